package org.refundrill.dmn;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.refundrill.rulebook.Rulebook;
import org.refundrill.rulebook.Workings;

/**
 * Compares our engine with the second one, decision by decision on the same inputs. What the second engine said about some
 * inputs is remembered, since most inputs of most tables come back; where they hardly do, remembering is given up.
 */
final class Differences {
    private static final int MOST = 20;
    private static final int TRIAL = 2_000;

    private final SecondEngine second;
    private final Model model;
    private final List<Question> questions;
    private final Map<Question, Memory> memories = new LinkedHashMap<>();
    private final List<String> found = new ArrayList<>();
    private long evaluations;
    private long compared;
    private long asked;

    /** What was said about one decision. */
    private static final class Memory {
        private final Map<List<Object>, Map<String, Object>> answers = new LinkedHashMap<>();
        private int lookups;
        private int hits;

        private boolean worthwhile() {
            return lookups < TRIAL || hits > lookups / 4;
        }
    }

    Differences(SecondEngine second, Rulebook rulebook) {
        this.second = second;
        this.model = Model.of(rulebook);
        this.questions = Question.all(model, rulebook.blueprint());
        questions.forEach(question -> memories.put(question, new Memory()));
    }

    /** Compares everything that one evaluation comes to. */
    void compare(String code, Workings workings) {
        evaluations++;
        Map<String, Object> values = given(workings);
        List<Map<String, Object>> ours = new ArrayList<>();
        questions.forEach(question -> ours.add(question.ours().of(workings)));
        ours.forEach(values::putAll);
        for (int i = 0; i < questions.size(); i++) {
            Question question = questions.get(i);
            Map<String, Object> inputs = new LinkedHashMap<>();
            question.needs().forEach(need -> inputs.put(need, values.get(need)));
            Map<String, Object> theirs = theirs(question, inputs);
            ours.get(i).forEach((decision, said) -> {
                compared++;
                if (!Objects.equals(Values.plain(said), theirs.get(decision)) && found.size() < MOST) {
                    found.add(code + " " + decision + " of " + inputs + "\n  ours   " + Values.plain(said)
                            + "\n  theirs " + theirs.get(decision));
                }
            });
        }
    }

    /** The values of the input data. */
    private Map<String, Object> given(Workings workings) {
        Map<String, Object> values = new LinkedHashMap<>();
        for (Element element : model.elements()) {
            if (element instanceof Element.Given given) {
                values.put(given.name(), value(given.source(), workings));
            }
        }
        return values;
    }

    private static Object value(Element.Source source, Workings workings) {
        if (source instanceof Element.Source.Named named) {
            return workings.value(named.name());
        } else if (source instanceof Element.Source.Asked asked) {
            return workings.value(asked.call());
        }
        return workings.value(((Element.Source.Whole) source).expression());
    }

    private Map<String, Object> theirs(Question question, Map<String, Object> inputs) {
        Memory memory = Objects.requireNonNull(memories.get(question));
        if (!memory.worthwhile()) {
            memory.answers.clear();
            return ask(question, inputs);
        }
        List<Object> key = new ArrayList<>();
        inputs.values().forEach(value -> key.add(Values.plain(value)));
        Map<String, Object> known = memory.answers.get(key);
        memory.lookups++;
        if (known != null) {
            memory.hits++;
            return known;
        }
        Map<String, Object> answer = ask(question, inputs);
        memory.answers.put(key, answer);
        return answer;
    }

    private Map<String, Object> ask(Question question, Map<String, Object> inputs) {
        asked++;
        Map<String, Object> results = second.decide(question.decision(), inputs);
        Map<String, Object> answer = new LinkedHashMap<>();
        Object rows = results.get(question.rows());
        answer.put(question.rows(), rows == null && question.several() ? List.of() : Values.plain(rows));
        if (!question.decision().equals(question.rows())) {
            answer.put(question.decision(), Values.plain(results.get(question.decision())));
        }
        return answer;
    }

    List<String> found() {
        return found;
    }

    /** How many evaluations were compared. */
    long evaluations() {
        return evaluations;
    }

    /** How many results were compared. */
    long compared() {
        return compared;
    }

    /** How often the second engine was asked. */
    long asked() {
        return asked;
    }
}
