package org.refundrill.terminal.practice;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.refundrill.language.Language;
import org.refundrill.language.Text;
import org.refundrill.terminal.console.Columns;
import org.refundrill.terminal.console.Key;
import org.refundrill.terminal.console.Style;
import org.refundrill.terminal.console.Styled;

/** A box to type into. While it is empty and no free text is wanted, letters stay commands. */
final class TypingPane implements Pane {
    private static final String COMMANDS = "hHaAdDqQlLrR?";
    private static final String CARET = "▏";

    private final Text title;
    private final Text example;
    private final boolean free;
    private final Language language;
    private final Function<String, Optional<Text>> understood;
    private final StringBuilder text;
    private int caret;
    private @Nullable Text problem;

    /**
     * A box.
     *
     * @param example what may be typed
     * @param free whether any letter may begin it
     * @param before what is in it already
     * @param understood what a text would be read as, if it can be read
     */
    TypingPane(
            Text title,
            Text example,
            boolean free,
            String before,
            Language language,
            Function<String, Optional<Text>> understood) {
        this.title = title;
        this.example = example;
        this.free = free;
        this.language = language;
        this.understood = understood;
        this.text = new StringBuilder(before);
        this.caret = before.length();
    }

    /** Says why what was typed cannot be taken. */
    void refuse(Text why) {
        problem = why;
    }

    @Override
    public List<Styled> lines(int width, int rows) {
        List<Styled> lines = new ArrayList<>();
        for (String line : Columns.wrap(title.in(language), width - 2)) {
            lines.add(Styled.of(Style.BOLD, " " + line));
        }
        String shown = text.substring(0, caret) + CARET + text.substring(caret);
        List<String> box = Columns.wrap(shown, width - 5);
        for (int i = 0; i < box.size(); i++) {
            lines.add(Styled.of(Style.ACCENT, i == 0 ? " ▸ " : "   ").and(Style.TITLE, box.get(i)));
        }
        Text said = problem;
        if (said != null) {
            for (String line : Columns.wrap("! " + said.in(language), width - 4)) {
                lines.add(Styled.of(Style.NOTICE, "   " + line));
            }
        } else {
            Optional<Text> meant = text.toString().isBlank() ? Optional.empty() : understood.apply(text.toString());
            String below = meant.map(value -> "= " + value.in(language)).orElse(example.in(language));
            lines.add(Styled.of(Style.DIM, "   " + Columns.cut(below, width - 4)));
        }
        return lines.size() > rows ? lines.subList(lines.size() - rows, lines.size()) : lines;
    }

    @Override
    public Press press(Key key) {
        return switch (key.kind()) {
            case CHARACTER -> {
                if (!typing() && COMMANDS.contains(key.text())) {
                    yield new Ignored();
                }
                text.insert(caret, key.text());
                yield moved(caret + key.text().length());
            }
            case BACKSPACE -> caret == 0 ? new Ignored() : removed(text.offsetByCodePoints(caret, -1), caret);
            case DELETE -> caret == text.length() ? new Ignored() : removed(caret, text.offsetByCodePoints(caret, 1));
            case LEFT -> caret == 0 ? new Ignored() : moved(text.offsetByCodePoints(caret, -1));
            case RIGHT -> caret == text.length() ? new Ignored() : moved(text.offsetByCodePoints(caret, 1));
            case HOME -> text.isEmpty() ? new Ignored() : moved(0);
            case END -> text.isEmpty() ? new Ignored() : moved(text.length());
            case ESCAPE -> text.isEmpty() ? new Ignored() : removed(0, text.length());
            case ENTER -> new Entered(text.toString());
            default -> new Ignored();
        };
    }

    private Press removed(int from, int to) {
        text.delete(from, to);
        return moved(from);
    }

    private Press moved(int to) {
        caret = to;
        problem = null;
        return new Taken();
    }

    @Override
    public List<KeyTip> tips() {
        return text.isEmpty()
                ? List.of(KeyTip.of("Enter", "answer", "确定"))
                : List.of(KeyTip.of("Enter", "answer", "确定"), KeyTip.of("Esc", "clear", "清空"));
    }

    @Override
    public boolean typing() {
        return free || !text.isEmpty();
    }
}
