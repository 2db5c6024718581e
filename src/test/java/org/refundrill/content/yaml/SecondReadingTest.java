package org.refundrill.content.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.refundrill.problem.Problems;

class SecondReadingTest {

    private static String differencesIn(String yaml) {
        Problems problems = new Problems();
        YamlNode tree = YamlReader.read("a.yaml", yaml, problems).orElseThrow();
        SecondReading.compare("a.yaml", yaml, tree, problems);
        return problems.render();
    }

    @Test
    void jacksonAgreesOnWhatAuthorsWrite() {
        assertThat(differencesIn("""
                                title: {en: Parcel refused, zh: 拒收包裹}
                                numbers: [7, -7, 2.50, 0.1, true, false, null, yes, no, on, off]
                                times: [2026-03-09, 12:30, 2026-03-09T01:30:00Z]
                                table: |
                                  late | > 7
                                  -    | [1..5]
                                folded: >
                                  one
                                  two
                                empty:
                                nothing: []
                                7: a number as key
                                """)).isEmpty();
    }

    @Test
    void tellsWhereAnotherProgramReadsSomethingElse() {
        assertThat(differencesIn("fee: ~\n")).isEqualTo("""
                        a.yaml:1:6: error: this is nothing, but other programs read "~"
                            fee: ~
                                 ^
                          write null, or put quotes around it
                        """);
    }

    @Test
    void tellsWhereAnotherProgramGivesUp() {
        assertThat(differencesIn("a: 1\nfee: -.inf\nb: 2\n")).isEqualTo("""
                        a.yaml:2:11: error: other programs cannot read the value before this
                            fee: -.inf
                                      ^
                          put quotes around it
                        """);
    }
}
