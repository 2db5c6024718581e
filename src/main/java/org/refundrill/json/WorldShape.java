package org.refundrill.json;

import java.math.BigDecimal;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.refundrill.feel.Type;
import org.refundrill.language.Text;
import org.refundrill.world.FieldValues;
import org.refundrill.world.Literals;
import org.refundrill.world.RecordType;
import org.refundrill.world.Schema;
import org.refundrill.world.Visibility;
import org.refundrill.world.World;
import org.refundrill.world.WorldRecord;

/** A world as JSON: its records in order, each with its type, id and who sees it. */
public final class WorldShape {

    private final Schema schema;
    private final Literals literals;
    private final int digits;

    public WorldShape(Schema schema, ZoneId zone, Currency currency) {
        this.schema = schema;
        this.literals = new Literals(zone);
        this.digits = currency.getDefaultFractionDigits();
    }

    /** The world's records. */
    public List<Map<String, Object>> of(World world) {
        return world.records().stream().map(this::record).toList();
    }

    private Map<String, Object> record(WorldRecord record) {
        Map<String, Object> shape = new LinkedHashMap<>();
        shape.put("type", record.type().name());
        shape.put("id", record.id());
        shape.put("seen", record.seen().id());
        Map<String, Object> fields = new LinkedHashMap<>();
        record.values()
                .forEach((name, value) -> fields.put(
                        name, Plain.of(value, record.type().field(name).orElse(null), digits)));
        shape.put("fields", fields);
        return shape;
    }

    /**
     * The world that was written by {@link #of}.
     *
     * @throws IllegalArgumentException when something in it is not as the schema says; the message names it
     */
    public World read(List<?> records) {
        Map<String, WorldRecord> read = new LinkedHashMap<>();
        for (boolean referring : new boolean[] {false, true}) {
            for (Object one : records) {
                if (refers(one) == referring) {
                    WorldRecord record = record(one, read);
                    read.put(record.id(), record);
                }
            }
        }
        List<WorldRecord> inOrder = new ArrayList<>();
        for (Object one : records) {
            inOrder.add(read.get(String.valueOf(((Map<?, ?>) one).get("id"))));
        }
        return new World(inOrder);
    }

    /** Records that refer to others are read after them, wherever they stand. */
    private boolean refers(Object one) {
        RecordType type = one instanceof Map<?, ?> map ? schema.types().get(String.valueOf(map.get("type"))) : null;
        return type != null && type.refers();
    }

    private WorldRecord record(Object one, Map<String, WorldRecord> before) {
        if (!(one instanceof Map<?, ?> map) || !(map.get("fields") instanceof Map<?, ?> fields)) {
            throw new IllegalArgumentException("a record needs type, id, seen and fields");
        }
        String id = String.valueOf(map.get("id"));
        RecordType type = schema.types().get(String.valueOf(map.get("type")));
        if (type == null) {
            throw new IllegalArgumentException(id + ": unknown record type " + map.get("type"));
        }
        Map<String, Object> values = new LinkedHashMap<>();
        fields.forEach((name, given) -> {
            String field = String.valueOf(name);
            Type wanted =
                    type.field(field).orElseThrow(() -> new IllegalArgumentException(id + ": unknown field " + field));
            Object value = value(given, wanted, before);
            if (value == null) {
                throw new IllegalArgumentException(id + "." + field + ": cannot read " + given);
            }
            values.put(field, value);
        });
        Visibility seen = Visibility.OPEN;
        for (Visibility visibility : Visibility.values()) {
            seen = visibility.id().equals(map.get("seen")) ? visibility : seen;
        }
        return new WorldRecord(id, type, seen, new FieldValues.Held(Collections.unmodifiableMap(values)));
    }

    private @Nullable Object value(@Nullable Object given, Type type, Map<String, WorldRecord> before) {
        if (given instanceof Map<?, ?> both && type == Type.Basic.LOCALIZED) {
            return new Text(String.valueOf(both.get("en")), String.valueOf(both.get("zh")));
        }
        if (given instanceof Number number) {
            BigDecimal exact = new BigDecimal(number.toString());
            return type == Type.Basic.MONEY ? BigDecimal.valueOf(exact.longValueExact(), digits) : exact;
        }
        if (given instanceof Boolean) {
            return type == Type.Basic.BOOLEAN ? given : null;
        }
        if (given instanceof List<?> items && type instanceof Type.ListOf list) {
            return items.stream()
                    .map(item -> value(item, list.element(), before))
                    .toList();
        }
        if (type instanceof Type.Shape) {
            return before.get(String.valueOf(given));
        }
        return given instanceof String text ? literals.parse(text, type).orElse(null) : null;
    }
}
