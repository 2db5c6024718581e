package org.refundrill.exercise.drafting;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.refundrill.casefile.Dossier;
import org.refundrill.language.Text;
import org.refundrill.rulebook.TableSketch;

/**
 * A firm's policy as it hangs on the wall: four sentences of which the rows of a table are to be made.
 *
 * @param first the last day of the first limit
 * @param last the last day of all
 * @param before whether the limits are told by the first day that is too late
 */
record Notice(long first, long last, boolean before) {
    /** The value that the table decides, and the table. */
    static final String OUTCOME = "outcome";

    static final String DAYS = "days";
    static final String GOODS = "goods";

    /** What its rows may test. */
    static final List<TableSketch.Column> COLUMNS =
            List.of(new TableSketch.Column(DAYS, Policy.DAYS), new TableSketch.Column(GOODS, Policy.STATE));

    private static final Map<String, String> CLAUSES =
            Map.of("P1", "W-3", "P2", "W-3", "P3", "W-4", "P4", "W-4", "P5", "W-1", "P6", "W-2");

    private Policy policy() {
        return Policy.sound(first, last);
    }

    /** What is due in a case. */
    String due(Sample sample) {
        return policy().table().said(sample.values()).get(0);
    }

    /** The sentences, in the order of the clauses. */
    Dossier.Panel panel() {
        Text early = limit(first);
        Text late = limit(last);
        List<Text> sentences = List.of(
                new Text(
                        "What arrives damaged is taken back for the full price, whenever the buyer tells us.",
                        "到货破损的，买家何时提出都予退货，退全款。"),
                new Text("What has been used up or worn stays with the buyer.", "已使用磨损的，不予退货。"),
                new Text(
                        "Otherwise, " + early.en() + ": unopened goods for the full price, opened ones for a part of it.",
                        "其余商品" + early.zh() + "退回：未拆封的退全款，已拆封的退部分货款。"),
                new Text(
                        "After that, " + late.en() + ": a part of the price, opened or not. Nothing is taken back later.",
                        "此后" + late.zh() + "退回：无论是否拆封，均退部分货款。再晚的不予退货。"));
        List<List<Text>> rows = new ArrayList<>();
        for (int i = 0; i < sentences.size(); i++) {
            rows.add(List.of(Text.same("W-" + (i + 1)), sentences.get(i)));
        }
        return new Dossier.Panel(
                "notice", new Text("The notice", "告示"), Dossier.Layout.FIELDS, List.of(), List.copyOf(rows));
    }

    private Text limit(long day) {
        return before
                ? new Text("before day " + (day + 1) + " after delivery", "在签收后第" + (day + 1) + "天之前")
                : new Text("up to and including day " + day + " after delivery", "在签收后第" + day + "天（含）以前");
    }

    /** What the file begins with; without headings only its first lines. */
    String begun(boolean headings) {
        return HEAD + (headings ? TABLE : "");
    }

    /** A whole file that says what the notice says. */
    String written() {
        StringBuilder text = new StringBuilder(HEAD).append(TABLE);
        policy().lines()
                .forEach((name, cells) -> text.append("      ")
                        .append(String.join(" | ", name, cells.get(0), cells.get(1)))
                        .append(" || ")
                        .append(cells.get(2))
                        .append(" | ")
                        .append(CLAUSES.getOrDefault(name, "W-4"))
                        .append('\n'));
        return text.toString();
    }

    /** The cases that a table is tried on: every state of the goods, on the days about the limits and far from them. */
    List<Sample> trials() {
        Map<String, Sample> trials = new LinkedHashMap<>();
        for (String state : Policy.STATES) {
            for (long day : new long[] {0, 1, first - 1, first, first + 1, last - 1, last, last + 1, last + 30}) {
                trials.put(state + day, new Sample("day", day, state));
            }
        }
        return List.copyOf(trials.values());
    }

    /** The values of a case by column. */
    static Map<String, Object> values(Sample sample) {
        return Map.of(DAYS, sample.values().get(0), GOODS, sample.state());
    }

    private static final String HEAD = """
            # days: whole days since delivery, the day of delivery is 0   签收后整天数，签收当日为0
            # goods: unopened, opened, damaged, worn                      未拆封、已拆封、到货破损、已使用磨损
            # outcome: approve, partly-approve, refuse                    退全款、部分退款、不退
            rulebook: notice
            partOf: "1"
            """;

    private static final String TABLE = """
            tables:
              outcome:
                label: {en: "What is done", zh: "如何处理"}
                hit: UNIQUE
                outputs:
                  outcome: {type: "choice [approve, partly-approve, refuse]"}
                rows: |
                  row | days | goods || outcome | clause
            """;
}
