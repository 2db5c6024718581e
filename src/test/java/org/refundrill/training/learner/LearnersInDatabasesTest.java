package org.refundrill.training.learner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.refundrill.json.Json;
import org.refundrill.store.Database;
import org.refundrill.training.EventLog.Placed;
import org.refundrill.training.LearnerStates;

/** What is known of people comes to the same from a database as from the events themselves, marks of trainers among them. */
class LearnersInDatabasesTest {
    private static final int TRAINEES = 5;

    @Test
    void comesToTheSameInH2() {
        comesToTheSame("jdbc:h2:mem:" + UUID.randomUUID());
    }

    @Test
    void comesToTheSameInPostgresql() throws IOException {
        String address = System.getProperty("refundrill.test.db");
        if (address == null) {
            try (EmbeddedPostgres server = EmbeddedPostgres.start()) {
                comesToTheSame(server.getJdbcUrl("postgres", "postgres"));
            } catch (IOException | IllegalStateException | ExceptionInInitializerError unavailable) {
                abort("PostgreSQL does not start here (" + unavailable + ")");
            }
        }
    }

    private static void comesToTheSame(String address) {
        PracticeLog log = new PracticeLog(21, TRAINEES);
        try (Database database = Database.at(address)) {
            long taken = 0;
            log.write();
            for (int i = 0; i < 150; i++) {
                log.write();
                log.answer();
                log.mark();
                if (i % 10 == 0) {
                    taken = handOver(log, taken, database);
                    new Learners(database::store).of("trainee-" + i % TRAINEES);
                }
            }
            handOver(log, taken, database);
            Learners kept = new Learners(database::store);
            kept.keepUp();

            List<String> wanted = all(new Learners(() -> log.with(LearnerStates.NONE)));
            assertThat(all(kept)).isEqualTo(wanted);
            assertThat(all(new Learners(database::store)))
                    .as("from what was kept")
                    .isEqualTo(wanted);
        }
    }

    private static long handOver(PracticeLog log, long taken, Database database) {
        List<Placed> more = log.after(taken, Integer.MAX_VALUE);
        database.store().log().append(more.stream().map(Placed::event).toList());
        return taken + more.size();
    }

    private static List<String> all(Learners learners) {
        List<String> all = new ArrayList<>();
        for (int i = 0; i < TRAINEES; i++) {
            all.add(Json.line(StateShape.of(learners.of("trainee-" + i).state())));
        }
        all.add(Json.line(StateShape.of(learners.upToDate())));
        return all;
    }
}
