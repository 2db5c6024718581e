package org.refundrill.content.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.refundrill.problem.Located;
import org.refundrill.problem.Position;
import org.refundrill.problem.Problems;

/** An expression inside a YAML text is found again in the file, to the column. */
class ScalarPlaceTest {

    private static Located valueOf(String yaml) {
        Problems problems = new Problems();
        YamlMap map = (YamlMap) YamlReader.read("a.yaml", yaml, problems).orElseThrow();
        assertThat(problems.render()).isEmpty();
        return ((YamlScalar) map.entries().get(0).value()).located();
    }

    @Test
    void pointsIntoALiteralBlockBehindItsIndentation() {
        Located table = valueOf("rows: |\n    late  | age\n      no  | order.ag > 3\n\n    last\nnext: 1\n");
        int fact = table.text().indexOf("order.ag");

        assertThat(table.text()).isEqualTo("late  | age\n  no  | order.ag > 3\n\nlast\n");
        assertThat(table.span(fact, fact + 8)
                        .error("unknown fact 'order.ag'", "did you mean 'order.age'?")
                        .render())
                .isEqualTo("""
                        a.yaml:3:13: error: unknown fact 'order.ag'
                            no  | order.ag > 3
                                  ^^^^^^^^
                          did you mean 'order.age'?""");
        assertThat(table.at(table.text().indexOf("last"))).hasToString("a.yaml:5:5");
        assertThat(table.at(table.text().length())).hasToString("a.yaml:5:9");
    }

    @Test
    void pointsUnderChineseInALiteralBlock() {
        Located table = valueOf("规则: |\n  七天无理由 | 退款 | order.ag\n");
        int fact = table.text().indexOf("order.ag");

        assertThat(table.span(fact, fact + 8).error("unknown", "").render()).isEqualTo("""
                        a.yaml:2:16: error: unknown
                            七天无理由 | 退款 | order.ag
                                                ^^^^^^^^""");
    }

    /** Each of these texts holds the marks A to D once; the file shows them in the same places. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "k: A B C D",
                "k:   A B C D   # remark",
                "k:\n  A B\n  C\n\n  D\n",
                "k: 'A B C D'",
                "k: 'A ''B'' C''D'",
                "k: 'A B\n\n  C\n  D'",
                "k: \"A B C D\"",
                "k: \"A \\\"B\\\" \\t C\\u0041\\U0001F4E6D\"",
                "k: \"A \\\n   B\\n C\n  D\"",
                "k: |\n  A\n   B\n\n  C D\n",
                "k: |-\n  A\n   B\n\n  C D\n\n\n",
                "k: |+\n  A\n   B\n\n  C D\n\n\n",
                "k: |2  # remark\n    A\n   B\n  C D",
                "k: |\n\n\n  A\n  B\n  C D",
                "k: >\n  A B\n  C\n\n  D\n",
                "k: >-\n  A\n    B\n    C\n  D\n\n",
                "k: |\r\n  A B\r\n  C D\r\n",
            })
    void findsEveryMarkWhereTheFileShowsIt(String yaml) {
        Located text = valueOf(yaml);
        List<String> lines = yaml.lines().toList();
        for (String mark : List.of("A", "B", "C", "D")) {
            Position place = text.at(text.text().indexOf(mark));
            String line = lines.get(place.line() - 1);
            assertThat(line.substring(line.offsetByCodePoints(0, place.column() - 1)))
                    .as("%s in %s", mark, yaml)
                    .startsWith(mark);
            assertThat(text.sourceLine(text.text().indexOf(mark))).isEqualTo(line);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "k: ''",
                "k: \"\"",
                "k: |\n\nb: 1\n",
                "k: >\nb: 1\n",
                "k:\nb: 1\n",
                "k: |+\n\n\n",
                "k: \"\\n\\n\""
            })
    void hasAPlaceForEveryOffsetOfATextWithoutLetters(String yaml) {
        Located text = valueOf(yaml);

        for (int offset = 0; offset <= text.text().length(); offset++) {
            assertThat(text.at(offset).line()).isBetween(1, 4);
            assertThat(text.span(offset, text.text().length()).length()).isPositive();
        }
    }

    @Test
    void underlinesAQuotedTextWithItsQuotes() {
        assertThat(valueOf("k: 'it''s'").span().length()).isEqualTo(7);
        assertThat(valueOf("k: plain").span().length()).isEqualTo(5);
    }

    @Test
    void takesTheWordsOfOlderYamlForTexts() {
        Problems problems = new Problems();
        YamlNode tree = YamlReader.read("a.yaml", "[yes, no, on, off, y, 12:30, null, ~, 'null', ]", problems)
                .orElseThrow();

        assertThat(((YamlList) tree).items())
                .extracting(YamlNode::described)
                .containsExactly(
                        "the text 'yes'",
                        "the text 'no'",
                        "the text 'on'",
                        "the text 'off'",
                        "the text 'y'",
                        "the text '12:30'",
                        "nothing",
                        "nothing",
                        "the text 'null'");
    }
}
