package org.refundrill.exercise.drafting;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.refundrill.casefile.Dossier;
import org.refundrill.exercise.Element;
import org.refundrill.exercise.Judge;
import org.refundrill.exercise.Labels;
import org.refundrill.form.Field;
import org.refundrill.language.Text;

/** What a written table is worth: the cases it decides as the notice does, beyond what one answer to all would get right. */
final class Draft {
    static final String FIELD = "table";
    private static final Text NOTHING = new Text("nothing", "无问题");
    private static final int SCALE = 4;
    private static final int MOST_SHOWN = 8;
    private static final Field TEXT = new Field(
            FIELD,
            Field.Kind.TEXT,
            new Text("Your table, as the YAML of a rulebook's part", "您的规则表（规则文件的一部分，YAML格式）"),
            List.of(),
            null);

    private final Parts parts;
    private final Notice notice;
    private final TableLoader loader;
    private @Nullable Read last;

    /** A text that was read, as several elements look at the same. */
    private record Read(String text, TableLoader.Loaded loaded) {}

    Draft(Parts parts, Notice notice, TableLoader loader) {
        this.parts = parts;
        this.notice = notice;
        this.loader = loader;
    }

    private TableLoader.Loaded read(Object text) {
        String written = String.valueOf(text);
        Read known = last;
        if (known == null || !known.text().equals(written)) {
            known = new Read(written, loader.load(written));
            last = known;
        }
        return known.loaded();
    }

    List<Element> elements() {
        return List.of(
                element(
                        8,
                        this::decides,
                        new Element.Aspect(
                                "decides",
                                new Text("What it decides on hidden cases", "在未公开案例上的处理"),
                                text -> share(
                                        notice.trials().size() - wrong(text).size()),
                                share(notice.trials().size())),
                        parts.basis("RD-1", new Text("The notice decides every case.", "告示对每种情形均有规定。"))),
                element(
                        4,
                        text -> read(text).problems().isEmpty() ? decides(text) : BigDecimal.ZERO,
                        new Element.Aspect(
                                "lint",
                                new Text("What the lint finds in it", "校验结果"),
                                text -> found(read(text)),
                                NOTHING),
                        parts.basis("RD-2", new Text("The lint searches the whole table.", "校验会查遍整张表。"))));
    }

    private Element element(int weight, Judge judge, Element.Aspect aspect, Element.Basis basis) {
        return new Element(
                TEXT, parts.skill(), BigDecimal.valueOf(weight), false, notice.written(), judge, basis, aspect);
    }

    private static Text found(TableLoader.Loaded loaded) {
        int count = loaded.problems().size();
        if (count == 0 && !loaded.rows().isEmpty()) {
            return NOTHING;
        }
        return loaded.rows().isEmpty()
                ? new Text("no row can be read", "没有可读的行")
                : new Text(count == 1 ? "1 problem" : count + " problems", count + "个问题");
    }

    private Text share(int right) {
        int all = notice.trials().size();
        return new Text(right + " of " + all + " cases as the notice says", all + "件中" + right + "件与告示一致");
    }

    /** The cases that the table decides otherwise, or not at all, with what it says to them. */
    private Map<Sample, String> wrong(Object text) {
        Map<Sample, String> wrong = new LinkedHashMap<>();
        for (Sample sample : notice.trials()) {
            String said = read(text).says(Notice.COLUMNS, Notice.values(sample));
            if (!said.equals(notice.due(sample))) {
                wrong.put(sample, said);
            }
        }
        return wrong;
    }

    /** Right cases beyond those that the commonest outcome alone gets right, as a share of what there is beyond it. */
    private BigDecimal decides(Object text) {
        Map<String, Integer> dues = new LinkedHashMap<>();
        notice.trials().forEach(sample -> dues.merge(notice.due(sample), 1, Integer::sum));
        int all = notice.trials().size();
        int least = dues.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        int right = all - wrong(text).size();
        return right <= least
                ? BigDecimal.ZERO
                : BigDecimal.valueOf(right - least).divide(BigDecimal.valueOf(all - least), SCALE, RoundingMode.DOWN);
    }

    /** The cases it got wrong, what the lint says, and a file that would do. */
    List<Dossier.Panel> explained(String text) {
        List<Dossier.Panel> panels = new ArrayList<>();
        List<List<Text>> rows = new ArrayList<>();
        wrong(text).forEach((sample, said) -> {
            if (rows.size() < MOST_SHOWN) {
                rows.add(List.of(
                        sample.told(),
                        said.isEmpty() ? new Text("no single row decides", "没有唯一适用的行") : outcome(said),
                        outcome(notice.due(sample))));
            }
        });
        if (!rows.isEmpty()) {
            panels.add(new Dossier.Panel(
                    "decided-otherwise",
                    new Text("Decided otherwise than the notice", "与告示不一致的情形"),
                    Dossier.Layout.TABLE,
                    List.of(new Text("Case", "情形"), new Text("Your table", "您的表"), new Text("The notice", "告示")),
                    rows));
        }
        Bench.told(read(text)).ifPresent(panels::add);
        panels.add(Bench.lines("would-do", new Text("A file that would do", "可行的写法"), notice.written()));
        return panels;
    }

    private static Text outcome(String said) {
        return List.of("approve", "partly-approve", "refuse").contains(said) ? Labels.outcome(said) : Text.same(said);
    }
}
