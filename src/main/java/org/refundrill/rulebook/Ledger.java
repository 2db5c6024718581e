package org.refundrill.rulebook;

import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.refundrill.decision.AmountLine;
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

    /**
     * The entries for the lines of a ruling that pay back, one for each means of payment that they go back to; none if it
     * pays nothing.
     */
    List<WorldRecord> entries(RequestRuling ruling, List<AmountLine> refund, World world) {
        OutcomeKind kind = ruling.outcome().kind();
        boolean granted = kind == OutcomeKind.APPROVE || kind == OutcomeKind.PARTLY_APPROVE;
        Map<String, BigDecimal> byTender = new LinkedHashMap<>();
        for (AmountLine line : refund) {
            String tender = line.tender();
            byTender.merge(tender == null ? "" : tender, line.amount().amount(), BigDecimal::add);
        }
        BigDecimal paid = byTender.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        if (type == null || !granted || paid.signum() <= 0) {
            return List.of();
        }
        byTender.values().removeIf(amount -> amount.signum() == 0);
        List<WorldRecord> entries = new ArrayList<>();
        for (Map.Entry<String, BigDecimal> part : byTender.entrySet()) {
            Map<String, Object> values = values(ruling, part.getValue(), world);
            String id = TYPE + "-of-" + ruling.request();
            if (!part.getKey().isEmpty()) {
                values.put("tender", part.getKey());
                id = byTender.size() == 1 ? id : id + "-" + part.getKey();
            }
            entries.add(new WorldRecord(id, type, Visibility.OPEN, values));
        }
        return entries;
    }

    private static Map<String, Object> values(RequestRuling ruling, BigDecimal amount, World world) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("kind", "refund");
        values.put("amount", amount);
        OffsetDateTime now = world.now().orElse(null);
        if (now != null) {
            values.put("at", now);
        }
        values.put("matter", ruling.request());
        return values;
    }
}
