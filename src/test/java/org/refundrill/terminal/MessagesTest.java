package org.refundrill.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MessagesTest {
    private static final Path DIRECTORY = Path.of("src/main/resources/messages");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\d}");

    @Test
    void existInBothLanguagesWithTheSameKeysAndPlaceholders() throws IOException {
        for (Path english : files("_en.properties")) {
            Path chinese = Path.of(english.toString().replace("_en.", "_zh."));
            assertThat(chinese).exists();
            SortedMap<String, String> en = texts(english);
            SortedMap<String, String> zh = texts(chinese);
            assertThat(zh.keySet()).as(chinese.toString()).isEqualTo(en.keySet());
            en.forEach((key, text) -> assertThat(placeholders(zh.getOrDefault(key, "")))
                    .as(chinese + ": " + key)
                    .isEqualTo(placeholders(text)));
        }
        assertThat(files("_zh.properties")).hasSameSizeAs(files("_en.properties"));
    }

    private static List<Path> files(String ending) throws IOException {
        if (!Files.isDirectory(DIRECTORY)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(DIRECTORY)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        }
    }

    /** Read by hand, so that a key that stands twice is noticed. */
    private static SortedMap<String, String> texts(Path file) throws IOException {
        SortedMap<String, String> texts = new TreeMap<>();
        for (String line : Files.readAllLines(file)) {
            int equals = line.indexOf('=');
            if (!line.isBlank() && !line.startsWith("#") && equals > 0) {
                String key = line.substring(0, equals).strip();
                assertThat(texts).as(file + ": " + key + " stands twice").doesNotContainKey(key);
                texts.put(key, line.substring(equals + 1).strip());
            }
        }
        return texts;
    }

    private static List<String> placeholders(String text) {
        List<String> found = new ArrayList<>();
        PLACEHOLDER.matcher(text).results().forEach(match -> found.add(match.group()));
        return found.stream().distinct().sorted().toList();
    }
}
