package org.refundrill.store;

import java.sql.Timestamp;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.refundrill.json.Json;
import org.refundrill.training.Event;
import org.refundrill.training.EventLog;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The log of practice in a database. */
public final class JdbcEventLog implements EventLog {

    private final JdbcClient client;
    private final TransactionTemplate transaction;

    /** A log in a database that has its tables already. */
    public JdbcEventLog(DataSource source) {
        this.client = JdbcClient.create(source);
        this.transaction = new TransactionTemplate(new DataSourceTransactionManager(source));
    }

    @Override
    public void append(List<Event> events) {
        transaction.executeWithoutResult(status -> events.forEach(this::insert));
    }

    private void insert(Event event) {
        client.sql("INSERT INTO practice_event (id, trainee, kind, code, at, details) VALUES (?, ?, ?, ?, ?, ?)")
                .param(event.id())
                .param(event.trainee())
                .param(event.kind())
                .param(event.code())
                .param(event.at().atOffset(ZoneOffset.UTC))
                .param(Json.line(event.details()))
                .update();
    }

    @Override
    public List<Event> of(String trainee) {
        return client.sql(
                        "SELECT id, trainee, kind, code, at, details FROM practice_event WHERE trainee = ? ORDER BY position")
                .param(trainee)
                .query((row, number) -> new Event(
                        row.getObject("id", UUID.class),
                        row.getString("trainee"),
                        row.getString("kind"),
                        row.getString("code"),
                        instant(row.getTimestamp("at")),
                        details(row.getString("details"))))
                .list();
    }

    private static java.time.Instant instant(Timestamp at) {
        return at.toInstant();
    }

    private static Map<String, Object> details(String json) {
        return Json.object(json);
    }
}
