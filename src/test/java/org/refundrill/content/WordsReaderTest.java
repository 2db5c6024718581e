package org.refundrill.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.refundrill.content.yaml.YamlReader;
import org.refundrill.language.Text;
import org.refundrill.problem.Problems;
import org.refundrill.scenario.Word;
import org.refundrill.scenario.Words;

class WordsReaderTest {
    private final Problems problems = new Problems();

    @Test
    void theMarketplaceHasWordsForEveryKindOfCase() throws IOException {
        Words words = read(Files.readString(Path.of("scenarios", "cn-marketplace", "words.yaml")));
        assertThat(problems.render()).isEmpty();
        assertThat(words.branches()).containsKeys("products", "carriers", "places", "gifts", "defects", "tempers");
        Words clothing =
                words.branch("products").flatMap(p -> p.branch("clothing")).orElseThrow();
        Word dress = clothing.words().get(0);
        assertThat(dress.get("name")).isEqualTo(new Text("linen summer dress", "亚麻连衣裙"));
        assertThat(dress.get("category")).isEqualTo("clothing");
        assertThat(dress.ranges().get("price"))
                .isEqualTo(new Word.Span(new BigDecimal("129.00"), new BigDecimal("459.00")));
        assertThat(words.branch("tempers").flatMap(t -> t.branch("angry")).flatMap(t -> t.branch("openings")))
                .hasValueSatisfying(openings -> assertThat(openings.words()).hasSize(4));
    }

    @Test
    void eachMistakeIsTold() {
        Words words = read("""
                shops:
                  - {id: a, en: "A", zh: "甲"}
                  - {id: a, en: "B", zh: "乙"}
                  - {id: c, en: "C"}
                  - {id: d, en: "D", zh: "丁", price: [9, 1]}
                  - plain
                towns: nowhere
                """);
        assertThat(problems.all())
                .extracting(problem -> problem.position().line() + " " + problem.message())
                .containsExactlyElementsOf(List.of(
                        "3 a second word with the id 'a'",
                        "4 the word has a text in one language only",
                        "5 this is not a range of amounts",
                        "6 wanted a word, found the text 'plain'",
                        "7 wanted a list of words, found the text 'nowhere'"));
        assertThat(words.branch("shops").orElseThrow().words()).hasSize(3);
    }

    private Words read(String text) {
        return WordsReader.read(YamlReader.read("words.yaml", text, problems).orElseThrow(), problems);
    }
}
