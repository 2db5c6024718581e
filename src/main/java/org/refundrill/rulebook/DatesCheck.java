package org.refundrill.rulebook;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.refundrill.language.Text;
import org.refundrill.problem.Located;
import org.refundrill.problem.Problems;

/** Checks that dated values follow one another, and that one of them holds on every day of the version. */
final class DatesCheck {
    private final Problems problems;

    DatesCheck(Problems problems) {
        this.problems = problems;
    }

    void tell(Located parameter, List<LocalDate> from, RulebookSource.@Nullable Effective effective) {
        for (int i = 1; i < from.size(); i++) {
            if (!from.get(i - 1).isBefore(from.get(i))) {
                String late = from.get(i).toString();
                problems.add(parameter
                        .span()
                        .error(
                                new Text(
                                        "the value from " + late + " stands behind one that begins no earlier",
                                        "自 " + late + " 起的值排在了起始日不早于它的值之后"),
                                new Text("put the dated values in the order of their days", "请按起始日期先后排列")));
                return;
            }
        }
        if (effective != null && effective.from().isBefore(from.get(0))) {
            String first = effective.from().toString();
            String next = from.get(0).toString();
            problems.add(parameter
                    .span()
                    .error(
                            new Text(
                                    "'" + parameter.text() + "' has no value from " + first + " until " + next,
                                    "“" + parameter.text() + "”在 " + first + " 起至 " + next + " 前没有值"),
                            new Text("add the value that held when the version began", "请补上版本生效时的值")));
        }
    }
}
