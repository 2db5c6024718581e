package org.refundrill.rulebook;

import java.math.BigDecimal;
import java.util.Optional;
import org.refundrill.language.Text;
import org.refundrill.problem.Problems;

/**
 * Tells what is wrong with a table as a whole, each time as a case one can picture: cases that no row decides, cases that
 * two rows decide, rows that never decide or say again what another says, values that two rows leave out between them.
 */
final class TableAnalysis {

    private final TableDraft draft;
    private final DecisionTable table;
    private final Problems problems;
    private final TableSearch search;
    private final Boundaries boundaries;
    private final CaseWords words;
    private final TablePlaces places;
    private final VainRows rows;

    TableAnalysis(TableDraft draft, DecisionTable table, Names names, Problems problems) {
        this.draft = draft;
        this.table = table;
        this.problems = problems;
        this.search = new TableSearch(table);
        this.boundaries = new Boundaries(table, search);
        this.words = new CaseWords(names, table, search.columns());
        this.places = new TablePlaces(draft);
        this.rows = new VainRows(table, search, words, places, problems);
    }

    void run() {
        if (problems.hasErrors()) {
            return;
        }
        boolean possible = tests();
        if (!table.hit.single()) {
            rows.counted();
            return;
        }
        search.run();
        if (search.tooWide()) {
            problems.add(draft.name()
                    .span()
                    .warning(
                            "the table is too wide to be checked completely for gaps and overlaps",
                            "split it into several tables"));
            return;
        }
        gap();
        overlaps();
        leftOut();
        if (possible) {
            for (int row = 0; row < table.rows.size(); row++) {
                if (!search.reached(row)) {
                    rows.never(row);
                }
            }
        }
    }

    /** Tells columns that nothing tests, and cells that nothing passes; whether every cell can be passed. */
    private boolean tests() {
        boolean possible = true;
        for (int row = 0; row < table.rows.size(); row++) {
            int column = search.impossible(row);
            if (column >= 0) {
                possible = false;
                Text name = words.name(table.inputs.get(column).name());
                problems.add(places.cell(row, column)
                        .error(
                                new Text(
                                        "no value of " + name.en() + " passes this test, so row " + places.name(row)
                                                + " never decides",
                                        name.zh() + "的任何值都不符合这个条件，规则行 " + places.name(row) + " 永远不会适用"),
                                new Text("write '-', or a test that some value passes", "请写“-”，或写有值可以满足的条件")));
            }
        }
        for (int column = 0; column < table.inputs.size(); column++) {
            int tested = column;
            if (table.rows.size() > 1 && table.rows.stream().allMatch(row -> row.conditions()[tested].isAny())) {
                problems.add(draft.grid()
                        .inputs()
                        .get(column)
                        .span()
                        .warning(
                                new Text("no row tests this column", "没有任何规则行用到这一列"),
                                new Text("write a test into it, or remove the column", "请在该列写条件，或删去该列")));
            }
        }
        return possible;
    }

    private void gap() {
        if (search.gaps() == 0) {
            return;
        }
        Text when = words.of(search.gap());
        Optional<Boundaries.Seam> seam = boundaries.around(search.gap());
        int more = search.gaps() - 1;
        Text others = more == 0
                ? Text.same("")
                : new Text(
                        " (and " + more + (more == 1 ? " other kind" : " other kinds") + " of case)",
                        "（另有 " + more + " 类情形）");
        Text what = new Text("no row decides when " + when.en(), "没有规则行适用于以下情形：" + when.zh());
        if (seam.isPresent()) {
            Text rows = seam(seam.get());
            problems.add(draft.name()
                    .span()
                    .error(
                            new Text(
                                    what.en() + others.en() + ": " + rows.en() + " leave it out between them",
                                    what.zh() + others.zh() + "；" + rows.zh() + "之间留有空隙"),
                            new Text(
                                    "let their boundaries meet, such as '<= 7' beside '> 7'",
                                    "请让两者的边界相接，例如“<= 7”与“> 7”")));
            return;
        }
        problems.add(draft.name()
                .span()
                .error(
                        new Text(what.en() + others.en(), what.zh() + others.zh()),
                        new Text(
                                "add a row for this case, or a last row with '-' in every cell",
                                "请为该情形补一行，或在最后加一行各格均为“-”的兜底行")));
    }

    private void overlaps() {
        search.overlaps().forEach((pair, when) -> {
            if (table.hit == HitPolicy.UNIQUE) {
                overlap(pair, words.of(when));
            } else if (table.hit == HitPolicy.ANY && !search.agree(pair.first(), pair.second())) {
                Text said = words.of(when);
                Text rows = places.both(pair.first(), pair.second());
                problems.add(places.row(pair.second())
                        .error(
                                new Text(
                                        "rows " + rows.en() + " say different things when " + said.en(),
                                        "规则行 " + rows.zh() + " 结论不同，却都适用于以下情形：" + said.zh()),
                                new Text("make them agree, or write hit: FIRST", "请让两者一致，或写 hit: FIRST")));
            }
        });
    }

    private void overlap(TableSearch.Pair pair, Text when) {
        Text rows = places.both(pair.first(), pair.second());
        Optional<Boundaries.Seam> seam = boundaries.between(pair);
        Text what = new Text(
                "rows " + rows.en() + " both decide when " + when.en(), "规则行 " + rows.zh() + " 都适用于以下情形：" + when.zh());
        if (seam.isPresent()) {
            Text cells = seam(seam.get());
            problems.add(places.row(pair.second())
                    .error(
                            new Text(
                                    what.en() + ": " + cells.en() + " reach into one another",
                                    what.zh() + "；" + cells.zh() + "互相交叉"),
                            new Text(
                                    "let their boundaries meet, such as '<= 7' beside '> 7'",
                                    "请让两者的边界相接，例如“<= 7”与“> 7”")));
            return;
        }
        problems.add(places.row(pair.second())
                .error(
                        what,
                        new Text(
                                "make their cells exclude one another, or write hit: FIRST",
                                "请让两者的条件互斥，或写 hit: FIRST")));
    }

    /** What two rows leave out falls to a row that is for everything else: hardly what was meant. */
    private void leftOut() {
        for (int less = 0; less < table.rows.size(); less++) {
            for (int more = 0; more < table.rows.size(); more++) {
                for (int column = 0; less != more && search.gaps() == 0 && column < table.inputs.size(); column++) {
                    Object value = boundaries.leftOut(less, more, column);
                    if (value != null) {
                        leftOut(new Boundaries.Seam(column, less, more), value);
                    }
                }
            }
        }
    }

    private void leftOut(Boundaries.Seam seam, Object value) {
        Text rows = seam(seam);
        Text name = words.name(table.inputs.get(seam.column()).name());
        String plain = value instanceof BigDecimal number ? number.toPlainString() : value.toString();
        problems.add(places.row(Math.max(seam.below(), seam.above()))
                .warning(
                        new Text(
                                rows.en() + " leave out " + name.en() + " = " + plain + ", which falls to another row",
                                rows.zh() + "都不含" + name.zh() + "为 " + plain + " 的情形，该情形会落到其他规则行"),
                        new Text("let one of them take it in: write <= or >=", "请让其中一行包含该值：写 <= 或 >=")));
    }

    private Text seam(Boundaries.Seam seam) {
        String below = places.name(seam.below());
        String above = places.name(seam.above());
        String less = boundaries.cell(seam.below(), seam.column()).text();
        String more = boundaries.cell(seam.above(), seam.column()).text();
        return new Text(
                "row " + below + " ('" + less + "') and row " + above + " ('" + more + "')",
                "规则行 " + below + "（“" + less + "”）与 " + above + "（“" + more + "”）");
    }
}
