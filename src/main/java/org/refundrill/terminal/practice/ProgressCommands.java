package org.refundrill.terminal.practice;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.refundrill.curriculum.Standing;
import org.refundrill.json.Json;
import org.refundrill.language.Text;
import org.refundrill.terminal.Messages;
import org.refundrill.terminal.command.CommandSource;
import org.refundrill.terminal.command.CommandSpec;
import org.refundrill.terminal.command.Group;
import org.refundrill.terminal.command.Invocation;
import org.refundrill.terminal.console.Columns;
import org.refundrill.training.Assignment;
import org.refundrill.training.CaseDesk;
import org.refundrill.training.Practice;
import org.refundrill.training.Session;
import org.refundrill.training.learner.Knowledge;
import org.refundrill.training.learner.NextStep;
import org.refundrill.training.learner.Tutor;

/** {@code next}, {@code status} and {@code review}: where a trainee stands and where to go from there. */
public final class ProgressCommands implements CommandSource {
    private static final String SYNTHETIC = "synthetic";

    private final Supplier<CaseDesk> desk;
    private final Supplier<Practice> practice;
    private final Supplier<Tutor> tutor;
    private final Courses courses;

    /** All are opened when first needed. */
    public ProgressCommands(Supplier<CaseDesk> desk, Supplier<Practice> practice, Supplier<Tutor> tutor) {
        this.desk = desk;
        this.practice = practice;
        this.tutor = tutor;
        this.courses = new Courses(desk, tutor);
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
                        .example("status", "units, skills, and how you decide", "各单元、各项技能的进展及判断表现")
                        .example("status --curriculum new-hire", "by a certain curriculum", "按指定课程查看")
                        .runs(this::status),
                CommandSpec.named("review", Group.PRACTICE, "What is due, and your own mistakes", "到期的复习和自己的错误")
                        .option(courses.option())
                        .example(
                                "review", "skills to refresh, mistakes with case codes to replay", "待复习的技能，附可重练案件编号的错误")
                        .runs(this::review));
    }

    private int next(Invocation call) throws IOException {
        NextStep next = tutor.get().next(call.settings().trainee(), courses.of(call));
        Messages messages = Messages.of("progress");
        NextText text = new NextText(messages, call.language());
        Optional<Session> left = practice.get().resume(call.settings().trainee());
        Optional<Assignment> given = tutor.get().assignments(call.settings().trainee()).stream()
                .filter(one -> one.curriculum().equals(next.offer().curriculum().id()))
                .findFirst();
        if (call.json()) {
            Map<String, Object> shape = shape(next, text.of(next), left);
            given.ifPresent(one -> shape.put("due", one.due().toString()));
            call.console().out().write(Json.line(shape) + "\n");
            return 0;
        }
        DueText due = new DueText(desk.get().catalogue(), tutor.get().today(), messages, call.language());
        given.ifPresent(one -> tell(call, due.of(one)));
        left.ifPresent(session -> tell(
                call,
                messages.get(
                        call.language(),
                        "left",
                        session.file().scenario().title().in(call.language()))));
        tell(call, text.of(next));
        if (!text.support(next).isEmpty()) {
            tell(call, text.support(next));
        }
        tell(call, messages.get(call.language(), "next.type"));
        return 0;
    }

    private static Map<String, Object> shape(NextStep next, String reason, Optional<Session> left) {
        Standing.Of at = next.offer().at();
        Map<String, Object> shape = new LinkedHashMap<>();
        shape.put("curriculum", next.offer().curriculum().id());
        shape.put("unit", at.unit().id());
        shape.put("scenario", next.offer().scenario());
        shape.put("seed", next.file().seed());
        shape.put("why", NextText.id(next));
        shape.put("passed", at.counted());
        shape.put("goal", at.unit().casesToPass());
        shape.put("missing", at.missing());
        shape.put("expected", Chances.number(next.choice().expected()));
        shape.put("support", next.support().kind().id());
        shape.put("reason", reason);
        left.ifPresent(session -> shape.put("left", session.file().code()));
        return shape;
    }

    private static void tell(Invocation call, String text) {
        Columns.wrap(text, call.console().width()).forEach(call.console()::line);
    }

    private int status(Invocation call) throws IOException {
        Knowledge knowledge = knowledge(call);
        Optional<Text> synthetic = tutor.get().synthetic();
        if (call.json()) {
            Map<String, Object> shape = new LinkedHashMap<>();
            synthetic.ifPresent(note -> shape.put(SYNTHETIC, true));
            shape.putAll(new StatusShape(knowledge, call.language()).shape());
            call.console().out().write(Json.line(shape) + "\n");
        } else {
            synthetic.ifPresent(note -> tell(call, call.say(note)));
            StatusScreen screen = new StatusScreen(knowledge, desk.get().catalogue(), call.language());
            call.console().lines(screen.lines(call.console().width()));
        }
        return 0;
    }

    private int review(Invocation call) throws IOException {
        ReviewScreen screen = new ReviewScreen(knowledge(call), desk.get().catalogue(), call.language());
        Optional<Text> synthetic = tutor.get().synthetic();
        if (call.json()) {
            Map<String, Object> shape = new LinkedHashMap<>();
            synthetic.ifPresent(note -> shape.put(SYNTHETIC, true));
            shape.putAll(screen.shape());
            call.console().out().write(Json.line(shape) + "\n");
        } else {
            synthetic.ifPresent(note -> tell(call, call.say(note)));
            call.console().lines(screen.lines(call.console().width()));
        }
        return 0;
    }

    private Knowledge knowledge(Invocation call) {
        return tutor.get().knowledge(call.settings().trainee(), courses.of(call));
    }
}
