package org.refundrill.reference;

import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.Set;

/**
 * JD-P 26: what is reported about goods other than fresh ones on the second marketplace.
 *
 * <p>Readings: it counts when the seller was told, else when the report was filed; late comes before evidence, evidence before
 * what it shows; hours elapse from signing, days exclude its day, and nothing rolls over.
 */
final class GoodsReport {
    private static final Set<String> ELECTRONICS = Set.of("portable-3c", "other-3c");
    private static final Set<String> WORN = Set.of("shoes", "clothes", "bags", "watches");
    private static final BigDecimal SIZE = new BigDecimal("3");
    private static final BigDecimal SHRINKAGE = new BigDecimal("2.6");

    private final CaseRecords file;
    private final Item request;
    private final Item report;
    private final Counting counting;
    private final Draft draft;

    GoodsReport(CaseRecords file, Item request, Counting counting) {
        this.file = file;
        this.request = request;
        this.report = file.one("goodsReport");
        this.counting = counting;
        this.draft = new Draft(request.id(), "goods-report");
    }

    Draft decide() {
        String group = report.word("group");
        String about = report.word("about");
        boolean electronics = ELECTRONICS.contains(group) && about.equals("surface");
        boolean worn = WORN.contains(group) && (about.equals("surface") || group.equals("clothes") && measured(about));
        boolean jewellery = group.equals("jewellery") && (about.equals("surface") || about.equals("weight"));
        boolean allergy = group.equals("home-textiles") && about.equals("allergy");
        if (!electronics && !worn && !jewellery && !allergy) {
            return draft.escalate("CN0-8");
        }
        Deadline window = window(group, about);
        draft.due(window);
        if (late(window, worn && about.equals("surface"))) {
            return InspectionFee.follows(draft.refuse(window.rule()), report);
        }
        boolean pictured = about.equals("surface") && !jewellery || allergy;
        return InspectionFee.follows(pictured ? onEvidence(window.rule()) : shown(window.rule()), report);
    }

    private static boolean measured(String about) {
        return about.equals("quality") || about.equals("size") || about.equals("shrinkage");
    }

    private Deadline window(String group, String about) {
        OffsetDateTime signed = file.receivedAt();
        if (about.equals("allergy")) {
            return counting.plainDays("report", signed, 60, "buyer", "JP-26-allergy");
        }
        if (about.equals("weight")) {
            return counting.plainDays("report", signed, 7, "buyer", "JP-26-jewellery");
        }
        if (group.equals("clothes") && !about.equals("surface")) {
            return counting.plainDays("report", signed, 15, "buyer", "JP-26-clothes");
        }
        boolean longer = group.equals("other-3c") || group.equals("portable-3c") && report.stated("barelyVisible");
        String rule = ELECTRONICS.contains(group)
                ? "JP-26-electronics"
                : group.equals("jewellery") ? "JP-26-jewellery" : "JP-26-surface";
        return counting.hours("report", signed, longer ? 72 : 48, "buyer", rule);
    }

    /** Told in the window; a flaw on the surface of what is worn besides filed within fifteen days. */
    private boolean late(Deadline window, boolean surfaceOfWorn) {
        OffsetDateTime filed = request.moment("at");
        OffsetDateTime told = report.maybe("toldAt").orElse(filed);
        Deadline filing = counting.plainDays("report", file.receivedAt(), 15, "buyer", "JP-26-surface");
        return Counting.over(window, told) || surfaceOfWorn && Counting.over(filing, filed);
    }

    /** The first evidence of visible quality: a picture or a report, even one that the seller has since rebutted. */
    private Draft onEvidence(String rule) {
        Proof picture = file.proof("buyer", "photo", "video", "inspection-report");
        return switch (picture) {
            case NOT_ASKED -> draft.ask("photo", "buyer", "JP-26t");
            case FAILED -> draft.refuse("JP-26t");
            case GIVEN, REBUTTED -> shown(rule);
        };
    }

    private Draft shown(String rule) {
        return switch (report.word("about")) {
            case "size" -> beyond(SIZE, rule);
            case "shrinkage" -> beyond(SHRINKAGE, rule);
            case "allergy" -> skin();
            default -> granted(rule);
        };
    }

    private Draft beyond(BigDecimal allowed, String rule) {
        return report.decimal("cm").compareTo(allowed) > 0 ? granted(rule) : draft.refuse(rule);
    }

    /** A record of a hospital of grade 2A or higher. */
    private Draft skin() {
        return switch (file.proof("buyer", "hospital-record")) {
            case NOT_ASKED -> draft.ask("hospital-record", "buyer", "JP-26-allergy");
            case FAILED, REBUTTED -> draft.refuse("JP-26-allergy");
            case GIVEN ->
                report.word("hospital").equals("second-a") ? granted("JP-26-allergy") : draft.refuse("JP-26-allergy");
        };
    }

    /** Return, or exchange where it is chosen and the surface of the category has it; freight on the seller. */
    private Draft granted(String rule) {
        String group = report.word("group");
        boolean exchangeable = report.is("about", "surface") && (ELECTRONICS.contains(group) || WORN.contains(group));
        boolean exchange = exchangeable && file.claim().is("chosen", "exchange");
        return draft.approve(exchange ? "exchange" : "return-refund", rule);
    }
}
