package org.refundrill.store;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.refundrill.training.Archive;
import org.refundrill.training.Event;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The log of a database as a whole. */
final class JdbcArchive implements Archive {
    private static final int PAGE = 500;
    private static final Comparator<Event> BY_TIME = Comparator.comparing(Event::at);
    private static final Comparator<Event> IN_ORDER =
            BY_TIME.thenComparing(event -> event.attempt().toString()).thenComparingInt(Event::step);

    private final Database database;

    JdbcArchive(Database database) {
        this.database = database;
    }

    @Override
    public Merged merge(List<Event> events) {
        Map<UUID, Event> wanted = new HashMap<>();
        events.forEach(event -> wanted.putIfAbsent(event.id(), event));
        List<Event> all = new ArrayList<>(wanted.values());
        all.sort(IN_ORDER);
        int[] counts = new int[2];
        database.write(client -> {
            if (database.isShared()) {
                client.sql("LOCK TABLE practice_event IN EXCLUSIVE MODE").update();
            }
            List<Event> fresh = new ArrayList<>();
            counts[0] = 0;
            counts[1] = 0;
            for (int from = 0; from < all.size(); from += PAGE) {
                List<Event> page = all.subList(from, Math.min(all.size(), from + PAGE));
                Map<UUID, String> here = ids(client, page);
                Map<String, UUID> steps = steps(client, page);
                for (Event event : page) {
                    if (here.containsKey(event.id())) {
                        counts[0]++;
                    } else if (steps.containsKey(event.attempt() + " " + event.step())) {
                        counts[1]++;
                    } else {
                        fresh.add(event);
                    }
                }
            }
            if (!fresh.isEmpty()) {
                insert(client, fresh);
            }
        });
        return new Merged(all.size() - counts[0] - counts[1], counts[0], counts[1]);
    }

    private static Map<UUID, String> ids(JdbcClient client, List<Event> page) {
        Map<UUID, String> here = new HashMap<>();
        client.sql("SELECT id FROM practice_event WHERE id IN (:ids)")
                .param("ids", page.stream().map(Event::id).toList())
                .query((row, number) -> row.getObject("id", UUID.class))
                .list()
                .forEach(id -> here.put(id, ""));
        return here;
    }

    private static Map<String, UUID> steps(JdbcClient client, List<Event> page) {
        Map<String, UUID> steps = new HashMap<>();
        client.sql("SELECT id, attempt, step FROM practice_event WHERE attempt IN (:attempts)")
                .param("attempts", page.stream().map(Event::attempt).distinct().toList())
                .query((row, number) -> steps.put(
                        row.getObject("attempt", UUID.class) + " " + row.getInt("step"),
                        row.getObject("id", UUID.class)))
                .list();
        return steps;
    }

    /** What happened here after the first of them stands after it: its places are given out anew, its words stay. */
    private static void insert(JdbcClient client, List<Event> fresh) {
        List<Event> later = new ArrayList<>(later(client, fresh.get(0).at()));
        later.addAll(fresh);
        later.sort(BY_TIME);
        JdbcEventLog.insertAll(client, later);
        client.sql("DELETE FROM learner_state").update();
    }

    private static List<Event> later(JdbcClient client, Instant at) {
        Long first = client.sql("SELECT COALESCE(MIN(position), 0) FROM practice_event WHERE at > ?")
                .param(OffsetDateTime.ofInstant(at, ZoneOffset.UTC))
                .query(Long.class)
                .single();
        if (first == 0) {
            return List.of();
        }
        List<Event> later = client.sql(JdbcEventLog.ALL + "WHERE position >= ? ORDER BY position")
                .param(first)
                .query(JdbcEventLog::event)
                .list();
        client.sql("DELETE FROM practice_event WHERE position >= ?")
                .param(first)
                .update();
        return later;
    }

    @Override
    public String pseudonym(String trainee) {
        return new JdbcRoster(database).logged(trainee);
    }

    @Override
    public void backUp(Consumer<String> line) {
        new Tables(database).writeAll(line);
    }

    @Override
    public void restore(Stream<String> lines) {
        new Tables(database).readAll(lines);
    }
}
