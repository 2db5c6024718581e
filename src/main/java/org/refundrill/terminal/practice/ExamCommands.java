package org.refundrill.terminal.practice;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.refundrill.curriculum.Blueprint;
import org.refundrill.exercise.Action;
import org.refundrill.json.Json;
import org.refundrill.language.Text;
import org.refundrill.problem.DidYouMean;
import org.refundrill.terminal.command.CommandSource;
import org.refundrill.terminal.command.CommandSpec;
import org.refundrill.terminal.command.Failure;
import org.refundrill.terminal.command.Group;
import org.refundrill.terminal.command.Handler;
import org.refundrill.terminal.command.Invocation;
import org.refundrill.terminal.command.OpenExam;
import org.refundrill.terminal.command.OptionSpec;
import org.refundrill.terminal.command.PositionalSpec;
import org.refundrill.training.CaseDesk;
import org.refundrill.training.Practice;
import org.refundrill.training.Session;
import org.refundrill.training.exam.ExamForm;
import org.refundrill.training.exam.ExamRefused;
import org.refundrill.training.exam.Exams;
import org.refundrill.training.exam.Sitting;

/** {@code exam start}, {@code resume}, {@code submit}, {@code result}, {@code decide}: what was learnt, without aids. */
public final class ExamCommands implements CommandSource {
    private final Supplier<CaseDesk> desk;
    private final Supplier<Exams> exams;
    private final Supplier<Practice> unkept;

    /**
     * All are opened when first needed.
     *
     * @param unkept practice that leaves no trace: in an exam only whole answers are kept
     */
    public ExamCommands(Supplier<CaseDesk> desk, Supplier<Exams> exams, Supplier<Practice> unkept) {
        this.desk = desk;
        this.exams = exams;
        this.unkept = unkept;
    }

    @Override
    public List<CommandSpec> commands() {
        return List.of(
                CommandSpec.named(
                                "exam start",
                                Group.PRACTICE,
                                "Sit an exam: no aids, one attempt per form",
                                "参加考试：无提示，每份试卷限考一次")
                        .positional(exam())
                        .option(OptionSpec.integer("form", "N", "a certain form", "指定试卷编号"))
                        .example("exam start new-hire-final", "the clock starts at once", "立即开始计时")
                        .runs(guarded(this::start)),
                CommandSpec.named("exam resume", Group.PRACTICE, "Go on with the exam that is open", "继续进行中的考试")
                        .example("exam resume", "the clock went on meanwhile", "离开期间照常计时")
                        .runs(guarded(this::resume)),
                CommandSpec.named("exam submit", Group.PRACTICE, "Hand the exam in", "交卷")
                        .example("exam submit", "what is not answered earns nothing", "未作答的案件不得分")
                        .runs(guarded(this::submit)),
                CommandSpec.named("exam result", Group.PRACTICE, "What your exams came to", "查看考试结果")
                        .example("exam result", "scores, and what is recommended", "得分与建议")
                        .runs(guarded(this::result)),
                CommandSpec.named("exam figures", Group.REPORT, "How good an exam has been so far", "考试质量：信度、误差与判定准确率")
                        .positional(exam())
                        .example("exam figures new-hire-final", "reliability, error, forms", "信度、误差、各试卷难度")
                        .runs(guarded(this::figures)),
                CommandSpec.named("exam decide", Group.REPORT, "Write down what a named person decided", "记录由具名人员作出的决定")
                        .option(OptionSpec.value("to", "NAME", "the trainee", "学员")
                                .mandatory())
                        .option(OptionSpec.value("as", "pass|not-yet", "what was decided", "决定")
                                .oneOf(List.of("pass", "not-yet"))
                                .mandatory())
                        .option(OptionSpec.value("by", "NAME", "who decided", "决定人")
                                .mandatory())
                        .option(OptionSpec.value("why", "TEXT", "the reason", "理由")
                                .mandatory())
                        .example(
                                "exam decide --to mei@example.com --as pass --by 'Zhou Lan' --why ok",
                                "about the last exam that was handed in",
                                "针对最近一次交卷的考试")
                        .runs(guarded(this::decide)));
    }

    private PositionalSpec exam() {
        return PositionalSpec.required("EXAM", "the exam", "考试")
                .suggest(() -> List.copyOf(desk.get().catalogue().exams().keySet()));
    }

    private interface Run {
        int run(Invocation call) throws IOException;
    }

    private static Handler guarded(Run run) {
        return call -> {
            try {
                return run.run(call);
            } catch (ExamRefused refused) {
                throw Failure.request(refused.text());
            }
        };
    }

    private Blueprint blueprint(String id) {
        Map<String, Blueprint> all = desk.get().catalogue().exams();
        Blueprint found = all.get(id);
        if (found == null) {
            throw Failure.usage(
                    "there is no exam '" + id + "': " + DidYouMean.advice(id, all.keySet()),
                    "没有考试“" + id + "”；现有考试：" + String.join("、", all.keySet()));
        }
        return found;
    }

    private static String trainee(Invocation call) {
        return call.settings().trainee();
    }

    private int start(Invocation call) throws IOException {
        Blueprint blueprint = blueprint(call.word(0).orElse(""));
        Integer form = call.optionalNumber("form").map(Long::intValue).orElse(null);
        return sit(call, blueprint, exams.get().start(trainee(call), blueprint, form));
    }

    private int resume(Invocation call) throws IOException {
        Sitting sitting = exams.get().resume(trainee(call));
        return sit(call, blueprint(sitting.exam()), sitting);
    }

    private int sit(Invocation call, Blueprint blueprint, Sitting begun) throws IOException {
        TreeSet<String> rulebooks = new TreeSet<>();
        begun.cases()
                .forEach(asked -> Optional.ofNullable(
                                desk.get().catalogue().scenarios().get(asked.scenario()))
                        .ifPresent(scenario -> rulebooks.add(scenario.rulebook())));
        OpenExam.note(call.settings().home(), rulebooks, begun.ends());
        ExamLines lines = new ExamLines(call, exams.get());
        lines.opening(blueprint, begun);
        Sitting sitting = begun;
        while (sitting.next() < sitting.cases().size() && !exams.get().isOver(sitting)) {
            int place = sitting.next();
            long since = System.nanoTime();
            Session session = unkept.get().open("", exams.get().file(sitting, place));
            Optional<List<Action>> log =
                    call.json() ? lines.work(session, sitting, place) : typed(call, lines, session, sitting, place);
            if (log.isEmpty()) {
                lines.left(sitting);
                return 0;
            }
            long seconds = Duration.ofNanos(System.nanoTime() - since).toSeconds();
            try {
                sitting = exams.get().answer(trainee(call), sitting, place, log.get(), seconds);
                lines.kept(place);
            } catch (ExamRefused late) {
                call.console().message(call.say(late.text()));
                break;
            }
        }
        if (exams.get().isOver(sitting)) {
            return handIn(call, blueprint, sitting);
        }
        lines.allAnswered();
        return 0;
    }

    private Optional<List<Action>> typed(
            Invocation call, ExamLines lines, Session session, Sitting sitting, int place) {
        lines.head(sitting, place);
        CaseWork work =
                new CaseWork(desk.get(), session, Drafts.none(call.settings().home()), call.language());
        Played played = new LinePlayer(call.console(), work, true).play();
        return played.then() == Played.Then.DONE ? Optional.of(session.state().log()) : Optional.empty();
    }

    private int submit(Invocation call) throws IOException {
        Sitting sitting = exams.get()
                .open(trainee(call))
                .orElseThrow(
                        () -> new ExamRefused("no exam is open: 'exam start' begins one", "没有进行中的考试，请用 exam start 开始"));
        return handIn(call, blueprint(sitting.exam()), sitting);
    }

    private int handIn(Invocation call, Blueprint blueprint, Sitting sitting) throws IOException {
        Sitting done = exams.get().submit(trainee(call), sitting, blueprint);
        OpenExam.over(call.settings().home());
        tell(call, trainee(call), blueprint, done);
        return 0;
    }

    private int result(Invocation call) throws IOException {
        List<Sitting> done = exams.get().sittings(trainee(call)).stream()
                .filter(Sitting::isSubmitted)
                .toList();
        if (done.isEmpty()) {
            throw Failure.request(new Text("no exam was handed in yet", "尚无已交卷的考试"));
        }
        for (Sitting sitting : done) {
            tell(call, trainee(call), blueprint(sitting.exam()), sitting);
        }
        return 0;
    }

    private void tell(Invocation call, String trainee, Blueprint blueprint, Sitting sitting) throws IOException {
        new ExamSheet(call).tell(blueprint, sitting, exams.get().reading(trainee, sitting));
    }

    private int figures(Invocation call) throws IOException {
        Blueprint blueprint = blueprint(call.word(0).orElse(""));
        List<ExamForm> forms = exams.get().forms(blueprint);
        new ExamSheet(call).tell(blueprint, exams.get().figures(blueprint), forms);
        return 0;
    }

    private int decide(Invocation call) throws IOException {
        String trainee = call.text("to").orElse("");
        List<Sitting> done = exams.get().sittings(trainee).stream()
                .filter(Sitting::isSubmitted)
                .toList();
        if (done.isEmpty()) {
            throw Failure.request(new Text("'" + trainee + "' has handed in no exam", "“" + trainee + "”没有已交卷的考试"));
        }
        List<String> blank = new ArrayList<>();
        for (String option : List.of("by", "why")) {
            if (call.text(option).orElse("").isBlank()) {
                blank.add("--" + option);
            }
        }
        if (!blank.isEmpty()) {
            throw Failure.usage(
                    String.join(", ", blank) + ": a decision has a name and a reason",
                    String.join("、", blank) + "：决定须有决定人和理由");
        }
        Sitting sitting = exams.get()
                .decide(
                        trainee,
                        done.get(done.size() - 1),
                        call.text("as").orElse("").equals("pass"),
                        call.text("by").orElse(""),
                        call.text("why").orElse(""));
        if (call.json()) {
            Map<String, Object> shape = new LinkedHashMap<>();
            shape.put("exam", sitting.exam());
            shape.put("form", sitting.form());
            shape.put("decided", sitting.submitted().get("decided"));
            call.console().out().write(Json.line(shape) + "\n");
        } else {
            tell(call, trainee, blueprint(sitting.exam()), sitting);
        }
        return 0;
    }
}
