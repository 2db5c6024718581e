package org.refundrill.reference;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

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
                .toList();
    }

    boolean qualifies() {
        return core(prior -> counts(prior) && inWindow(prior));
    }

    /** Login and address are equal, and neither IP nor device is. */
    boolean onlyLoginAndAddress() {
        return !qualifies() && pair(prior -> counts(prior) && inWindow(prior), "login", "shipTo");
    }

    /** What it fails for, where two earlier purchases do match in something. */
    List<String> failings() {
        List<String> failings = new ArrayList<>();
        if (onlyLoginAndAddress()) {
            failings.add("CE-3.0-elements");
        }
        if (!qualifies() && core(this::counts)) {
            failings.add("CE-3.0-window");
        }
        if (!core(this::counts) && core(prior -> true)) {
            failings.add("CE-3.0-priors");
        }
        return failings;
    }

    /** An undisputed purchase on the same card, its data taken when it was made, and so on the disputed one. */
    private boolean counts(Item prior) {
        return prior.is("card", disputed.word("card"))
                && !prior.is("kind", "validation")
                && !prior.stated("disputed")
                && !prior.stated("fraudReported")
                && !prior.is("dataFrom", "account-set-up")
                && !disputed.is("dataFrom", "account-set-up");
    }

    /** 120 to 365 civil days earlier. */
    private boolean inWindow(Item prior) {
        long days = ChronoUnit.DAYS.between(
                SchemeClocks.civil(prior.moment("at")), SchemeClocks.civil(disputed.moment("at")));
        return days >= 120 && days <= 365;
    }

    private boolean core(Predicate<Item> which) {
        for (int one = 0; one < 2; one++) {
            for (int other = one + 1; other < ELEMENTS.length; other++) {
                if (pair(which, ELEMENTS[one], ELEMENTS[other])) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean pair(Predicate<Item> which, String one, String other) {
        return priors.stream()
                        .filter(which)
                        .filter(prior -> equal(prior, one) && equal(prior, other))
                        .count()
                >= PRIORS;
    }

    private boolean equal(Item prior, String element) {
        return disputed.has(element) && prior.is(element, disputed.word(element));
    }
}
