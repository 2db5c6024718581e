package org.refundrill.exercise.procedure;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.refundrill.casefile.Dossier;
import org.refundrill.casefile.Dossier.Layout;
import org.refundrill.exercise.Act;
import org.refundrill.exercise.Action;
import org.refundrill.exercise.Brief;
import org.refundrill.exercise.Element;
import org.refundrill.exercise.TaskState;
import org.refundrill.exercise.Workplace;
import org.refundrill.form.Form;
import org.refundrill.form.FormReader;
import org.refundrill.form.Reading;
import org.refundrill.language.Text;
import org.refundrill.scoring.Finding;

/** The screen of a system: its steps can be taken one by one, and it shows where it stands. */
final class SystemDesk implements Workplace {
    private static final String NOW = "system";

    private final Brief brief;
    private final Machine machine;
    private final Element steps;
    private final MachineWords words;

    SystemDesk(Brief brief, Machine machine, Element steps) {
        this.brief = brief;
        this.machine = machine;
        this.steps = steps;
        this.words = new MachineWords(brief, machine);
    }

    /** The whole menu, always: what the system will not take it says itself. */
    @Override
    public List<Act> acts(TaskState state) {
        return machine.steps().stream()
                .map(step -> new Act(step.key(), words.called(step), step.minutes()))
                .toList();
    }

    @Override
    public Came act(TaskState state, Act act, Map<String, Object> said) {
        List<String> keys = new ArrayList<>(acted(state));
        keys.add(act.id());
        Course course = Course.of(machine, keys);
        Course.Taken last = course.taken().get(course.taken().size() - 1);
        return new Came(told(last), NOW, List.of());
    }

    private Text told(Course.Taken last) {
        if (last.refused()) {
            Text missing = words.missing(last.step(), last.before());
            return new Text(
                    "The system refuses: this goes only when " + missing.en() + ". Nothing has changed.",
                    "系统拒绝执行：须" + missing.zh() + "。状态未变。");
        }
        Text changes = words.changes(last.before(), last.after());
        return new Text("Done. " + changes.en() + ".", "已执行。" + changes.zh() + "。");
    }

    @Override
    public List<Dossier.Panel> panels(TaskState state) {
        Course course = Course.of(machine, acted(state));
        List<List<Text>> registers = new ArrayList<>();
        for (int i = 0; i < machine.registers().size(); i++) {
            registers.add(List.of(machine.registers().get(i).name(), words.value(i, course.end())));
        }
        List<List<Text>> manual = machine.steps().stream()
                .map(step -> List.of(words.called(step), words.manual(step)))
                .toList();
        List<Dossier.Panel> panels = new ArrayList<>();
        panels.add(panel("manual", new Text("What each step needs and does", "各项操作的条件与效果"), manual));
        panels.add(panel(NOW, new Text("The system now", "系统当前状态"), registers));
        if (!course.taken().isEmpty()) {
            panels.add(panel("done", new Text("Steps so far", "已执行的操作"), done(course)));
        }
        return List.copyOf(panels);
    }

    private List<List<Text>> done(Course course) {
        List<List<Text>> rows = new ArrayList<>();
        for (int i = 0; i < course.taken().size(); i++) {
            Course.Taken one = course.taken().get(i);
            Text changes = one.refused() ? new Text("refused", "被拒绝") : words.changes(one.before(), one.after());
            Text name = one.step().name();
            rows.add(List.of(
                    Text.same(String.valueOf(i + 1)),
                    new Text(name.en() + " → " + changes.en(), name.zh() + " → " + changes.zh())));
        }
        return List.copyOf(rows);
    }

    private static Dossier.Panel panel(String id, Text title, List<List<Text>> rows) {
        return new Dossier.Panel(id, title, Layout.FIELDS, List.of(), rows);
    }

    /** Steps that were taken are the answer to the question which steps are taken. */
    @Override
    public Map<String, Object> filled(TaskState state) {
        List<String> acted = acted(state);
        return acted.isEmpty() ? Map.of() : Map.of(StepsElement.FIELD, acted);
    }

    /** A step that led astray for good, and the first one that the system refused. */
    @Override
    public List<Finding> findings(TaskState state) {
        return new Mishaps(machine, words, steps.skill()).of(Course.of(machine, given(state)));
    }

    private List<String> acted(TaskState state) {
        List<String> acted = new ArrayList<>();
        for (Action action : state.log()) {
            if (action instanceof Action.Act act) {
                acted.add(String.valueOf(act.what().get(Act.DO)));
            }
        }
        return acted;
    }

    /** The steps that were taken, or else those that the form lists. */
    private List<String> given(TaskState state) {
        List<String> acted = acted(state);
        Action last = state.log().isEmpty() ? null : state.log().get(state.log().size() - 1);
        Object typed = last instanceof Action.Submit submit
                ? submit.response().fields().get(StepsElement.FIELD)
                : null;
        if (!acted.isEmpty() || typed == null) {
            return acted;
        }
        Reading reading = new FormReader(ZoneOffset.UTC)
                .read(new Form(List.of(steps.field())), Map.of(StepsElement.FIELD, typed));
        return reading instanceof Reading.Accepted accepted
                        && accepted.answers().get(StepsElement.FIELD) instanceof List<?> keys
                ? keys.stream().map(String::valueOf).toList()
                : List.of();
    }
}
