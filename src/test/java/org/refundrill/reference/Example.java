package org.refundrill.reference;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A case with a known outcome.
 *
 * @param id where it comes from, such as {@code A8-1} or {@code E2-6a}
 * @param clauses what it rests on, the decisive rule first
 * @param outcome the fields of the outcome: outcome, remedy, proof, from
 * @param amounts signed minor units; exactly these components
 * @param tenders exactly these, when the world says how it was paid
 * @param payers who bears what; others may be stated too
 * @param deadlines last days; others may be stated too
 */
record Example(
        String id,
        String en,
        String zh,
        List<String> clauses,
        List<FileRecord> file,
        Map<String, String> outcome,
        Map<String, Long> amounts,
        Map<String, Long> tenders,
        Map<String, String> payers,
        Map<String, String> deadlines) {

    static Example of(String id, String en, String zh, CaseBuilder built, String... clauses) {
        return new Example(
                id,
                en,
                zh,
                List.of(clauses),
                built.file(),
                new LinkedHashMap<>(),
                new LinkedHashMap<>(),
                new LinkedHashMap<>(),
                new LinkedHashMap<>(),
                new LinkedHashMap<>());
    }

    Example approve(String remedy) {
        return is("approve").with("remedy", remedy);
    }

    Example partly(String remedy) {
        return is("partly-approve").with("remedy", remedy);
    }

    Example refuse() {
        return is("refuse");
    }

    Example hold() {
        return is("hold");
    }

    Example escalate() {
        return is("escalate");
    }

    Example ask(String proof, String from) {
        return is("ask").with("proof", proof).with("from", from);
    }

    Example amount(String component, String value) {
        amounts.put(component, minor(value));
        return this;
    }

    Example tender(String kind, String value) {
        tenders.put(kind, minor(value));
        return this;
    }

    Example pays(String what, String who) {
        payers.put(what, who);
        return this;
    }

    Example due(String what, String lastDay) {
        deadlines.put(what, lastDay);
        return this;
    }

    @Override
    public String toString() {
        return id + " " + en;
    }

    private Example is(String kind) {
        return with("outcome", kind);
    }

    private Example with(String field, String value) {
        outcome.put(field, value);
        return this;
    }

    private static long minor(String value) {
        return new BigDecimal(value).movePointRight(2).longValueExact();
    }
}
