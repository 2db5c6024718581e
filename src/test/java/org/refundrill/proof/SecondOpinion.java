package org.refundrill.proof;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import org.refundrill.reference.AmericanRulings;
import org.refundrill.reference.BritishRulings;
import org.refundrill.reference.DisputeRulings;
import org.refundrill.reference.EuropeanRulings;
import org.refundrill.reference.FileRecord;
import org.refundrill.reference.Reference;
import org.refundrill.reference.ReferenceRulings;
import org.refundrill.reference.WarehouseRulings;

/**
 * A rulebook that has reference rulings to be held against.
 *
 * @param pack the pack, named as its rulebook
 * @param version the rulebook's version into which faults are planted
 * @param calendar the pack's rest days
 * @param rulings what the reference rules on each request of a file
 */
record SecondOpinion(
        String pack, String version, String calendar, Function<List<FileRecord>, List<Reference>> rulings) {
    static List<SecondOpinion> all() {
        return List.of(
                new SecondOpinion("cn-marketplace", "2026", "cn", ReferenceRulings::decideAll),
                new SecondOpinion("eu-consumer", "2026", "ie", EuropeanRulings::decideAll),
                new SecondOpinion("returns-desk", "2026", "cn", WarehouseRulings::decideAll),
                new SecondOpinion("uk-consumer", "2026", "gb-eaw", BritishRulings::decideAll),
                new SecondOpinion("card-disputes", "2026", "weekends", DisputeRulings::decideAll),
                new SecondOpinion("us-retail", "2026", "us-federal", AmericanRulings::decideAll));
    }

    String rulebookFile() {
        return "scenarios/" + pack + "/rulebook/" + version + ".yaml";
    }

    String rulebookPart(String part) {
        return "scenarios/" + pack + "/rulebook/" + version + "-" + part + ".yaml";
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
