package org.refundrill.training.exam;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.refundrill.scoring.Verdict;
import org.refundrill.training.Event;
import org.refundrill.training.TrainersWord;
import org.refundrill.training.Written;

/**
 * What a sitting comes to with what trainers have said of the texts in it. Until they have, a text counts for nothing.
 *
 * @param waiting how many elements still wait for a trainer
 * @param judged how many were judged
 * @param score the share of the credit with them, 0 to 1
 * @param critical whether a mistake was made that fails a case
 * @param recommended what is recommended by that score
 */
public record ExamReading(int waiting, int judged, double score, boolean critical, Recommendation recommended) {

    static ExamReading of(List<Event> history, Sitting sitting) {
        List<Double> scores = new ArrayList<>();
        if (sitting.submitted().get("scores") instanceof List<?> all) {
            all.forEach(score -> scores.add(Written.decimal(score).doubleValue()));
        }
        boolean critical = Boolean.TRUE.equals(sitting.submitted().get("critical"));
        int waiting = 0;
        int judged = 0;
        for (Event event : TrainersWord.in(history)) {
            if (event.kind().equals(Sitting.EXAMINED) && belongs(event, sitting)) {
                int marked = judged(event);
                int place = Written.decimal(event.details().get("place")).intValue();
                waiting += list(event, "waits").size();
                judged += marked;
                if (marked > 0 && place < scores.size()) {
                    scores.set(
                            place, Written.decimal(event.details().get("score")).doubleValue());
                    critical |= isCritical(event);
                }
            }
        }
        double score =
                scores.stream().mapToDouble(Double::doubleValue).average().orElse(0);
        double cut = Written.decimal(sitting.submitted().get("cut")).doubleValue();
        double error = Written.decimal(sitting.submitted().get("error")).doubleValue();
        return new ExamReading(waiting, judged, score, critical, Recommendation.of(score, cut, error, critical));
    }

    /** Each form is sat once. */
    private static boolean belongs(Event examined, Sitting sitting) {
        return sitting.exam().equals(examined.details().get("exam"))
                && sitting.form()
                        == Written.decimal(examined.details().get("form")).intValue();
    }

    private static int judged(Event examined) {
        return (int) list(examined, "elements").stream()
                .filter(one -> one instanceof Map<?, ?> map && map.containsKey("markedBy"))
                .count();
    }

    private static boolean isCritical(Event examined) {
        return list(examined, "elements").stream()
                .anyMatch(one -> one instanceof Map<?, ?> map
                        && Boolean.TRUE.equals(map.get("critical"))
                        && Verdict.WRONG.id().equals(map.get("verdict")));
    }

    private static List<?> list(Event examined, String name) {
        return examined.details().get(name) instanceof List<?> list ? list : List.of();
    }
}
