package org.refundrill.sentences;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.refundrill.language.Language;
import org.refundrill.sentences.LabelledLetters.Reply;

/** Finds the threshold of each claim on the tuning half: the one with the highest F1, in the middle of its gap. */
final class Tune {
    private Tune() {}

    public static void main(String[] arguments) {
        for (SentenceReader.By by : List.of(SentenceReader.By.BOTH, SentenceReader.By.MODEL)) {
            SentenceReader reader = new SentenceReader(SentenceModel::of, by);
            for (Language language : Language.values()) {
                LabelledLetters letters = LabelledLetters.of(language);
                SentenceReader.claims(language).forEach((kind, claim) -> {
                    double best =
                            threshold(kind, claim.threshold(), letters.tuning(), reply -> weight(kind, reply, reader));
                    System.out.println(by + " " + language.id() + " " + kind + " " + Math.round(best * 1000) / 1000.0
                            + "  tune " + figures(kind, best - claim.threshold(), letters.tuning(), reader)
                            + "  held " + figures(kind, best - claim.threshold(), letters.heldOut(), reader));
                });
            }
        }
    }

    static double threshold(String kind, double before, List<Reply> replies, ToDoubleFunction<Reply> weigh) {
        List<Double> weights = new ArrayList<>();
        replies.forEach(reply -> weights.add(weigh.applyAsDouble(reply)));
        List<Double> sorted = new ArrayList<>(weights);
        Collections.sort(sorted);
        double bestF = -1;
        double best = 0;
        for (int i = 0; i + 1 < sorted.size(); i++) {
            double between = (Math.max(-0.5, sorted.get(i)) + sorted.get(i + 1)) / 2;
            int hits = 0;
            int said = 0;
            int due = 0;
            for (int j = 0; j < replies.size(); j++) {
                boolean is = replies.get(j).says().contains(kind);
                boolean found = weights.get(j) > between;
                due += is ? 1 : 0;
                said += found ? 1 : 0;
                hits += is && found ? 1 : 0;
            }
            double f = said + due == 0 ? 0 : 2.0 * hits / (said + due);
            if (f > bestF) {
                bestF = f;
                best = between;
            }
        }
        return best + before;
    }

    private static String figures(String kind, double above, List<Reply> replies, SentenceReader reader) {
        int hits = 0;
        int said = 0;
        int due = 0;
        for (Reply reply : replies) {
            boolean is = reply.says().contains(kind);
            boolean found = weight(kind, reply, reader) > above;
            due += is ? 1 : 0;
            said += found ? 1 : 0;
            hits += is && found ? 1 : 0;
        }
        return hits + "/" + said + "/" + due;
    }

    private static final Map<String, Map<String, Weighed>> SEEN = new java.util.HashMap<>();

    static double weight(String kind, Reply reply, SentenceReader reader) {
        return SEEN.computeIfAbsent(reader.hashCode() + reply.text(), k -> reader.weigh(reply.text()))
                .get(kind)
                .weight();
    }
}
