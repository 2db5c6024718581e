package org.refundrill.terminal.practice;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.refundrill.curriculum.Standing;
import org.refundrill.language.Language;
import org.refundrill.mastery.MasteryState;
import org.refundrill.rulebook.Clause;
import org.refundrill.rulebook.RulebookShelf;
import org.refundrill.scenario.Scenario;
import org.refundrill.skill.SkillId;
import org.refundrill.terminal.Messages;
import org.refundrill.terminal.console.Columns;
import org.refundrill.terminal.console.Style;
import org.refundrill.terminal.console.Styled;
import org.refundrill.training.Catalogue;
import org.refundrill.training.Progress;
import org.refundrill.training.learner.Knowledge;
import org.refundrill.training.learner.SkillStanding;

/** What is due to be met again, and a trainee's own mistakes by clause, each with a case to work again. */
final class ReviewScreen {
    private final Knowledge knowledge;
    private final Progress progress;
    private final Catalogue catalogue;
    private final Language language;
    private final Messages messages = Messages.of("progress");

    ReviewScreen(Knowledge knowledge, Catalogue catalogue, Language language) {
        this.knowledge = knowledge;
        this.progress = knowledge.progress();
        this.catalogue = catalogue;
        this.language = language;
    }

    /** For a script. */
    Map<String, Object> shape() {
        List<Map<String, Object>> mistakes = new ArrayList<>();
        for (Progress.Mistake mistake : progress.mistakes()) {
            Map<String, Object> shape = new LinkedHashMap<>();
            shape.put("clause", mistake.clause().value());
            shape.put("title", title(mistake));
            shape.put("count", mistake.count());
            shape.put("mended", mistake.mended());
            shape.put("code", mistake.code());
            shape.put("given", mistake.given().in(language));
            shape.put("due", mistake.due().in(language));
            shape.put("sure", mistake.sure());
            mistakes.add(shape);
        }
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("mistakes", mistakes);
        all.put("due", knowledge.due().stream().map(this::due).toList());
        return all;
    }

    private Map<String, Object> due(SkillStanding skill) {
        Map<String, Object> shape = new LinkedHashMap<>();
        shape.put("skill", skill.skill().value());
        shape.put("title", knowledge.curriculum().called(skill.skill()).in(language));
        shape.put("state", skill.state().id());
        shape.put("recall", Chances.number(skill.recall()));
        shape.put("scenarios", training(skill.skill()));
        return shape;
    }

    /** The scenarios that train a skill, those that may be practised now. */
    private List<String> training(SkillId skill) {
        return knowledge.standing().units().stream()
                .filter(unit -> unit.state() != Standing.State.LOCKED)
                .flatMap(unit -> unit.unit().scenarios().stream())
                .filter(id -> {
                    Scenario scenario = catalogue.scenarios().get(id);
                    return scenario != null && scenario.skills().contains(skill);
                })
                .toList();
    }

    /** For a person. */
    List<Styled> lines(int width) {
        List<Styled> lines = new ArrayList<>();
        reviews(lines, width);
        mistakes(lines, width);
        return lines;
    }

    private void reviews(List<Styled> lines, int width) {
        List<SkillStanding> due = knowledge.due();
        if (due.isEmpty()) {
            return;
        }
        lines.add(Styled.of(Style.TITLE, say("review.due.title")));
        for (SkillStanding skill : due) {
            String title = skill.skill().value() + "  "
                    + knowledge.curriculum().called(skill.skill()).in(language);
            hanging("  ", title, Style.BOLD, width, lines);
            String why = skill.state() == MasteryState.LAPSED
                    ? say("review.due.lapsed", Chances.of(skill.estimate()))
                    : say("review.due.fading", Chances.percent(skill.recall()));
            Columns.wrap(why, width - 6).forEach(line -> lines.add(Styled.of("      " + line)));
            training(skill.skill()).stream()
                    .limit(1)
                    .forEach(id -> lines.add(Styled.of("      ").and(Style.ACCENT, "practise --scenario " + id)));
        }
        lines.add(Styled.EMPTY);
    }

    private void mistakes(List<Styled> lines, int width) {
        List<Progress.Mistake> mistakes = progress.mistakes();
        if (mistakes.isEmpty()) {
            lines.add(Styled.of(say(progress.answered() == 0 ? "review.none.yet" : "review.none")));
            return;
        }
        lines.add(Styled.of(Style.TITLE, say("review.title")));
        int clause = mistakes.stream()
                .mapToInt(mistake -> mistake.clause().value().length())
                .max()
                .orElse(0);
        int count = mistakes.stream()
                .mapToInt(mistake -> String.valueOf(mistake.count()).length())
                .max()
                .orElse(1);
        for (Progress.Mistake mistake : mistakes) {
            String head = "  " + Columns.right("×" + mistake.count(), count + 1) + "  "
                    + Columns.fit(mistake.clause().value(), clause) + "  ";
            hanging(head, title(mistake), mistake.over() ? Style.DIM : Style.BOLD, width, lines);
            below(mistake, head.length(), width, lines);
        }
        lines.add(Styled.EMPTY);
        Columns.wrap(say("review.more"), width).forEach(line -> lines.add(Styled.of(line)));
    }

    private void below(Progress.Mistake mistake, int indent, int width, List<Styled> lines) {
        String space = " ".repeat(indent);
        if (mistake.over()) {
            lines.add(Styled.of(Style.DIM, space + say("review.over")));
            return;
        }
        if (mistake.mended() > 0) {
            lines.add(Styled.of(Style.DIM, space + say("review.mended", mistake.mended(), mistake.count())));
        }
        if (mistake.sure()) {
            lines.add(Styled.of(Style.NOTICE, space + say("review.sure")));
        }
        String last =
                say("review.last", mistake.given().in(language), mistake.due().in(language));
        Columns.wrap(last, width - indent).forEach(line -> lines.add(Styled.of(space + line)));
        lines.add(Styled.of(space).and(Style.ACCENT, "replay " + mistake.code()));
    }

    private static void hanging(String head, String text, Style style, int width, List<Styled> lines) {
        String before = head;
        for (String line : Columns.wrap(text, width - head.length())) {
            lines.add(Styled.of(before).and(style, line));
            before = " ".repeat(head.length());
        }
    }

    /** The clause in words; clause ids are told apart by the rulebook of the case. */
    private String title(Progress.Mistake mistake) {
        Scenario scenario = catalogue.scenarios().get(mistake.scenario());
        RulebookShelf shelf = scenario == null ? null : catalogue.rulebooks().get(scenario.rulebook());
        Optional<Clause> clause = shelf == null
                ? Optional.empty()
                : Optional.ofNullable(shelf.newest().clauses().get(mistake.clause()));
        return clause.map(Clause::title).map(title -> title.in(language)).orElse("");
    }

    private String say(String key, Object... arguments) {
        return messages.get(language, key, arguments);
    }
}
