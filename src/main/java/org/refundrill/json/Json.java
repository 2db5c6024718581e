package org.refundrill.json;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** JSON as text and back, one value a line. The mapper is made when the first JSON is asked for, not at the start. */
public final class Json {
    private Json() {}

    /** A value made of maps, lists, records, numbers and texts, on one line; maps keep their order. */
    public static String line(Object value) {
        return Mapper.MAPPER.writeValueAsString(value);
    }

    /**
     * A JSON text as a tree. Numbers keep their digits; a key that stands twice and text after the end are errors.
     *
     * @throws tools.jackson.core.JacksonException when it is not JSON
     */
    public static JsonNode tree(String text) {
        return Mapper.MAPPER.readTree(text);
    }

    /**
     * A JSON text as maps, lists, texts, numbers and booleans; maps keep their order.
     *
     * @throws tools.jackson.core.JacksonException when it is not JSON
     */
    public static @Nullable Object plain(String text) {
        return Mapper.MAPPER.readValue(text, Object.class);
    }

    /**
     * An object.
     *
     * @throws tools.jackson.core.JacksonException when it is not one JSON object
     */
    public static Map<String, Object> object(String text) {
        return Mapper.MAPPER.readValue(text, Mapper.OBJECT);
    }

    /**
     * A list.
     *
     * @throws tools.jackson.core.JacksonException when it is not one JSON list
     */
    public static List<Object> list(String text) {
        return Mapper.MAPPER.readValue(text, Mapper.LIST);
    }

    private static final class Mapper {
        static final TypeReference<LinkedHashMap<String, Object>> OBJECT = new TypeReference<>() {};
        static final TypeReference<List<Object>> LIST = new TypeReference<>() {};
        static final JsonMapper MAPPER = JsonMapper.builder()
                .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
                .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
                .build();
    }
}
