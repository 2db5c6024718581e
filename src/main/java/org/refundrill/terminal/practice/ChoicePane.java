package org.refundrill.terminal.practice;

import java.util.ArrayList;
import java.util.List;
import org.refundrill.form.Field;
import org.refundrill.language.Language;
import org.refundrill.language.Text;
import org.refundrill.terminal.console.Columns;
import org.refundrill.terminal.console.Key;
import org.refundrill.terminal.console.Style;
import org.refundrill.terminal.console.Styled;

/** Numbered options: one, several, or all of them in order; by arrows and Enter or by their numbers. */
final class ChoicePane implements Pane {
    private static final int ONE_DIGIT = 9;

    private final Text title;
    private final List<Field.Option> options;
    private final Field.Kind kind;
    private final Language language;
    private final List<String> chosen = new ArrayList<>();
    private int cursor;
    private String digits = "";

    /**
     * A choice.
     *
     * @param kind choice, choices or order
     * @param before what was chosen before, as ids with commas between them; empty at first
     */
    ChoicePane(Text title, List<Field.Option> options, Field.Kind kind, String before, Language language) {
        this.title = title;
        this.options = options;
        this.kind = kind;
        this.language = language;
        List<String> earlier = List.of(before.split(",", -1));
        for (String id : earlier) {
            for (int i = 0; i < options.size(); i++) {
                if (options.get(i).id().equals(id)) {
                    chosen.add(id);
                    cursor = i;
                }
            }
        }
    }

    @Override
    public List<Styled> lines(int width, int rows) {
        List<Styled> lines = new ArrayList<>();
        for (String line : Columns.wrap(title.in(language), width - 2)) {
            lines.add(Styled.of(Style.BOLD, " " + line));
        }
        List<List<Styled>> each = new ArrayList<>();
        for (int i = 0; i < options.size(); i++) {
            each.add(option(i, width));
        }
        int room = Math.max(1, rows - lines.size());
        int total = each.stream().mapToInt(List::size).sum();
        if (total <= room) {
            each.forEach(lines::addAll);
            return lines;
        }
        int first = first(each, room - 1);
        int last = first;
        for (int used = 0; last < each.size() && used + each.get(last).size() <= Math.max(1, room - 1); last++) {
            used += each.get(last).size();
            lines.addAll(each.get(last));
        }
        lines.add(Styled.of(Style.DIM, "   " + more(first, each.size() - last)));
        return lines.size() > rows ? lines.subList(0, rows) : lines;
    }

    /** The first option shown, so that the one under the cursor is on the screen. */
    private int first(List<List<Styled>> each, int room) {
        int first = cursor;
        int used = each.get(cursor).size();
        while (first > 0 && used + each.get(first - 1).size() <= room) {
            first--;
            used += each.get(first).size();
        }
        return first;
    }

    private String more(int above, int below) {
        String up = above > 0 ? "↑ " + above + "  " : "";
        String down = below > 0 ? "↓ " + below + "  " : "";
        return up + down + new Text("more", "项未显示").in(language);
    }

    private List<Styled> option(int place, int width) {
        boolean here = place == cursor;
        String id = options.get(place).id();
        String number = String.valueOf(place + 1);
        String mark = switch (kind) {
            case CHOICES -> chosen.contains(id) ? "[x] " : "[ ] ";
            case ORDER, SEQUENCE -> chosen.contains(id) ? "[" + (chosen.indexOf(id) + 1) + "] " : "[ ] ";
            default -> "";
        };
        String head = (here ? " ▸ " : "   ") + " ".repeat(options.size() > ONE_DIGIT ? 2 - number.length() : 0) + number
                + "  " + mark;
        List<Styled> lines = new ArrayList<>();
        for (String piece : Columns.wrap(options.get(place).label().in(language), width - head.length() - 1)) {
            String start = lines.isEmpty() ? head : " ".repeat(head.length());
            lines.add(
                    here
                            ? Styled.of(Style.ACCENT, start).and(Style.TITLE, piece)
                            : Styled.of(Style.DIM, start).and(piece));
        }
        return lines;
    }

    @Override
    public Press press(Key key) {
        if (key.kind() != Key.Kind.CHARACTER) {
            digits = "";
        }
        return switch (key.kind()) {
            case UP -> moved((cursor + options.size() - 1) % options.size());
            case DOWN -> moved((cursor + 1) % options.size());
            case ENTER -> entered();
            case CHARACTER -> typed(key.text());
            case BACKSPACE -> {
                if (chosen.isEmpty() || kind == Field.Kind.CHOICE) {
                    yield new Ignored();
                }
                chosen.remove(chosen.size() - 1);
                yield new Taken();
            }
            default -> new Ignored();
        };
    }

    private Press moved(int to) {
        cursor = to;
        return new Taken();
    }

    private Press typed(String text) {
        int digit = Character.digit(text.codePointAt(0), 10);
        if (digit >= 0) {
            return number(digit);
        }
        if (text.isBlank() && kind != Field.Kind.CHOICE) {
            return toggled();
        }
        return new Ignored();
    }

    /** Up to nine options are taken by their number at once; with more, the number only leads there. */
    private Press number(int digit) {
        String longer = digits + digit;
        digits = Integer.parseInt(longer) <= options.size() ? longer : String.valueOf(digit);
        int wanted = Integer.parseInt(digits);
        if (wanted < 1 || wanted > options.size()) {
            digits = "";
            return new Taken();
        }
        cursor = wanted - 1;
        if (options.size() > ONE_DIGIT) {
            return new Taken();
        }
        digits = "";
        return kind == Field.Kind.CHOICE ? entered() : toggled();
    }

    private Press toggled() {
        String id = options.get(cursor).id();
        if (!chosen.remove(id)) {
            chosen.add(id);
        }
        return new Taken();
    }

    private Press entered() {
        if (kind == Field.Kind.CHOICE) {
            return new Entered(options.get(cursor).id());
        }
        return new Entered(chosen.isEmpty() && kind != Field.Kind.ORDER ? "none" : String.join(",", chosen));
    }

    @Override
    public List<KeyTip> tips() {
        String numbers = options.size() == 1 ? "1" : "1-" + options.size();
        return kind == Field.Kind.CHOICE
                ? List.of(KeyTip.of("↑↓ Enter " + numbers, "answer", "作答"))
                : List.of(KeyTip.of("↑↓ Space " + numbers, "mark", "勾选"), KeyTip.of("Enter", "answer", "确定"));
    }
}
