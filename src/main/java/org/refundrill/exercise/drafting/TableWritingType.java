package org.refundrill.exercise.drafting;

import java.util.List;
import org.refundrill.exercise.Brief;
import org.refundrill.exercise.Exercise;
import org.refundrill.exercise.ExerciseType;
import org.refundrill.exercise.FormExercise;
import org.refundrill.exercise.Stake;
import org.refundrill.language.Text;
import org.refundrill.money.Money;
import org.refundrill.rulebook.TableSketch;

/**
 * Writing a decision table as YAML from four sentences on a wall. The text is read by the loader of packs, whose messages
 * can be seen as often as wanted; it is marked by what it decides on cases that are not shown. The setting {@code begin}
 * says what the file begins with: {@code headings} or {@code nothing}.
 */
public final class TableWritingType implements ExerciseType {
    private final TableLoader loader;

    /** A type that has drafts read by this loader. */
    public TableWritingType(TableLoader loader) {
        this.loader = loader;
    }

    @Override
    public String id() {
        return "table-writing";
    }

    @Override
    public Text title() {
        return new Text("Writing a rulebook's table", "编写规则表文件");
    }

    @Override
    public Exercise pose(Brief brief) {
        Parts parts = new Parts(brief);
        Notice notice = Notice.drawn(parts.number("firstLimit"), parts.number("lastLimit"), parts.stream("notice"));
        Draft draft = new Draft(parts, notice, loader);
        return new FormExercise(
                        brief,
                        new Text(
                                "Make the four sentences of the notice a decision table, as a part of a rulebook in YAML. 'check' shows"
                                        + " what the lint says of it, as often as you like. It is marked by what it decides on cases you"
                                        + " do not see, and by whether the lint is content.",
                                "请把告示的四句话写成规则表（YAML，作为规则文件的一部分）。可随时“检查”，查看校验结果，次数不限。按其在未公开案例上的处理是否正确、以及校验是否通过计分。"),
                        draft.elements(),
                        Stake.none(Money.ofMinor(0, brief.rulebook().currency())),
                        new Bench(
                                notice,
                                loader,
                                notice.begun(parts.setting("begin").equals("headings"))))
                .explainedBy(answers -> draft.explained(String.valueOf(answers.get(Draft.FIELD))));
    }

    /** What drafts are read with: a table of this name that tests these columns. */
    public static String table() {
        return Notice.OUTCOME;
    }

    /** What the rows of the table may test. */
    public static List<TableSketch.Column> columns() {
        return Notice.COLUMNS;
    }
}
