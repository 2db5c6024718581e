package org.refundrill.terminal.practice;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.refundrill.casefile.CaseCode;
import org.refundrill.json.Json;
import org.refundrill.language.Text;
import org.refundrill.scenario.Scenario;
import org.refundrill.terminal.author.AuthorCommands;
import org.refundrill.terminal.command.CommandSource;
import org.refundrill.terminal.command.CommandSpec;
import org.refundrill.terminal.command.Failure;
import org.refundrill.terminal.command.Group;
import org.refundrill.terminal.command.Invocation;
import org.refundrill.terminal.command.OptionSpec;
import org.refundrill.terminal.command.PositionalSpec;
import org.refundrill.training.CaseDesk;
import org.refundrill.training.Event;
import org.refundrill.training.Practice;
import org.refundrill.training.Session;

/** {@code practise}, {@code play}, {@code status}, {@code review}, {@code replay}, {@code flag}. */
public final class PracticeCommands implements CommandSource {

    private final Supplier<CaseDesk> desk;
    private final Supplier<Practice> practice;

    /** Both are opened when first needed. */
    public PracticeCommands(Supplier<CaseDesk> desk, Supplier<Practice> practice) {
        this.desk = desk;
        this.practice = practice;
    }

    @Override
    public List<CommandSpec> commands() {
        List<OptionSpec> which = List.of(
                OptionSpec.value("scenario", "S", "cases of this scenario", "指定场景"),
                OptionSpec.integer("seed", "N", "the first seed", "起始种子"),
                OptionSpec.integer("cases", "N", "how many cases", "案件数"));
        return List.of(
                CommandSpec.named("practise", Group.PRACTICE, "Work a case: file, questions, debrief", "练习案件：案卷、作答、讲评")
                        .options(which)
                        .example("practise", "go on, or take what comes next", "继续未完成的案件或开始下一个")
                        .example("practise --scenario notice-window --seed 3", "one certain case", "练习指定案件")
                        .runs(this::practise),
                CommandSpec.named("play", Group.PRACTICE, "The same over JSON lines", "以 JSON 行方式练习")
                        .options(which)
                        .example("play --scenario notice-window --seed 1 --cases 5", "driven by a script", "由脚本驱动")
                        .runs(this::play),
                CommandSpec.named("status", Group.PRACTICE, "Where you stand", "学习进展")
                        .example("status", "credit by skill", "各项技能得分")
                        .runs(this::status),
                CommandSpec.named("next", Group.PRACTICE, "What comes next, and why", "下一步练什么及原因")
                        .example("next", "one sentence", "一句话说明")
                        .runs(this::next),
                CommandSpec.named("review", Group.PRACTICE, "Your own mistakes by clause", "按条款查看自己的错误")
                        .example("review", "with case codes to replay", "附可重练的案件编号")
                        .runs(this::review),
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
        Optional<Session> left = call.has("scenario")
                ? Optional.empty()
                : practice.get().resume(call.settings().trainee());
        if (left.isPresent()) {
            call.console().message(call.say(new Text("Going on with the case you left.", "继续上次未完成的案件。")));
        }
        work(call, left.orElseGet(() -> open(call, 0)));
        return 0;
    }

    private void work(Invocation call, Session first) {
        new PracticeLoop(desk.get(), call)
                .run(first, call.optionalNumber("cases").orElse(1L), i -> open(call, i), code -> opened(call, code));
    }

    private Session open(Invocation call, long i) {
        String trainee = call.settings().trainee();
        Scenario scenario = call.text("scenario")
                .map(this::scenario)
                .orElseGet(() -> practice.get().next(trainee));
        long seed = call.optionalNumber("seed").orElseGet(() -> practice.get().freshSeed(trainee, scenario));
        return practice.get().open(trainee, scenario, seed + (call.has("seed") ? i : 0));
    }

    private Scenario scenario(String id) {
        Map<String, Scenario> all = desk.get().catalogue().scenarios();
        Scenario scenario = all.get(id);
        if (scenario == null) {
            throw AuthorCommands.unknown(id, all);
        }
        return scenario;
    }

    private int play(Invocation call) throws IOException {
        long cases = call.optionalNumber("cases").orElse(1L);
        PlayCommand player = new PlayCommand(desk.get(), call);
        int done = 0;
        for (long i = 0; i < cases; i++) {
            if (!player.play(open(call, i))) {
                player.end("input-closed", done);
                return 0;
            }
            done++;
        }
        player.end("done", done);
        return 0;
    }

    private int status(Invocation call) throws IOException {
        Map<String, Practice.SkillScore> skills =
                practice.get().skills(call.settings().trainee());
        if (call.json()) {
            Map<String, Object> shape = new LinkedHashMap<>();
            skills.forEach(
                    (skill, score) -> shape.put(skill, Map.of("elements", score.elements(), "credit", mean(score))));
            call.console().out().write(Json.line(Map.of("skills", shape)) + "\n");
            return 0;
        }
        if (skills.isEmpty()) {
            call.console()
                    .line(call.say(new Text("Nothing practised yet. Type: practise", "还没有练习记录，请输入 practise 开始。")));
        }
        skills.forEach((skill, score) -> call.console()
                .line(skill + "  " + mean(score).movePointRight(2).setScale(0, RoundingMode.HALF_UP) + " %  "
                        + call.say(new Text(score.elements() + " elements", score.elements() + " 个考点"))));
        return 0;
    }

    private static BigDecimal mean(Practice.SkillScore score) {
        return score.credit().divide(BigDecimal.valueOf(score.elements()), 4, RoundingMode.HALF_UP);
    }

    private int next(Invocation call) {
        Scenario next = practice.get().next(call.settings().trainee());
        String title = call.say(next.title());
        call.console()
                .line(call.say(new Text(
                        title + " (" + next.id() + "): you have practised this least so far. Type: practise",
                        title + "（" + next.id() + "）：这类案件你练得最少。请输入 practise 开始。")));
        return 0;
    }

    private int review(Invocation call) {
        Map<String, Integer> times = new LinkedHashMap<>();
        Map<String, String> codes = new LinkedHashMap<>();
        for (Event event : practice.get().history(call.settings().trainee())) {
            if (event.kind().equals(Event.ASSESSED) && event.details().get("elements") instanceof List<?> elements) {
                for (Object element : elements) {
                    if (element instanceof Map<?, ?> map && !"right".equals(map.get("verdict"))) {
                        String clause = String.valueOf(map.get("clause"));
                        times.merge(clause, 1, Integer::sum);
                        codes.put(clause, event.code());
                    }
                }
            }
        }
        if (times.isEmpty()) {
            call.console().line(call.say(new Text("No mistakes on record.", "没有错误记录。")));
        }
        times.forEach((clause, n) -> call.console().line(clause + "  ×" + n + "  replay " + codes.get(clause)));
        return 0;
    }

    private int replay(Invocation call) {
        work(call, opened(call, call.word(0).orElse("")));
        return 0;
    }

    private Session opened(Invocation call, String code) {
        CaseCode.Reading reading = desk.get().read(code);
        if (reading instanceof CaseCode.Known known) {
            return practice.get().open(call.settings().trainee(), desk.get().generate(known.code()));
        }
        throw notACase(code, reading);
    }

    private static Failure notACase(String typed, CaseCode.Reading reading) {
        if (reading instanceof CaseCode.Changed changed) {
            return Failure.request(new Text(
                    "the scenario " + changed.scenario().id() + " has changed since; its case of seed " + changed.seed()
                            + " is another one now",
                    "场景 " + changed.scenario().id() + " 已更新，种子 " + changed.seed() + " 对应的案件已不同"));
        }
        return reading instanceof CaseCode.UnknownScenario
                ? Failure.request(new Text(
                        "the case " + typed + " is of a scenario that is not here", "案件 " + typed + " 所属场景不存在"))
                : Failure.usage(
                        "'" + typed + "' is not a case code: check its letters", "“" + typed + "”不是有效的案件编号，请核对");
    }

    private int flag(Invocation call) {
        String typed = call.word(0).orElse("");
        if (!(desk.get().read(typed) instanceof CaseCode.Known known)) {
            throw notACase(typed, desk.get().read(typed));
        }
        practice.get()
                .flag(
                        call.settings().trainee(),
                        known.code().text(),
                        call.text("why").orElse(""));
        call.console().line(call.say(new Text("Noted for the trainer.", "已转交培训师。")));
        return 0;
    }
}
