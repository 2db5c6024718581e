package org.refundrill.exercise.coding;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.refundrill.form.Field.Option;
import org.refundrill.language.Text;
import org.refundrill.psychometrics.Agreement;

/**
 * One way to code all comments, by reason or by team, beside the panel's.
 *
 * @param name the first part of its fields' ids
 * @param label what it is called
 * @param question what is asked of each comment
 * @param options the codes
 * @param panel the panel's code of each comment, in their order
 */
record Coding(String name, Text label, Text question, List<Option> options, List<String> panel) {
    String field(int comment) {
        return name + "-" + (comment + 1);
    }

    /** How far answers agree with the panel; the panel is the first judge. */
    Agreement agreement(Map<String, Object> answers) {
        Map<String, Integer> places = new LinkedHashMap<>();
        options.forEach(option -> places.put(option.id(), places.size()));
        double[][] counts = new double[places.size()][places.size()];
        for (int i = 0; i < panel.size(); i++) {
            Integer due = places.get(panel.get(i));
            Integer given = places.get(String.valueOf(answers.get(field(i))));
            if (due != null && given != null) {
                counts[due][given]++;
            }
        }
        return Agreement.of(counts);
    }

    int agreed(Map<String, Object> answers) {
        int agreed = 0;
        for (int i = 0; i < panel.size(); i++) {
            agreed += panel.get(i).equals(answers.get(field(i))) ? 1 : 0;
        }
        return agreed;
    }

    Text called(String code) {
        return options.stream()
                .filter(option -> option.id().equals(code))
                .map(Option::label)
                .findFirst()
                .orElse(Text.same(code));
    }
}
