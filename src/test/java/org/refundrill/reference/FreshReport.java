package org.refundrill.reference;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.OffsetDateTime;
import java.util.stream.Stream;

/**
 * JD-P 26: fresh goods, eggs and fruit that ripens at home. Nothing is sent back.
 *
 * <p>Readings: a serious case is paid in full, whatever was asked; else a short weight by its share and the rest by its
 * bracket, upper edge included, as the most that is paid of what was asked; the base is what was paid for the units claimed.
 */
final class FreshReport {
    private static final int[] BRACKETS = {10, 30, 50, 70};

    private final CaseRecords file;
    private final Item request;
    private final Item report;
    private final Counting counting;
    private final Draft draft;

    FreshReport(CaseRecords file, Item request, Counting counting) {
        this.file = file;
        this.request = request;
        this.report = file.one("goodsReport");
        this.counting = counting;
        this.draft = new Draft(request.id(), "fresh-report");
    }

    Draft decide() {
        return switch (report.word("group")) {
            case "fresh" -> partOfIt() ? inHours(48, "JP-26-fresh") : notHeld();
            case "live" -> partOfIt() ? inHours(12, "JP-26-fresh") : notHeld();
            case "ripening-fruit" -> ripening();
            case "eggs" -> eggs();
            default -> notHeld();
        };
    }

    private Draft notHeld() {
        return draft.escalate("CN0-8");
    }

    /** What the brackets and the proportion speak of. */
    private boolean partOfIt() {
        return report.is("about", "rot") || report.is("about", "weight");
    }

    private Draft inHours(int hours, String rule) {
        return told(counting.hours("report", file.receivedAt(), hours, "buyer", rule));
    }

    private Draft eggs() {
        return switch (report.word("about")) {
            case "broken" -> inHours(48, "JP-26-eggs");
            case "bad" -> told(Counting.until("report", report.moment("shelfUntil"), "buyer", "JP-26-eggs"));
            default -> notHeld();
        };
    }

    /** Fresh goods, too. Five to seven days are normal, taken as seven; after them it should be ripe. */
    private Draft ripening() {
        if (partOfIt()) {
            return inHours(48, "JP-26-fresh");
        }
        if (!report.is("about", "unripe")) {
            return notHeld();
        }
        Deadline normal = counting.plainDays("report", file.receivedAt(), 7, "buyer", "JP-26-ripening");
        return fee(Counting.over(normal, toldAt()) ? found() : draft.refuse("JP-26-ripening"));
    }

    private Draft told(Deadline window) {
        draft.due(window);
        return fee(Counting.over(window, toldAt()) ? draft.refuse(window.rule()) : found());
    }

    private Draft fee(Draft decided) {
        return InspectionFee.follows(decided, report);
    }

    private OffsetDateTime toldAt() {
        return report.maybe("toldAt").orElseGet(() -> request.moment("at"));
    }

    private Draft found() {
        long paid = Goods.paidFor(file);
        if (serious()) {
            return draft.approve("full-refund", "JP-26p").amount("goods", paid);
        }
        boolean weight = report.word("about").equals("weight");
        long most = weight ? byWeight(paid) : byBracket(paid);
        if (most == 0) {
            return draft.refuse("JP-26m");
        }
        String remedy = weight ? "weight-refund" : "share-refund";
        String rule = weight ? "JP-26-weight" : "JP-26-share";
        long asked = request.moneyOr("asked", most);
        draft.approve(remedy, rule).amount("goods", Math.min(asked, most));
        return asked > most ? draft.partly(remedy) : draft;
    }

    private boolean serious() {
        boolean mostly = badShare().compareTo(new BigDecimal(70)) > 0;
        long flaws = Stream.of(
                        report.stated("sizeShort"),
                        shortKg().signum() > 0,
                        badShare().signum() > 0)
                .filter(Boolean::booleanValue)
                .count();
        return report.stated("inedible") || mostly || flaws >= 2;
    }

    private BigDecimal badShare() {
        return report.decimalOr("badShare", BigDecimal.ZERO);
    }

    private BigDecimal shortKg() {
        return report.decimalOr("orderedKg", BigDecimal.ZERO)
                .subtract(report.decimalOr("gotKg", BigDecimal.ZERO))
                .max(BigDecimal.ZERO);
    }

    private long byWeight(long paid) {
        if (shortKg().signum() == 0) {
            return 0;
        }
        return BigDecimal.valueOf(paid)
                .multiply(shortKg())
                .divide(report.decimalOr("orderedKg", BigDecimal.ONE), 0, RoundingMode.HALF_UP)
                .longValueExact();
    }

    private long byBracket(long paid) {
        if (badShare().signum() == 0) {
            return 0;
        }
        for (int edge : BRACKETS) {
            if (badShare().compareTo(BigDecimal.valueOf(edge)) <= 0) {
                return Shares.percent(paid, edge);
            }
        }
        return paid;
    }
}
