package org.refundrill.rulebook;

import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.refundrill.decision.OutcomeKind;
import org.refundrill.decision.RequestRuling;
import org.refundrill.world.RecordType;
import org.refundrill.world.Schema;
import org.refundrill.world.Visibility;
import org.refundrill.world.World;
import org.refundrill.world.WorldRecord;

/**
 * Writes what an approved request pays back into the ledger, where the requests decided after it see it.
 *
 * @param type the record type of ledger entries; null where the world has none
 */
record Ledger(@Nullable RecordType type) {

    private static final String TYPE = "entry";

    static Ledger of(Schema schema) {
        return new Ledger(schema.types().get(TYPE));
    }

    /** The entry for a ruling's refund (in units of the currency), if it pays one. */
    Optional<WorldRecord> entry(RequestRuling ruling, BigDecimal refund, World world) {
        OutcomeKind kind = ruling.outcome().kind();
        boolean granted = kind == OutcomeKind.APPROVE || kind == OutcomeKind.PARTLY_APPROVE;
        if (type == null || !granted || refund.signum() <= 0) {
            return Optional.empty();
        }
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("kind", "refund");
        values.put("amount", refund);
        OffsetDateTime now = world.now().orElse(null);
        if (now != null) {
            values.put("at", now);
        }
        return Optional.of(new WorldRecord(TYPE + "-of-" + ruling.request(), type, Visibility.OPEN, values));
    }
}
