package org.refundrill.terminal.practice;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongFunction;
import java.util.function.Supplier;
import org.refundrill.casefile.CaseCode;
import org.refundrill.language.Text;
import org.refundrill.scenario.Scenario;
import org.refundrill.terminal.author.WantedScenarios;
import org.refundrill.terminal.command.CommandSource;
import org.refundrill.terminal.command.CommandSpec;
import org.refundrill.terminal.command.Failure;
import org.refundrill.terminal.command.Group;
import org.refundrill.terminal.command.Invocation;
import org.refundrill.terminal.command.OptionSpec;
import org.refundrill.terminal.command.PositionalSpec;
import org.refundrill.training.CaseDesk;
import org.refundrill.training.Found;
import org.refundrill.training.Practice;
import org.refundrill.training.Resumption;
import org.refundrill.training.Session;
import org.refundrill.training.learner.NextStep;
import org.refundrill.training.learner.Tutor;

/** {@code practise}, {@code play}, {@code replay}, {@code flag}. */
public final class PracticeCommands implements CommandSource {

    private static final String FLIPS = "flips";

    private final Supplier<CaseDesk> desk;
    private final Supplier<Practice> practice;
    private final Supplier<Practice> unkept;
    private final Supplier<Tutor> tutor;
    private final Courses courses;

    /**
     * All are opened when first needed.
     *
     * @param unkept practice over a log that keeps nothing, for cases that are only shown
     */
    public PracticeCommands(
            Supplier<CaseDesk> desk, Supplier<Practice> practice, Supplier<Practice> unkept, Supplier<Tutor> tutor) {
        this.desk = desk;
        this.practice = practice;
        this.unkept = unkept;
        this.tutor = tutor;
        this.courses = new Courses(desk, tutor);
    }

    @Override
    public List<CommandSpec> commands() {
        List<OptionSpec> which = List.of(
                courses.option(),
                OptionSpec.value("scenario", "S", "cases of this scenario", "指定场景"),
                OptionSpec.value(FLIPS, "R:V1..V2", "only cases that two versions decide differently", "只练两个版本裁定不同的案件"),
                OptionSpec.integer("seed", "N", "the first seed", "起始种子"),
                OptionSpec.integer("cases", "N", "how many cases", "案件数"));
        return List.of(
                CommandSpec.named("practise", Group.PRACTICE, "Work a case: file, questions, debrief", "练习案件：案卷、作答、讲评")
                        .options(which)
                        .example("practise", "go on, or take what comes next", "继续未完成的案件或开始下一个")
                        .example("practise --scenario notice-window --seed 3", "one certain case", "练习指定案件")
                        .example(
                                "practise --curriculum new-hire --cases 5", "five cases by a curriculum", "按课程连续练习五个案件")
                        .example(
                                "practise --flips cn-marketplace:2025..2026 --cases 5",
                                "cases that a change of rules turns",
                                "练习规则变更前后裁定不同的案件")
                        .runs(this::practise),
                CommandSpec.named("play", Group.PRACTICE, "The same over JSON lines", "以 JSON 行方式练习")
                        .options(which)
                        .example("play --scenario notice-window --seed 1 --cases 5", "driven by a script", "由脚本驱动")
                        .runs(this::play),
                CommandSpec.named("replay", Group.PRACTICE, "One case again, by its code", "按编号重练案件")
                        .positional(PositionalSpec.required("CODE", "a case code", "案件编号"))
                        .example("replay ABCDE-FGHJK", "the case of that code", "重练该案件")
                        .runs(this::replay),
                CommandSpec.named("flag", Group.PRACTICE, "Tell the trainer that a key looks wrong", "向培训师反映答案疑似有误")
                        .positional(PositionalSpec.required("CODE", "a case code", "案件编号"))
                        .option(OptionSpec.value("why", "T", "what looks wrong", "疑问说明")
                                .mandatory())
                        .example("flag ABCDE-FGHJK --why \"the seventh day is a holiday\"", "with a reason", "说明理由")
                        .runs(this::flag));
    }

    private int practise(Invocation call) {
        LongFunction<Session> opening = opening(call, true);
        Optional<Session> left = left(call);
        if (left.isPresent()) {
            call.console().message(call.say(new Text("Going on with the case you left.", "继续上次未完成的案件。")));
        }
        work(call, left.orElseGet(() -> opening.apply(0)), opening);
        return 0;
    }

    /** The case that was left in the middle, unless another one is asked for; told where one cannot be opened. */
    private Optional<Session> left(Invocation call) {
        if (call.has("scenario") || call.has(FLIPS)) {
            return Optional.empty();
        }
        Resumption left = practice.get().takeUp(call.settings().trainee());
        left.lost().forEach(lost -> call.console().message(call.say(lost)));
        return left.session();
    }

    private void work(Invocation call, Session first, LongFunction<Session> next) {
        new PracticeLoop(desk.get(), unkept, call)
                .run(first, call.optionalNumber("cases").orElse(1L), next, code -> opened(call, code));
    }

    /** Opens the case with a place in the row. */
    private LongFunction<Session> opening(Invocation call, boolean helping) {
        return call.has(FLIPS) ? new FlipCases(desk.get(), practice.get(), call)::open : i -> open(call, i, helping);
    }

    /**
     * Opens the scenario that is named, else what comes next.
     *
     * @param helping whether the help comes with it that is due; who names a case or a seed gets it as it is
     */
    private Session open(Invocation call, long i, boolean helping) {
        String trainee = call.settings().trainee();
        if (call.has("scenario")) {
            Scenario scenario = scenario(call.text("scenario").orElse(""));
            long seed = call.optionalNumber("seed")
                    .map(first -> first + i)
                    .orElseGet(() -> practice.get().freshSeed(trainee, scenario));
            return practice.get().open(trainee, scenario, seed, courses.occasion(call, scenario.id()));
        }
        NextStep next = tutor.get().next(trainee, courses.of(call));
        Optional<Long> seed = call.optionalNumber("seed").map(first -> first + i);
        if (seed.isPresent()) {
            return practice.get().open(trainee, next.file().scenario(), seed.get(), next.alone());
        }
        if (!helping) {
            return practice.get().open(trainee, next.file(), next.alone());
        }
        if (desk.get().read(next.support().worked()) instanceof CaseCode.Known worked) {
            practice.get().shown(trainee, desk.get().generate(worked.code()));
        }
        return practice.get().open(trainee, next.file(), next.occasion());
    }

    private Scenario scenario(String id) {
        Map<String, Scenario> all = desk.get().catalogue().scenarios();
        Scenario scenario = all.get(id);
        if (scenario == null) {
            throw WantedScenarios.unknown(id, all);
        }
        return scenario;
    }

    private int play(Invocation call) throws IOException {
        long cases = call.optionalNumber("cases").orElse(1L);
        PlayCommand player = new PlayCommand(desk.get(), call);
        LongFunction<Session> opening = opening(call, false);
        Optional<Session> left = left(call);
        int done = 0;
        for (long i = 0; i < cases; i++) {
            if (!player.play(i == 0 && left.isPresent() ? left.get() : opening.apply(i))) {
                player.end("input-closed", done);
                return 0;
            }
            done++;
        }
        player.end("done", done);
        return 0;
    }

    private int replay(Invocation call) {
        work(call, opened(call, call.word(0).orElse("")), i -> open(call, i, true));
        return 0;
    }

    private Session opened(Invocation call, String code) {
        Found found = practice.get().find(code);
        if (found instanceof Found.Ready ready) {
            return practice.get()
                    .open(
                            call.settings().trainee(),
                            ready,
                            courses.occasion(call, ready.file().scenario().id()));
        }
        throw notACase(found);
    }

    private static Failure notACase(Found found) {
        return found instanceof Found.Mistyped mistyped
                ? Failure.usage(mistyped.why().en(), mistyped.why().zh())
                : Failure.request(((Found.Missing) found).why());
    }

    private int flag(Invocation call) {
        String typed = call.word(0).orElse("");
        Found found = practice.get()
                .flag(call.settings().trainee(), typed, call.text("why").orElse(""));
        if (!(found instanceof Found.Ready)) {
            throw notACase(found);
        }
        call.console().line(call.say(new Text("Noted for the trainer.", "已转交培训师。")));
        return 0;
    }
}
