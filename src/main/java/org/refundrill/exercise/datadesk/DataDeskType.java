package org.refundrill.exercise.datadesk;

import java.util.List;
import org.refundrill.exercise.AskedElements;
import org.refundrill.exercise.Brief;
import org.refundrill.exercise.Element;
import org.refundrill.exercise.Exercise;
import org.refundrill.exercise.ExerciseType;
import org.refundrill.exercise.FormExercise;
import org.refundrill.language.Text;

/**
 * The data desk: a month of returns as tables that can be summed up and queried, and questions about it that the rulebook
 * answers: rates, causes, drift, what may not be concluded, which advice saves most.
 */
public final class DataDeskType implements ExerciseType {
    private final TableQueries queries;

    /** A data desk whose queries are answered by this. */
    public DataDeskType(TableQueries queries) {
        this.queries = queries;
    }

    @Override
    public String id() {
        return "data-desk";
    }

    @Override
    public Text title() {
        return new Text("Data desk", "数据分析");
    }

    @Override
    public Exercise pose(Brief brief) {
        AskedElements asked = new AskedElements(brief);
        List<Element> elements = asked.all();
        return new FormExercise(
                        brief,
                        new Text(
                                "Work the figures out of the tables. Press d to sum up or to query.",
                                "请根据表中数据计算并作出判断。按 d 可汇总或查询。"),
                        elements,
                        asked.forgone(),
                        new DataWorkplace(brief, queries))
                .explainedBy(new Figures(brief, asked, elements));
    }
}
