package org.refundrill.exercise.upwards;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.refundrill.exercise.Act;
import org.refundrill.exercise.Brief;
import org.refundrill.exercise.TaskState;
import org.refundrill.exercise.Workplace;
import org.refundrill.form.Field;
import org.refundrill.language.Formats;
import org.refundrill.language.Text;
import org.refundrill.world.Visibility;
import org.refundrill.world.WorldRecord;

/** A bench on which single units can be looked at again: what that brings to light are the file's found records. */
final class CloserLook implements Workplace {
    private static final String LOOK = "look";
    private static final String WHICH = "which";
    private static final int MINUTES = 4;

    private final List<WorldRecord> units;

    CloserLook(Brief brief) {
        this.units = brief.caseFile().world().records().stream()
                .filter(record -> record.seen() == Visibility.FOUND)
                .toList();
    }

    @Override
    public List<Act> acts(TaskState state) {
        List<Field.Option> left = new ArrayList<>();
        for (WorldRecord unit : units) {
            if (!state.revealed().contains(unit.id())) {
                left.add(new Field.Option(unit.id(), called(unit)));
            }
        }
        return left.isEmpty()
                ? List.of()
                : List.of(new Act(
                        LOOK,
                        new Text("Look at a unit again", "再看一件"),
                        MINUTES,
                        List.of(new Field(WHICH, Field.Kind.CHOICE, new Text("Which one?", "看哪一件？"), left, null))));
    }

    /** A record by its type and number. */
    private static Text called(WorldRecord unit) {
        Text label = unit.type().label();
        String number = unit.get("no") instanceof BigDecimal no ? " " + Formats.number(no) : "";
        return new Text(label.en() + number, label.zh() + number);
    }

    @Override
    public Came act(TaskState state, Act act, Map<String, Object> said) {
        String id = String.valueOf(said.get(WHICH));
        Text unit = units.stream()
                .filter(one -> one.id().equals(id))
                .map(CloserLook::called)
                .findFirst()
                .orElse(Text.same(id));
        return new Came(new Text(unit.en() + ": seen.", unit.zh() + "：已查看。"), id, List.of(id));
    }
}
