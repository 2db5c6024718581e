package org.refundrill.report;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;

/** Renders the trainee report: one HTML file that needs no network, no script and no other file. */
public final class TraineeReport {
    private static final int FINGERPRINT = 8;
    private static final int LONGEST_NAME = 40;

    private TraineeReport() {}

    /**
     * What the template is given.
     *
     * @param banner what must be known before anything else; empty where there is nothing
     * @param fingerprint names the data: two reports with the same one say the same
     */
    public record Page(TraineeView view, String banner, String fingerprint) {}

    /** The page, the same for the same view down to the byte. */
    public static String html(TraineeView view) {
        return html(view, "");
    }

    /** The same below a banner. */
    public static String html(TraineeView view, String banner) {
        return ReportTemplates.render("trainee.ftlh", new Page(view, banner, hash(view + banner)));
    }

    /**
     * Writes the report into a folder, which is made if need be. The old report stays until the new one is whole.
     *
     * @return the file written
     */
    public static Path write(TraineeView view, Path folder) {
        return write(view, "", folder);
    }

    /** The same below a banner. */
    public static Path write(TraineeView view, String banner, Path folder) {
        return Pages.write(html(view, banner), fileName(view), folder);
    }

    /** A name that every file system takes under any locale; a trainee whose name does not fit is told apart by a hash. */
    static String fileName(TraineeView view) {
        String trainee = view.trainee();
        StringBuilder plain = new StringBuilder();
        trainee.toLowerCase(Locale.ROOT)
                .replace(' ', '-')
                .codePoints()
                .filter(c -> c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == '-' || c == '_')
                .limit(LONGEST_NAME)
                .forEach(plain::appendCodePoint);
        String name = plain.toString();
        String told =
                !name.isEmpty() && name.equals(trainee) ? name : (name.isEmpty() ? "" : name + "-") + hash(trainee);
        return "trainee-" + told + "-" + view.language().id() + ".html";
    }

    /** The first bytes of its SHA-256. */
    static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, FINGERPRINT);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
