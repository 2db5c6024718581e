package org.refundrill.decision;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a rulebook decides on a case: one ruling a request, in the order the rulebook decides them. A case in which
 * nobody requests anything has none.
 *
 * @param rulebook the rulebook's id
 * @param version the version that was selected for the case
 * @param versions for clauses decided under another version than that one: clause id to version
 * @param requests the rulings
 */
public record Ruling(String rulebook, String version, Map<String, String> versions, List<RequestRuling> requests) {
    public Ruling {
        versions = Collections.unmodifiableMap(new LinkedHashMap<>(versions));
        requests = List.copyOf(requests);
    }

    /** The ruling on the first request, in cases that have one. */
    public RequestRuling first() {
        return leading().orElseThrow(() -> new IllegalStateException("nothing is requested in this case"));
    }

    /** The ruling on the first request, where there is one. */
    public Optional<RequestRuling> leading() {
        return requests.stream().findFirst();
    }
}
