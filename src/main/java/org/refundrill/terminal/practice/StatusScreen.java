package org.refundrill.terminal.practice;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.refundrill.curriculum.Curriculum;
import org.refundrill.curriculum.Standing;
import org.refundrill.curriculum.Tally;
import org.refundrill.curriculum.Unit;
import org.refundrill.language.Language;
import org.refundrill.problem.DisplayWidth;
import org.refundrill.skill.SkillId;
import org.refundrill.terminal.Messages;
import org.refundrill.terminal.console.Columns;
import org.refundrill.terminal.console.Style;
import org.refundrill.terminal.console.Styled;
import org.refundrill.training.Progress;

/** Where a trainee stands: units with their goals, skills with their credit. */
final class StatusScreen {
    /** Below this many questions a share says little. */
    private static final int TELLING = 8;

    private final Curriculum curriculum;
    private final Progress progress;
    private final Language language;
    private final Messages messages = Messages.of("progress");
    private final Map<String, Tally> tallies;
    private final Standing standing;

    StatusScreen(Curriculum curriculum, Progress progress, Language language) {
        this.curriculum = curriculum;
        this.progress = progress;
        this.language = language;
        this.tallies = progress.tallies(curriculum.passMark());
        this.standing = Standing.of(curriculum, tallies);
    }

    /** For a script. */
    Map<String, Object> shape() {
        Map<String, Object> shape = new LinkedHashMap<>();
        shape.put("curriculum", curriculum.id());
        shape.put("title", curriculum.title().in(language));
        shape.put("cases", progress.answered());
        shape.put("passed", passed());
        shape.put("units", standing.units().stream().map(this::unitShape).toList());
        Map<String, Object> skills = new LinkedHashMap<>();
        progress.skills().forEach((skill, score) -> {
            Map<String, Object> one = new LinkedHashMap<>();
            one.put("title", curriculum.called(skill).in(language));
            one.put("elements", score.elements());
            one.put("credit", score.mean());
            skills.put(skill.value(), one);
        });
        shape.put("skills", skills);
        return shape;
    }

    private Map<String, Object> unitShape(Standing.Of at) {
        Map<String, Object> shape = new LinkedHashMap<>();
        shape.put("unit", at.unit().id());
        shape.put("title", at.unit().title().in(language));
        shape.put("state", at.state().name().toLowerCase(Locale.ROOT));
        shape.put("passed", at.counted());
        shape.put("goal", at.unit().casesToPass());
        shape.put("waitsFor", at.waitsFor());
        Map<String, Object> scenarios = new LinkedHashMap<>();
        for (String scenario : at.unit().scenarios()) {
            Tally tally = tallies.getOrDefault(scenario, Tally.NONE);
            scenarios.put(scenario, Map.of("practised", tally.practised(), "passed", tally.passed()));
        }
        shape.put("scenarios", scenarios);
        return shape;
    }

    private int passed() {
        return tallies.values().stream().mapToInt(Tally::passed).sum();
    }

    /** For a person. */
    List<Styled> lines(int width) {
        List<Styled> lines = new ArrayList<>();
        lines.add(Styled.of(Style.TITLE, curriculum.title().in(language)));
        if (progress.answered() == 0) {
            lines.add(Styled.of(say("status.none")));
            lines.add(Styled.of(say("status.none.tutorial")));
        } else {
            lines.add(Styled.of(say("status.cases", progress.answered(), passed())));
        }
        lines.add(Styled.EMPTY);
        units(lines, width);
        if (progress.answered() > 0) {
            lines.add(Styled.EMPTY);
            skills(lines, width);
        }
        return lines;
    }

    private void units(List<Styled> lines, int width) {
        int states =
                widest(List.of(say("status.locked"), say("status.open"), say("status.passed"), say("status.units")));
        int titles = widest(curriculum.units().stream()
                .map(unit -> unit.title().in(language))
                .toList());
        titles = Math.min(titles, Math.max(12, width - states - 20));
        lines.add(Styled.of(
                Style.DIM, "  " + Columns.fit(say("status.units"), states + 2 + titles) + "  " + say("status.goal")));
        for (Standing.Of at : standing.units()) {
            Styled line = Styled.of("  ")
                    .and(style(at.state()), Columns.fit(say("status." + id(at.state())), states))
                    .and("  " + Columns.fit(at.unit().title().in(language), titles) + "  ")
                    .and(Columns.right(String.valueOf(at.counted()), 3) + " / "
                            + Columns.right(String.valueOf(at.unit().casesToPass()), 3));
            String after = at.state() == Standing.State.LOCKED ? say("status.after", titles(at.waitsFor())) : "";
            if (line.width() + 2 + DisplayWidth.of(after) <= width) {
                lines.add(after.isEmpty() ? line : line.and(Style.DIM, "  " + after));
            } else {
                lines.add(line);
                Columns.wrap(after, width - states - 4)
                        .forEach(more -> lines.add(Styled.of(Style.DIM, " ".repeat(states + 4) + more)));
            }
        }
    }

    private String titles(List<String> units) {
        return String.join(
                language == Language.ZH ? "、" : ", ",
                units.stream()
                        .map(id -> curriculum
                                .unit(id)
                                .map(Unit::title)
                                .map(title -> title.in(language))
                                .orElse(id))
                        .toList());
    }

    private void skills(List<Styled> lines, int width) {
        Map<SkillId, Progress.SkillScore> scores = progress.skills();
        List<String> names = scores.keySet().stream()
                .map(skill ->
                        Columns.fit(skill.value(), 4) + curriculum.called(skill).in(language))
                .toList();
        int widest = Math.max(widest(names), DisplayWidth.of(say("status.skills")));
        int name = Math.min(widest, Math.max(12, width - 24));
        int credit = DisplayWidth.of(say("status.credit"));
        int questions = DisplayWidth.of(say("status.questions"));
        lines.add(Styled.of(
                Style.DIM,
                "  " + Columns.fit(say("status.skills"), name) + "  " + say("status.credit") + "  "
                        + say("status.questions")));
        int i = 0;
        for (Progress.SkillScore score : scores.values()) {
            String percent = score.mean().movePointRight(2).setScale(0, RoundingMode.HALF_UP) + " %";
            Styled line = Styled.of("  " + Columns.fit(names.get(i++), name) + "  " + Columns.right(percent, credit)
                    + "  " + Columns.right(String.valueOf(score.elements()), questions));
            boolean few = score.elements() < TELLING && line.width() + 2 + DisplayWidth.of(say("status.few")) <= width;
            lines.add(few ? line.and(Style.DIM, "  " + say("status.few")) : line);
        }
        untouched(scores, lines, width);
    }

    private void untouched(Map<SkillId, Progress.SkillScore> scores, List<Styled> lines, int width) {
        List<String> rest = curriculum.skills().keySet().stream()
                .filter(skill -> !scores.containsKey(skill))
                .map(skill -> skill.value() + " " + curriculum.called(skill).in(language))
                .toList();
        if (!rest.isEmpty()) {
            String all = String.join(language == Language.ZH ? "、" : ", ", rest);
            Columns.wrap(say("status.untouched", all), width - 2)
                    .forEach(line -> lines.add(Styled.of(Style.DIM, "  " + line)));
        }
    }

    private static String id(Standing.State state) {
        return state.name().toLowerCase(Locale.ROOT);
    }

    private static Style style(Standing.State state) {
        return switch (state) {
            case LOCKED -> Style.DIM;
            case OPEN -> Style.NOTICE;
            case PASSED -> Style.GOOD;
        };
    }

    private static int widest(List<String> texts) {
        return texts.stream().mapToInt(DisplayWidth::of).max().orElse(0);
    }

    private String say(String key, Object... arguments) {
        return messages.get(language, key, arguments);
    }
}
