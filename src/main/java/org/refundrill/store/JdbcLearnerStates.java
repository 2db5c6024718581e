package org.refundrill.store;

import java.util.Map;
import java.util.Optional;
import org.refundrill.json.Json;
import org.refundrill.training.LearnerStates;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** States of learners in a database table, compressed. What everybody shares stands under no name. */
final class JdbcLearnerStates implements LearnerStates {
    private static final String SHARED = "";

    /** What is kept for reports stands beside what is kept of knowledge, and neither makes room for the other. */
    private static final String DIGEST = "digest ";

    /** What was foretold for one curriculum says nothing against what was foretold for another. */
    private static final String FORECAST = "forecast ";

    private final Database database;

    JdbcLearnerStates(Database database) {
        this.database = database;
    }

    /** Undoes what was begun: somebody else has kept another state. */
    private static final class Overtaken extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Overtaken() {
            super("kept meanwhile", null, false, false);
        }
    }

    @Override
    public Optional<Kept> shared(String model) {
        return of(model, SHARED);
    }

    @Override
    public Optional<Kept> of(String model, String trainee) {
        return database.read(client -> client.sql(
                        "SELECT position, packed FROM learner_state WHERE model = ? AND trainee = ?")
                .param(model)
                .param(trainee)
                .query((row, number) ->
                        new Kept(row.getLong("position"), Json.object(Packed.text(row.getBytes("packed")))))
                .optional());
    }

    @Override
    public boolean keep(String model, long before, Kept shared, Map<String, Map<String, Object>> trainees) {
        try {
            database.write(client -> {
                if (!model.startsWith(FORECAST)) {
                    client.sql("DELETE FROM learner_state WHERE model <> ? AND (model LIKE ?) = ? AND model NOT LIKE ?")
                            .param(model)
                            .param(DIGEST + "%")
                            .param(model.startsWith(DIGEST))
                            .param(FORECAST + "%")
                            .update();
                }
                share(client, model, before, shared);
                trainees.forEach((trainee, state) -> {
                    client.sql("DELETE FROM learner_state WHERE model = ? AND trainee = ?")
                            .param(model)
                            .param(trainee)
                            .update();
                    insert(client, model, trainee, shared.position(), state);
                });
            });
            return true;
        } catch (DuplicateKeyException | Overtaken keptMeanwhile) {
            return false;
        }
    }

    /** The row of all is the one that two writers meet at. */
    private static void share(JdbcClient client, String model, long before, Kept shared) {
        if (before == 0) {
            insert(client, model, SHARED, shared.position(), shared.state());
            return;
        }
        int moved = client.sql(
                        "UPDATE learner_state SET position = ?, packed = ? WHERE model = ? AND trainee = ? AND position = ?")
                .param(shared.position())
                .param(Packed.of(Json.line(shared.state())))
                .param(model)
                .param(SHARED)
                .param(before)
                .update();
        if (moved == 0) {
            throw new Overtaken();
        }
    }

    private static void insert(
            JdbcClient client, String model, String trainee, long position, Map<String, Object> state) {
        client.sql("INSERT INTO learner_state (model, trainee, position, packed) VALUES (?, ?, ?, ?)")
                .param(model)
                .param(trainee)
                .param(position)
                .param(Packed.of(Json.line(state)))
                .update();
    }
}
