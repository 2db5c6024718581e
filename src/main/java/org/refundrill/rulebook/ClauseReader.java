package org.refundrill.rulebook;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.refundrill.decision.ClauseId;
import org.refundrill.problem.DidYouMean;
import org.refundrill.problem.Located;
import org.refundrill.problem.Problems;

/** Checks the words that a clause may use and makes clauses of them. */
final class ClauseReader {

    private static final List<String> MARKS =
            Arrays.stream(Clause.Mark.values()).map(Enum::name).toList();
    private static final List<String> NORMS =
            List.of("law", "promise", "agreement", "platform-special", "platform-general", "custom");
    private static final List<String> SIDES = List.of("consumer", "seller", "neutral");

    private final Problems problems;

    ClauseReader(Problems problems) {
        this.problems = problems;
    }

    Map<ClauseId, Clause> read(Map<Located, RulebookSource.ClauseText> written) {
        Map<ClauseId, Clause> clauses = new LinkedHashMap<>();
        written.forEach((name, text) -> {
            ClauseId id = new ClauseId(name.text());
            boolean good = word(text.mark(), MARKS) & word(text.norm(), NORMS) & word(text.favours(), SIDES);
            Located kind = text.kind();
            good &= kind == null || word(kind, List.of("informative"));
            if (good) {
                clauses.put(
                        id,
                        new Clause(
                                id,
                                text.title(),
                                text.text(),
                                text.source().text(),
                                Clause.Mark.valueOf(text.mark().text()),
                                text.norm().text(),
                                text.favours().text(),
                                kind != null));
            }
        });
        return clauses;
    }

    private boolean word(Located written, List<String> allowed) {
        if (allowed.contains(written.text())) {
            return true;
        }
        problems.add(written.span()
                .error("'" + written.text() + "' is not allowed here", DidYouMean.advice(written.text(), allowed)));
        return false;
    }
}
