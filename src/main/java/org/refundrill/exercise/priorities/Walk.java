package org.refundrill.exercise.priorities;

import java.math.BigDecimal;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.refundrill.exercise.Act;
import org.refundrill.exercise.Action;
import org.refundrill.exercise.Element;
import org.refundrill.exercise.TaskState;
import org.refundrill.exercise.Workplace;
import org.refundrill.form.Form;
import org.refundrill.form.FormReader;
import org.refundrill.form.Reading;
import org.refundrill.language.Text;
import org.refundrill.scoring.Finding;
import org.refundrill.scoring.Verdict;

/** Going through the area in the order that was said: to walk past a danger to somebody fails the case. */
final class Walk implements Workplace {
    private static final String DANGER = "danger";

    private final Area area;
    private final Element order;

    Walk(Area area, Element order) {
        this.area = area;
        this.order = order;
    }

    @Override
    public List<Act> acts(TaskState state) {
        return List.of();
    }

    @Override
    public List<Finding> findings(TaskState state) {
        List<String> taken = taken(state);
        List<Chore> dangers = area.of(List.of(DANGER));
        return dangers.stream()
                .filter(danger -> passed(danger, taken, dangers.size()))
                .limit(1)
                .map(this::finding)
                .toList();
    }

    /** Whether a danger stands behind something that is none, or was left for later. */
    private static boolean passed(Chore danger, List<String> taken, int dangers) {
        int place = taken.indexOf(danger.id());
        return place < 0 ? taken.size() >= dangers : place >= dangers;
    }

    private List<String> taken(TaskState state) {
        Action last = state.log().isEmpty() ? null : state.log().get(state.log().size() - 1);
        Object typed = last instanceof Action.Submit submit
                ? submit.response().fields().get(AreaElements.ORDER)
                : null;
        if (typed == null) {
            return List.of();
        }
        Reading reading = new FormReader(ZoneOffset.UTC)
                .read(new Form(List.of(order.field())), Map.of(AreaElements.ORDER, typed));
        return reading instanceof Reading.Accepted accepted
                        && accepted.answers().get(AreaElements.ORDER) instanceof List<?> several
                ? several.stream().map(String::valueOf).toList()
                : List.of();
    }

    private Finding finding(Chore danger) {
        return new Finding(
                "passed",
                new Text("Walked past a danger", "绕过了人身危险"),
                order.skill(),
                Verdict.WRONG,
                BigDecimal.ZERO,
                BigDecimal.ONE,
                true,
                danger.clause(),
                "urgency",
                order.basis().reason(),
                new Text(
                        danger.option().label().en() + ": later",
                        danger.option().label().zh() + "：放在后面"),
                new Text(
                        danger.option().label().en() + ": first",
                        danger.option().label().zh() + "：最先"),
                null);
    }
}
