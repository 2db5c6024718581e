package org.refundrill.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Renders pages: one HTML file each, complete without network, script or another file. */
public final class Pages {
    private Pages() {}

    /**
     * What the template is given.
     *
     * @param fingerprint names the data: two pages with the same one say the same
     */
    public record Sheet(Page page, String fingerprint) {}

    /** The page as HTML, the same for the same page down to the byte. */
    public static String html(Page page) {
        return ReportTemplates.render("page.ftlh", new Sheet(page, TraineeReport.hash(page.toString())));
    }

    /** The name of its file. */
    public static String fileName(Page page) {
        return page.file() + ".html";
    }

    /** Writes a page into a folder and says where. */
    public static Path write(Page page, Path folder) {
        return write(html(page), fileName(page), folder);
    }

    /** Writes a text into a folder, which is made if need be. What stood there before stays until the new one is whole. */
    public static Path write(String text, String name, Path folder) {
        Path file = folder.resolve(name);
        try {
            Files.createDirectories(folder);
            Path unfinished = folder.resolve(name + ".tmp");
            try {
                Files.writeString(unfinished, text);
                Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(unfinished);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write the report to " + file, e);
        }
        return file;
    }
}
