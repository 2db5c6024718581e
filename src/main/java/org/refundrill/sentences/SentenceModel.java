package org.refundrill.sentences;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.refundrill.json.Json;
import org.refundrill.language.Language;

/**
 * A small sentence model, read from a jar on the class path. It computes on one thread, so that the same sentence comes out
 * the same on the same machine; between machines the last digits may differ.
 */
final class SentenceModel implements Vectors {
    private static final String NAME = "bge-small-%s-v1.5-q";

    private final WordPieces pieces;
    private final OrtSession session;

    private SentenceModel(WordPieces pieces, OrtSession session) {
        this.pieces = pieces;
        this.session = session;
    }

    /** What the model of a language is called. */
    static String name(Language language) {
        return NAME.replace("%s", language.id());
    }

    /**
     * The model of a language.
     *
     * @throws IOException where its files are not on the class path or cannot be used on this machine
     */
    static SentenceModel of(Language language) throws IOException {
        byte[] network = resource("/" + name(language) + ".onnx");
        WordPieces pieces = pieces(resource("/" + name(language) + "-tokenizer.json"));
        try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
            options.setIntraOpNumThreads(1);
            options.setInterOpNumThreads(1);
            return new SentenceModel(pieces, OrtEnvironment.getEnvironment().createSession(network, options));
        } catch (OrtException unusable) {
            throw new IOException(unusable);
        }
    }

    private static byte[] resource(String path) throws IOException {
        try (InputStream in = SentenceModel.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IOException("not on the class path: " + path);
            }
            return in.readAllBytes();
        }
    }

    private static WordPieces pieces(byte[] tokenizer) {
        Map<String, Object> all = Json.object(new String(tokenizer, StandardCharsets.UTF_8));
        Map<String, Integer> vocabulary = new LinkedHashMap<>();
        if (all.get("model") instanceof Map<?, ?> model && model.get("vocab") instanceof Map<?, ?> numbers) {
            numbers.forEach((piece, number) -> vocabulary.put(String.valueOf(piece), ((Number) number).intValue()));
        }
        boolean lower = all.get("normalizer") instanceof Map<?, ?> normalizer
                && Boolean.TRUE.equals(normalizer.get("lowercase"));
        return new WordPieces(vocabulary, lower);
    }

    @Override
    public float[] of(String sentence) {
        long[] ids = pieces.of(sentence);
        long[] ones = new long[ids.length];
        java.util.Arrays.fill(ones, 1);
        OrtEnvironment environment = OrtEnvironment.getEnvironment();
        try (OnnxTensor tokens = OnnxTensor.createTensor(environment, new long[][] {ids});
                OnnxTensor mask = OnnxTensor.createTensor(environment, new long[][] {ones});
                OnnxTensor types = OnnxTensor.createTensor(environment, new long[][] {new long[ids.length]});
                OrtSession.Result result =
                        session.run(Map.of("input_ids", tokens, "attention_mask", mask, "token_type_ids", types))) {
            return unit(((float[][][]) result.get(0).getValue())[0][0]);
        } catch (OrtException unusable) {
            throw new IllegalStateException(unusable);
        }
    }

    private static float[] unit(float[] vector) {
        double sum = 0;
        for (float part : vector) {
            sum += part * part;
        }
        float length = (float) Math.sqrt(sum);
        float[] unit = new float[vector.length];
        for (int i = 0; i < unit.length; i++) {
            unit[i] = vector[i] / length;
        }
        return unit;
    }
}
