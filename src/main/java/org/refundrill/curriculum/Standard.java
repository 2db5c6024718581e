package org.refundrill.curriculum;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What judges expect of somebody who is just good enough, by the modified method of Angoff.
 *
 * @param judges each judge's expected credit, 0 to 1, by scenario; in the order in which they are written
 */
public record Standard(Map<String, Map<String, Double>> judges) {
    public Standard {
        Map<String, Map<String, Double>> copy = new LinkedHashMap<>();
        judges.forEach((judge, expects) -> copy.put(judge, Collections.unmodifiableMap(new LinkedHashMap<>(expects))));
        judges = Collections.unmodifiableMap(copy);
    }

    /** A row for each judge: what they expect of each case of a form, on average over the scenarios that it may be of. */
    public double[][] rows(Blueprint blueprint) {
        List<double[]> rows = new ArrayList<>();
        for (Map<String, Double> expects : judges.values()) {
            double[] row = new double[blueprint.cases()];
            int place = 0;
            for (Blueprint.Part part : blueprint.parts()) {
                double mean = part.scenarios().stream()
                        .mapToDouble(scenario -> expects.getOrDefault(scenario, 0.0))
                        .average()
                        .orElse(0);
                for (int i = 0; i < part.cases(); i++) {
                    row[place++] = mean;
                }
            }
            rows.add(row);
        }
        return rows.toArray(new double[0][]);
    }
}
