package org.refundrill.training.learner;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.refundrill.json.Json;
import org.refundrill.training.LearnerStates;

/** Learner states in memory, kept as the store must keep them. */
final class KeptStates implements LearnerStates {
    private final Map<String, Kept> rows = new LinkedHashMap<>();
    private String model = "";
    private int kept;

    /** How often something was kept. */
    int times() {
        return kept;
    }

    @Override
    public Optional<Kept> shared(String wanted) {
        return of(wanted, "");
    }

    @Override
    public Optional<Kept> of(String wanted, String trainee) {
        return wanted.equals(model) ? Optional.ofNullable(rows.get(trainee)) : Optional.empty();
    }

    @Override
    public boolean keep(String made, long before, Kept shared, Map<String, Map<String, Object>> trainees) {
        long stands = shared(made).map(Kept::position).orElse(0L);
        if (stands != before) {
            return false;
        }
        if (!made.equals(model)) {
            rows.clear();
            model = made;
        }
        rows.put("", kept(shared.position(), shared.state()));
        trainees.forEach((trainee, state) -> rows.put(trainee, kept(shared.position(), state)));
        kept++;
        return true;
    }

    /** By way of its text, as in a store. */
    private static Kept kept(long position, Map<String, Object> state) {
        return new Kept(position, Json.object(Json.line(state)));
    }
}
