package org.refundrill.training;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.refundrill.mastery.CaseEvidence;
import org.refundrill.mastery.Evidence;
import org.refundrill.mastery.FilterParameters;
import org.refundrill.mastery.Item;
import org.refundrill.mastery.ItemId;
import org.refundrill.mastery.Items;
import org.refundrill.mastery.KnowledgeFilter;
import org.refundrill.mastery.Tuner;
import org.refundrill.mastery.Tuning;
import org.refundrill.mastery.Update;
import org.refundrill.mastery.Worked;
import org.refundrill.psychometrics.CalibrationError;
import org.refundrill.psychometrics.Discrimination;

/**
 * How well the learner model foretells a log of answers, each from those before it. Nothing is kept of an answer once it is
 * counted, so that the room it takes grows with users and items alone. There are no times in it, so nothing is forgotten.
 */
public final class Calibration {
    /** On how many answers, from the first on, parameters are tuned at most. */
    public static final int TUNED_ON = 100_000;

    private static final double POSITIVE = 0.5;

    private final FilterParameters parameters;
    private final Items items = new Items();
    private final Set<ItemId> met = new HashSet<>();
    private final Discrimination discrimination = new Discrimination();
    private final CalibrationError error = new CalibrationError();
    private Map<String, KnowledgeFilter> users = new HashMap<>();
    private long rows;
    private double loss;
    private double squares;

    /** A calibration with these parameters. */
    public Calibration(FilterParameters parameters) {
        this.parameters = parameters;
    }

    /**
     * How good the predictions were.
     *
     * @param rows how many answers
     * @param users by how many people
     * @param items to how many items
     * @param auc how probable it is that a right answer was held more likely than a wrong one; NaN where all were alike
     * @param logLoss the mean cost of a prediction in nats
     * @param rmse the root of the mean squared error
     * @param ece the mean error in ten bins of equal width
     */
    public record Result(long rows, int users, int items, double auc, double logLoss, double rmse, double ece) {}

    /** An answer as the filter takes it: its weight is whole, and its time is always the same. */
    private Worked worked(AnswerTable.Row row) {
        return worked(row, parameters);
    }

    private static Worked worked(AnswerTable.Row row, FilterParameters parameters) {
        Item unknown = Item.unknown(parameters.itemVariance());
        Evidence evidence = new Evidence(row.item(), unknown, row.skills(), row.credit(), 1, 0);
        return new Worked(row.user(), new CaseEvidence(Instant.EPOCH, true, List.of(evidence)));
    }

    /** Better parameters than these for such answers, where there are some. */
    public static Tuning tuned(FilterParameters start, List<AnswerTable.Row> rows) {
        return new Tuner(rows.stream().map(row -> worked(row, start)).toList()).tune(start);
    }

    /** Learns from an answer and measures nothing. */
    public void learn(AnswerTable.Row row) {
        take(row);
    }

    /** From here on the items stay as they are, and everybody begins anew. */
    public void freeze() {
        items.freeze();
        users = new HashMap<>();
    }

    /** Foretells an answer, measures, and learns from it. */
    public void measure(AnswerTable.Row row) {
        Update update = take(row);
        double expected = update.expected();
        met.add(row.item());
        rows++;
        loss += update.loss();
        squares += (expected - row.credit()) * (expected - row.credit());
        discrimination.add(expected, row.credit() >= POSITIVE);
        error.add(expected, row.credit());
    }

    private Update take(AnswerTable.Row row) {
        return users.computeIfAbsent(row.user(), user -> new KnowledgeFilter(parameters))
                .take(worked(row).evidence(), items)
                .get(0);
    }

    /** What the answers that were measured came to. */
    public Result result() {
        return new Result(
                rows,
                users.size(),
                met.size(),
                discrimination.area(),
                loss / rows,
                Math.sqrt(squares / rows),
                error.value());
    }
}
