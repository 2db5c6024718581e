package org.refundrill.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Renders pages: one HTML file each, complete without network, script or another file. */
public final class Pages {
    private Pages() {}

    /**
     * What the template is given.
     *
     * @param banner what must be known before anything else; empty where there is nothing
     * @param fingerprint names the data: two pages with the same one say the same
     */
    public record Sheet(Page page, String banner, String fingerprint) {}

    /** The page as HTML, the same for the same page down to the byte. */
    public static String html(Page page) {
        return html(page, "");
    }

    /** The same below a banner. */
    public static String html(Page page, String banner) {
        return ReportTemplates.render("page.ftlh", new Sheet(page, banner, TraineeReport.hash(page + banner)));
    }

    /** The name of its file. */
    public static String fileName(Page page) {
        return page.file() + ".html";
    }

    /** Writes a page into a folder and says where. */
    public static Path write(Page page, String banner, Path folder) {
        return write(html(page, banner), fileName(page), folder);
    }

    /** What is written line by line, as all of it together may be too much. */
    @FunctionalInterface
    public interface Lines {
        void to(Writer file) throws IOException;
    }

    /** Writes a text into a folder, which is made if need be. What stood there before stays until the new one is whole. */
    public static Path write(String text, String name, Path folder) {
        return write(file -> file.write(text), name, folder);
    }

    /** The same of many lines. */
    public static Path write(Lines lines, String name, Path folder) {
        Path file = folder.resolve(name);
        try {
            Files.createDirectories(folder);
            Path unfinished = folder.resolve(name + ".tmp");
            try {
                try (Writer out = Files.newBufferedWriter(unfinished)) {
                    lines.to(out);
                }
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
