package org.refundrill.training;

import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.refundrill.language.Text;

/** Reads values from the details of an event; what an older log does not hold comes out empty. */
public final class Written {
    private Written() {}

    /** A text; the empty one where there is none. */
    public static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }

    /** A number; 0 where there is none. */
    public static BigDecimal decimal(@Nullable Object value) {
        return value == null ? BigDecimal.ZERO : new BigDecimal(value.toString());
    }

    /** A text in both languages, or one that was written for both. */
    public static Text both(@Nullable Object value) {
        return value instanceof Map<?, ?> map
                ? new Text(text(map.get("en")), text(map.get("zh")))
                : Text.same(text(value));
    }
}
