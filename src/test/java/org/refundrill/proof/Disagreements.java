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
import org.refundrill.reference.Reference;

/** Where the rulebook and the reference rulings part over generated cases, grouped by the row that decided. */
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
        List<Reference> references = opinion.rulings().apply(ReferenceFiles.read(cases.json(file)));
        List<RequestRuling> rulings = file.ruling().requests();
        for (RequestRuling ruling : rulings) {
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
                    known.add(file.scenario().id() + " seed " + file.seed() + ": " + String.join("; ", found));
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
