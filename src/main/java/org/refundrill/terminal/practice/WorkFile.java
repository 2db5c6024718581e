package org.refundrill.terminal.practice;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;
import org.refundrill.language.Text;

/**
 * A file that somebody writes as an answer, with an editor of their own: it lies in the work folder of the home directory,
 * and its name does not tell the case.
 *
 * @param path where it lies
 * @param begun what it begins with
 */
record WorkFile(Path path, String begun) {
    private static final long MOST_BYTES = 100_000;
    private static final int ENOUGH = 8;

    /** The file of a case for one of its questions. */
    static WorkFile of(Path work, String code, String field, String begun) {
        String name = UUID.nameUUIDFromBytes(code.getBytes(StandardCharsets.UTF_8))
                .toString()
                .substring(0, ENOUGH);
        return new WorkFile(work.resolve(field + "-" + name + ".yaml"), begun);
    }

    /** Lays the file there, unless it is there already; says where it is, or why it cannot be written. */
    Text begin() {
        try {
            if (!Files.exists(path)) {
                Files.createDirectories(path.toAbsolutePath().getParent());
                Files.writeString(path, begun);
            }
            return new Text(
                    "Your file: " + path + ". Edit it with any editor and save it; then check it here.",
                    "文件位置：" + path + "。请用任意编辑器修改并保存，再回到此处检查。");
        } catch (IOException unwritable) {
            return new Text(
                    path + " cannot be written: check that the folder may be written to",
                    "无法写入 " + path + "，请检查目录是否可写");
        }
    }

    /** What it says now; what it begins with while it is not there; nothing where it cannot be read. */
    Optional<String> text() {
        try {
            if (!Files.exists(path)) {
                return Optional.of(begun);
            }
            return Files.size(path) > MOST_BYTES ? Optional.empty() : Optional.of(Files.readString(path));
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    /** Why there is no text. */
    Text unreadable() {
        return new Text(
                path + " cannot be read: it must be a text in UTF-8 of at most 100 kB",
                "无法读取 " + path + "：须为不超过100 kB的UTF-8文本");
    }
}
