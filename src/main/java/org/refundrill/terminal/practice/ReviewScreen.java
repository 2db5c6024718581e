package org.refundrill.terminal.practice;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.refundrill.language.Language;
import org.refundrill.rulebook.Clause;
import org.refundrill.rulebook.RulebookShelf;
import org.refundrill.scenario.Scenario;
import org.refundrill.terminal.Messages;
import org.refundrill.terminal.console.Columns;
import org.refundrill.terminal.console.Style;
import org.refundrill.terminal.console.Styled;
import org.refundrill.training.Catalogue;
import org.refundrill.training.Progress;

/** A trainee's own mistakes by clause, each with a case to work again. */
final class ReviewScreen {
    private final Progress progress;
    private final Catalogue catalogue;
    private final Language language;
    private final Messages messages = Messages.of("progress");

    ReviewScreen(Progress progress, Catalogue catalogue, Language language) {
        this.progress = progress;
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
            mistakes.add(shape);
        }
        return Map.of("mistakes", mistakes);
    }

    /** For a person. */
    List<Styled> lines(int width) {
        List<Styled> lines = new ArrayList<>();
        List<Progress.Mistake> mistakes = progress.mistakes();
        if (mistakes.isEmpty()) {
            lines.add(Styled.of(say(progress.answered() == 0 ? "review.none.yet" : "review.none")));
            return lines;
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
        return lines;
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
