package org.refundrill.reference;

import java.util.ArrayList;
import java.util.List;

/**
 * What was paid for the units that go back, and what the kept ones cost.
 *
 * @param refund the refund for the goods before freight, gifts and ceilings
 * @param keptUnits how many units of the order stay with the buyer
 * @param keptAtList their value at the price at purchase
 * @param resettled whether the kept goods were settled anew
 */
record Goods(long refund, int keptUnits, long keptAtList, boolean resettled) {

    /**
     * CN7-26: the base is what was really paid, the paid sum spread over the lines by list price and over a line's
     * units evenly. A part return at the buyer's wish that breaks a bundle or a threshold is settled anew: paid less the
     * kept goods at the price at purchase, never below zero.
     *
     * <p>Readings: an offer that still holds for the kept goods is not broken, so the line's net is refunded; a part
     * return through the seller's fault never settles the kept goods anew.
     */
    static Goods of(CaseRecords file, List<Item> granted, Draft.Cause cause) {
        List<Item> lines = file.all("line");
        long paid = file.order().money("paid");
        List<Long> listed = lines.stream()
                .map(line -> line.money("price") * line.number("quantity"))
                .toList();
        List<Long> nets = Shares.byWeight(paid, listed);
        List<Long> keptByLine = new ArrayList<>();
        long refund = 0;
        int keptUnits = 0;
        for (int i = 0; i < lines.size(); i++) {
            Item line = lines.get(i);
            int quantity = line.number("quantity");
            int before = line.numberOr("refundedUnits", 0);
            int now = granted.contains(line) ? line.numberOr("requested", quantity - before) : 0;
            now = Math.min(now, quantity - before);
            List<Long> units = Shares.evenly(nets.get(i), quantity);
            refund += units.subList(before, before + now).stream()
                    .mapToLong(Long::longValue)
                    .sum();
            keptUnits += quantity - before - now;
            keptByLine.add(line.money("price") * (quantity - before - now));
        }
        long keptAtList = keptByLine.stream().mapToLong(Long::longValue).sum();
        if (cause == Draft.Cause.BUYER && keptUnits > 0 && offerBroken(file, keptAtList)) {
            long keptCost = keptAtList - couponsKept(file, listed, keptByLine, keptAtList);
            return new Goods(Math.max(0, paid - refundedBefore(file) - keptCost), keptUnits, keptAtList, true);
        }
        return new Goods(refund, keptUnits, keptAtList, false);
    }

    /** What was really paid for the units claimed. */
    static long paidFor(CaseRecords file) {
        return of(file, file.claimedLines(), Draft.Cause.SELLER).refund();
    }

    private static boolean offerBroken(CaseRecords file, long keptAtList) {
        return file.order().has("bundlePrice")
                || file.all("coupon").stream().anyMatch(coupon -> broken(coupon, keptAtList));
    }

    private static boolean broken(Item coupon, long keptAtList) {
        return coupon.is("partReturn", "resettle") && keptAtList < coupon.moneyOr("from", 0);
    }

    private static long couponsKept(CaseRecords file, List<Long> listed, List<Long> keptByLine, long keptAtList) {
        long kept = 0;
        for (Item coupon : file.all("coupon")) {
            if (!broken(coupon, keptAtList)) {
                List<Long> shares = Shares.byWeight(coupon.money("amount"), listed);
                for (int i = 0; i < shares.size(); i++) {
                    kept += keptByLine.get(i) > 0 ? shares.get(i) * keptByLine.get(i) / listed.get(i) : 0;
                }
            }
        }
        return kept;
    }

    private static long refundedBefore(CaseRecords file) {
        return file.all("entry").stream()
                .filter(entry -> entry.is("kind", "refund"))
                .mapToLong(entry -> entry.money("amount"))
                .sum();
    }
}
