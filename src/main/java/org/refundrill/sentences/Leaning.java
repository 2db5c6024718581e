package org.refundrill.sentences;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.refundrill.json.Json;
import org.refundrill.language.Language;

/**
 * What the vectors of sentences that make a claim have in common, as a logistic regression has learnt it from replies
 * that were written down for it.
 *
 * @param bias what a sentence starts from, in log-odds
 * @param weights what each place of its vector adds, in log-odds
 */
record Leaning(double bias, float[] weights) {
    /** How far a sentence leans towards the claim, in log-odds. */
    double of(float[] vector) {
        return bias + Vectors.nearness(vector, weights);
    }

    /** What the program was taught in a language, by claim. */
    static Map<String, Leaning> learnt(Language language) {
        return read("/sentences/learnt-" + language.id() + ".json");
    }

    static Map<String, Leaning> read(String resource) {
        try (InputStream in = Leaning.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("the program lacks its resource " + resource);
            }
            Map<String, Leaning> leanings = new LinkedHashMap<>();
            Json.object(new String(in.readAllBytes(), StandardCharsets.UTF_8))
                    .forEach((kind, written) -> leanings.put(kind, of((Map<?, ?>) written)));
            return leanings;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Leaning of(Map<?, ?> written) {
        List<?> numbers = written.get("weights") instanceof List<?> list ? list : List.of();
        float[] weights = new float[numbers.size()];
        for (int i = 0; i < weights.length; i++) {
            weights[i] = ((Number) numbers.get(i)).floatValue();
        }
        return new Leaning(written.get("bias") instanceof Number bias ? bias.doubleValue() : 0, weights);
    }
}
