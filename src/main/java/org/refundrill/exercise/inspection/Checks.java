package org.refundrill.exercise.inspection;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.refundrill.casefile.CaseFile;
import org.refundrill.decision.ClauseId;
import org.refundrill.exercise.Act;
import org.refundrill.exercise.Action;
import org.refundrill.exercise.TaskState;
import org.refundrill.world.Visibility;
import org.refundrill.world.World;
import org.refundrill.world.WorldRecord;

/** The checks that a bench offers, as hidden {@code procedure} records list them: each brings one found record to light. */
final class Checks {
    private static final String PROCEDURE = "procedure";

    private final List<Check> all = new ArrayList<>();

    Checks(CaseFile file) {
        World world = file.world();
        for (WorldRecord procedure : world.all(PROCEDURE)) {
            String id = String.valueOf(procedure.get("check"));
            world.all(id).stream()
                    .filter(record -> record.seen() == Visibility.FOUND)
                    .findFirst()
                    .ifPresent(record -> all.add(check(procedure, id, record)));
        }
    }

    private static Check check(WorldRecord procedure, String id, WorldRecord record) {
        return new Check(
                id,
                record.id(),
                record.type().label(),
                procedure.get("minutes") instanceof BigDecimal minutes ? minutes.intValue() : 0,
                procedure.get("first") instanceof String first ? first : null,
                Boolean.TRUE.equals(procedure.get("danger")),
                new ClauseId(String.valueOf(procedure.get("rule"))));
    }

    List<Check> all() {
        return List.copyOf(all);
    }

    Optional<Check> of(String id) {
        return all.stream().filter(check -> check.id().equals(id)).findFirst();
    }

    /** Those that were done, in the order in which they were done. */
    List<Check> done(TaskState state) {
        List<Check> done = new ArrayList<>();
        for (Action action : state.log()) {
            if (action instanceof Action.Act act) {
                of(String.valueOf(act.what().get(Act.DO))).ifPresent(done::add);
            }
        }
        return done;
    }
}
