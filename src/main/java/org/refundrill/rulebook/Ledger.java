package org.refundrill.rulebook;

import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Currency;
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
 * @param procedure which parts of a payment are a refund
 */
record Ledger(@Nullable RecordType type, Procedure procedure) {

    private static final String TYPE = "entry";

    static Ledger of(Schema schema, Procedure procedure) {
        return new Ledger(schema.types().get(TYPE), procedure);
    }

    /** The entries for a ruling's refund, one for each means of payment that it went back to; none if it pays nothing. */
    List<WorldRecord> entries(RequestRuling ruling, World world, Currency currency) {
        OutcomeKind kind = ruling.outcome().kind();
        boolean granted = kind == OutcomeKind.APPROVE || kind == OutcomeKind.PARTLY_APPROVE;
        if (type == null
                || !granted
                || procedure.refund(ruling.amounts(), currency).signum() <= 0) {
            return List.of();
        }
        Map<String, BigDecimal> byTender = new LinkedHashMap<>();
        for (AmountLine line : ruling.amounts()) {
            if (procedure.isRefund(line)) {
                String tender = line.tender();
                byTender.merge(tender == null ? "" : tender, line.amount().amount(), BigDecimal::add);
            }
        }
        byTender.values().removeIf(amount -> amount.signum() == 0);
        List<WorldRecord> entries = new ArrayList<>();
        byTender.forEach((tender, amount) -> {
            String id = TYPE + "-of-" + ruling.request();
            Map<String, Object> values = values(ruling, amount, world);
            if (!tender.isEmpty()) {
                values.put("tender", tender);
            }
            entries.add(new WorldRecord(byTender.size() == 1 ? id : id + "-" + tender, type, Visibility.OPEN, values));
        });
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
