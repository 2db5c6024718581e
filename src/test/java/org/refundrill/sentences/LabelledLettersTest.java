package org.refundrill.sentences;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.refundrill.json.Json;
import org.refundrill.language.Language;
import org.refundrill.sentences.LabelledLetters.Reply;
import org.refundrill.sentences.LabelledLetters.Use;

/** What teaches the reader, what tunes it and what only measures it are different letters. */
class LabelledLettersTest {
    private static final double NEAR = 0.35;
    private static final double CONTAINED = 0.75;

    @ParameterizedTest
    @EnumSource(Language.class)
    void areEnoughToTeachToTuneAndToMeasure(Language language) {
        assertThat(LabelledLetters.of(Use.TEACH, language).all()).hasSizeGreaterThanOrEqualTo(150);
        assertThat(LabelledLetters.of(Use.TUNE, language).all()).hasSizeGreaterThanOrEqualTo(40);
        List<Reply> measured = LabelledLetters.of(Use.MEASURE, language).all();
        assertThat(measured).hasSizeGreaterThanOrEqualTo(100);
        Map<String, Integer> makers = new TreeMap<>();
        measured.forEach(reply -> reply.says().forEach(claim -> makers.merge(claim, 1, Integer::sum)));
        assertThat(makers.keySet())
                .isEqualTo(
                        new java.util.TreeSet<>(SentenceReader.claims(language).keySet()));
        assertThat(makers.values()).allSatisfy(count -> assertThat(count).isGreaterThanOrEqualTo(7));
        assertThat(measured.stream().filter(reply -> reply.says().isEmpty()).count())
                .as("replies that make no claim, near misses among them")
                .isGreaterThanOrEqualTo(30);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void areNeverUsedForTwoThings(Language language) throws IOException {
        Map<Use, List<String>> sets = new TreeMap<>();
        for (Use use : Use.values()) {
            sets.put(
                    use,
                    new ArrayList<>(LabelledLetters.of(use, language).all().stream()
                            .map(Reply::text)
                            .toList()));
        }
        sets.get(Use.TEACH).addAll(exampleSentences(language));
        List<String> copies = new ArrayList<>();
        for (Use one : Use.values()) {
            for (Use other : Use.values()) {
                if (one.ordinal() < other.ordinal()) {
                    copies.addAll(copies(sets.get(one), sets.get(other), language));
                }
            }
        }
        assertThat(copies).isEmpty();
    }

    @Test
    void wouldNoticeALetterThatWasCopiedAndTouchedUp() {
        assertThat(copies(
                        List.of("Do not worry, the money will be on your card tomorrow morning, I promise."),
                        List.of("Don't worry: the money will be on your card tomorrow evening, I promise!"),
                        Language.EN))
                .hasSize(1);
        assertThat(copies(List.of("您放心，钱明天上午一定到账，我跟您保证。"), List.of("您放心，钱明天下午一定到账，我给您保证！"), Language.ZH))
                .hasSize(1);
        assertThat(copies(List.of("ＯＫ， Done."), List.of("ok done"), Language.EN))
                .hasSize(1);
        assertThat(copies(List.of("We send a new kettle."), List.of("No refund for the kettle."), Language.EN))
                .isEmpty();
    }

    private static List<String> exampleSentences(Language language) throws IOException {
        List<String> sentences = new ArrayList<>();
        Json.object(Files.readString(Path.of("src/test/resources/letters/sentences.json")))
                .forEach((kind, both) -> ((Map<?, ?>) ((Map<?, ?>) both).get(language.id()))
                        .forEach((side, list) ->
                                ((List<?>) list).forEach(sentence -> sentences.add(String.valueOf(sentence)))));
        return sentences;
    }

    /** The same words, or most of the same short runs of letters. */
    private static List<String> copies(List<String> some, List<String> others, Language language) {
        List<String> copies = new ArrayList<>();
        for (String one : some) {
            for (String other : others) {
                String a = plain(one);
                String b = plain(other);
                if (a.equals(b) || near(a, b, language)) {
                    copies.add(one + " = " + other);
                }
            }
        }
        return copies;
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]", "");
    }

    /** Alike as a whole, or the one a good part of the other; everyday phrases of a few words may come again. */
    private static boolean near(String a, String b, Language language) {
        int size = language == Language.ZH ? 2 : 5;
        Set<String> first = runs(a, size);
        Set<String> second = runs(b, size);
        double shared = first.stream().filter(second::contains).count();
        int shorter = Math.min(first.size(), second.size());
        return shared > NEAR * (first.size() + second.size() - shared)
                || shorter >= 8 * size && shared > CONTAINED * shorter;
    }

    private static Set<String> runs(String text, int size) {
        Set<String> runs = new LinkedHashSet<>();
        for (int i = 0; i + size <= text.length(); i++) {
            runs.add(text.substring(i, i + size));
        }
        return runs;
    }
}
