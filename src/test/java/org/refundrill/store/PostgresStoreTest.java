package org.refundrill.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.refundrill.training.Event;
import org.refundrill.training.Origin;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * The same contract on PostgreSQL: at the address in {@code -Drefundrill.test.db}, else on a server that the test starts
 * for itself.
 */
class PostgresStoreTest extends StoreContract {
    private static EmbeddedPostgres server;
    private static String address;

    @BeforeAll
    static void starts() {
        address = System.getProperty("refundrill.test.db");
        if (address == null) {
            try {
                server = EmbeddedPostgres.start();
                address = server.getJdbcUrl("postgres", "postgres");
            } catch (IOException | IllegalStateException | ExceptionInInitializerError unavailable) {
                abort("PostgreSQL does not start here (" + unavailable
                        + "); -Drefundrill.test.db=ADDRESS names one that runs");
            }
        }
    }

    @AfterAll
    static void stops() throws IOException {
        if (server != null) {
            server.close();
        }
    }

    private String schema;

    @Override
    Database fresh() {
        schema = "t" + UUID.randomUUID().toString().replace("-", "");
        sql("CREATE SCHEMA " + schema);
        return Database.at(own(address));
    }

    private String own(String url) {
        return url + (url.contains("?") ? "&" : "?") + "currentSchema=" + schema;
    }

    private static void sql(String statement) {
        SingleConnectionDataSource source = new SingleConnectionDataSource(address, true);
        JdbcClient.create(source).sql(statement).update();
        source.destroy();
    }

    private static Event event() {
        return new Event(
                UUID.randomUUID(),
                UUID.randomUUID(),
                0,
                "mei",
                Event.OPENED,
                "C-1",
                Instant.EPOCH,
                new Origin("c", "r", "s", "g"),
                Map.of());
    }

    @Test
    void aConnectionThatWasCutOverLunchIsMadeAgain() {
        try (Database database = Database.at(own(address) + "&ApplicationName=" + schema)) {
            database.store().log().append(List.of(event()));
            sql("DO $$ BEGIN PERFORM pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = '"
                    + schema + "'; END $$");
            database.store().log().append(List.of(event()));
            assertThat(database.store().log().of("mei")).hasSize(2);
        }
    }

    @Test
    void twoTraineesWriteAtTheSameTime() {
        try (Database one = Database.at(own(address));
                Database other = Database.at(own(address))) {
            one.store().log().append(List.of(event()));
            other.store().log().append(List.of(event()));
            one.store().log().append(List.of(event()));
            assertThat(other.store().log().after(0, 10)).hasSize(3);
        }
    }

    @Test
    void aDatabaseThatIsNotThereIsTold() {
        H2StoreTest.told(
                () -> Database.at(address.replaceFirst("/postgres(?=[?]|$)", "/nowhere"))
                        .open(),
                "has no database of that name");
    }

    @Test
    void aWrongUserIsToldWithoutThePassword() {
        String wrong = address.replaceFirst("user=[^&]*", "user=nobody&password=secret");
        H2StoreTest.told(() -> Database.at(wrong).open(), "does not accept this user and password");
    }

    @Test
    void tablesOfSomethingElseAreLeftAlone() {
        sql("CREATE TABLE " + schema + ".invoices (number INTEGER)");
        H2StoreTest.told(() -> Database.at(own(address)).open(), "holds tables of something else");
    }
}
