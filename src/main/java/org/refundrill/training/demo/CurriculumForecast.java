package org.refundrill.training.demo;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.refundrill.form.Field;
import org.refundrill.training.Event;
import org.refundrill.training.Written;

/**
 * What a curriculum will probably lack, before anybody has practised by it: from the answers of people who do not exist, and
 * from the cases themselves. What these people find hard was drawn, so difficulty is a guess; what no case asks is not.
 */
public final class CurriculumForecast {
    /** Below this an answer hardly tells one person from another (p (1 - p), averaged). */
    private static final double TELLING = 0.05;

    /** Of fewer answers all may be right by chance. */
    private static final int LEAST = 30;

    private static final double GAP = 1;
    private static final int ENOUGH = 7;

    private final DemoBank bank;
    private final SortedMap<String, double[]> clauses = new TreeMap<>();
    private final SortedMap<String, SortedMap<String, double[]>> skills = new TreeMap<>();

    /**
     * What was found.
     *
     * @param cases how many cases were looked at
     * @param answers how many synthetic answers there were
     * @param undistinguished clauses that decide a question whose answer everybody has right, or nobody
     * @param dead options that were due in none of the cases, by scenario and field
     * @param gaps steps of more than a logit between the scenarios of a skill
     * @param few skills that fewer than seven scenarios ask for, with how many do
     */
    public record Found(
            int cases,
            long answers,
            List<String> undistinguished,
            Map<String, List<String>> dead,
            List<Gap> gaps,
            Map<String, Integer> few) {}

    /**
     * A step too high for one go.
     *
     * @param skill the skill
     * @param from the harder scenario's easier neighbour
     * @param to the harder one
     * @param logits how far apart they are
     */
    public record Gap(String skill, String from, String to, double logits) {}

    /** Over the cases of a bank. */
    public CurriculumForecast(DemoBank bank) {
        this.bank = bank;
    }

    /** Takes what somebody answered. */
    public void take(Event event) {
        if (event.kind().equals(Event.ASSESSED) && event.details().get("elements") instanceof List<?> elements) {
            String scenario = Written.text(event.details().get("scenario"));
            for (Object one : elements) {
                if (one instanceof Map<?, ?> element) {
                    double credit = Written.decimal(element.get("credit")).doubleValue();
                    add(clauses, Written.text(element.get("clause")), credit);
                    add(
                            skills.computeIfAbsent(Written.text(element.get("skill")), any -> new TreeMap<>()),
                            scenario,
                            credit);
                }
            }
        }
    }

    private static void add(SortedMap<String, double[]> sums, String name, double credit) {
        double[] sum = sums.computeIfAbsent(name, any -> new double[2]);
        sum[0] += credit;
        sum[1]++;
    }

    /** What all of it comes to. */
    public Found found() {
        List<String> undistinguished = new ArrayList<>();
        long answers = 0;
        for (Map.Entry<String, double[]> clause : clauses.entrySet()) {
            double p = clause.getValue()[0] / clause.getValue()[1];
            answers += (long) clause.getValue()[1];
            if (clause.getValue()[1] >= LEAST && p * (1 - p) < TELLING) {
                undistinguished.add(clause.getKey());
            }
        }
        Map<String, Integer> few = new LinkedHashMap<>();
        List<Gap> gaps = new ArrayList<>();
        skills.forEach((skill, scenarios) -> {
            if (scenarios.size() < ENOUGH) {
                few.put(skill, scenarios.size());
            }
            gaps.addAll(gaps(skill, scenarios));
        });
        return new Found(bank.cases().size(), answers, undistinguished, dead(), gaps, few);
    }

    private static List<Gap> gaps(String skill, SortedMap<String, double[]> scenarios) {
        List<Map.Entry<String, double[]>> sorted = new ArrayList<>(scenarios.entrySet());
        sorted.sort((one, other) -> Double.compare(difficulty(one.getValue()), difficulty(other.getValue())));
        List<Gap> gaps = new ArrayList<>();
        for (int i = 1; i < sorted.size(); i++) {
            double step = difficulty(sorted.get(i).getValue())
                    - difficulty(sorted.get(i - 1).getValue());
            if (step > GAP) {
                gaps.add(
                        new Gap(skill, sorted.get(i - 1).getKey(), sorted.get(i).getKey(), step));
            }
        }
        return gaps;
    }

    /** The logit of the credit lost, half an answer added to either side. */
    private static double difficulty(double[] sum) {
        return Math.log((sum[1] - sum[0] + 0.5) / (sum[0] + 0.5));
    }

    private Map<String, List<String>> dead() {
        SortedMap<String, SortedSet<String>> options = new TreeMap<>();
        SortedMap<String, SortedSet<String>> due = new TreeMap<>();
        for (DemoCase one : bank.cases()) {
            for (Field field : one.marked().exercise().form().fields()) {
                if (field.kind() == Field.Kind.CHOICE) {
                    String name = one.marked().file().scenario().id() + "/" + field.id();
                    SortedSet<String> all = options.computeIfAbsent(name, any -> new TreeSet<>());
                    field.options().forEach(option -> all.add(option.id()));
                    due.computeIfAbsent(name, any -> new TreeSet<>())
                            .add(String.valueOf(
                                    one.marked().exercise().keyResponses().get(field.id())));
                }
            }
        }
        Map<String, List<String>> dead = new LinkedHashMap<>();
        options.forEach((name, all) -> {
            List<String> never = all.stream()
                    .filter(option -> !due.getOrDefault(name, new TreeSet<>()).contains(option))
                    .toList();
            if (!never.isEmpty()) {
                dead.put(name, never);
            }
        });
        return dead;
    }
}
