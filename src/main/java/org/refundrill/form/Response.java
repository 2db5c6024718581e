package org.refundrill.form;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What was submitted, before it is understood.
 *
 * @param fields by field id, in plain JSON form: String, List of String, or {amount, currency}; typed text is a String
 * @param confidence how sure the trainee is, 0 to 1; null when not asked
 */
public record Response(Map<String, Object> fields, @Nullable BigDecimal confidence) {
    public Response {
        fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
    }
}
