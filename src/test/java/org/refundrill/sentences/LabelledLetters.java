package org.refundrill.sentences;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.refundrill.language.Language;

/**
 * Replies with what each of them says, in three sets that have nothing in common: by the first the reader is taught and its
 * words were chosen, on the second its threshold was chosen, and on the third it is only measured.
 */
record LabelledLetters(List<Reply> all) {
    private static final Map<Character, String> CODES = new TreeMap<>(Map.of(
            'E', "empathy",
            'D', "decision",
            'R', "reason",
            'O', "objection",
            'N', "next-step",
            'G', "guarantee",
            'B', "blame",
            'F', "brush-off",
            'X', "bargain",
            'P', "off-platform"));

    /** What a set of replies is there for; nothing is used for more than one of these. */
    enum Use {
        TEACH("labelled"),
        TUNE("tuning"),
        MEASURE("measuring");

        private final String file;

        Use(String file) {
            this.file = file;
        }

        String file() {
            return file;
        }
    }

    /**
     * A reply.
     *
     * @param says the claims that it makes
     * @param held whether it belongs to the half that the half-taught reader has not seen
     */
    record Reply(String text, Set<String> says, boolean held) {}

    static LabelledLetters of(Use use, Language language) {
        Path file = Path.of("src/test/resources/letters/" + use.file + "-" + language.id() + ".tsv");
        try {
            List<Reply> all = new ArrayList<>();
            for (String line : Files.readAllLines(file)) {
                if (!line.startsWith("#") && !line.isBlank()) {
                    int tab = line.indexOf('\t');
                    Set<String> says = new LinkedHashSet<>();
                    for (char code : line.substring(0, tab).toCharArray()) {
                        if (code != '-') {
                            says.add(java.util.Objects.requireNonNull(CODES.get(code), () -> "code in: " + line));
                        }
                    }
                    int place = all.size() % 4;
                    all.add(new Reply(line.substring(tab + 1), says, place == 1 || place == 2));
                }
            }
            return new LabelledLetters(List.copyOf(all));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    List<Reply> heldOut() {
        return all.stream().filter(Reply::held).toList();
    }

    List<Reply> otherHalf() {
        return all.stream().filter(reply -> !reply.held()).toList();
    }
}
