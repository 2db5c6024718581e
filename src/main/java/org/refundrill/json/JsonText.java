package org.refundrill.json;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** JSON as text and back. Numbers keep their digits, keys their order; the mapper is made at first use. */
public final class JsonText {
    private JsonText() {}

    /** A value made of maps, lists, numbers and texts, on one line. */
    public static String of(Object value) {
        return Lazy.MAPPER.writeValueAsString(value);
    }

    /**
     * An object.
     *
     * @throws tools.jackson.core.JacksonException when it is not one JSON object
     */
    public static Map<String, Object> object(String text) {
        return Lazy.MAPPER.readValue(text, Lazy.OBJECT);
    }

    /**
     * A list.
     *
     * @throws tools.jackson.core.JacksonException when it is not one JSON list
     */
    public static List<Object> list(String text) {
        return Lazy.MAPPER.readValue(text, Lazy.LIST);
    }

    private static final class Lazy {
        static final TypeReference<LinkedHashMap<String, Object>> OBJECT = new TypeReference<>() {};
        static final TypeReference<List<Object>> LIST = new TypeReference<>() {};
        static final JsonMapper MAPPER = JsonMapper.builder()
                .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
                .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .build();
    }
}
