package org.refundrill.exercise.procedure;

import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import org.refundrill.decision.ClauseId;
import org.refundrill.exercise.Brief;
import org.refundrill.language.Text;
import org.refundrill.rulebook.Clause;

/** Puts a machine into words: what a step needs and does, how the system stands, what was missing. */
final class MachineWords {
    private final Brief brief;
    private final Machine machine;
    private final Currency currency;

    MachineWords(Brief brief, Machine machine) {
        this.brief = brief;
        this.machine = machine;
        this.currency = brief.rulebook().currency();
    }

    /** A step as it is offered. */
    Text called(SystemStep step) {
        Text name = step.name();
        return step.lasting() ? new Text(name.en() + " [final]", name.zh() + "［不可撤销］") : name;
    }

    /** What a step needs, then what it does. */
    Text manual(SystemStep step) {
        List<Text> needs = step.needs().stream().map(this::needed).toList();
        List<Text> makes = step.makes().stream().map(this::effect).toList();
        return new Text(
                (needs.isEmpty() ? "" : "when " + en(needs, " and ") + ": ") + en(makes, ", "),
                (needs.isEmpty() ? "" : "须" + zh(needs, "，") + "；") + "执行后" + zh(makes, "，"));
    }

    /** The conditions that kept a step from being taken. */
    Text missing(SystemStep step, Standing standing) {
        List<Text> missing = step.needs().stream()
                .filter(needed -> !needed.holds(standing))
                .map(this::needed)
                .toList();
        return new Text(en(missing, " and "), zh(missing, "，"));
    }

    private Text needed(Needed needed) {
        Register register = machine.registers().get(needed.register());
        List<Text> values = needed.values().stream()
                .map(value -> register.shown(value, currency))
                .toList();
        return new Text(
                "\"" + register.name().en() + "\" " + (needed.not() ? "is not " : "is ") + en(values, " or "),
                "“" + register.name().zh() + "”" + (needed.not() ? "不为" : "为") + zh(values, "或"));
    }

    private Text effect(Effect effect) {
        Register register = machine.registers().get(effect.register());
        Text by = by(register, effect);
        return switch (effect.change()) {
            case IS ->
                new Text(
                        "\"" + register.name().en() + "\" becomes " + by.en(),
                        "“" + register.name().zh() + "”变为" + by.zh());
            case PLUS ->
                new Text(
                        "\"" + register.name().en() + "\" goes up by " + by.en(),
                        "“" + register.name().zh() + "”增加" + by.zh());
            case MINUS ->
                new Text(
                        "\"" + register.name().en() + "\" goes down by " + by.en(),
                        "“" + register.name().zh() + "”减少" + by.zh());
        };
    }

    /** A register and a value of the rulebook by their names, anything else as it is. */
    private Text by(Register register, Effect effect) {
        String named = effect.named();
        if (effect.other() < 0 && named == null) {
            return register.shown(effect.value(), currency);
        }
        Text name = named == null
                ? machine.registers().get(effect.other()).name()
                : brief.rulebook().label(named);
        return new Text("\"" + name.en() + "\"", "“" + name.zh() + "”");
    }

    /** How the system stands, in one line. */
    Text standing(Standing standing) {
        List<Text> all = new ArrayList<>();
        for (int i = 0; i < machine.registers().size(); i++) {
            all.add(held(i, standing));
        }
        return new Text(en(all, "; "), zh(all, "；"));
    }

    /** What differs between two standings, as it is in the second. */
    Text changes(Standing before, Standing after) {
        List<Text> changed = new ArrayList<>();
        for (int i = 0; i < machine.registers().size(); i++) {
            if (!before.of(i).equals(after.of(i))) {
                changed.add(held(i, after));
            }
        }
        return changed.isEmpty()
                ? new Text("nothing has changed", "没有变化")
                : new Text(en(changed, "; "), zh(changed, "；"));
    }

    private Text held(int i, Standing standing) {
        Register register = machine.registers().get(i);
        Text value = register.shown(standing.of(i), currency);
        return new Text(
                register.name().en() + ": " + value.en(), register.name().zh() + "：" + value.zh());
    }

    /** What a register holds. */
    Text value(int i, Standing standing) {
        return machine.registers().get(i).shown(standing.of(i), currency);
    }

    /** A clause as the beginning of a reason. */
    Text clause(ClauseId id) {
        Clause clause = brief.rulebook().clauses().get(id);
        return clause == null
                ? new Text(id + ".", id + "。")
                : new Text(
                        id + " " + clause.title().en() + ".",
                        id + "《" + clause.title().zh() + "》。");
    }

    private static String en(List<Text> texts, String between) {
        return String.join(between, texts.stream().map(Text::en).toList());
    }

    private static String zh(List<Text> texts, String between) {
        return String.join(between, texts.stream().map(Text::zh).toList());
    }
}
