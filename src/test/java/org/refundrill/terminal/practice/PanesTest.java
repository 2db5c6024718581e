package org.refundrill.terminal.practice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.refundrill.form.Field;
import org.refundrill.language.Language;
import org.refundrill.language.Text;
import org.refundrill.terminal.console.Key;
import org.refundrill.terminal.console.Key.Kind;
import org.refundrill.terminal.console.Styled;

class PanesTest {
    private static final Text TITLE = new Text("Which?", "哪一项？");

    @Test
    void oneOfAFewIsTakenByItsNumberAtOnce() {
        assertThat(choice(5, Field.Kind.CHOICE).press(Key.of("３")))
                .as("an input method's digit counts as well")
                .isEqualTo(new Pane.Entered("o3"));
    }

    @Test
    void amongManyANumberLeadsToItsOptionAndEnterTakesIt() {
        Pane pane = choice(14, Field.Kind.CHOICE);
        assertThat(pane.press(Key.of("1"))).isInstanceOf(Pane.Taken.class);
        assertThat(pane.press(Key.of("2"))).isInstanceOf(Pane.Taken.class);
        assertThat(pane.press(Key.of(Kind.ENTER))).isEqualTo(new Pane.Entered("o12"));
    }

    @Test
    void aLongListScrollsWithTheCursorAndSaysWhatIsLeftOut() {
        Pane pane = choice(14, Field.Kind.CHOICE);
        assertThat(shown(pane, 8)).hasSize(8).anyMatch(line -> line.contains("↓ 8"));
        pane.press(Key.of(Kind.UP));
        assertThat(shown(pane, 8)).hasSizeLessThanOrEqualTo(8).anyMatch(line -> line.contains("▸ 14"));
    }

    @Test
    void severalAreMarkedAndTakenTogether() {
        Pane pane = choice(4, Field.Kind.CHOICES);
        pane.press(Key.of("4"));
        pane.press(Key.of("2"));
        pane.press(Key.of(Kind.UP));
        pane.press(Key.of(" "));
        pane.press(Key.of(" "));
        assertThat(pane.press(Key.of(Kind.ENTER))).isEqualTo(new Pane.Entered("o4,o2"));
        assertThat(choice(4, Field.Kind.CHOICES).press(Key.of(Kind.ENTER))).isEqualTo(new Pane.Entered("none"));
    }

    @Test
    void anOrderShowsThePlaceOfEach() {
        Pane pane = choice(3, Field.Kind.ORDER);
        "231".chars().forEach(c -> pane.press(Key.of(Character.toString(c))));
        assertThat(shown(pane, 9)).anyMatch(line -> line.contains("1  [3]")).anyMatch(line -> line.contains("2  [1]"));
        assertThat(pane.press(Key.of(Kind.ENTER))).isEqualTo(new Pane.Entered("o2,o3,o1"));
    }

    @Test
    void whatIsTypedCanBeEditedInTheMiddle() {
        TypingPane pane = box(false);
        "1240".chars().forEach(c -> pane.press(Key.of(Character.toString(c))));
        pane.press(Key.of(Kind.LEFT));
        pane.press(Key.of(Kind.BACKSPACE));
        pane.press(Key.of("3"));
        pane.press(Key.of("."));
        assertThat(pane.press(Key.of(Kind.ENTER))).isEqualTo(new Pane.Entered("123.0"));
        pane.press(Key.of(Kind.ESCAPE));
        assertThat(pane.press(Key.of(Kind.ENTER))).isEqualTo(new Pane.Entered(""));
    }

    @Test
    void lettersAreCommandsOnlyWhileAnEmptyBoxWaitsForAValue() {
        assertThat(box(false).press(Key.of("h"))).isInstanceOf(Pane.Ignored.class);
        assertThat(box(true).press(Key.of("h"))).isInstanceOf(Pane.Taken.class);
        TypingPane begun = box(false);
        begun.press(Key.of("9"));
        assertThat(begun.press(Key.of("a"))).as("9 April").isInstanceOf(Pane.Taken.class);
    }

    @Test
    void theReasonStaysUntilSomethingElseIsTyped() {
        TypingPane pane = box(false);
        pane.press(Key.of("x"));
        pane.refuse(new Text("not an amount", "不是金额"));
        assertThat(shown(pane, 9)).anyMatch(line -> line.contains("! not an amount"));
        pane.press(Key.of(Kind.BACKSPACE));
        assertThat(shown(pane, 9)).noneMatch(line -> line.contains("!"));
    }

    private static Pane choice(int options, Field.Kind kind) {
        List<Field.Option> all = IntStream.rangeClosed(1, options)
                .mapToObj(i -> new Field.Option("o" + i, new Text("option " + i, "第" + i + "项")))
                .toList();
        return new ChoicePane(TITLE, all, kind, "", Language.EN);
    }

    private static TypingPane box(boolean free) {
        return new TypingPane(TITLE, TITLE, free, "", Language.EN, typed -> Optional.empty());
    }

    private static List<String> shown(Pane pane, int rows) {
        return pane.lines(60, rows).stream().map(Styled::plain).toList();
    }
}
