package org.refundrill.reference;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Sales tax, shares of a sum, the ceiling of the ledger and the way back to the means of payment. */
final class AmericanMoney {
    private final CaseRecords file;
    private final Draft draft;

    AmericanMoney(CaseRecords file, Draft draft) {
        this.file = file;
        this.draft = draft;
    }

    /** Half up. No rate on file: the state takes none. */
    long tax(long base) {
        Item item = file.one("item");
        return item.has("taxRate") ? hundredthsOf(base, item.hundredths("taxRate")) : 0;
    }

    /** So many hundredths of a per cent of a sum, half up. */
    static long hundredthsOf(long base, long hundredths) {
        return (base * hundredths + 5_000) / 10_000;
    }

    static long percentOf(long base, long percent) {
        return hundredthsOf(base, percent * 100);
    }

    /**
     * E.1 (2): captured less refunded, adjusted and lost in disputes; compensation is no refund. Then by the weight of
     * what each means of payment gave. The customer's own postage never went through the payment, a label's price is
     * taken off the refund.
     */
    void payBack() {
        List<Item> entries = file.all("entry");
        long booked = sum(entries, "capture");
        long captured = booked > 0
                ? booked
                : file.all("tender").stream()
                        .mapToLong(tender -> tender.money("amount"))
                        .sum();
        long left = captured - sum(entries, "refund") - sum(entries, "adjustment") - sum(entries, "lost-dispute");
        long over = due() - Math.max(0, left);
        if (over > 0) {
            cut(over);
        }
        if (!draft.amounts.containsKey("store-credit")) {
            draft.paidBack(due(), file.all("tender"));
        }
    }

    private long due() {
        return draft.amounts.entrySet().stream()
                .filter(amount -> !amount.getKey().equals("return-freight") || amount.getValue() < 0)
                .mapToLong(amount -> amount.getValue())
                .sum();
    }

    private void cut(long over) {
        List<String> components = new ArrayList<>(draft.amounts.keySet());
        Collections.reverse(components);
        long left = over;
        for (String component : components) {
            long due = draft.amounts.get(component);
            if (due > 0 && !component.equals("return-freight")) {
                long taken = Math.min(left, due);
                draft.amounts.remove(component);
                draft.amount(component, due - taken);
                left -= taken;
            }
        }
    }

    private static long sum(List<Item> entries, String kind) {
        return entries.stream()
                .filter(entry -> entry.is("kind", kind))
                .mapToLong(entry -> entry.money("amount"))
                .sum();
    }
}
