package org.refundrill.exercise;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.refundrill.form.Field;
import org.refundrill.language.Formats;
import org.refundrill.language.Text;
import org.refundrill.world.Visibility;
import org.refundrill.world.WorldRecord;

/** A place where single things can be looked at closely, one by one: what that brings to light are the file's found records. */
public final class CloserLook implements Workplace {
    private static final String LOOK = "look";
    private static final String WHICH = "which";

    private final List<WorldRecord> units;
    private final Text label;
    private final Text which;
    private final int minutes;

    /**
     * A place where something can be looked at.
     *
     * @param label what looking is called
     * @param which the question which one it shall be
     * @param minutes what one look takes
     */
    public CloserLook(Brief brief, Text label, Text which, int minutes) {
        this.label = label;
        this.which = which;
        this.minutes = minutes;
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
                : List.of(
                        new Act(LOOK, label, minutes, List.of(new Field(WHICH, Field.Kind.CHOICE, which, left, null))));
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
