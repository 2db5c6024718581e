package org.refundrill.proof;

import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.refundrill.json.Json;
import org.refundrill.reference.FileRecord;

/** A world's JSON as the records of the reference rulings: nothing but text passes between the two. */
final class ReferenceFiles {
    private static final Pattern MOMENT = Pattern.compile("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d.*");

    private ReferenceFiles() {}

    static List<FileRecord> read(String json) {
        return Json.list(json).stream().map(ReferenceFiles::record).toList();
    }

    private static FileRecord record(Object one) {
        Map<?, ?> map = (Map<?, ?>) one;
        Map<String, Object> fields = new LinkedHashMap<>();
        ((Map<?, ?>) map.get("fields")).forEach((name, value) -> fields.put(String.valueOf(name), value(value)));
        return new FileRecord(
                String.valueOf(map.get("type")),
                String.valueOf(map.get("id")),
                String.valueOf(map.get("seen")),
                fields);
    }

    private static Object value(Object given) {
        if (given instanceof BigDecimal decimal && decimal.stripTrailingZeros().scale() > 0) {
            return decimal;
        }
        if (given instanceof Number number) {
            return number.longValue();
        }
        return given instanceof String text && MOMENT.matcher(text).matches() ? OffsetDateTime.parse(text) : given;
    }
}
