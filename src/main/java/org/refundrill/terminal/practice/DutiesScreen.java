package org.refundrill.terminal.practice;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.refundrill.curriculum.Tally;
import org.refundrill.language.Language;
import org.refundrill.language.Text;
import org.refundrill.problem.DisplayWidth;
import org.refundrill.scenario.Scenario;
import org.refundrill.terminal.Messages;
import org.refundrill.terminal.console.Columns;
import org.refundrill.terminal.console.Style;
import org.refundrill.terminal.console.Styled;
import org.refundrill.training.DutyRow;

/** The duties of the trade: how many families train each, what is asked there, and what a trainee has passed of it. */
final class DutiesScreen {
    private static final int GAP = 2;

    private final List<DutyRow> rows;
    private final Map<String, Tally> tallies;
    private final Function<String, Text> exercises;
    private final Language language;
    private final Messages messages = Messages.of("progress");

    /**
     * Rows to be shown.
     *
     * @param tallies what the trainee has done, by scenario
     * @param exercises what people call an exercise type
     */
    DutiesScreen(List<DutyRow> rows, Map<String, Tally> tallies, Function<String, Text> exercises, Language language) {
        this.rows = rows;
        this.tallies = tallies;
        this.exercises = exercises;
        this.language = language;
    }

    /** For a script. */
    Map<String, Object> shape() {
        List<Map<String, Object>> duties = new ArrayList<>();
        for (DutyRow row : rows) {
            Map<String, Object> shape = new LinkedHashMap<>();
            shape.put("id", row.duty().id());
            shape.put("title", row.duty().title().in(language));
            shape.put("exercises", row.exercises());
            shape.put("families", row.families().stream().map(Scenario::id).toList());
            shape.put("practised", row.tally().practised());
            shape.put("passed", row.tally().passed());
            duties.add(shape);
        }
        return Map.of("duties", duties);
    }

    /** All duties, a line each. */
    List<Styled> lines(int width) {
        int number = widest(rows.stream().map(row -> row.duty().id()).toList());
        int families = DisplayWidth.of(say("duties.families"));
        int passed = Math.max(DisplayWidth.of(say("duties.passed")), "00/00".length());
        int title = Math.min(
                widest(rows.stream().map(row -> row.duty().title().in(language)).toList()),
                Math.max(12, width - number - families - passed - 4 * GAP));
        List<Styled> lines = new ArrayList<>();
        lines.add(Styled.of(
                Style.DIM,
                gap(
                        Columns.fit("", number),
                        Columns.fit(say("duties.duty"), title),
                        say("duties.families"),
                        say("duties.passed"))));
        for (DutyRow row : rows) {
            String done = row.tally().practised() == 0
                    ? "-"
                    : row.tally().passed() + "/" + row.tally().practised();
            lines.add(Styled.of(gap(
                    Columns.fit(row.duty().id(), number),
                    Columns.fit(row.duty().title().in(language), title),
                    Columns.right(String.valueOf(row.families().size()), families),
                    Columns.right(done, passed))));
        }
        lines.add(Styled.EMPTY);
        Columns.wrap(say("duties.more"), width).forEach(line -> lines.add(Styled.of(Style.DIM, line)));
        return lines;
    }

    /** One duty with its families. */
    List<Styled> lines(DutyRow row, int width) {
        List<Styled> lines = new ArrayList<>();
        lines.add(Styled.of(
                Style.TITLE, row.duty().id() + "  " + row.duty().title().in(language)));
        if (row.families().isEmpty()) {
            lines.add(Styled.of("  " + say("duties.none")));
        }
        int name = widest(row.families().stream().map(Scenario::id).toList());
        for (Scenario family : row.families()) {
            Tally tally = tallies.getOrDefault(family.id(), Tally.NONE);
            String line = Columns.fit(family.id(), name) + "  "
                    + say("duties.tier", family.tier()) + "  "
                    + exercises.apply(family.question().exercise()).in(language)
                    + (tally.practised() == 0 ? "" : "  " + say("duties.done", tally.passed(), tally.practised()));
            lines.add(Styled.of("  ").and(Style.ACCENT, Columns.cut(line, width - 2)));
            Columns.wrap(family.title().in(language), width - 4).forEach(text -> lines.add(Styled.of("    " + text)));
        }
        row.families().stream()
                .filter(family -> !tallies.containsKey(family.id()))
                .findFirst()
                .or(() -> row.families().stream().findFirst())
                .ifPresent(family -> lines.add(Styled.of(Style.DIM, say("duties.practise", family.id()))));
        return lines;
    }

    private static String gap(String... cells) {
        return " ".repeat(GAP) + String.join(" ".repeat(GAP), cells);
    }

    private static int widest(List<String> texts) {
        return texts.stream().mapToInt(DisplayWidth::of).max().orElse(0);
    }

    private String say(String key, Object... arguments) {
        return messages.get(language, key, arguments);
    }
}
