package org.refundrill.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
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

    static void insertAll(JdbcClient client, List<Event> events) {
        events.forEach(event -> insert(client, event));
    }

    private static void insert(JdbcClient client, Event event) {
        client.sql("INSERT INTO practice_event (id, attempt, step, trainee, kind, code, at, content, rulebook, scoring,"
                        + " generator, details) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .param(event.id())
                .param(event.attempt())
                .param(event.step())
                .param(event.trainee())
                .param(event.kind())
                .param(event.code())
                .param(event.at().atOffset(ZoneOffset.UTC))
                .param(event.origin().content())
                .param(event.origin().rulebook())
                .param(event.origin().scoring())
                .param(event.origin().generator())
                .param(Json.line(event.details()))
                .update();
    }

    @Override
    public List<Event> of(String trainee) {
        return database.read(client -> client.sql(ALL + "WHERE trainee = ? ORDER BY position")
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

    /** Kind by kind, as then an index gives the order; all kinds at once a database sorts whole, page after page. */
    @Override
    public List<Placed> after(long position, int most, List<String> kinds) {
        List<Placed> found = new ArrayList<>();
        for (String kind : kinds) {
            found.addAll(database.read(client -> client.sql(ALL
                            + "WHERE kind = ? AND position > ? ORDER BY kind, position FETCH FIRST " + most
                            + " ROWS ONLY")
                    .param(kind)
                    .param(position)
                    .query((row, number) -> new Placed(row.getLong("position"), event(row, number)))
                    .list()));
        }
        found.sort(Comparator.comparingLong(Placed::position));
        return List.copyOf(found.subList(0, Math.min(most, found.size())));
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
