package org.refundrill.proof;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Consumer;
import org.refundrill.casefile.CaseFile;
import org.refundrill.decision.RequestRuling;
import org.refundrill.decision.Ruling;
import org.refundrill.reference.Reference;
import org.refundrill.rulebook.RulebookShelf;
import org.refundrill.world.World;

/** Where the rulebook and the reference rulings part, grouped by the row that decided. */
final class Disagreements implements Consumer<CaseFile> {
    private final ShippedCases cases;
    private final SecondOpinion opinion;
    private final Comparison comparison;
    private final Map<String, List<String>> groups = new ConcurrentSkipListMap<>();
    private final LongAdder compared = new LongAdder();

    Disagreements(ShippedCases cases, SecondOpinion opinion) {
        this.cases = cases;
        this.opinion = opinion;
        this.comparison = Comparison.of(opinion);
    }

    @Override
    public void accept(CaseFile file) {
        compare(file.world(), file.ruling(), file.scenario().id() + " seed " + file.seed());
    }

    /** Goes over the cases that the pack's author knows the outcome of. */
    Disagreements overExamples() {
        RulebookShelf shelf = cases.library().rulebooks().get(opinion.pack());
        cases.examples(opinion)
                .forEach(example -> compare(example.world(), shelf.decide(example.world()), "example " + example.id()));
        return this;
    }

    private void compare(World world, Ruling decided, String name) {
        List<Reference> references = opinion.rulings().apply(ReferenceFiles.read(cases.json(opinion.pack(), world)));
        for (RequestRuling ruling : decided.requests()) {
            Reference reference = references.stream()
                    .filter(one -> one.request().equals(ruling.request()))
                    .findFirst()
                    .orElseThrow();
            List<String> found = comparison.differences(ruling, reference);
            compared.increment();
            if (!found.isEmpty()) {
                String group = ruling.grounds().table() + "/" + ruling.grounds().row() + " -> " + reference.route()
                        + " " + reference.rules();
                List<String> known = groups.computeIfAbsent(group, k -> new ArrayList<>());
                synchronized (known) {
                    known.add(name + ": " + String.join("; ", found));
                }
            }
        }
    }

    long compared() {
        return compared.sum();
    }

    long count() {
        return groups.values().stream().mapToLong(List::size).sum();
    }

    /** The groups, the largest first, each with its first cases. */
    String report() {
        StringBuilder text = new StringBuilder();
        groups.entrySet().stream()
                .sorted(Comparator.comparing(group -> -group.getValue().size()))
                .forEach(group -> {
                    text.append(group.getValue().size())
                            .append(" x ")
                            .append(group.getKey())
                            .append('\n');
                    group.getValue().stream()
                            .sorted()
                            .limit(3)
                            .forEach(one -> text.append("      ").append(one).append('\n'));
                });
        return text.toString();
    }
}
