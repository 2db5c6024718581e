package org.refundrill.exercise.drafting;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.refundrill.casefile.Dossier;
import org.refundrill.language.Text;
import org.refundrill.rulebook.TableSketch;
import org.refundrill.scenario.RandomStream;

/** Sets of cases that a table could be practised with. */
final class TrialSets {
    private static final int SIZE = 8;
    private final TableSketch table;
    private final Map<String, List<Sample>> sets = new LinkedHashMap<>();

    private TrialSets(TableSketch table) {
        this.table = table;
    }

    /** Four sets in no order: one that meets every row, three that are drawn at random or lean to one state. */
    static TrialSets drawn(TableSketch table, long first, long last, RandomStream stream) {
        TrialSets trials = new TrialSets(table);
        List<Sample> samples = Sample.around(first, last);
        int good = (int) stream.below(4);
        List<String> names = List.of("A", "B", "C", "D");
        for (int i = 0; i < names.size(); i++) {
            trials.sets.put(names.get(i), i == good ? trials.wide(samples, stream) : leaning(samples, stream));
        }
        return trials;
    }

    /** A case for each row, then others of whichever answer is rarest so far. */
    private List<Sample> wide(List<Sample> samples, RandomStream stream) {
        List<Sample> left = mixed(samples, stream);
        List<Sample> chosen = new ArrayList<>();
        for (TableSketch.Row row : table.rows()) {
            left.stream()
                    .filter(sample -> row.applies(sample.values()))
                    .findFirst()
                    .ifPresent(sample -> {
                        chosen.add(sample);
                        left.remove(sample);
                    });
        }
        while (chosen.size() < SIZE) {
            Map<String, Long> said = answers(chosen);
            Sample rarest = left.get(0);
            for (Sample sample : left) {
                if (count(said, sample) < count(said, rarest)) {
                    rarest = sample;
                }
            }
            chosen.add(rarest);
            left.remove(rarest);
        }
        return chosen;
    }

    private static List<Sample> leaning(List<Sample> samples, RandomStream stream) {
        String none = Policy.STATES.get((int) stream.below(Policy.STATES.size()));
        List<Sample> chosen = new ArrayList<>();
        for (Sample sample : mixed(samples, stream)) {
            if (chosen.size() < SIZE && !sample.state().equals(none)) {
                chosen.add(sample);
            }
        }
        return chosen;
    }

    private static List<Sample> mixed(List<Sample> samples, RandomStream stream) {
        List<Sample> left = new ArrayList<>(samples);
        List<Sample> mixed = new ArrayList<>();
        while (!left.isEmpty()) {
            mixed.add(left.remove((int) stream.below(left.size())));
        }
        return mixed;
    }

    private long count(Map<String, Long> said, Sample sample) {
        return said.getOrDefault(table.said(sample.values()).get(0), 0L);
    }

    private Map<String, Long> answers(List<Sample> samples) {
        Map<String, Long> answers = new LinkedHashMap<>();
        samples.forEach(sample -> answers.merge(table.said(sample.values()).get(0), 1L, Long::sum));
        return answers;
    }

    List<String> names() {
        return List.copyOf(sets.keySet());
    }

    private List<Sample> of(String name) {
        return sets.getOrDefault(name, List.of());
    }

    /** The rows that no case of a set meets. */
    List<String> unreached(String name) {
        return table.rows().stream()
                .filter(row -> of(name).stream().noneMatch(sample -> row.applies(sample.values())))
                .map(TableSketch.Row::name)
                .toList();
    }

    /** What somebody gets right in a set by always giving its commonest answer. */
    long lazy(String name) {
        return answers(of(name)).values().stream()
                .mapToLong(Long::longValue)
                .max()
                .orElse(0);
    }

    /** The sets that leave out the fewest rows, and of those the ones in which the commonest answer earns least. */
    List<String> best() {
        List<String> best = new ArrayList<>();
        long least = Long.MAX_VALUE;
        for (String name : sets.keySet()) {
            long cost = unreached(name).size() * 100L + lazy(name);
            if (cost < least) {
                best.clear();
                least = cost;
            }
            if (cost == least) {
                best.add(name);
            }
        }
        return List.copyOf(best);
    }

    /** What each set leaves out and what always answering the same earns in it. */
    Text compared() {
        List<String> en = new ArrayList<>();
        List<String> zh = new ArrayList<>();
        for (String name : sets.keySet()) {
            Set<String> out = new TreeSet<>(unreached(name));
            String rows = String.join(" ", out);
            en.add("Set " + name + ": leaves out " + (out.isEmpty() ? "no row" : rows) + ", the same answer is right "
                    + lazy(name) + " times of " + SIZE);
            zh.add(name + " 组：" + (out.isEmpty() ? "各行均已练到" : "未练到 " + rows) + "，同一答复答对 " + lazy(name) + "/" + SIZE);
        }
        return new Text(String.join("; ", en) + ".", String.join("；", zh) + "。");
    }

    /** The sets as pages of the file. */
    List<Dossier.Panel> panels() {
        List<List<Text>> rows = new ArrayList<>();
        sets.forEach((name, samples) -> rows.add(List.of(
                new Text("Set " + name, name + " 组"),
                new Text(
                        String.join(
                                "; ",
                                samples.stream().map(one -> one.told().en()).toList()),
                        String.join(
                                "；",
                                samples.stream().map(one -> one.told().zh()).toList())))));
        return List.of(
                new Dossier.Panel("sets", new Text("Sets of cases", "备选案例组"), Dossier.Layout.FIELDS, List.of(), rows));
    }
}
