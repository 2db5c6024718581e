package org.refundrill.reference;

import java.time.LocalDate;
import java.util.List;

/** VAMP and Mastercard's ECM: is a month excessive, and what does it cost? */
final class ProgrammeMonth {
    private static final LocalDate LOWER_FROM = LocalDate.of(2026, 4, 1);
    private static final long COUNT = 1_500;
    private static final long FEE = 8_00;
    private static final int GRACE = 3;

    private final Draft draft;
    private final List<Item> months;
    private final String region;
    private final boolean visa;

    ProgrammeMonth(CaseRecords file, Draft draft) {
        this.draft = draft;
        this.months = file.all("month");
        this.region = file.one("merchant").word("region");
        this.visa = file.one("dispute").is("network", "visa");
    }

    void decide() {
        Item month = months.get(months.size() - 1);
        if (!visa) {
            mastercard(month);
        } else if (!excessive(month, items(month))) {
            boolean saved = excessive(month, gross(month));
            draft.refuse(saved ? "C1-vamp-left-out" : items(month) >= COUNT ? ratioRule() : "C1-vamp");
        } else if (breachesBefore(month) < GRACE) {
            draft.answer(OutcomeKind.HOLD, "none", "C1-vamp-grace");
        } else {
            draft.approve("none", ratioRule());
            draft.amount("fee", items(month) * FEE);
        }
    }

    private String ratioRule() {
        return switch (region) {
            case "lac", "cemea" -> "C1-vamp-" + region;
            default -> "C1-vamp";
        };
    }

    /** Reading: a fraud dispute is counted once, as the fraud report that it is. */
    private static long gross(Item month) {
        return month.number("fraudReports") + month.number("disputes") - month.numberOr("fraudDisputes", 0);
    }

    private static long items(Item month) {
        return gross(month) - month.numberOr("resolvedEarly", 0) - month.numberOr("confirmedCe3", 0);
    }

    private boolean excessive(Item month, long items) {
        return items >= COUNT && items * 1_000 >= month.number("settled") * tenthsOfAPercent(month);
    }

    private long tenthsOfAPercent(Item month) {
        boolean lower = switch (region) {
            case "lac" -> true;
            case "cemea" -> false;
            default -> !first(month).isBefore(LOWER_FROM);
        };
        return lower ? 15 : 22;
    }

    private static LocalDate first(Item month) {
        return LocalDate.parse(month.word("first"));
    }

    private long breachesBefore(Item month) {
        LocalDate now = first(month);
        return months.stream()
                .filter(one -> first(one).isBefore(now)
                        && !first(one).isBefore(now.minusMonths(12))
                        && excessive(one, items(one)))
                .count();
    }

    /** ECM: a hundred chargebacks and 1.5 %; HECM: three hundred and 3 %. */
    private void mastercard(Item month) {
        long chargebacks = month.number("disputes");
        long settled = month.number("settled");
        if (chargebacks >= 300 && chargebacks * 100 >= settled * 3) {
            draft.approve("none", "C1-hecm");
        } else if (chargebacks >= 100 && chargebacks * 1_000 >= settled * 15) {
            draft.approve("none", "C1-ecm");
        } else {
            draft.refuse("C1-ecm");
        }
    }
}
