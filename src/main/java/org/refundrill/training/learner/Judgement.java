package org.refundrill.training.learner;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.refundrill.money.Money;
import org.refundrill.psychometrics.Agreement;
import org.refundrill.psychometrics.Brier;
import org.refundrill.psychometrics.Interval;
import org.refundrill.psychometrics.Proportion;
import org.refundrill.psychometrics.Savings;
import org.refundrill.training.Event;

/**
 * How somebody decides, over the first answers to all cases: what it costs, how far it agrees with the policy, how sure they
 * are of it, how long it takes. Four columns beside what they know, never blended with it or with one another.
 */
public final class Judgement {
    private static final double SURE = 0.8;

    private final List<Answered> answers = new ArrayList<>();
    private final Map<String, Bill> bills = new TreeMap<>();

    private Judgement() {}

    /** Money in one currency, in minor units. */
    private static final class Bill {
        private int cases;
        private int over;
        private int under;
        private long lost;
        private long lostOver;
        private long lostUnder;
        private long approve;
        private long refuse;
    }

    /** From a trainee's events. */
    static Judgement of(List<Event> history) {
        Map<String, Done> first = new LinkedHashMap<>();
        history.stream()
                .filter(event -> event.kind().equals(Event.ASSESSED))
                .forEach(event -> first.computeIfAbsent(event.code(), code -> Done.of(event)));
        return ofFirst(first.values());
    }

    /** From the first answers to cases, of one person or of several. */
    public static Judgement ofFirst(Collection<Done> answers) {
        Judgement judgement = new Judgement();
        answers.forEach(judgement::take);
        return judgement;
    }

    private void take(Done done) {
        answers.add(done.answered());
        Done.Stakes stakes = done.stakes();
        if (stakes != null) {
            Bill bill = bills.computeIfAbsent(done.currency(), any -> new Bill());
            long more = stakes.paid() - stakes.due();
            bill.cases++;
            bill.over += more > 0 ? 1 : 0;
            bill.under += more < 0 ? 1 : 0;
            bill.lost += done.regret();
            bill.lostOver += more > 0 ? done.regret() : 0;
            bill.lostUnder += more < 0 ? done.regret() : 0;
            bill.approve += stakes.approve();
            bill.refuse += stakes.refuse();
        }
    }

    /** How many cases were answered. */
    public int cases() {
        return answers.size();
    }

    /**
     * What decisions cost, in one currency, against what two people lose who read no file.
     *
     * @param cases in how many cases money was asked for
     * @param lost what was lost in all
     * @param over the share of cases in which too much was paid, with its 95 % interval
     * @param under the share of cases in which too little was paid
     * @param lostOver what paying too much lost
     * @param lostUnder what paying too little lost
     * @param approve what paying all that is asked would have lost
     * @param refuse what paying nothing would have lost
     */
    public record Cost(
            int cases,
            Money lost,
            Interval over,
            Interval under,
            Money lostOver,
            Money lostUnder,
            Money approve,
            Money refuse) {
        /** 1 where nothing was lost, 0 or less where a constant rule does as well; empty where such a rule loses nothing. */
        public Optional<Double> savings() {
            double value = Savings.of(lost.minor(), approve.minor(), refuse.minor());
            return Double.isNaN(value) ? Optional.empty() : Optional.of(value);
        }

        /** What was lost if the one kind of mistake cost so many times what it does, and the other so many times. */
        public Money lostWhere(int overTimes, int underTimes) {
            return Money.ofMinor(lostOver.minor() * overTimes + lostUnder.minor() * underTimes, lost.currency());
        }

        /** Of the mistakes, the share in the buyer's favour; empty where there is none. */
        public Optional<Double> bias() {
            double mistakes = over.estimate() + under.estimate();
            return mistakes == 0 ? Optional.empty() : Optional.of(over.estimate() / mistakes);
        }
    }

    /** What it costs, by currency. */
    public List<Cost> costs() {
        List<Cost> costs = new ArrayList<>();
        bills.forEach((code, bill) -> {
            Currency currency = Currency.getInstance(code);
            costs.add(new Cost(
                    bill.cases,
                    Money.ofMinor(bill.lost, currency),
                    Proportion.of(bill.over, bill.cases),
                    Proportion.of(bill.under, bill.cases),
                    Money.ofMinor(bill.lostOver, currency),
                    Money.ofMinor(bill.lostUnder, currency),
                    Money.ofMinor(bill.approve, currency),
                    Money.ofMinor(bill.refuse, currency)));
        });
        return costs;
    }

    /**
     * How far outcomes agree with the policy.
     *
     * @param cases in how many cases an outcome was chosen
     * @param raw the share that agreed, with its 95 % interval
     * @param kappa agreement beyond chance, with its 95 % interval
     * @param recall by outcome, the share of cases due to come out so that did; by kind, as forms call it
     */
    public record Outcomes(int cases, Interval raw, Interval kappa, Map<String, Double> recall) {}

    /** How far outcomes agree; empty while only one kind of outcome was due and chosen. */
    public Optional<Outcomes> outcomes() {
        List<String[]> pairs = new ArrayList<>();
        for (Answered answered : answers) {
            for (Answered.Element element : answered.elements()) {
                if (element.id().equals(OwnPast.OUTCOME)
                        && element.key() instanceof String due
                        && element.answer() instanceof String given) {
                    pairs.add(new String[] {due, element.right() ? due : given});
                }
            }
        }
        List<String> kinds =
                List.copyOf(new TreeSet<>(pairs.stream().flatMap(Stream::of).toList()));
        return kinds.size() < 2 ? Optional.empty() : Optional.of(agreement(pairs, kinds));
    }

    private static Outcomes agreement(List<String[]> pairs, List<String> kinds) {
        double[][] counts = new double[kinds.size()][kinds.size()];
        long hits = 0;
        for (String[] pair : pairs) {
            counts[kinds.indexOf(pair[0])][kinds.indexOf(pair[1])]++;
            hits += pair[0].equals(pair[1]) ? 1 : 0;
        }
        Agreement agreement = Agreement.of(counts);
        Map<String, Double> recall = new LinkedHashMap<>();
        for (int i = 0; i < kinds.size(); i++) {
            double share = agreement.recall().get(i);
            if (!Double.isNaN(share)) {
                recall.put(kinds.get(i), share);
            }
        }
        return new Outcomes(pairs.size(), Proportion.of(hits, pairs.size()), agreement.interval(0.95), recall);
    }

    /**
     * How sure somebody was, against whether the case was passed.
     *
     * @param cases in how many cases it was said
     * @param brier the score and its parts
     * @param sureAndWrong the cases that failed although the trainee was sure, the last one first
     */
    public record Confidence(int cases, Brier brier, List<String> sureAndWrong) {}

    /** How sure somebody was; empty where it was never said. */
    public Optional<Confidence> confidence() {
        List<Answered> said =
                answers.stream().filter(one -> one.confidence() > 0).toList();
        if (said.isEmpty()) {
            return Optional.empty();
        }
        double[] forecasts = said.stream().mapToDouble(Answered::confidence).toArray();
        double[] came = said.stream().mapToDouble(one -> one.passed() ? 1 : 0).toArray();
        List<String> wrong = new ArrayList<>();
        for (Answered one : said) {
            if (one.confidence() >= SURE && !one.passed()) {
                wrong.add(0, one.code());
            }
        }
        return Optional.of(new Confidence(said.size(), Brier.of(forecasts, came), wrong));
    }

    /** The mean time for a case, in seconds, over those for which it was taken; 0 where it was for none. */
    public long meanSeconds() {
        return Math.round(answers.stream()
                .mapToLong(Answered::seconds)
                .filter(seconds -> seconds > 0)
                .average()
                .orElse(0));
    }

    /** The share of credit over all cases, 0 to 1: how accurate at that pace. */
    public double accuracy() {
        return answers.stream()
                .flatMap(answered -> answered.elements().stream())
                .mapToDouble(Answered.Element::credit)
                .average()
                .orElse(0);
    }
}
