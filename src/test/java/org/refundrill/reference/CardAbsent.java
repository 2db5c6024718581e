package org.refundrill.reference;

import java.time.LocalDate;
import java.util.List;

/** 10.4 and its sisters: who says not to have bought at a distance. */
final class CardAbsent {
    private static final LocalDate VISA_SECURE_QUALIFIES_FROM = LocalDate.of(2025, 10, 17);

    private final CaseRecords file;
    private final Draft draft;
    private final String rule;
    private final Item charge;
    private final boolean visa;
    private final CompellingEvidence evidence;

    CardAbsent(CaseRecords file, Draft draft, String rule) {
        this.file = file;
        this.draft = draft;
        this.rule = rule;
        this.charge = SchemeClocks.charge(file);
        this.visa = file.one("dispute").is("code", "v10-4");
        this.evidence = new CompellingEvidence(file);
    }

    void decide() {
        if (authenticated() || compelling() || singleProof()) {
            return;
        }
        if (visa && evidence.onlyLoginAndAddress() && unasked("device-log")) {
            draft.ask("device-log", "seller", "CE-3.0-elements").or(OutcomeKind.ACCEPT_DISPUTE, "none");
            return;
        }
        draft.accept("none", accepted());
    }

    private boolean authenticated() {
        if (!charge.has("authenticated") || charge.is("authenticated", "none")) {
            return false;
        }
        boolean byItself = visa
                && charge.is("authenticated", "visa-secure")
                && !SchemeClocks.civil(charge.moment("at")).isBefore(VISA_SECURE_QUALIFIES_FROM);
        draft.answer(OutcomeKind.CONTEST, "authentication", byItself ? "CE-3.0-visa-secure" : "C1-10.4-wins");
        return true;
    }

    /** CE 3.0 exists for 10.4 alone, and wants a description of the goods. */
    private boolean compelling() {
        if (!visa || !evidence.qualifies()) {
            return false;
        }
        return switch (DisputeMerits.exhibited(file, "goods-description")) {
            case GIVEN -> {
                draft.answer(OutcomeKind.CONTEST, "ce3", "CE-3.0");
                yield true;
            }
            case NOT_ASKED -> {
                draft.ask("goods-description", "seller", "CE-3.0-goods");
                yield true;
            }
            default -> false;
        };
    }

    /** Each of these wins alone. */
    private boolean singleProof() {
        String[][] proofs = {{"avs-delivery", "delivery"}, {"usage-log", "use"}, {"recipient-link", "link"}};
        for (String[] one : proofs) {
            if (DisputeMerits.exhibited(file, one[0]) == Proof.GIVEN) {
                draft.answer(OutcomeKind.CONTEST, one[1], "C1-10.4-wins");
                return true;
            }
        }
        if (charge.stated("avsCvv")) {
            draft.answer(OutcomeKind.CONTEST, "data-match", "C1-10.4-wins");
            return true;
        }
        return false;
    }

    /** What CE 3.0 fails for, or that it is not for this scheme; else that signals are no proof; else nothing at all. */
    private String[] accepted() {
        if (visa && !evidence.failings().isEmpty()) {
            return evidence.failings().toArray(String[]::new);
        }
        if (!visa && evidence.qualifies()) {
            return new String[] {"CE-3.0-only-10.4"};
        }
        boolean signals = DisputeMerits.exhibited(file, "signals") == Proof.GIVEN;
        return List.of(signals ? "FF-1" : rule).toArray(String[]::new);
    }

    private boolean unasked(String exhibit) {
        return DisputeMerits.exhibited(file, exhibit) == Proof.NOT_ASKED;
    }
}
