package org.refundrill.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.refundrill.language.Language;

/** Figures as people really write them are read as they are meant, or not at all. */
class HardPhrasingsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 4);

    static Stream<Arguments> phrasings() throws IOException {
        Stream<Arguments> all = Stream.of();
        for (Language language : Language.values()) {
            all = Stream.concat(
                    all,
                    lines(language).stream()
                            .map(line -> line.split("\t"))
                            .map(parts -> Arguments.of(parts[0], parts[1])));
        }
        return all;
    }

    private static List<String> lines(Language language) throws IOException {
        return Files.readAllLines(Path.of("src/test/resources/letters/figures-" + language.id() + ".tsv")).stream()
                .filter(line -> !line.startsWith("#") && !line.isBlank())
                .toList();
    }

    @ParameterizedTest
    @MethodSource("phrasings")
    void areReadAsTheyAreMeantOrNotAtAll(String text, String meant) {
        String read = Mentions.in(text, TODAY, Currency.getInstance("CNY")).all().stream()
                .map(HardPhrasingsTest::told)
                .collect(Collectors.joining("; "));
        assertThat(read.isEmpty() ? "none" : read).as(text).isEqualTo(meant);
    }

    @Test
    void areSixtyAndMoreInEitherLanguage() throws IOException {
        for (Language language : Language.values()) {
            assertThat(lines(language)).doesNotHaveDuplicates().hasSizeGreaterThanOrEqualTo(60);
        }
    }

    private static String told(Mention mention) {
        if (mention instanceof Mention.Amount amount) {
            return amount.money().amount().toPlainString() + " "
                    + amount.money().currency().getCurrencyCode();
        } else if (mention instanceof Mention.Day day) {
            return day.day() + (day.time() == null ? "" : " " + day.time()) + (day.limit() ? " limit" : "");
        } else if (mention instanceof Mention.Within within) {
            return within.count() + " " + within.unit();
        }
        return ((Mention.Reference) mention).number();
    }
}
