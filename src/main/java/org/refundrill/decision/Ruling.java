package org.refundrill.decision;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a rulebook decides on a case: one ruling a request, in the order the rulebook decides them.
 *
 * @param rulebook the rulebook's id
 * @param version the version that was selected for the case
 * @param versions for clauses decided under another version than that one: clause id to version
 * @param requests the rulings, at least one
 */
public record Ruling(String rulebook, String version, Map<String, String> versions, List<RequestRuling> requests) {
    public Ruling {
        versions = Collections.unmodifiableMap(new LinkedHashMap<>(versions));
        requests = List.copyOf(requests);
        if (requests.isEmpty()) {
            throw new IllegalArgumentException("a ruling decides at least one request");
        }
    }

    /** The ruling on the first request. */
    public RequestRuling first() {
        return requests.get(0);
    }
}
