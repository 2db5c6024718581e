package org.refundrill.reference;

import java.util.List;
import java.util.Set;

/**
 * How far a party has come with a proof it owes.
 *
 * <p>Reading: what is missing counts against a party only once it has been asked for it; until then the next step is to
 * ask. A machine-made picture is no evidence.
 */
enum Proof {
    /** On the table and not taken apart. */
    GIVEN,
    /** On the table, but the other side has rebutted it. */
    REBUTTED,
    /** Asked for and not given, or false. */
    FAILED,
    /** Nobody has asked for it yet. */
    NOT_ASKED;

    static Proof of(List<Item> evidence, String party, String... kinds) {
        Set<String> wanted = Set.of(kinds);
        Proof best = NOT_ASKED;
        for (Item item : evidence) {
            if (item.is("party", party) && wanted.contains(item.word("kind"))) {
                Proof one = of(item);
                best = one.compareTo(best) < 0 ? one : best;
            }
        }
        return best;
    }

    private static Proof of(Item item) {
        return switch (item.word("state")) {
            case "accepted", "offered" -> item.is("provenance", "machine-made") ? FAILED : GIVEN;
            case "rebutted" -> REBUTTED;
            case "forged" -> FAILED;
            default -> item.stated("asked") ? FAILED : NOT_ASKED;
        };
    }
}
