package org.refundrill.problem;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.refundrill.language.Text;

class ProblemsTest {

    private static Problem at(String line, int column, int length) {
        return new Problem(
                Severity.ERROR, new Position("a.yaml", 14, column), line, length, Text.same("unknown"), Text.same(""));
    }

    @Test
    void showsPlaceSourceLineCaretAndAdvice() {
        String line = "    return.late | order.ag > 3 | approve";
        Span span = new Span(new Position("scenarios/x/rulebook/2026.yaml", 14, 19), line, 8);

        assertThat(span.error("unknown fact 'order.ag'", "did you mean 'order.age'?")
                        .render())
                .isEqualTo("""
                        scenarios/x/rulebook/2026.yaml:14:19: error: unknown fact 'order.ag'
                            return.late | order.ag > 3 | approve
                                          ^^^^^^^^
                          did you mean 'order.age'?""");
    }

    @Test
    void putsTheCaretUnderChineseByTheColumnsItTakesOnTheScreen() {
        assertThat(at("标题: 七天无理由, 退货 > 3", 12, 2).render()).isEqualTo("""
                        a.yaml:14:12: error: unknown
                            标题: 七天无理由, 退货 > 3
                                              ^^^^""");
    }

    @Test
    void countsAnEmojiTwiceAndACombiningAccentNotAtAll() {
        assertThat(at("\uD83D\uDCE6 e\u0301 x", 6, 1).render()).endsWith("\n         ^");
    }

    @Test
    void showsATabAsOneSpace() {
        assertThat(at("\ta:\tb", 5, 1).render()).endsWith("\n    a: b\n       ^");
    }

    @Test
    void showsNoCharacterThatMovesTheCursor() {
        assertThat(at("a: \u001b[2Jx\u202Ey", 8, 1).render()).contains("a: \uFFFD[2Jx\uFFFDy");
    }

    @Test
    void cutsALongLineAroundTheCaret() {
        String line = "a".repeat(500) + "!" + "b".repeat(500);

        assertThat(at(line, 501, 1).render())
                .isEqualTo("a.yaml:14:501: error: unknown\n    ..." + "a".repeat(60) + "!" + "b".repeat(39)
                        + "...\n    " + " ".repeat(63) + "^");
    }

    @Test
    void pointsBehindTheLineWhenSomethingIsMissingThere() {
        assertThat(at("a: b", 5, 1).render()).endsWith("\n    a: b\n        ^");
    }

    @Test
    void leavesTheLineOutWhereThereIsNone() {
        assertThat(Span.ofFile("a.yaml").warning("the file is odd", "look").render())
                .isEqualTo("a.yaml:1:1: warning: the file is odd\n  look");
    }

    @Test
    void ordersByFileLineAndColumnAndKeepsTheOrderAtOnePlace() {
        Problems problems = new Problems();
        problems.add(new Span(new Position("b", 1, 1), null, 1).error("4", ""));
        problems.add(new Span(new Position("a", 10, 1), null, 1).error("3", ""));
        problems.add(new Span(new Position("a", 2, 9), null, 1).error("1", ""));
        problems.add(new Span(new Position("a", 2, 9), null, 1).warning("2", ""));

        assertThat(problems.all()).extracting(Problem::message).containsExactly("1", "2", "3", "4");
        assertThat(problems.render())
                .isEqualTo("a:2:9: error: 1\na:2:9: warning: 2\na:10:1: error: 3\nb:1:1: error: 4\n");
    }

    @Test
    void aWarningAloneIsNoError() {
        Problems problems = new Problems();
        problems.add(Span.ofFile("a").warning("look", ""));

        assertThat(problems.hasErrors()).isFalse();
        assertThat(problems.isEmpty()).isFalse();
    }

    @Test
    void aMessageIsOneLineWhateverAnAuthorWrote() {
        assertThat(Span.ofFile("a").error("unknown key 'b\nc\u001b[2J'", "").render())
                .isEqualTo("a:1:1: error: unknown key 'b c\uFFFD[2J'");
        assertThat(Span.ofFile("a").error("x".repeat(9_000), "").message()).hasSize(403);
    }
}
