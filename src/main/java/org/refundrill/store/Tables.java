package org.refundrill.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.refundrill.json.Json;
import org.refundrill.language.Text;
import org.refundrill.training.StoreFailure;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Every table whose rows cannot be made again, as lines of JSON: what one kind of database writes the other reads. What was
 * made of the log is left out.
 */
final class Tables {
    private static final String BEGIN = "refundrill-backup 1";

    /** Those that others refer to come first. */
    private static final List<Table> ALL = List.of(
            new Table("practice_case", "hash", "hash text", "packed bytes"),
            new Table(
                    "practice_event",
                    "position",
                    "id uuid",
                    "attempt uuid",
                    "step number",
                    "trainee text",
                    "kind text",
                    "code text",
                    "at moment",
                    "content text",
                    "rulebook text",
                    "scoring text",
                    "generator text",
                    "details text"),
            new Table("trainee", "pseudonym", "pseudonym text"),
            new Table("person", "pseudonym", "pseudonym text", "name text", "email text"),
            new Table("cohort_member", "cohort, pseudonym", "cohort text", "pseudonym text"),
            new Table("assignment", "id", "curriculum text", "cohort text", "pseudonym text", "due day"),
            new Table("installation", "name", "name text", "secret text"));

    private final Database database;

    Tables(Database database) {
        this.database = database;
    }

    private record Table(String name, String order, List<String> columns) {
        Table(String name, String order, String... columns) {
            this(name, order, List.of(columns));
        }

        List<String> names() {
            return columns.stream().map(column -> column.split(" ")[0]).toList();
        }

        String select() {
            return "SELECT " + String.join(", ", names()) + " FROM " + name + " ORDER BY " + order;
        }

        String insert() {
            String marks = String.join(", ", columns.stream().map(column -> "?").toList());
            return "INSERT INTO " + name + " (" + String.join(", ", names()) + ") VALUES (" + marks + ")";
        }
    }

    void writeAll(Consumer<String> line) {
        line.accept(Json.line(Map.of("format", BEGIN)));
        for (Table table : ALL) {
            database.read(client -> {
                client.sql(table.select()).query(row -> {
                    line.accept(Json.line(shape(table, row)));
                });
                return "";
            });
        }
    }

    private static Map<String, Object> shape(Table table, ResultSet row) throws SQLException {
        Map<String, Object> shape = new LinkedHashMap<>();
        shape.put("table", table.name());
        for (String column : table.columns()) {
            String name = column.split(" ")[0];
            shape.put(
                    name,
                    switch (column.split(" ")[1]) {
                        case "bytes" -> Base64.getEncoder().encodeToString(row.getBytes(name));
                        case "number" -> row.getInt(name);
                        case "moment" ->
                            row.getObject(name, OffsetDateTime.class)
                                    .withOffsetSameInstant(ZoneOffset.UTC)
                                    .toString();
                        default -> row.getString(name);
                    });
        }
        return shape;
    }

    void readAll(Stream<String> lines) {
        for (Table table : ALL) {
            long rows = database.read(client -> client.sql("SELECT COUNT(*) FROM " + table.name())
                    .query(Long.class)
                    .single());
            if (rows > 0) {
                throw new StoreFailure(
                        new Text(
                                "something is kept here already; a backup is restored into an empty database: name one with --db",
                                "数据库中已有数据；备份只能恢复到空数据库，请用 --db 指定"),
                        null);
            }
        }
        database.write(client -> {
            List<String> head = new ArrayList<>();
            lines.filter(line -> !line.isBlank()).forEach(line -> {
                if (head.isEmpty()) {
                    begin(line);
                    head.add(line);
                } else {
                    insert(client, line);
                }
            });
        });
    }

    private static void begin(String line) {
        if (!line.contains(BEGIN)) {
            throw unreadable(null);
        }
    }

    private static void insert(JdbcClient client, String line) {
        try {
            Map<String, Object> shape = Json.object(line);
            Table table = ALL.stream()
                    .filter(one -> one.name().equals(shape.get("table")))
                    .findFirst()
                    .orElseThrow(() -> unreadable(null));
            JdbcClient.StatementSpec insert = client.sql(table.insert());
            for (String column : table.columns()) {
                insert = insert.param(value(column.split(" ")[1], shape.get(column.split(" ")[0])));
            }
            insert.update();
        } catch (IllegalArgumentException | DateTimeException broken) {
            throw unreadable(broken);
        }
    }

    private static @Nullable Object value(String kind, @Nullable Object written) {
        if (written == null) {
            return null;
        }
        String text = String.valueOf(written);
        return switch (kind) {
            case "uuid" -> UUID.fromString(text);
            case "bytes" -> Base64.getDecoder().decode(text);
            case "number" -> Integer.valueOf(text);
            case "moment" -> OffsetDateTime.parse(text);
            case "day" -> LocalDate.parse(text);
            default -> text;
        };
    }

    private static StoreFailure unreadable(@Nullable Exception why) {
        return new StoreFailure(new Text("this is no backup, or it was damaged", "该文件不是备份，或已损坏"), why);
    }
}
