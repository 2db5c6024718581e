package org.refundrill.reference;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What may still go back on a payment. */
final class WarehouseMoney {
    private static final Set<String> CONSUMES = Set.of("refund", "adjustment", "lost-dispute");

    private static final String POSTAGE = "return-freight";

    private WarehouseMoney() {}

    /** Captured, or tendered where no capture is on record, less what went back; a compensation is another ledger. */
    static long left(CaseRecords file) {
        List<Item> entries = file.all("entry");
        long captured = sum(entries, Set.of("capture"));
        boolean recorded = entries.stream().anyMatch(entry -> entry.is("kind", "capture"));
        long paid = recorded
                ? captured
                : file.all("tender").stream().mapToLong(t -> t.money("amount")).sum();
        return Math.max(0, paid - sum(entries, CONSUMES));
    }

    private static long sum(List<Item> entries, Set<String> kinds) {
        return entries.stream()
                .filter(entry -> kinds.contains(entry.word("kind")))
                .mapToLong(entry -> entry.money("amount"))
                .sum();
    }

    /** By the ways it was paid; postage that is made good was no part of the payment. */
    static void payBack(CaseRecords file, Draft draft) {
        draft.paidBack(ofThePayment(draft.amounts), file.all("tender"));
    }

    private static long ofThePayment(Map<String, Long> amounts) {
        return amounts.values().stream().mapToLong(Long::longValue).sum() - amounts.getOrDefault(POSTAGE, 0L);
    }

    /** No more than is left and no less than nothing, taken from the last component first. */
    static void cut(CaseRecords file, Map<String, Long> amounts) {
        long total = ofThePayment(amounts);
        long excess = total - Math.min(Math.max(total, 0), left(file));
        List<String> backwards = new ArrayList<>(amounts.keySet());
        backwards.remove(POSTAGE);
        Collections.reverse(backwards);
        for (String component : backwards) {
            long amount = amounts.get(component);
            long taken = excess > 0 ? Math.min(excess, Math.max(0, amount)) : Math.max(excess, Math.min(0, amount));
            amounts.put(component, amount - taken);
            excess -= taken;
        }
        amounts.values().removeIf(amount -> amount == 0);
    }
}
