package org.refundrill.exercise.plan;

import java.util.ArrayList;
import java.util.List;
import org.refundrill.language.Text;

/** Puts a plan into words. */
final class PlanWords {
    private final Plan plan;

    PlanWords(Plan plan) {
        this.plan = plan;
    }

    /** Which task waits for which. */
    Text needs() {
        List<String> en = new ArrayList<>();
        List<String> zh = new ArrayList<>();
        for (Task task : plan.tasks()) {
            if (!task.needs().isEmpty()) {
                Text needed = names(task.needs());
                en.add(task.name().en() + " after " + needed.en());
                zh.add(task.name().zh() + "在" + needed.zh() + "之后");
            }
        }
        return new Text(String.join("; ", en) + ".", String.join("；", zh) + "。");
    }

    /** What must not be late, and how long the whole takes. */
    Text way() {
        Text critical = names(plan.critical());
        int days = plan.length();
        return new Text(
                "no day to spare in " + critical.en() + "; " + days + " working days in all.",
                critical.zh() + "没有余量；共" + days + "个工作日。");
    }

    Text names(List<String> keys) {
        List<Text> names = keys.stream().map(key -> plan.task(key).name()).toList();
        return names.isEmpty()
                ? new Text("nothing", "无")
                : new Text(
                        String.join(", ", names.stream().map(Text::en).toList()),
                        String.join("、", names.stream().map(Text::zh).toList()));
    }
}
