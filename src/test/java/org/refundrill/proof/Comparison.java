package org.refundrill.proof;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.refundrill.decision.AmountLine;
import org.refundrill.decision.ClauseId;
import org.refundrill.decision.Deadline;
import org.refundrill.decision.RequestRuling;
import org.refundrill.reference.Outcome;
import org.refundrill.reference.OutcomeKind;
import org.refundrill.reference.Reference;

/** A ruling of the rulebook beside the reference ruling on the same request. */
final class Comparison {
    /** A remedy beside these says what happens to the goods or to the file, and grants nothing. */
    private static final Set<OutcomeKind> WITHHOLDS =
            EnumSet.of(OutcomeKind.REFUSE, OutcomeKind.HOLD, OutcomeKind.ESCALATE);

    private final RuleNames names;
    private final DeadlineNames deadlines;

    Comparison(RuleNames names, DeadlineNames deadlines) {
        this.names = names;
        this.deadlines = deadlines;
    }

    static Comparison of(SecondOpinion opinion) {
        return new Comparison(RuleNames.of(opinion), DeadlineNames.of(opinion));
    }

    /** What the two say differently, in words; empty when they agree. */
    List<String> differences(RequestRuling ruling, Reference reference) {
        List<String> found = new ArrayList<>();
        String missing = reference.unknown();
        if (missing != null) {
            hanging(ruling, missing, found);
            return found;
        }
        outcome(ruling, reference, found);
        decisive(ruling, reference, found);
        amounts(ruling, reference, found);
        tenders(ruling, reference, found);
        payers(ruling, reference, found);
        deadlines(ruling, reference, found);
        return found;
    }

    /** Where a fact is missing the rulebook asks for a fact, too; each has its own name for it, and nothing else is ruled. */
    private static void hanging(RequestRuling ruling, String fact, List<String> found) {
        Map<String, String> outcome = ruling.outcome().fields();
        if (!"ask".equals(outcome.get("kind")) || outcome.containsKey("from")) {
            found.add("outcome " + outcome + ", reference hanging on " + fact);
        }
    }

    /** Where the articles leave a choice, the rulebook's outcome is one of the reference's. */
    private static void outcome(RequestRuling ruling, Reference reference, List<String> found) {
        Map<String, String> outcome = said(ruling.outcome().fields());
        boolean allowed =
                reference.acceptable().stream().anyMatch(one -> fields(one).equals(outcome));
        if (!allowed) {
            found.add("outcome " + outcome + ", reference " + fields(reference.outcome()));
        }
    }

    /** A remedy called "none" is as good as one that is left out. */
    private static Map<String, String> said(Map<String, ? extends @Nullable String> fields) {
        Map<String, String> said = new LinkedHashMap<>();
        fields.forEach((name, value) -> {
            if (value != null && !value.equals("none")) {
                said.put(name, value);
            }
        });
        return said;
    }

    private static Map<String, String> fields(Outcome outcome) {
        Map<String, @Nullable String> fields = new LinkedHashMap<>();
        fields.put("kind", outcome.kind().id());
        fields.put("remedy", outcome.remedy());
        fields.put("proof", outcome.proof());
        fields.put("from", outcome.from());
        return said(fields);
    }

    /**
     * The clause that decided says what the reference's first rule says. A grant can rest on several rules at once, and
     * the articles do not rank them: there it is one of those that the reference names.
     */
    private void decisive(RequestRuling ruling, Reference reference, List<String> found) {
        ClauseId clause = ruling.grounds().decisive();
        List<String> rules = reference.rules();
        Outcome outcome = reference.outcome();
        boolean granted = outcome.remedy() != null && !WITHHOLDS.contains(outcome.kind());
        List<String> leading = granted ? rules : rules.subList(0, Math.min(1, rules.size()));
        if (clause == null ? !rules.isEmpty() : leading.stream().noneMatch(rule -> names.same(rule, clause.value()))) {
            found.add("decided by " + clause + ", reference by " + rules);
        }
    }

    private static void amounts(RequestRuling ruling, Reference reference, List<String> found) {
        Map<String, Long> due = new LinkedHashMap<>();
        for (AmountLine line : ruling.amounts()) {
            due.merge(line.component(), line.amount().minor(), Long::sum);
        }
        due.values().removeIf(minor -> minor == 0);
        same("amounts", due, reference.amounts(), found);
    }

    private static void tenders(RequestRuling ruling, Reference reference, List<String> found) {
        Map<String, Long> back = new LinkedHashMap<>();
        for (AmountLine line : ruling.amounts()) {
            String tender = line.tender();
            if (tender != null) {
                back.merge(tender, line.amount().minor(), Long::sum);
            }
        }
        back.values().removeIf(minor -> minor == 0);
        Map<String, Long> wanted = new LinkedHashMap<>(reference.tenders());
        wanted.values().removeIf(minor -> minor == 0);
        same("tenders", back, wanted, found);
    }

    /**
     * Money to the buyer is the seller's, a deduction the buyer's, unless the reference says otherwise; return freight has
     * its payer even at nought.
     */
    private static void payers(RequestRuling ruling, Reference reference, List<String> found) {
        String back = null;
        for (AmountLine line : ruling.amounts()) {
            long minor = line.amount().minor();
            if (line.component().equals("return-freight")) {
                back = line.payer();
            }
            String payer = reference.payers().getOrDefault(line.component(), minor > 0 ? "seller" : "buyer");
            if (minor != 0 && !line.payer().equals(payer)) {
                found.add("payer of " + line.component() + " " + line.payer());
            }
        }
        same("payer of return-freight", back, reference.payers().get("return-freight"), found);
    }

    private void deadlines(RequestRuling ruling, Reference reference, List<String> found) {
        Map<String, String> stated = new LinkedHashMap<>();
        for (Deadline deadline : ruling.deadlines()) {
            if (deadlines.compared(deadline.what())) {
                stated.put(deadline.what(), deadline.until().toInstant() + " " + deadline.loser());
            }
        }
        Map<String, String> wanted = new LinkedHashMap<>();
        reference.deadlines().forEach((what, deadline) -> {
            String name = deadlines.ofReference(what);
            if (deadlines.compared(name)) {
                wanted.put(name, deadline.until().toInstant() + " " + deadline.loser());
            }
        });
        TreeSet<String> all = new TreeSet<>(stated.keySet());
        all.addAll(wanted.keySet());
        all.removeIf(what -> deadlines.mayBeOneSided(what) && !(stated.containsKey(what) && wanted.containsKey(what)));
        all.forEach(what -> same("deadline " + what, stated.get(what), wanted.get(what), found));
    }

    private static void same(String what, @Nullable Object ruled, @Nullable Object reference, List<String> found) {
        if (!Objects.equals(ruled, reference)) {
            found.add(what + " " + ruled + ", reference " + reference);
        }
    }
}
