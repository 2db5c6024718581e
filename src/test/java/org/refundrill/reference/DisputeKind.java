package org.refundrill.reference;

/** What a dispute alleges, whatever code a scheme gives it: one list of what wins serves them all. */
enum DisputeKind {
    CHIP,
    CARD_PRESENT,
    CARD_ABSENT,
    FRAUD_PROGRAMME,
    AUTHORISATION,
    RECORDS,
    DUPLICATE,
    NOT_RECEIVED,
    RECURRING,
    NOT_AS_DESCRIBED,
    COUNTERFEIT,
    MISREPRESENTATION,
    CREDIT,
    CANCELLED;

    static DisputeKind of(String code) {
        return switch (code) {
            case "v10-1", "v10-2", "mc4870" -> CHIP;
            case "v10-3" -> CARD_PRESENT;
            case "v10-4", "mc4837", "axF29", "ppUNAUTH" -> CARD_ABSENT;
            case "v10-5" -> FRAUD_PROGRAMME;
            case "v11-1", "v11-2", "v11-3", "mc4808", "axA02" -> AUTHORISATION;
            case "v12-1", "v12-2", "v12-3", "v12-4", "v12-5", "v12-7", "v13-8", "v13-9" -> RECORDS;
            case "v12-6", "mc4834-duplicate", "axP08" -> DUPLICATE;
            case "v13-1", "mc4853-not-provided", "axC08", "ppINR" -> NOT_RECEIVED;
            case "v13-2" -> RECURRING;
            case "v13-3", "mc4853-not-as-described", "axC31", "ppSNAD" -> NOT_AS_DESCRIBED;
            case "v13-4" -> COUNTERFEIT;
            case "v13-5" -> MISREPRESENTATION;
            case "v13-6", "mc4853-refund", "axC02" -> CREDIT;
            case "v13-7", "axC05" -> CANCELLED;
            default -> throw new IllegalArgumentException("no kind of dispute for " + code);
        };
    }

    /** Somebody else is said to have paid: fraud and consumer claims exclude each other. */
    boolean fraud() {
        return switch (this) {
            case CHIP, CARD_PRESENT, CARD_ABSENT, FRAUD_PROGRAMME -> true;
            default -> false;
        };
    }

    /** The table row of C.1 or C.2 by its code, as {@code C1-13.1} or {@code C2-4853}. */
    static String rule(String code) {
        return code.startsWith("v") ? "C1-" + code.substring(1).replace('-', '.') : "C2-" + code;
    }
}
