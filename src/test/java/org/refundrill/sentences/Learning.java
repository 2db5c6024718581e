package org.refundrill.sentences;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.refundrill.json.Json;
import org.refundrill.language.Language;
import org.refundrill.sentences.LabelledLetters.Reply;

/**
 * Learns what sentences that make a claim have in common: logistic regression over their vectors. Of a reply it is known
 * whether it makes a claim, not in which sentence; so in each round the sentence that leans most towards it stands for it.
 */
final class Learning {
    private static final Path EXEMPLARS = Path.of("src/test/resources/letters/sentences.json");
    private static final int ROUNDS = 4;
    private static final int STEPS = 500;
    private static final double RATE = 4;
    private static final int DIGITS = 3;

    private final Vectors vectors;
    private final Map<String, Map<String, List<float[]>>> exemplars = new LinkedHashMap<>();
    private final List<Bag> bags = new ArrayList<>();

    /** A reply: the vectors of its sentences, and what it says. */
    private record Bag(Reply reply, List<float[]> sentences) {}

    /** A vector with what it is an example of and how much it counts. */
    private record Example(float[] vector, boolean is, double counts) {}

    Learning(Language language, Vectors vectors, List<Reply> replies) {
        this.vectors = vectors;
        try {
            Json.object(Files.readString(EXEMPLARS)).forEach((kind, both) -> {
                Map<?, ?> one = (Map<?, ?>) ((Map<?, ?>) both).get(language.id());
                exemplars.put(kind, Map.of("says", vectors(one.get("says")), "against", vectors(one.get("against"))));
            });
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        for (Reply reply : replies) {
            List<float[]> sentences = SentenceReader.units(reply.text(), vectors).stream()
                    .map(SentenceReader.Unit::vector)
                    .toList();
            bags.add(new Bag(reply, sentences));
        }
    }

    private List<float[]> vectors(Object sentences) {
        return ((List<?>) sentences)
                .stream().map(s -> vectors.of(String.valueOf(s))).toList();
    }

    Map<String, Leaning> all() {
        Map<String, Leaning> leanings = new LinkedHashMap<>();
        exemplars.keySet().forEach(kind -> leanings.put(kind, learn(kind)));
        return leanings;
    }

    private Leaning learn(String kind) {
        List<Example> given = new ArrayList<>();
        exemplars.forEach((other, sentences) -> {
            boolean is = other.equals(kind);
            sentences.get("says").forEach(vector -> given.add(new Example(vector, is, is ? 1 : 0.5)));
            if (is) {
                sentences.get("against").forEach(vector -> given.add(new Example(vector, false, 0.5)));
            }
        });
        double[] learnt = fitted(given, new double[given.get(0).vector().length + 1], 0.01);
        for (int round = 0; round < ROUNDS; round++) {
            List<Example> examples = new ArrayList<>(given);
            for (Bag bag : bags) {
                add(kind, bag, leaning(learnt), examples);
            }
            learnt = fitted(examples, learnt, 0.003);
        }
        return leaning(learnt);
    }

    private static void add(String kind, Bag bag, Leaning leaning, List<Example> examples) {
        if (!bag.reply().says().contains(kind)) {
            bag.sentences().forEach(vector -> examples.add(new Example(vector, false, 1)));
            return;
        }
        bag.sentences().stream()
                .max((a, b) -> Double.compare(leaning.of(a), leaning.of(b)))
                .ifPresent(vector -> examples.add(new Example(vector, true, 2)));
    }

    /** Steps down the slope of the cost; the last place is the bias. */
    private static double[] fitted(List<Example> examples, double[] from, double shrink) {
        double[] weights = from.clone();
        int size = weights.length - 1;
        double all = examples.stream().mapToDouble(Example::counts).sum();
        for (int step = 0; step < STEPS; step++) {
            double[] slope = new double[size + 1];
            for (Example example : examples) {
                double lean = weights[size];
                for (int i = 0; i < size; i++) {
                    lean += weights[i] * example.vector()[i];
                }
                double off = example.counts() * (1 / (1 + StrictMath.exp(-lean)) - (example.is() ? 1 : 0)) / all;
                for (int i = 0; i < size; i++) {
                    slope[i] += off * example.vector()[i];
                }
                slope[size] += off;
            }
            for (int i = 0; i <= size; i++) {
                weights[i] -= RATE * (slope[i] + (i < size ? shrink / 8 * weights[i] : 0));
            }
        }
        return weights;
    }

    private static Leaning leaning(double[] learnt) {
        float[] weights = new float[learnt.length - 1];
        for (int i = 0; i < weights.length; i++) {
            weights[i] = (float) learnt[i];
        }
        return new Leaning(learnt[weights.length], weights);
    }

    static void write(Path file, Map<String, Leaning> leanings) throws IOException {
        Map<String, Object> shape = new LinkedHashMap<>();
        leanings.forEach((kind, leaning) -> {
            List<BigDecimal> weights = new ArrayList<>();
            for (float weight : leaning.weights()) {
                weights.add(rounded(weight));
            }
            Map<String, Object> one = new LinkedHashMap<>();
            one.put("bias", rounded(leaning.bias()));
            one.put("weights", weights);
            shape.put(kind, one);
        });
        Files.writeString(file, Json.line(shape).replace("},", "},\n") + "\n");
    }

    private static BigDecimal rounded(double value) {
        return BigDecimal.valueOf(value).setScale(DIGITS, RoundingMode.HALF_UP);
    }
}
