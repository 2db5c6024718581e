package org.refundrill.terminal.practice;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.refundrill.curriculum.Curriculum;
import org.refundrill.curriculum.Standing;
import org.refundrill.curriculum.Tally;
import org.refundrill.curriculum.Unit;
import org.refundrill.language.Language;
import org.refundrill.mastery.MasteryState;
import org.refundrill.problem.DisplayWidth;
import org.refundrill.terminal.Messages;
import org.refundrill.terminal.console.Columns;
import org.refundrill.terminal.console.Style;
import org.refundrill.terminal.console.Styled;
import org.refundrill.training.Assignment;
import org.refundrill.training.Catalogue;
import org.refundrill.training.learner.Knowledge;
import org.refundrill.training.learner.SkillStanding;

/** Where a trainee stands: units with their goals, skills with what is believed of them, and how the trainee decides. */
final class StatusScreen {
    private final Knowledge knowledge;
    private final Curriculum curriculum;
    private final Catalogue catalogue;
    private final Language language;
    private final Messages messages = Messages.of("progress");

    StatusScreen(Knowledge knowledge, Catalogue catalogue, Language language) {
        this.knowledge = knowledge;
        this.curriculum = knowledge.curriculum();
        this.catalogue = catalogue;
        this.language = language;
    }

    List<Styled> lines(int width) {
        int answered = knowledge.progress().answered();
        List<Styled> lines = new ArrayList<>();
        lines.add(Styled.of(Style.TITLE, curriculum.title().in(language)));
        assignments(lines, width);
        if (answered == 0) {
            lines.add(Styled.of(say("status.none")));
            lines.add(Styled.of(say("status.none.tutorial")));
        } else {
            int passed = knowledge.tallies().values().stream()
                    .mapToInt(Tally::passed)
                    .sum();
            lines.add(Styled.of(say("status.cases", answered, passed)));
        }
        lines.add(Styled.EMPTY);
        units(lines, width);
        if (answered > 0) {
            lines.add(Styled.EMPTY);
            skills(lines, width);
            lines.addAll(new JudgementLines(knowledge, messages, language).lines(width));
        }
        return lines;
    }

    /** What was given to finish, and until when. */
    private void assignments(List<Styled> lines, int width) {
        DueText text = new DueText(catalogue, knowledge.today(), messages, language);
        for (Assignment given : knowledge.assignments()) {
            Columns.wrap(text.of(given), width).forEach(line -> lines.add(Styled.of(text.style(given), line)));
        }
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
        for (Standing.Of at : knowledge.standing().units()) {
            Styled line = Styled.of("  ")
                    .and(style(at.state()), Columns.fit(say("status." + id(at.state())), states))
                    .and("  " + Columns.fit(at.unit().title().in(language), titles) + "  ")
                    .and(Columns.right(String.valueOf(at.counted()), 3) + " / "
                            + Columns.right(String.valueOf(at.unit().casesToPass()), 3));
            String after = beside(at);
            if (line.width() + 2 + DisplayWidth.of(after) <= width) {
                lines.add(after.isEmpty() ? line : line.and(Style.DIM, "  " + after));
            } else {
                lines.add(line);
                Columns.wrap(after, width - states - 4)
                        .forEach(more -> lines.add(Styled.of(Style.DIM, " ".repeat(states + 4) + more)));
            }
        }
    }

    /** What a locked unit waits for, or which skill an open one still asks for. */
    private String beside(Standing.Of at) {
        if (at.state() == Standing.State.LOCKED) {
            return say("status.after", titles(at.waitsFor()));
        }
        return at.state() == Standing.State.PASSED || at.unmastered().isEmpty()
                ? ""
                : say(
                        "status.to-master",
                        String.join(
                                comma(),
                                at.unmastered().stream()
                                        .map(skill -> skill.value() + " "
                                                + curriculum.called(skill).in(language))
                                        .toList()));
    }

    private String titles(List<String> units) {
        return String.join(
                comma(),
                units.stream()
                        .map(id -> curriculum
                                .unit(id)
                                .map(Unit::title)
                                .map(title -> title.in(language))
                                .orElse(id))
                        .toList());
    }

    private void skills(List<Styled> lines, int width) {
        List<SkillStanding> met = knowledge.skills().stream()
                .filter(skill -> skill.state() != MasteryState.NOT_STARTED)
                .toList();
        List<String> names = met.stream().map(this::name).toList();
        int states = widest(List.of(
                say("state.learning"),
                say("state.likely"),
                say("state.mastered"),
                say("state.due"),
                say("state.lapsed"),
                say("status.state")));
        int chances = Math.max(DisplayWidth.of(say("status.chance")), "100% (100-100)".length());
        int widest = Math.max(widest(names), DisplayWidth.of(say("status.skills")));
        int name = Math.min(widest, Math.max(12, width - states - chances - 16));
        lines.add(Styled.of(
                Style.DIM,
                "  " + Columns.fit(say("status.skills"), name) + "  " + Columns.fit(say("status.state"), states) + "  "
                        + Columns.fit(say("status.chance"), chances) + "  " + say("status.shown")));
        for (int i = 0; i < met.size(); i++) {
            SkillStanding skill = met.get(i);
            lines.add(Styled.of("  " + Columns.fit(names.get(i), name) + "  ")
                    .and(
                            style(skill.state()),
                            Columns.fit(say("state." + skill.state().id()), states))
                    .and("  " + Columns.fit(Chances.of(skill.estimate()), chances) + "  "
                            + Columns.right(
                                    say("status.shown.count", skill.cases(), skill.days()),
                                    DisplayWidth.of(say("status.shown")))));
        }
        if (met.stream().anyMatch(SkillStanding::critical)) {
            lines.add(Styled.of(Style.DIM, "  " + say("status.critical")));
        }
        untouched(lines, width);
    }

    private String name(SkillStanding skill) {
        String id = skill.skill().value() + (skill.critical() ? "*" : "");
        return Columns.fit(id, 5) + curriculum.called(skill.skill()).in(language);
    }

    private void untouched(List<Styled> lines, int width) {
        List<String> rest = knowledge.skills().stream()
                .filter(skill -> skill.state() == MasteryState.NOT_STARTED)
                .map(skill -> skill.skill().value() + " "
                        + curriculum.called(skill.skill()).in(language))
                .toList();
        if (!rest.isEmpty()) {
            Columns.wrap(say("status.untouched", String.join(comma(), rest)), width - 2)
                    .forEach(line -> lines.add(Styled.of(Style.DIM, "  " + line)));
        }
    }

    private String comma() {
        return language == Language.ZH ? "、" : ", ";
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

    private static Style style(MasteryState state) {
        return switch (state) {
            case NOT_STARTED, LEARNING -> Style.PLAIN;
            case LIKELY -> Style.ACCENT;
            case MASTERED -> Style.GOOD;
            case DUE -> Style.NOTICE;
            case LAPSED -> Style.BAD;
        };
    }

    private static int widest(List<String> texts) {
        return texts.stream().mapToInt(DisplayWidth::of).max().orElse(0);
    }

    private String say(String key, Object... arguments) {
        return messages.get(language, key, arguments);
    }
}
