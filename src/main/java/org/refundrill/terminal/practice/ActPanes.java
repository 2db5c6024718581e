package org.refundrill.terminal.practice;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.refundrill.exercise.Act;
import org.refundrill.exercise.Step;
import org.refundrill.form.Field;
import org.refundrill.language.Text;

/** Leads to an act on the practice screen: first which one, then what must be said with it. */
final class ActPanes {
    private final CaseWork work;
    private final Map<String, String> said = new LinkedHashMap<>();
    private @Nullable Act act;

    ActPanes(CaseWork work) {
        this.work = work;
    }

    /** What is asked now. */
    Pane pane() {
        Act chosen = act;
        return chosen == null
                ? Asked.act(work, work.acts())
                : Asked.detail(work, chosen.said().get(said.size()));
    }

    /** What came of an entry: more to be said, an entry that cannot be read, or the act, done. */
    sealed interface Came {
        /** Something is asked next. */
        record More() implements Came {}

        /** It has to be said otherwise. */
        record Again(Text why) implements Came {}

        /** The act is done. */
        record Done(Step step) implements Came {}
    }

    /** What was said last stays in its box where the act cannot be done like that. */
    private Came done(Act chosen, List<Field> asks) {
        Step step = work.act(chosen, said);
        if (step instanceof Step.Refused refused && !asks.isEmpty()) {
            said.remove(asks.get(asks.size() - 1).id());
            return new Came.Again(refused.why());
        }
        return new Came.Done(step);
    }

    /** Takes what was entered into the pane. */
    Came entered(String text) {
        Act chosen = act;
        if (chosen == null) {
            chosen = work.acts().stream()
                    .filter(one -> one.id().equals(text))
                    .findFirst()
                    .orElseThrow();
            act = chosen;
        } else {
            Field field = chosen.said().get(said.size());
            Optional<Text> problem = work.problem(field, text);
            if (problem.isPresent()) {
                return new Came.Again(problem.get());
            }
            said.put(field.id(), text);
        }
        List<Field> asks = chosen.said();
        // What stands in a file is not typed.
        while (said.size() < asks.size() && work.document(asks.get(said.size())).isPresent()) {
            WorkFile file = work.document(asks.get(said.size())).orElseThrow();
            Optional<String> written = file.text();
            if (written.isEmpty()) {
                return new Came.Again(file.unreadable());
            }
            said.put(asks.get(said.size()).id(), written.get());
        }
        return said.size() < asks.size() ? new Came.More() : done(chosen, asks);
    }
}
