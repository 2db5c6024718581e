package org.refundrill.mastery.choice;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.refundrill.skill.SkillId;

/**
 * Chooses the case that brings a trainee nearest to mastery. Never one that was worked this week; not the same main skill
 * three times in a row, or four times while it is still weak; after a confusion one case of each of the two rulings among
 * the next five; every sixth case refreshes what is due. Within that, the one with the greatest gain.
 */
public final class NextCase {
    private static final int ROW = 2;
    private static final int ROW_WHILE_WEAK = 3;
    private static final double WEAK = 0.5;
    private static final int REVIEW_EVERY = 6;

    private final Learner learner;
    private final Past past;
    private final Instant now;
    private final long seed;

    /**
     * A choice for one trainee.
     *
     * @param seed decides between cases that are equally good
     */
    public NextCase(Learner learner, Past past, Instant now, long seed) {
        this.learner = learner;
        this.past = past;
        this.now = now;
        this.seed = seed;
    }

    /** The best of these; empty where every one of them was worked this week. */
    public Optional<Choice> among(List<Candidate> candidates) {
        List<Candidate> fresh = candidates.stream()
                .filter(candidate -> !past.seenThisWeek(candidate.id(), now))
                .toList();
        if (fresh.isEmpty()) {
            return Optional.empty();
        }
        List<Reason> reasons = new ArrayList<>();
        List<Candidate> left = narrowed(fresh, candidate -> !tired(candidate.primary()));
        if (left.size() < fresh.size()) {
            reasons.add(new Reason.Turn(past.done().get(past.done().size() - 1).primary()));
        }
        if (reviewAt(1)) {
            left = narrowed(left, this::asksForWhatIsDue);
        }
        Optional<Past.Owed> owed = pressing();
        if (owed.isPresent()) {
            List<Candidate> pair = narrowed(
                    left, candidate -> candidate.ruling().equals(owed.get().ruling()));
            if (pair.get(0).ruling().equals(owed.get().ruling())) {
                reasons.add(0, new Reason.Confused(owed.get().due(), owed.get().given()));
            }
            left = pair;
        }
        return Optional.of(best(left, reasons));
    }

    /** Whether the next case is to refresh what is due. */
    public boolean isReviewTurn() {
        return reviewAt(1);
    }

    /** Those that suit, or all where none does: a rule that cannot be kept is not kept. */
    private static List<Candidate> narrowed(List<Candidate> candidates, Predicate<Candidate> suits) {
        List<Candidate> suiting = candidates.stream().filter(suits).toList();
        return suiting.isEmpty() ? candidates : suiting;
    }

    private boolean tired(SkillId primary) {
        int row = past.inARow(primary);
        return row >= ROW_WHILE_WEAK
                || (row >= ROW && learner.outlook().estimate(primary).chance() >= WEAK);
    }

    /** Whether the case after this many is to be a review. */
    private boolean reviewAt(int ahead) {
        return !learner.due().isEmpty() && (past.done().size() + ahead) % REVIEW_EVERY == 0;
    }

    private boolean asksForWhatIsDue(Candidate candidate) {
        return learner.due().keySet().stream().anyMatch(candidate::asksFor);
    }

    /** The ruling that must come now, because there are no more places left than rulings that are owed. */
    private Optional<Past.Owed> pressing() {
        List<Past.Owed> owed = past.owed();
        int places = 0;
        for (int within = 1; within <= REVIEW_EVERY; within++) {
            places += reviewAt(within) ? 0 : 1;
            int last = within;
            long wanted = owed.stream()
                    .filter(one -> one.within() <= last)
                    .map(Past.Owed::ruling)
                    .distinct()
                    .count();
            if (wanted > 0 && wanted >= places) {
                return owed.stream().min(Comparator.comparingInt(Past.Owed::within));
            }
        }
        return Optional.empty();
    }

    private Choice best(List<Candidate> candidates, List<Reason> reasons) {
        Candidate best = candidates.get(0);
        Gain most = gain(best);
        for (Candidate candidate : candidates.subList(1, candidates.size())) {
            Gain gain = gain(candidate);
            int order = Double.compare(gain.score(), most.score());
            if (order > 0 || (order == 0 && lot(candidate) > lot(best))) {
                best = candidate;
                most = gain;
            }
        }
        return new Choice(best, most.score(), most.expected(), reasons(best, most, reasons));
    }

    private Gain gain(Candidate candidate) {
        return Gain.of(candidate, learner, past.seen(candidate.id()));
    }

    private List<Reason> reasons(Candidate candidate, Gain gain, List<Reason> rules) {
        List<Reason> reasons = new ArrayList<>();
        rules.stream().filter(reason -> reason instanceof Reason.Confused).forEach(reasons::add);
        learner.due().entrySet().stream()
                .filter(due -> candidate.asksFor(due.getKey()))
                .max(Map.Entry.comparingByValue())
                .ifPresent(due -> reasons.add(new Reason.Due(due.getKey(), due.getValue())));
        gain.bySkill().entrySet().stream().max(Map.Entry.comparingByValue()).ifPresent(part -> {
            var estimate = learner.outlook().estimate(part.getKey());
            reasons.add(new Reason.Unsure(part.getKey(), estimate.low(), estimate.high()));
        });
        rules.stream().filter(reason -> reason instanceof Reason.Turn).forEach(reasons::add);
        if (reasons.isEmpty()) {
            var estimate = learner.outlook().estimate(candidate.primary());
            reasons.add(new Reason.Unsure(candidate.primary(), estimate.low(), estimate.high()));
        }
        return reasons;
    }

    /** A number drawn for a candidate, by the seed and its id alone (SplitMix64). */
    private long lot(Candidate candidate) {
        long z = seed + 0x9E3779B97F4A7C15L * (candidate.id().hashCode() + 1L);
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }
}
