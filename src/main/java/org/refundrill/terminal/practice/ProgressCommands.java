package org.refundrill.terminal.practice;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.refundrill.curriculum.Curriculum;
import org.refundrill.curriculum.NextUp;
import org.refundrill.json.Json;
import org.refundrill.terminal.Messages;
import org.refundrill.terminal.command.CommandSource;
import org.refundrill.terminal.command.CommandSpec;
import org.refundrill.terminal.command.Group;
import org.refundrill.terminal.command.Invocation;
import org.refundrill.terminal.console.Columns;
import org.refundrill.training.CaseDesk;
import org.refundrill.training.Practice;
import org.refundrill.training.Progress;
import org.refundrill.training.Session;

/** {@code next}, {@code status} and {@code review}: where a trainee stands and where to go from there. */
public final class ProgressCommands implements CommandSource {
    private final Supplier<CaseDesk> desk;
    private final Supplier<Practice> practice;
    private final Courses courses;

    /** Both are opened when first needed. */
    public ProgressCommands(Supplier<CaseDesk> desk, Supplier<Practice> practice) {
        this.desk = desk;
        this.practice = practice;
        this.courses = new Courses(desk);
    }

    @Override
    public List<CommandSpec> commands() {
        return List.of(
                CommandSpec.named("next", Group.PRACTICE, "What comes next, and why", "下一步练什么及原因")
                        .option(courses.option())
                        .example("next", "one sentence", "一句话说明")
                        .example("next --format json", "unit, scenario and reason for a script", "以 JSON 输出单元、场景和原因")
                        .runs(this::next),
                CommandSpec.named("status", Group.PRACTICE, "Where you stand", "学习进展")
                        .option(courses.option())
                        .example("status", "units and skills", "各单元和各项技能的进展")
                        .example("status --curriculum new-hire", "by a certain curriculum", "按指定课程查看")
                        .runs(this::status),
                CommandSpec.named("review", Group.PRACTICE, "Your own mistakes by clause", "按条款查看自己的错误")
                        .example("review", "with case codes to replay", "附可重练的案件编号")
                        .runs(this::review));
    }

    private int next(Invocation call) throws IOException {
        String trainee = call.settings().trainee();
        Curriculum curriculum = courses.of(call);
        NextUp next = practice.get().next(trainee, curriculum);
        Messages messages = Messages.of("progress");
        String reason = new NextText(messages, desk.get().catalogue(), call.language()).of(next);
        Optional<Session> left = practice.get().resume(trainee);
        if (call.json()) {
            call.console().out().write(Json.line(shape(next, reason, left)) + "\n");
            return 0;
        }
        left.ifPresent(session -> tell(
                call,
                messages.get(
                        call.language(),
                        "left",
                        session.file().scenario().title().in(call.language()))));
        tell(call, reason);
        tell(call, messages.get(call.language(), "next.type"));
        return 0;
    }

    private static Map<String, Object> shape(NextUp next, String reason, Optional<Session> left) {
        Map<String, Object> shape = new LinkedHashMap<>();
        shape.put("curriculum", next.curriculum().id());
        shape.put("unit", next.at().unit().id());
        shape.put("scenario", next.scenario());
        shape.put("why", next.why().id());
        shape.put("passed", next.at().counted());
        shape.put("goal", next.at().unit().casesToPass());
        shape.put("missing", next.at().missing());
        shape.put("reason", reason);
        left.ifPresent(session -> shape.put("left", session.file().code()));
        return shape;
    }

    private static void tell(Invocation call, String text) {
        Columns.wrap(text, call.console().width()).forEach(call.console()::line);
    }

    private int status(Invocation call) throws IOException {
        Progress progress = progress(call);
        StatusScreen screen = new StatusScreen(courses.of(call), progress, call.language());
        if (call.json()) {
            call.console().out().write(Json.line(screen.shape()) + "\n");
        } else {
            call.console().lines(screen.lines(call.console().width()));
        }
        return 0;
    }

    private int review(Invocation call) throws IOException {
        ReviewScreen screen = new ReviewScreen(progress(call), desk.get().catalogue(), call.language());
        if (call.json()) {
            call.console().out().write(Json.line(screen.shape()) + "\n");
        } else {
            call.console().lines(screen.lines(call.console().width()));
        }
        return 0;
    }

    private Progress progress(Invocation call) {
        return Progress.of(practice.get().history(call.settings().trainee()));
    }
}
