package org.refundrill.exercise.datadesk;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.refundrill.exercise.datadesk.DataTable.Column;
import org.refundrill.exercise.datadesk.DataTable.Kind;
import org.refundrill.feel.Type;
import org.refundrill.language.Text;
import org.refundrill.world.RecordType;
import org.refundrill.world.Visibility;
import org.refundrill.world.World;
import org.refundrill.world.WorldRecord;

/** Makes tables of what may be seen of a world: one of each kind of record that there is more than one of. */
final class CaseTables {
    private static final String MESSAGE = "message";

    private CaseTables() {}

    /** The tables, in the order of their first records, with what was asked for so far. */
    static List<DataTable> of(World world, Collection<String> revealed) {
        Map<RecordType, List<WorldRecord>> seen = new LinkedHashMap<>();
        for (WorldRecord record : world.records()) {
            RecordType type = record.type();
            boolean shown = record.seen() == Visibility.OPEN || revealed.contains(record.id());
            if (shown && !type.single() && !type.name().equals(MESSAGE)) {
                seen.computeIfAbsent(type, t -> new ArrayList<>()).add(record);
            }
        }
        List<DataTable> tables = new ArrayList<>();
        seen.forEach((type, records) -> {
            if (records.size() > 1) {
                tables.add(table(type, records));
            }
        });
        return List.copyOf(tables);
    }

    private static DataTable table(RecordType type, List<WorldRecord> records) {
        Map<String, RecordType.Column> used = new LinkedHashMap<>();
        type.columns().forEach((name, column) -> {
            if (records.stream().anyMatch(record -> record.get(name) != null)) {
                used.put(name, column);
            }
        });
        List<Column> columns = new ArrayList<>();
        used.forEach((name, column) -> columns.addAll(columns(name, column)));
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (WorldRecord record : records) {
            List<@Nullable Object> row = new ArrayList<>();
            used.forEach((name, column) -> add(row, column, record.get(name)));
            rows.add(row);
        }
        String plural = type.plural();
        return new DataTable(snake(plural == null ? type.name() : plural), type.label(), columns, rows);
    }

    /** A text in two languages is two columns, the Chinese one marked as such. */
    private static List<Column> columns(String name, RecordType.Column column) {
        Column one = new Column(snake(name), column.label(), kind(column.type()), column.options());
        return column.type() == Type.Basic.LOCALIZED
                ? List.of(one, new Column(one.name() + "_zh", column.label(), Kind.WORD, Map.of()))
                : List.of(one);
    }

    private static void add(List<@Nullable Object> row, RecordType.Column column, @Nullable Object value) {
        if (column.type() == Type.Basic.LOCALIZED) {
            row.add(value instanceof Text text ? text.en() : null);
            row.add(value instanceof Text text ? text.zh() : null);
        } else {
            row.add(plain(value));
        }
    }

    private static @Nullable Object plain(@Nullable Object value) {
        if (value instanceof WorldRecord record) {
            return record.id();
        }
        return value == null
                        || value instanceof BigDecimal
                        || value instanceof Boolean
                        || value instanceof LocalDate
                        || value instanceof OffsetDateTime
                ? value
                : String.valueOf(value);
    }

    private static Kind kind(Type type) {
        if (type instanceof Type.Basic basic) {
            return switch (basic) {
                case NUMBER -> Kind.NUMBER;
                case MONEY -> Kind.MONEY;
                case BOOLEAN -> Kind.YES_NO;
                case DATE -> Kind.DATE;
                case DATE_TIME -> Kind.TIME;
                case TEXT, LOCALIZED, DURATION, NOTHING -> Kind.WORD;
            };
        }
        return Kind.WORD;
    }

    /** {@code weekly_files} of {@code weeklyFiles}. */
    private static String snake(String name) {
        return name.replaceAll("([A-Z])", "_$1").replace('-', '_').toLowerCase(Locale.ROOT);
    }
}
