package org.refundrill.reference;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A.7: a refund without return, asked of the platform for goods that were received.
 *
 * <p>Readings: until 25 April 2025 the platform could order it on the buyer's first evidence; the day of the decision
 * counts, since the platform's changes reach pending trades (TB-92). Since then the request is decided on its merits. A
 * machine-made picture shows nothing and an edited one has to be replaced, where the eye has to judge.
 */
final class RefundOnly {
    private static final LocalDate ENDED = LocalDate.parse("2025-04-25");

    private final CaseRecords file;
    private final Item request;
    private final Draft draft;

    RefundOnly(CaseRecords file, Item request) {
        this.file = file;
        this.request = request;
        this.draft = new Draft(request.id(), "refund-only");
    }

    /** Empty where the merits decide. */
    Optional<Draft> decide() {
        if (!asked()) {
            return Optional.empty();
        }
        boolean ordered = Counting.civil(file.now()).isBefore(ENDED);
        return ordered ? Optional.of(byOrder()) : Optional.ofNullable(visible() ? doubtful() : null);
    }

    /** A ruling on the merits that says why it is not a refund without return. */
    Draft noted(Draft merits) {
        return asked() ? merits.because("A7-refund-only") : merits;
    }

    private boolean asked() {
        return request.is("kind", "refund-only")
                && file.file().is("desk", "platform")
                && file.parcel("outbound").is("state", "delivered")
                && (request.is("reason", "quality")
                        || request.is("reason", "description")
                        || request.is("reason", "damaged"));
    }

    private Draft byOrder() {
        Draft doubtful = doubtful();
        if (doubtful != null) {
            return doubtful;
        }
        return switch (first()) {
            case NOT_ASKED -> draft.ask("photo", "buyer", "A7-refund-only");
            case FAILED -> draft.refuse("A7-refund-only");
            default -> draft.approve("refund", "A7-refund-only");
        };
    }

    private @Nullable Draft doubtful() {
        if (picture("machine-made") && first() == Proof.FAILED) {
            return draft.refuse("A7-provenance");
        }
        boolean inspected = file.proof("buyer", "inspection-report") == Proof.GIVEN;
        return picture("edited") && !inspected && first() == Proof.GIVEN
                ? draft.ask("photo", "buyer", "A7-provenance")
                : null;
    }

    private Proof first() {
        return file.proof("buyer", "inspection-report") == Proof.GIVEN
                ? Proof.GIVEN
                : file.proof("buyer", "photo", "video");
    }

    private boolean picture(String provenance) {
        return file.all("evidence").stream()
                .filter(e -> e.is("party", "buyer") && e.is("kind", "photo"))
                .findFirst()
                .filter(e -> e.is("provenance", provenance))
                .isPresent();
    }

    private boolean visible() {
        return switch (request.word("reason")) {
            case "quality" -> !file.claim().is("defect", "hidden");
            case "description" -> file.claim().yes("mismatchVisible");
            default -> true;
        };
    }
}
