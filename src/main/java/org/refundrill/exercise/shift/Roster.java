package org.refundrill.exercise.shift;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.refundrill.casefile.Dossier;
import org.refundrill.decision.ClauseId;
import org.refundrill.exercise.Brief;
import org.refundrill.exercise.Choice;
import org.refundrill.exercise.Drawer;
import org.refundrill.exercise.Element;
import org.refundrill.exercise.JointElement;
import org.refundrill.exercise.Judge;
import org.refundrill.form.Field.Option;
import org.refundrill.language.Text;
import org.refundrill.rulebook.Clause;
import org.refundrill.skill.SkillId;
import org.refundrill.world.RecordType;
import org.refundrill.world.World;
import org.refundrill.world.WorldRecord;

/**
 * The queue and the people. Whoever may do a task is right for it by itself; how much of the queue is done in time hangs on
 * all answers together. The settings {@code may} and {@code time} name the clauses that say so.
 */
final class Roster {
    private static final BigDecimal IN_TIME = BigDecimal.valueOf(5);
    private static final int SCALE = 4;

    private final Brief brief;
    private final SkillId skill;
    private final List<Task> tasks = new ArrayList<>();
    private final List<Person> people;
    private final Plan best;

    Roster(Brief brief, List<Brief> queue) {
        this.brief = brief;
        this.skill = brief.caseFile().scenario().skills().get(0);
        World world = brief.caseFile().world();
        List<WorldRecord> records = world.all("task");
        for (int i = 0; i < queue.size(); i++) {
            tasks.add(Task.of(i + 1, queue.get(i), records.get(i)));
        }
        this.people = Person.on(brief);
        this.best = Planner.best(tasks, people);
    }

    List<Element> elements() {
        List<Option> options = people.stream()
                .map(person -> new Option(person.id(), person.name()))
                .toList();
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < tasks.size(); i++) {
            Task task = tasks.get(i);
            Text called = Drawer.called(task.number());
            List<Person> able = people.stream()
                    .filter(person -> person.may().contains(task.needs()))
                    .toList();
            Text who = names(able);
            elements.add(new Element(
                    Choice.field(
                            task.field(), new Text(called.en() + ": who gets it?", called.zh() + "：派给谁？"), options),
                    skill,
                    BigDecimal.ONE,
                    false,
                    best.people().get(i).id(),
                    Judge.anyOf(able.stream().map(Person::id).toList()),
                    basis(
                            "may",
                            new Text(
                                    "It needs " + needed(task).en() + ": " + who.en() + ".",
                                    "需" + needed(task).zh() + "能力：" + who.zh() + "。"))));
        }
        return elements;
    }

    private static Text names(List<Person> some) {
        return new Text(
                String.join(
                        ", ", some.stream().map(person -> person.name().en()).toList()),
                String.join("、", some.stream().map(person -> person.name().zh()).toList()));
    }

    /** The skill as the people's records call it. */
    private Text needed(Task task) {
        RecordType.Column column = brief.caseFile().world().all("staff").stream()
                .findFirst()
                .map(record -> record.type().columns().get("first"))
                .orElse(null);
        return column == null
                ? Text.same(task.needs())
                : column.options().getOrDefault(task.needs(), Text.same(task.needs()));
    }

    private Element.Basis basis(String setting, Text here) {
        String named = brief.caseFile().scenario().question().settings().getOrDefault(setting, setting);
        ClauseId id = new ClauseId(named);
        Clause clause = brief.rulebook().clauses().get(id);
        Text title = clause == null ? Text.same("") : clause.title();
        return new Element.Basis(
                id,
                null,
                new Text(id + " " + title.en() + ". " + here.en(), id + "《" + title.zh() + "》。" + here.zh()),
                null);
    }

    /** How much of the queue is done in time, against the best plan. */
    JointElement inTime() {
        int all = best.done().size();
        return new JointElement(
                "in-time",
                new Text("Cases done in time", "按时办结的案件"),
                skill,
                IN_TIME,
                answers -> {
                    int done = plan(answers).done().size();
                    return new JointElement.Reached(
                            share(done, all), new Text(done + " of " + tasks.size(), tasks.size() + "件中" + done + "件"));
                },
                new Text(all + " of " + tasks.size(), tasks.size() + "件中" + all + "件"),
                basis(
                        "time",
                        new Text(
                                "As well as can be: " + told(best).en() + ".",
                                "最佳分派：" + told(best).zh() + "。")));
    }

    private static BigDecimal share(int part, int whole) {
        return part >= whole
                ? BigDecimal.ONE
                : BigDecimal.valueOf(part).divide(BigDecimal.valueOf(whole), SCALE, RoundingMode.DOWN);
    }

    private Plan plan(Map<String, Object> answers) {
        List<Person> given = new ArrayList<>();
        for (Task task : tasks) {
            given.add(people.stream()
                    .filter(person -> person.id().equals(answers.get(task.field())))
                    .findFirst()
                    .orElseThrow());
        }
        return new Plan(tasks, given);
    }

    private static Text told(Plan plan) {
        List<String> en = new ArrayList<>();
        List<String> zh = new ArrayList<>();
        for (Task task : plan.tasks()) {
            Text name = plan.people().get(plan.tasks().indexOf(task)).name();
            en.add(task.number() + " " + name.en());
            zh.add(task.number() + "号" + name.zh());
        }
        return new Text(String.join(", ", en), String.join("、", zh));
    }

    List<Dossier.Panel> panels() {
        List<List<Text>> rows = new ArrayList<>();
        for (Task task : tasks) {
            rows.add(List.of(
                    Text.same(Integer.toString(task.number())),
                    task.file().caseFile().scenario().title(),
                    needed(task),
                    Text.same(Integer.toString(task.takes())),
                    Text.same(Integer.toString(task.due()))));
        }
        return List.of(new Dossier.Panel(
                "queue",
                new Text("Queue, minutes from now", "待办（时间以分钟计，自当班起）"),
                Dossier.Layout.TABLE,
                List.of(
                        new Text("File", "案卷"),
                        new Text("About", "内容"),
                        new Text("Needs", "所需能力"),
                        new Text("Takes", "用时"),
                        new Text("Due by", "时限")),
                rows));
    }

    /** What became of each task. */
    List<Dossier.Panel> explained(Map<String, Object> answers) {
        Plan plan = plan(answers);
        Set<Task> done = plan.done();
        List<List<Text>> rows = new ArrayList<>();
        for (Task task : tasks) {
            Person person = plan.people().get(tasks.indexOf(task));
            Text became = !person.may().contains(task.needs())
                    ? new Text("may not do it", "无此能力")
                    : done.contains(task) ? new Text("done in time", "按时办结") : new Text("too late", "逾时");
            rows.add(List.of(
                    Drawer.called(task.number()),
                    new Text(
                            person.name().en() + ": " + became.en(),
                            person.name().zh() + "：" + became.zh())));
        }
        return List.of(new Dossier.Panel(
                "became", new Text("What became of the queue", "待办结果"), Dossier.Layout.FIELDS, List.of(), rows));
    }
}
