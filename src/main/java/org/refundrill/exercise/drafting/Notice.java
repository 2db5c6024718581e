package org.refundrill.exercise.drafting;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.refundrill.casefile.Dossier;
import org.refundrill.language.Text;
import org.refundrill.rulebook.TableSketch;
import org.refundrill.scenario.RandomStream;

/**
 * A firm's policy as it hangs on the wall: a sentence for each state of the goods, of which the rows of a table are to be made.
 *
 * @param first the last day of the first limit
 * @param last the last day of all
 * @param before whether the limits are told by the first day that is too late
 * @param says by state of the goods, what is done within the first limit, within the last one and after it
 */
record Notice(long first, long last, boolean before, Map<String, List<String>> says) {
    /** The value that the table decides, and the table. */
    static final String OUTCOME = "outcome";

    static final String DAYS = "days";
    static final String GOODS = "goods";

    /** What its rows may test. */
    static final List<TableSketch.Column> COLUMNS =
            List.of(new TableSketch.Column(DAYS, Policy.DAYS), new TableSketch.Column(GOODS, Policy.STATE));

    private static final Map<String, Text> GOODS_TOLD = Map.of(
            "damaged", new Text("Goods that arrived damaged", "到货破损的商品"),
            "worn", new Text("Goods that were used up or worn", "已使用磨损的商品"),
            "unopened", new Text("Unopened goods", "未拆封的商品"),
            "opened", new Text("Opened goods", "已拆封的商品"));

    private static final String FULL = "approve";
    private static final String PART = "partly-approve";
    private static final String NO = "refuse";

    /** What firms write about each state of the goods, in the order of the sentences. */
    private static final Map<String, List<List<String>>> WAYS = ways();

    Notice {
        says = new LinkedHashMap<>(says);
    }

    private static Map<String, List<List<String>>> ways() {
        Map<String, List<List<String>>> ways = new LinkedHashMap<>();
        ways.put("damaged", List.of(List.of(FULL, FULL, FULL), List.of(FULL, FULL, NO), List.of(FULL, PART, NO)));
        ways.put("worn", List.of(List.of(NO, NO, NO), List.of(PART, NO, NO), List.of(PART, PART, NO)));
        ways.put("unopened", List.of(List.of(FULL, PART, NO), List.of(FULL, FULL, NO), List.of(FULL, NO, NO)));
        ways.put(
                "opened",
                List.of(List.of(PART, NO, NO), List.of(PART, PART, NO), List.of(FULL, PART, NO), List.of(NO, NO, NO)));
        return ways;
    }

    /** A notice with these limits. */
    static Notice drawn(long first, long last, RandomStream stream) {
        boolean before = stream.below(2) == 0;
        Map<String, List<String>> says = new LinkedHashMap<>();
        WAYS.forEach((state, ways) -> says.put(state, ways.get((int) stream.below(ways.size()))));
        return new Notice(first, last, before, says);
    }

    /** What is due in a case. */
    String due(Sample sample) {
        int limit = sample.days() <= first ? 0 : sample.days() <= last ? 1 : 2;
        return of(sample.state()).get(limit);
    }

    private List<String> of(String state) {
        return says.getOrDefault(state, List.of(NO, NO, NO));
    }

    /** The sentences, in the order of the clauses. */
    Dossier.Panel panel() {
        List<List<Text>> rows = new ArrayList<>();
        for (String state : says.keySet()) {
            rows.add(List.of(Text.same("W-" + (rows.size() + 1)), sentence(state)));
        }
        return new Dossier.Panel(
                "notice", new Text("The notice", "告示"), Dossier.Layout.FIELDS, List.of(), List.copyOf(rows));
    }

    private Text sentence(String state) {
        Text goods = GOODS_TOLD.getOrDefault(state, Text.same(state));
        List<String> en = new ArrayList<>();
        List<String> zh = new ArrayList<>();
        for (Stretch stretch : stretches(state)) {
            Text done = done(stretch.outcome());
            Text until = until(stretch);
            en.add(done.en() + until.en());
            zh.add(until.zh() + done.zh());
        }
        return new Text(goods.en() + ": " + String.join("; ", en) + ".", goods.zh() + "：" + String.join("；", zh) + "。");
    }

    private static Text done(String outcome) {
        return switch (outcome) {
            case FULL -> new Text("the full price back", "退全款");
            case PART -> new Text("a part of the price back", "退部分货款");
            default -> new Text("not taken back", "不予退货");
        };
    }

    /** Days on which the same is done: after {@code from}, to {@code to}; null where there is no such limit. */
    private record Stretch(@Nullable Long from, @Nullable Long to, String outcome) {
        String cell() {
            if (from == null) {
                return to == null ? "-" : "<= " + to;
            }
            return to == null ? "> " + from : "(" + from + ".." + to + "]";
        }
    }

    private List<Stretch> stretches(String state) {
        List<String> outcomes = of(state);
        List<Stretch> stretches = new ArrayList<>();
        Long from = null;
        for (int i = 0; i < outcomes.size(); i++) {
            Long end = i == 0 ? Long.valueOf(first) : i == 1 ? Long.valueOf(last) : null;
            boolean goesOn = i + 1 < outcomes.size() && outcomes.get(i + 1).equals(outcomes.get(i));
            if (!goesOn) {
                stretches.add(new Stretch(from, end, outcomes.get(i)));
                from = end;
            }
        }
        return stretches;
    }

    private Text until(Stretch stretch) {
        Long day = stretch.to();
        if (day == null) {
            return stretch.from() == null ? new Text(" at any time", "不论何时，") : new Text(" after that", "此后");
        }
        return before
                ? new Text(" before day " + (day + 1) + " after delivery", "签收后第" + (day + 1) + "天之前")
                : new Text(" up to and including day " + day + " after delivery", "签收后第" + day + "天（含）以前");
    }

    /** What the file begins with; without headings only its first lines. */
    String begun(boolean headings) {
        return HEAD + (headings ? TABLE : "");
    }

    /** A whole file that says what the notice says. */
    String written() {
        StringBuilder text = new StringBuilder(HEAD).append(TABLE);
        int row = 0;
        int clause = 0;
        for (String state : says.keySet()) {
            clause++;
            for (Stretch stretch : stretches(state)) {
                row++;
                text.append("      P")
                        .append(row)
                        .append(" | ")
                        .append(stretch.cell())
                        .append(" | ")
                        .append(state)
                        .append(" || ")
                        .append(stretch.outcome())
                        .append(" | W-")
                        .append(clause)
                        .append('\n');
            }
        }
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
