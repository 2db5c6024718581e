package org.refundrill.query;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.h2.Driver;
import org.jspecify.annotations.Nullable;
import org.refundrill.exercise.datadesk.DataTable;
import org.refundrill.exercise.datadesk.DataTable.Column;

/**
 * A database in memory that holds the tables of one case and nothing else. Who made it may do everything in it, who reads
 * from it may only select. It is gone once it is closed.
 */
final class CaseDatabase implements AutoCloseable {
    /** Nothing is written to disk or to the console, and no other process ever learns of it. */
    private static final String SETTINGS = ";TRACE_LEVEL_FILE=0;TRACE_LEVEL_SYSTEM_OUT=0;DB_CLOSE_ON_EXIT=FALSE";

    private static final String READER = "READER";

    private final Connection maker;
    private final Connection reader;

    /** A database of these tables. */
    CaseDatabase(List<DataTable> tables) throws SQLException {
        String url = "jdbc:h2:mem:case-" + UUID.randomUUID();
        String secret = UUID.randomUUID().toString();
        maker = connect(url + SETTINGS, "MAKER", secret);
        try {
            for (DataTable table : tables) {
                create(table);
            }
            try (Statement statement = maker.createStatement()) {
                statement.execute("CREATE USER " + READER + " PASSWORD '" + secret + "'");
                statement.execute("GRANT SELECT ON SCHEMA PUBLIC TO " + READER);
            }
            reader = connect(url + ";IFEXISTS=TRUE", READER, secret);
            reader.setReadOnly(true);
        } catch (SQLException failed) {
            maker.close();
            throw failed;
        }
    }

    private static Connection connect(String url, String user, String secret) throws SQLException {
        Properties who = new Properties();
        who.setProperty("user", user);
        who.setProperty("password", secret);
        return Driver.load().connect(url, who);
    }

    /** Who may only read. */
    Connection reader() {
        return reader;
    }

    private void create(DataTable table) throws SQLException {
        String columns = table.columns().stream()
                .map(column -> column.name() + " " + type(column))
                .collect(Collectors.joining(", "));
        try (Statement statement = maker.createStatement()) {
            statement.execute("CREATE TABLE " + table.name() + " (" + columns + ")");
        }
        String places =
                IntStream.range(0, table.columns().size()).mapToObj(i -> "?").collect(Collectors.joining(", "));
        try (PreparedStatement insert =
                maker.prepareStatement("INSERT INTO " + table.name() + " VALUES (" + places + ")")) {
            for (List<@Nullable Object> row : table.rows()) {
                for (int i = 0; i < row.size(); i++) {
                    insert.setObject(i + 1, row.get(i));
                }
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    private static String type(Column column) {
        return switch (column.kind()) {
            case WORD -> "VARCHAR(400)";
            case NUMBER -> "NUMERIC(19, 4)";
            case MONEY -> "NUMERIC(19, 2)";
            case YES_NO -> "BOOLEAN";
            case DATE -> "DATE";
            case TIME -> "TIMESTAMP WITH TIME ZONE";
        };
    }

    /** A value of a result as text; numbers without needless zeros, as a division brings along a great many. */
    static String text(@Nullable Object value) {
        if (value == null) {
            return "";
        } else if (value instanceof BigDecimal number) {
            return plain(number);
        } else if (value instanceof Double || value instanceof Float) {
            double number = ((Number) value).doubleValue();
            return Double.isFinite(number) ? plain(BigDecimal.valueOf(number)) : String.valueOf(value);
        } else if (value instanceof Boolean yes) {
            return String.valueOf(yes.booleanValue()).toUpperCase(Locale.ROOT);
        }
        return value instanceof LocalDate || value instanceof OffsetDateTime ? value.toString() : String.valueOf(value);
    }

    private static String plain(BigDecimal number) {
        BigDecimal brief = number.setScale(Math.min(number.scale(), 6), RoundingMode.HALF_UP);
        return brief.signum() == 0 ? "0" : brief.stripTrailingZeros().toPlainString();
    }

    @Override
    public void close() throws SQLException {
        try {
            reader.close();
        } finally {
            maker.close();
        }
    }
}
