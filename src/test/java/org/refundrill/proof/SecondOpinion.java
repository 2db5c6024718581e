package org.refundrill.proof;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.refundrill.reference.BritishRulings;
import org.refundrill.reference.EuropeanRulings;
import org.refundrill.reference.FileRecord;
import org.refundrill.reference.Reference;
import org.refundrill.reference.ReferenceRulings;

/**
 * A rulebook that has reference rulings to be held against.
 *
 * @param pack the pack, named as its rulebook
 * @param version the rulebook's version into which faults are planted
 * @param calendar the pack's rest days
 * @param rulings what the reference rules on each request of a file
 * @param waiting scenarios over rules that the reference does not state yet: they are left out of the comparison
 */
record SecondOpinion(
        String pack,
        String version,
        String calendar,
        Function<List<FileRecord>, List<Reference>> rulings,
        Set<String> waiting) {
    static List<SecondOpinion> all() {
        return List.of(
                new SecondOpinion(
                        "cn-marketplace",
                        "2026",
                        "cn",
                        ReferenceRulings::decideAll,
                        Set.of(
                                "authority-clock",
                                "channel-refunds",
                                "earnest-and-gifts",
                                "extra-damages",
                                "guarantee-card",
                                "guarantee-end",
                                "lane-clocks",
                                "mall-clocks",
                                "mall-fresh",
                                "mall-guarantee",
                                "mall-proofs",
                                "mall-reports",
                                "old-or-new-text",
                                "page-and-gift",
                                "who-deceived-whom",
                                "whose-rules",
                                "words-outside-the-order")),
                new SecondOpinion("eu-consumer", "2026", "ie", EuropeanRulings::decideAll, Set.of()),
                new SecondOpinion("uk-consumer", "2026", "gb-eaw", BritishRulings::decideAll, Set.of()));
    }

    String rulebookFile() {
        return "scenarios/" + pack + "/rulebook/" + version + ".yaml";
    }

    String calendarFile() {
        return "scenarios/calendars/" + calendar + ".yaml";
    }

    Path examples() {
        return Path.of("scenarios", pack, "examples.yaml");
    }

    /** A table of the proof's folder for this pack. */
    List<String[]> table(String name, int columns) {
        return Tables.read(pack + "/" + name, columns);
    }

    @Override
    public String toString() {
        return pack;
    }
}
