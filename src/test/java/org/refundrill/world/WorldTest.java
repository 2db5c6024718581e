package org.refundrill.world;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.refundrill.feel.Type;
import org.refundrill.language.Text;

/** Records that refer to one another stay together when one of them changes. */
class WorldTest {
    private static final RecordType CHARGE =
            new RecordType("charge", "charges", null, Text.same("Charge"), columns("device", Type.Basic.TEXT));
    private static final RecordType DISPUTE =
            new RecordType("dispute", null, null, Text.same("Dispute"), columns("charge", CHARGE));
    private static final RecordType BUNDLE =
            new RecordType("bundle", null, null, Text.same("Bundle"), columns("charges", new Type.ListOf(CHARGE)));

    private static Map<String, RecordType.Column> columns(String name, Type type) {
        Map<String, RecordType.Column> columns = new LinkedHashMap<>();
        columns.put(name, new RecordType.Column(type, Text.same(name), Map.of()));
        return columns;
    }

    private static WorldRecord charge(String id, String device) {
        return new WorldRecord(id, CHARGE, Visibility.OPEN, Map.of("device", device));
    }

    @Test
    void whoRefersToAChangedRecordRefersToTheNewOne() {
        WorldRecord first = charge("T-1", "a");
        WorldRecord second = charge("T-2", "b");
        World world = new World(List.of(
                new WorldRecord("dispute", DISPUTE, Visibility.OPEN, Map.of("charge", first)),
                new WorldRecord("bundle", BUNDLE, Visibility.OPEN, Map.of("charges", List.of(first, second))),
                first,
                second));

        World changed = world.with(first.with("device", "c"));

        assertThat(changed.value("dispute", "charge")).isEqualTo(charge("T-1", "c"));
        assertThat(changed.value("bundle", "charges")).isEqualTo(List.of(charge("T-1", "c"), second));
        assertThat(world.value("dispute", "charge")).isEqualTo(first);
    }

    @Test
    void aTypeKnowsWhetherItsRecordsRefer() {
        assertThat(CHARGE.refers()).isFalse();
        assertThat(DISPUTE.refers()).isTrue();
        assertThat(BUNDLE.refers()).isTrue();
    }
}
