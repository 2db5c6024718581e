package org.refundrill.reference;

import java.time.LocalDate;

/** 10.4 and its sisters: who says not to have bought at a distance. */
final class CardAbsent {
    private static final LocalDate VISA_SECURE_QUALIFIES_FROM = LocalDate.of(2025, 10, 17);

    private final CaseRecords file;
    private final Draft draft;
    private final String rule;
    private final Item charge;
    private final boolean visa;

    CardAbsent(CaseRecords file, Draft draft, String rule) {
        this.file = file;
        this.draft = draft;
        this.rule = rule;
        this.charge = SchemeClocks.charge(file);
        this.visa = file.one("dispute").is("code", "v10-4");
    }

    void decide() {
        if (authenticated() || compelling() || singleProof()) {
            return;
        }
        CompellingEvidence evidence = new CompellingEvidence(file);
        if (visa && !evidence.qualifies() && evidence.onlyLoginAndAddress() && unasked("device-log")) {
            draft.ask("device-log", "seller", "CE-3.0").or(OutcomeKind.ACCEPT_DISPUTE, "none");
            return;
        }
        draft.accept("none", rule);
        if (visa) {
            draft.because("CE-3.0");
        }
        if (DisputeMerits.exhibited(file, "signals") == Proof.GIVEN) {
            draft.because("FF-1");
        }
    }

    private boolean authenticated() {
        if (!charge.has("authenticated") || charge.is("authenticated", "none")) {
            return false;
        }
        boolean byItself = visa
                && charge.is("authenticated", "visa-secure")
                && !SchemeClocks.civil(charge.moment("at")).isBefore(VISA_SECURE_QUALIFIES_FROM);
        draft.contest(OutcomeKind.CONTEST, "authentication", byItself ? "CE-visa-secure" : rule);
        return true;
    }

    /** CE 3.0 exists for 10.4 alone, and wants a description of the goods. */
    private boolean compelling() {
        if (!visa || !new CompellingEvidence(file).qualifies()) {
            return false;
        }
        return switch (DisputeMerits.exhibited(file, "goods-description")) {
            case GIVEN -> {
                draft.contest(OutcomeKind.CONTEST, "ce3", "CE-3.0");
                yield true;
            }
            case NOT_ASKED -> {
                draft.ask("goods-description", "seller", "CE-3.0");
                yield true;
            }
            default -> false;
        };
    }

    /** Each of these wins alone; one that is named in the file and was never asked for is asked for. */
    private boolean singleProof() {
        String[][] proofs = {{"avs-delivery", "delivery"}, {"usage-log", "use"}, {"recipient-link", "link"}};
        for (String[] one : proofs) {
            if (DisputeMerits.exhibited(file, one[0]) == Proof.GIVEN) {
                draft.contest(OutcomeKind.CONTEST, one[1], rule);
                return true;
            }
        }
        if (charge.stated("avsCvv")) {
            draft.contest(OutcomeKind.CONTEST, "data-match", rule);
            return true;
        }
        for (String[] one : proofs) {
            if (named(one[0]) && unasked(one[0])) {
                draft.ask(one[0], "seller", rule);
                return true;
            }
        }
        return false;
    }

    private boolean named(String exhibit) {
        return file.all("exhibit").stream().anyMatch(one -> one.is("kind", exhibit));
    }

    private boolean unasked(String exhibit) {
        return DisputeMerits.exhibited(file, exhibit) == Proof.NOT_ASKED;
    }
}
