package org.refundrill.proof;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Small tables beside the proofs: a line a row, columns parted by bars, {@code #} for a remark. */
final class Tables {
    private Tables() {}

    static List<String[]> read(String name, int columns) {
        return lines(name).map(line -> row(line, columns)).toList();
    }

    /** The lines that say something. */
    static Stream<String> lines(String name) {
        try (InputStream in = Tables.class.getResourceAsStream("/proof/" + name)) {
            Objects.requireNonNull(in, name);
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String[] row(String line, int columns) {
        String[] cells = Arrays.stream(line.split("\\|", -1)).map(String::strip).toArray(String[]::new);
        if (cells.length != columns) {
            throw new IllegalArgumentException(columns + " columns wanted: " + line);
        }
        return cells;
    }
}
