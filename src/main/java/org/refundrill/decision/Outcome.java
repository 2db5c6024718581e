package org.refundrill.decision;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is decided on one request.
 *
 * @param kind approve, refuse, ask, ...
 * @param remedy what the buyer gets where something is granted: refund, return-refund, resend, exchange, ...
 * @param proof the one proof that is missing, for {@link OutcomeKind#ASK}
 * @param from who must provide it, for {@link OutcomeKind#ASK}
 * @param route the route the request is converted to, for {@link OutcomeKind#CONVERT}
 */
public record Outcome(
        OutcomeKind kind,
        @Nullable String remedy,
        @Nullable String proof,
        @Nullable String from,
        @Nullable String route) {
    /** An outcome that is fully said by its kind. */
    public static Outcome of(OutcomeKind kind) {
        return new Outcome(kind, null, null, null, null);
    }

    /** The fields that are present, in a fixed order: kind, remedy, proof, from, route. */
    public Map<String, String> fields() {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("kind", kind.id());
        put(fields, "remedy", remedy);
        put(fields, "proof", proof);
        put(fields, "from", from);
        put(fields, "route", route);
        return fields;
    }

    private static void put(Map<String, String> fields, String name, @Nullable String value) {
        if (value != null) {
            fields.put(name, value);
        }
    }
}
