package org.refundrill.reference;

import java.time.temporal.ChronoUnit;
import java.util.List;

/** CE 3.0: two elements, one of them IP or device, equal on the disputed and on two earlier purchases. */
final class CompellingEvidence {
    private static final int PRIORS = 2;
    private static final String[] ELEMENTS = {"ip", "device", "login", "shipTo"};

    private final Item disputed;
    private final List<Item> priors;

    CompellingEvidence(CaseRecords file) {
        this.disputed = SchemeClocks.charge(file);
        this.priors = file.all("transaction").stream()
                .filter(one -> one.is("role", "prior"))
                .filter(this::counts)
                .toList();
    }

    /** An undisputed purchase on the same card, 120 to 365 civil days earlier, its data taken when it was made. */
    private boolean counts(Item prior) {
        long days = ChronoUnit.DAYS.between(
                SchemeClocks.civil(prior.moment("at")), SchemeClocks.civil(disputed.moment("at")));
        return days >= 120
                && days <= 365
                && prior.is("card", disputed.word("card"))
                && !prior.is("kind", "validation")
                && !prior.stated("disputed")
                && !prior.stated("fraudReported")
                && ofThePurchase(prior);
    }

    private static boolean ofThePurchase(Item transaction) {
        return !transaction.is("dataFrom", "account-set-up");
    }

    boolean qualifies() {
        for (int one = 0; one < 2; one++) {
            for (int other = one + 1; other < ELEMENTS.length; other++) {
                if (pair(ELEMENTS[one], ELEMENTS[other])) {
                    return true;
                }
            }
        }
        return false;
    }

    boolean onlyLoginAndAddress() {
        return !qualifies() && pair("login", "shipTo");
    }

    private boolean pair(String one, String other) {
        return ofThePurchase(disputed)
                && priors.stream()
                                .filter(prior -> equal(prior, one) && equal(prior, other))
                                .count()
                        >= PRIORS;
    }

    private boolean equal(Item prior, String element) {
        return disputed.has(element) && prior.is(element, disputed.word(element));
    }
}
