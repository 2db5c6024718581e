package org.refundrill.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.refundrill.json.Json;
import org.refundrill.language.Text;
import org.refundrill.training.Event;
import org.refundrill.training.EventLog;
import org.refundrill.training.Origin;
import org.refundrill.training.StoreFailure;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The log of practice in a database. */
final class JdbcEventLog implements EventLog {

    static final String ALL = "SELECT position, id, attempt, step, trainee, kind, code, at, content, rulebook,"
            + " scoring, generator, details FROM practice_event ";
    private static final String ROW = "(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
    private static final String ONE = "INSERT INTO practice_event (id, attempt, step, trainee, kind, code, at, content,"
            + " rulebook, scoring, generator, details) VALUES " + ROW;

    /** Rows that are written by one statement where there are as many; their order is that of their positions. */
    private static final int TOGETHER = 50;

    private static final String MANY = ONE + (", " + ROW).repeat(TOGETHER - 1);
    private static final Text ELSEWHERE = new Text(
            "this case went on in another window meanwhile: what was done there counts; 'practise' goes on from there",
            "本案已在另一个窗口继续进行，以那里的操作为准；输入 practise 可从该处继续");

    private final Database database;

    JdbcEventLog(Database database) {
        this.database = database;
    }

    @Override
    public void append(List<Event> events) {
        try {
            database.write(client -> {
                if (database.isShared()) {
                    // One writer at a time: whoever reads on from a position must not find earlier ones afterwards.
                    client.sql("LOCK TABLE practice_event IN EXCLUSIVE MODE").update();
                }
                insertAll(client, events);
            });
        } catch (DuplicateKeyException taken) {
            throw new StoreFailure(ELSEWHERE, taken);
        }
    }

    /** Many at a time, so that a log of hundreds of thousands is taken in within minutes. */
    static void insertAll(JdbcClient client, List<Event> events) {
        int done = 0;
        for (; done + TOGETHER <= events.size(); done += TOGETHER) {
            insert(client, MANY, events.subList(done, done + TOGETHER));
        }
        for (Event event : events.subList(done, events.size())) {
            insert(client, ONE, List.of(event));
        }
    }

    private static void insert(JdbcClient client, String statement, List<Event> events) {
        List<Object> values = new ArrayList<>();
        for (Event event : events) {
            values.addAll(List.of(
                    event.id(),
                    event.attempt(),
                    event.step(),
                    event.trainee(),
                    event.kind(),
                    event.code(),
                    event.at().atOffset(ZoneOffset.UTC),
                    event.origin().content(),
                    event.origin().rulebook(),
                    event.origin().scoring(),
                    event.origin().generator(),
                    Json.line(event.details())));
        }
        client.sql(statement).params(values).update();
    }

    @Override
    public List<Event> of(String trainee) {
        return database.read(client -> client.sql(ALL + "WHERE trainee = ? ORDER BY position")
                .param(trainee)
                .query(JdbcEventLog::event)
                .list());
    }

    @Override
    public List<Event> of(String trainee, String code) {
        return database.read(client -> client.sql(ALL + "WHERE code = ? AND trainee = ? ORDER BY position")
                .param(code)
                .param(trainee)
                .query(JdbcEventLog::event)
                .list());
    }

    @Override
    public List<Event> unfinished(String trainee) {
        return database.read(client -> client.sql(ALL + "WHERE trainee = ? AND kind IN ('opened', 'acted') AND attempt"
                        + " NOT IN (SELECT attempt FROM practice_event WHERE trainee = ? AND kind IN ('assessed', 'left'))"
                        + " ORDER BY position")
                .param(trainee)
                .param(trainee)
                .query(JdbcEventLog::event)
                .list());
    }

    @Override
    public List<Placed> after(long position, int most) {
        return database.read(client -> client.sql(
                        ALL + "WHERE position > ? ORDER BY position FETCH FIRST " + most + " ROWS ONLY")
                .param(position)
                .query((row, number) -> new Placed(row.getLong("position"), event(row, number)))
                .list());
    }

    /**
     * Each kind by itself, in the order of its index, and of all together the first: asked for several kinds at once a
     * database sorts whatever is left of the log for every page.
     */
    @Override
    public List<Placed> after(long position, int most, List<String> kinds) {
        if (kinds.isEmpty()) {
            return List.of();
        }
        String first = " FETCH FIRST " + most + " ROWS ONLY";
        String one = "(" + ALL + "WHERE kind = ? AND position > ? ORDER BY kind, position" + first + ")";
        String all = String.join(" UNION ALL ", Collections.nCopies(kinds.size(), one));
        List<Object> values = new ArrayList<>();
        kinds.forEach(kind -> {
            values.add(kind);
            values.add(position);
        });
        return database.read(client -> client.sql("SELECT * FROM (" + all + ") some_kinds ORDER BY position" + first)
                .params(values)
                .query((row, number) -> new Placed(row.getLong("position"), event(row, number)))
                .list());
    }

    @Override
    public long end() {
        return database.read(client -> client.sql("SELECT COALESCE(MAX(position), 0) FROM practice_event")
                .query(Long.class)
                .single());
    }

    @Override
    public Optional<Event> last(String kind) {
        return database.read(client -> client.sql(ALL + "WHERE kind = ? ORDER BY position DESC FETCH FIRST 1 ROWS ONLY")
                .param(kind)
                .query(JdbcEventLog::event)
                .optional());
    }

    @Override
    public Optional<Event> lastOpened(String code) {
        return database.read(client -> client.sql(
                        ALL + "WHERE code = ? AND kind = 'opened' ORDER BY position DESC FETCH FIRST 1 ROWS ONLY")
                .param(code)
                .query(JdbcEventLog::event)
                .optional());
    }

    static Event event(ResultSet row, int number) throws SQLException {
        return new Event(
                row.getObject("id", UUID.class),
                row.getObject("attempt", UUID.class),
                row.getInt("step"),
                row.getString("trainee"),
                row.getString("kind"),
                row.getString("code"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                new Origin(
                        row.getString("content"),
                        row.getString("rulebook"),
                        row.getString("scoring"),
                        row.getString("generator")),
                Json.object(row.getString("details")));
    }
}
