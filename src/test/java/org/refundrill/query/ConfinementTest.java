package org.refundrill.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.refundrill.exercise.datadesk.TableQueries.Answered;

/** Somebody tries to get out of the tables of a case: to change them, to read files, to learn about the machine, to stop it. */
class ConfinementTest {
    private static final Limits TIGHT = new Limits(Duration.ofMillis(700), 64L << 20, 20, 2000);

    private static Answered ask(String query) {
        return new CaseQueries().answer(SmallShop.tables(), query);
    }

    private static String refused(Answered answered) {
        assertThat(answered).as(answered.toString()).isInstanceOf(Answered.Refused.class);
        String why = ((Answered.Refused) answered).why().en();
        assertThat(why).isNotBlank().doesNotContain("\n");
        return why;
    }

    /** What a gate must stop; and what the database behind it must stop as well, should the gate ever miss it. */
    static Stream<String> breakouts() {
        return Stream.of(
                "INSERT INTO sales VALUES (1, 'anda', TRUE, 1, NULL)",
                "UPDATE sales SET price = 0",
                "DELETE FROM sales",
                "MERGE INTO lanes KEY (lane) VALUES ('anda', 3)",
                "TRUNCATE TABLE sales",
                "CREATE TABLE mine (a INT)",
                "CREATE VIEW mine AS SELECT * FROM sales",
                "DROP TABLE sales",
                "ALTER TABLE sales ADD mine INT",
                "CREATE ALIAS RUN AS 'void run() throws Exception { Runtime.getRuntime().exec(\"id\"); }'",
                "CREATE ALIAS EXITS FOR 'java.lang.System.exit'",
                "CREATE TRIGGER t BEFORE INSERT ON sales CALL 'org.example.T'",
                "CREATE USER me PASSWORD 'x' ADMIN",
                "GRANT ALL ON SCHEMA PUBLIC TO READER",
                "ALTER USER READER ADMIN TRUE",
                "RUNSCRIPT FROM 'http://example.com/x.sql'",
                "SCRIPT TO 'out.sql'",
                "BACKUP TO 'out.zip'",
                "SHUTDOWN",
                "SET DB_CLOSE_DELAY 100",
                "SET MODE MySQL",
                "CALL CSVWRITE('out.csv', 'SELECT * FROM sales')",
                "SELECT * FROM CSVREAD('/etc/passwd')",
                "SELECT FILE_READ('/etc/passwd', NULL) FROM lanes",
                "SELECT FILE_WRITE('x', 'out.txt') FROM lanes",
                "SELECT * FROM LINK_SCHEMA('MINE', '', 'jdbc:h2:mem:other', 'sa', '', 'PUBLIC')",
                "CREATE LINKED TABLE t('', 'jdbc:h2:mem:other', 'sa', '', 'T')",
                "EXECUTE IMMEDIATE 'DROP TABLE sales'",
                "CREATE AGGREGATE MINE FOR 'org.example.A'",
                "CREATE DOMAIN mine AS INT",
                "CREATE SEQUENCE mine",
                "CREATE CONSTANT MINE VALUE 1",
                "CREATE SCHEMA mine",
                "SELECT * FROM FINAL TABLE (DELETE FROM sales)",
                "ANALYZE",
                "COMMENT ON TABLE sales IS 'x'");
    }

    @ParameterizedTest
    @MethodSource("breakouts")
    void theGateLetsNoneThrough(String query) {
        refused(ask(query));
    }

    @ParameterizedTest
    @MethodSource("breakouts")
    void theDatabaseBehindTheGateAloneDoesNotDoItEither(String query, @TempDir Path here) throws IOException {
        List<String> before = files();
        Answered answered = new CaseQueries().unchecked(SmallShop.tables(), query);

        refused(answered);
        assertThat(files()).isEqualTo(before);
    }

    private static List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(Path.of(""))) {
            return files.map(Path::toString).sorted().toList();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT * FROM sales; DROP TABLE sales",
                "SELECT 1 FROM lanes;;SELECT 2 FROM lanes",
                "SELECT * FROM sales -- ; DROP TABLE sales",
                "SELECT * FROM sales /* hidden */",
                "SELECT * FROM sales // hidden",
                "/* */ DROP TABLE sales",
                "SELECT 'a' || lane FROM sales",
                "SELECT \"LANE\" FROM sales",
                "SELECT `lane` FROM sales",
                "SELECT $$x$$ FROM sales",
                "SELECT @a FROM sales",
                "SELECT ? FROM sales",
                "SELECT {fn NOW()} FROM sales",
                "SELECT lane FROM sales FOR UPDATE",
                "(SELECT lane FROM sales)",
                "TABLE sales",
                "VALUES (1)",
                "EXPLAIN SELECT lane FROM sales",
                "SELECT lane INTO mine FROM sales",
                "SELECT CAST(lane AS JAVA_OBJECT) FROM sales",
                "SELECT CAST(CAST(lane AS VARBINARY) AS OTHER) FROM sales",
                "SELECT X'ACED0005' FROM lanes",
                "SELECT 0xACED FROM lanes",
                "SELECT lane FROM sales WHERE 1=1AND 2=2",
                ""
            })
    void onePlainSelectIsAllThatPasses(String query) {
        refused(ask(query));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT * FROM INFORMATION_SCHEMA.SETTINGS",
                "SELECT * FROM information_schema.users",
                "SELECT SETTING_VALUE FROM INFORMATION_SCHEMA.SETTINGS WHERE SETTING_NAME = 'java.version'",
                "SELECT CURRENT_USER FROM lanes",
                "SELECT USER FROM lanes",
                "SELECT USER() FROM lanes",
                "SELECT DATABASE() FROM lanes",
                "SELECT DATABASE_PATH() FROM lanes",
                "CALL DATABASE_PATH()",
                "SELECT H2VERSION() FROM lanes",
                "SELECT SESSION_ID() FROM lanes",
                "SELECT MEMORY_USED() FROM lanes",
                "SELECT CURRENT_TIMESTAMP FROM lanes",
                "SELECT NOW() FROM lanes",
                "SELECT RAND() FROM lanes",
                "SELECT RANDOM_UUID() FROM lanes",
                "SELECT REPEAT('x', 1000000000) FROM lanes",
                "SELECT RPAD('x', 1000000000) FROM lanes",
                "SELECT SPACE(1000000000) FROM lanes",
                "SELECT * FROM SYSTEM_RANGE(1, 1000000000)",
                "SELECT LISTAGG(lane) FROM sales",
                "SELECT lane FROM sales WHERE lane REGEXP '(a+)+b'",
                "SELECT REGEXP_LIKE(lane, '(a+)+b') FROM sales",
                "SELECT lane FROM sales WHERE lane LIKE '%a%a%a%a%a%a%a%b'"
            })
    void nothingAboutTheMachineTheClockOrChanceIsTold(String query) {
        refused(ask(query));
    }

    @Test
    void settingsAreHiddenBehindTheWordsOfAText() {
        assertThat(ask("SELECT COUNT(*) FROM sales WHERE lane = 'INFORMATION_SCHEMA'"))
                .isInstanceOf(Answered.Rows.class);
    }

    @ParameterizedTest
    @Timeout(20)
    @ValueSource(
            strings = {
                "SELECT COUNT(*) FROM sales a, sales b, sales c, sales d, sales e",
                "SELECT MAX(a.price + b.price) FROM sales a CROSS JOIN sales b CROSS JOIN sales c CROSS JOIN sales d",
                "SELECT COUNT(*) FROM (SELECT DISTINCT a.order_no, b.order_no AS o, c.order_no AS n FROM sales a, sales b, sales c) x",
                "SELECT a.order_no FROM sales a, sales b, sales c, sales d ORDER BY b.order_no, c.order_no, d.order_no",
                "SELECT a.order_no, b.order_no, c.order_no, COUNT(*) FROM sales a, sales b, sales c GROUP BY a.order_no,"
                        + " b.order_no, c.order_no"
            })
    void aQueryThatWouldRunForEverIsStopped(String query) {
        assertThat(refused(new CaseQueries(TIGHT).answer(SmallShop.tables(), query)))
                .contains("take too long or too much memory");
    }

    @Test
    @Timeout(20)
    void ofAHugeResultTheFirstRowsAreShownAndTheRestIsNotEvenCounted() {
        assertThat(ask("SELECT a.order_no, b.order_no, c.order_no FROM sales a, sales b, sales c"))
                .isInstanceOfSatisfying(Answered.Rows.class, rows -> {
                    assertThat(rows.rows()).hasSize(20);
                    assertThat(rows.more()).isEqualTo(1980);
                    assertThat(rows.uncounted()).isTrue();
                });
    }

    @Test
    @Timeout(20)
    void aQueryThatCallsItselfIsNotEvenBegun() {
        assertThat(refused(
                        ask("WITH RECURSIVE r(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM r) SELECT COUNT(*) FROM r")))
                .contains("'RECURSIVE' is not possible here");
        refused(ask("WITH r(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM r) SELECT COUNT(*) FROM r"));
        refused(ask("WITH r AS (SELECT 1 AS n FROM lanes UNION ALL SELECT n + 1 FROM r) SELECT COUNT(*) FROM r"));
    }

    @Test
    @Timeout(20)
    void behindTheGateItIsStoppedAllTheSame() {
        refused(new CaseQueries(TIGHT)
                .unchecked(
                        SmallShop.tables(),
                        "WITH RECURSIVE r(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM r) SELECT COUNT(*) FROM r"));
        refused(new CaseQueries(TIGHT)
                .unchecked(SmallShop.tables(), "SELECT LISTAGG(REPEAT('x', 100000)) FROM sales a, sales b"));
    }

    @Test
    void bracketsWithoutEndAreTurnedAway() {
        assertThat(refused(ask("SELECT " + "(".repeat(1500) + "1" + ")".repeat(1500) + " FROM lanes")))
                .contains("too many brackets");
        assertThat(refused(ask("SELECT lane FROM sales WHERE lane = 'x' " + "OR lane = 'x' ".repeat(500))))
                .contains("too long");
    }

    /** The trainee's own log lies in a database of the same kind, in the same process. */
    @Test
    void theTraineesOwnDatabaseIsOutOfReach() throws Exception {
        String url = "jdbc:h2:mem:trainee";
        try (Connection own = DriverManager.getConnection(url + ";DB_CLOSE_DELAY=-1", "sa", "");
                Statement statement = own.createStatement()) {
            statement.execute("CREATE TABLE event_log (id INT)");
            statement.execute("INSERT INTO event_log VALUES (7)");
            for (String query : List.of(
                    "SELECT * FROM event_log",
                    "SELECT * FROM trainee.public.event_log",
                    "SELECT * FROM LINK_SCHEMA('X', '', '" + url + "', 'sa', '', 'PUBLIC')",
                    "CREATE LINKED TABLE x('', '" + url + "', 'sa', '', 'EVENT_LOG')")) {
                refused(ask(query));
                refused(new CaseQueries().unchecked(SmallShop.tables(), query));
            }
            try (ResultSet kept = statement.executeQuery("SELECT id FROM event_log")) {
                assertThat(kept.next()).isTrue();
                assertThat(kept.getInt(1)).isEqualTo(7);
            }
            statement.execute("SHUTDOWN");
        }
    }

    @Test
    void whatOneCaseHoldsIsGoneForTheNext() {
        assertThat(ask("SELECT COUNT(*) FROM lanes")).isInstanceOf(Answered.Rows.class);
        refused(new CaseQueries().answer(SmallShop.tables().subList(0, 1), "SELECT COUNT(*) FROM lanes"));
    }
}
