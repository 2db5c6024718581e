package org.refundrill.reference;

/**
 * M7-8 and M7-9: whether returned goods are intact, by category.
 *
 * <p>Readings: opening never matters (CN7-12); use beyond trying out counts in every category; an outer wrap is not a
 * necessary seal.
 */
final class Intactness {
    private final Item found;
    private String missing = "";

    private Intactness(Item inspection) {
        this.found = inspection;
    }

    static boolean intact(Item inspection, Item line) {
        return new Intactness(inspection).passes(line.word("category"));
    }

    private boolean passes(String category) {
        boolean spoilt = no("quality") | no("complete") | yes("beyondTrying") | byCategory(category);
        if (!spoilt && !missing.isEmpty()) {
            throw new UnknownFact(missing);
        }
        return !spoilt;
    }

    private boolean byCategory(String category) {
        return switch (category) {
            case "food", "health-food", "cosmetics", "perfume", "medical" -> sealBroken();
            case "electronics", "appliances" -> yes("altered") | yes("activated") | hardTraces();
            case "clothing", "shoes", "bags", "toys", "home-textiles", "household", "tableware" ->
                yes("labelCut") | yes("soiled");
            default -> false;
        };
    }

    private boolean sealBroken() {
        if (!found.has("seal")) {
            missing = found.id() + ".seal";
            return false;
        }
        return found.is("seal", "single-use-seal") && yes("sealBroken");
    }

    private boolean hardTraces() {
        if (!found.has("traces")) {
            missing = found.id() + ".traces";
            return false;
        }
        return found.is("traces", "hard-to-restore");
    }

    private boolean yes(String field) {
        note(field);
        return found.stated(field);
    }

    private boolean no(String field) {
        note(field);
        return found.denied(field);
    }

    private void note(String field) {
        if (!found.has(field)) {
            missing = found.id() + "." + field;
        }
    }
}
