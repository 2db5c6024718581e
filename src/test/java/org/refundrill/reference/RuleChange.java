package org.refundrill.reference;

import java.time.LocalDate;

/**
 * A.0, versions: which of two texts gives a sum in dispute.
 *
 * <p>Readings: the day of publication is not counted, full days lie before the effect; a change published too late takes
 * effect when they are over; since 1 February 2026 (PR116) they are fifteen where many are touched, and platforms may force
 * neither refunds without return nor insurance on sellers.
 */
final class RuleChange {
    private static final LocalDate PLATFORM_RULES = LocalDate.parse("2026-02-01");

    private final CaseRecords file;
    private final Item change;
    private final Market market;
    private final Draft draft;

    RuleChange(CaseRecords file, Item request, Market market) {
        this.file = file;
        this.change = file.one("ruleChange");
        this.market = market;
        this.draft = new Draft(request.id(), "rule-change");
    }

    Draft decide() {
        draft.due(Counting.until(
                "notice-of-change", lawful().atStartOfDay().atOffset(Counting.CHINA), "platform", noticeRule()));
        String says = change.word("says");
        boolean barred = !stated().isBefore(PLATFORM_RULES);
        if (barred && says.equals("forced-refund-only")) {
            return draft.refuse("RO-01b");
        }
        if (barred && says.equals("forced-insurance")) {
            return draft.refuse("FI-05");
        }
        LocalDate today = Counting.civil(file.now());
        if (today.isBefore(stated())) {
            return by(false, "CN0-7c");
        }
        if (today.isBefore(lawful())) {
            return by(false, noticeRule());
        }
        return market == Market.FIRST ? pendingTrade() : conduct();
    }

    /** TB 92: also trades that are not finished. */
    private Draft pendingTrade() {
        boolean finished = change.maybe("finishedAt")
                .filter(at -> Counting.civil(at).isBefore(effect()))
                .isPresent();
        return finished ? by(false, "TB-92a") : by(true, "TB-92");
    }

    /** JD-G 54: conduct before stays under the old text. */
    private Draft conduct() {
        return Counting.civil(change.moment("conductAt")).isBefore(effect()) ? by(false, "JG-54") : by(true, "JG-54a");
    }

    private Draft by(boolean newText, String rule) {
        boolean gives = change.word("turns").equals("gives") == newText;
        return gives
                ? draft.approve("promised-sum", rule).amount("promised", change.moneyOr("sum", 0))
                : draft.refuse(rule);
    }

    private LocalDate stated() {
        return LocalDate.parse(change.word("effectiveOn"));
    }

    private LocalDate effect() {
        return lawful().isAfter(stated()) ? lawful() : stated();
    }

    private LocalDate lawful() {
        return published().plusDays((longer() ? 15 : 7) + 1L);
    }

    private boolean longer() {
        return !published().isBefore(PLATFORM_RULES) && change.yes("wide");
    }

    private String noticeRule() {
        return longer() ? "CN0-7b" : "CN0-7";
    }

    private LocalDate published() {
        return Counting.civil(change.moment("publishedAt"));
    }
}
