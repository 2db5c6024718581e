package org.refundrill.exercise.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.refundrill.casefile.Dossier;
import org.refundrill.casefile.Dossier.Layout;
import org.refundrill.exercise.Act;
import org.refundrill.exercise.TaskState;
import org.refundrill.exercise.Workplace;
import org.refundrill.language.Formats;
import org.refundrill.language.Text;

/** The list of tasks on the wall; afterwards the schedule that follows from it. */
final class PlanDesk implements Workplace {
    private final Plan plan;
    private final PlanReader reader;
    private final PlanWords words;

    PlanDesk(Plan plan, PlanReader reader) {
        this.plan = plan;
        this.reader = reader;
        this.words = new PlanWords(plan);
    }

    @Override
    public List<Act> acts(TaskState state) {
        return List.of();
    }

    @Override
    public List<Dossier.Panel> panels(TaskState state) {
        List<List<Text>> rows = new ArrayList<>();
        for (Task task : plan.tasks()) {
            boolean alone = task.crew().equals(task.key());
            rows.add(List.of(
                    task.name(),
                    Text.same(task.planned() + (task.late() > 0 ? " + " + task.late() : "")),
                    task.needs().isEmpty() ? Text.same("–") : words.names(task.needs()),
                    alone ? new Text("own", "专人") : reader.crew(task.crew())));
        }
        return List.of(new Dossier.Panel(
                "tasks",
                new Text("Tasks of the plan", "计划任务"),
                Layout.TABLE,
                List.of(
                        new Text("Task", "任务"),
                        new Text("Days + late", "工作日+延期"),
                        new Text("Only after", "须待完成"),
                        new Text("Crew", "班组")),
                List.copyOf(rows)));
    }

    @Override
    public Optional<Text> whereToLook(TaskState state) {
        return Optional.of(new Text(
                "Begin with the tasks that wait for nothing, note for each on which working day it is finished, and follow the"
                        + " longest way to the end. Only then look at the calendar and the frozen days.",
                "先从不依赖他项的任务开始，逐项记下第几个工作日完成，沿最长的一条走到底；然后再看日历和封网期。"));
    }

    private static Text days(LocalDate first, LocalDate last) {
        Text from = Formats.shortDate(first);
        Text to = Formats.shortDate(last);
        return first.equals(last) ? from : new Text(from.en() + " – " + to.en(), from.zh() + "至" + to.zh());
    }

    /** When each task runs, on working days and on the calendar. */
    @Override
    public List<Dossier.Panel> explained(TaskState state) {
        List<List<Text>> rows = new ArrayList<>();
        List<String> critical = plan.critical();
        for (Map.Entry<String, Integer> one : plan.finished().entrySet()) {
            Task task = plan.task(one.getKey());
            int last = one.getValue();
            int first = last - task.days() + 1;
            rows.add(List.of(
                    task.name(),
                    Text.same(first == last ? String.valueOf(first) : first + "–" + last),
                    days(reader.day(first), reader.day(last)),
                    critical.contains(task.key()) ? new Text("none", "无") : new Text("some", "有")));
        }
        return List.of(new Dossier.Panel(
                "schedule",
                new Text("The schedule that follows", "由此排出的进度"),
                Layout.TABLE,
                List.of(
                        new Text("Task", "任务"),
                        new Text("Working days", "第几工作日"),
                        new Text("From – to", "起止日期"),
                        new Text("To spare", "余量")),
                List.copyOf(rows)));
    }
}
