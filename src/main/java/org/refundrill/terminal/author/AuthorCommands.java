package org.refundrill.terminal.author;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.LongStream;
import org.refundrill.casefile.CaseFile;
import org.refundrill.exercise.Exercise;
import org.refundrill.exercise.TaskState;
import org.refundrill.json.CaseShape;
import org.refundrill.json.Json;
import org.refundrill.json.RulingShape;
import org.refundrill.json.WorldShape;
import org.refundrill.language.Text;
import org.refundrill.rulebook.Rulebook;
import org.refundrill.scenario.Scenario;
import org.refundrill.terminal.command.CommandSource;
import org.refundrill.terminal.command.CommandSpec;
import org.refundrill.terminal.command.Group;
import org.refundrill.terminal.command.Invocation;
import org.refundrill.terminal.command.OpenExam;
import org.refundrill.terminal.command.OptionSpec;
import org.refundrill.terminal.command.PositionalSpec;
import org.refundrill.training.CaseDesk;
import org.refundrill.training.ContentCheck;
import org.refundrill.training.Coverage;

/** {@code lint}, {@code generate}, {@code coverage}. */
public final class AuthorCommands implements CommandSource {

    /** How many lines are made on all processors before they are written in their order. */
    private static final int AT_ONCE = 256;

    private final Supplier<CaseDesk> desk;
    private final Supplier<ContentCheck> check;

    /** Both are opened when first needed: reading content takes time. */
    public AuthorCommands(Supplier<CaseDesk> desk, Supplier<ContentCheck> check) {
        this.desk = desk;
        this.check = check;
    }

    @Override
    public List<CommandSpec> commands() {
        return List.of(
                CommandSpec.named(
                                "lint",
                                Group.AUTHOR,
                                "Check rulebooks, scenarios, examples and curricula",
                                "检查规则、场景、示例和课程")
                        .positional(PositionalSpec.rest(
                                "PATH", "packs' folders or curricula; all content without", "规则包目录或课程文件；不填则检查全部"))
                        .example("lint", "all content", "检查全部内容")
                        .example("lint scenarios/cn-marketplace", "one pack", "检查一个规则包")
                        .example("lint curricula/new-hire.yaml", "one curriculum", "检查一个课程")
                        .runs(this::lint),
                CommandSpec.named("generate", Group.AUTHOR, "Write cases as JSON lines", "以 JSON 行输出案件")
                        .option(OptionSpec.value("scenario", "S", "this scenario", "指定场景"))
                        .option(OptionSpec.value("pack", "P", "all scenarios of this pack", "规则包的全部场景"))
                        .option(OptionSpec.flag("all", "all scenarios", "全部场景"))
                        .option(OptionSpec.integer("count", "N", "how many cases in all", "案件总数")
                                .preset("1"))
                        .option(OptionSpec.integer("seed", "N", "the first seed", "起始种子")
                                .preset("1"))
                        .option(OptionSpec.flag("key", "with key and world", "附带答案与案件全貌"))
                        .example("generate --all --count 10 --seed 7 --key", "ten cases with their keys", "生成十个案件及答案")
                        .runs(this::generate),
                CommandSpec.named("coverage", Group.AUTHOR, "What generated cases reach", "查看案件覆盖范围")
                        .option(OptionSpec.value("pack", "P", "only this pack", "只看该规则包"))
                        .option(OptionSpec.integer("count", "N", "how many cases", "案件数")
                                .preset("20000"))
                        .option(OptionSpec.integer("seed", "N", "the first seed", "起始种子")
                                .preset("1"))
                        .example("coverage --count 20000 --seed 1", "clauses, rows, duties", "条款、规则行与职责")
                        .runs(this::coverage));
    }

    private int lint(Invocation call) {
        ContentCheck.Result result = check.get().check(call.positionals());
        if (!result.problems().isEmpty()) {
            for (String line : result.problems().render(call.language()).split("\n", -1)) {
                call.console().line(line);
            }
        }
        call.console()
                .line(call.say(new Text(
                        result.rulebooks() + " rulebooks, " + result.scenarios() + " scenarios, " + result.examples()
                                + " examples, " + result.curricula() + " curricula: "
                                + result.problems().size() + " problems",
                        "规则 " + result.rulebooks() + " 份，场景 " + result.scenarios() + " 个，示例 " + result.examples()
                                + " 个，课程 " + result.curricula() + " 个：发现问题 "
                                + result.problems().size() + " 处")));
        return result.problems().hasErrors() ? 1 : 0;
    }

    private int generate(Invocation call) throws IOException {
        List<Scenario> wanted = WantedScenarios.of(desk.get(), call);
        if (call.has("key")) {
            wanted.stream().map(Scenario::rulebook).distinct().forEach(rulebook -> OpenExam.refuse(call, rulebook));
        }
        long count = call.number("count");
        long seed = call.number("seed");
        for (long from = 0; from < count; from += AT_ONCE) {
            List<String> lines = LongStream.range(from, Math.min(count, from + AT_ONCE))
                    .parallel()
                    .mapToObj(i -> Json.line(line(
                            desk.get().generate(wanted.get((int) (i % wanted.size())), seed + i / wanted.size()),
                            call)))
                    .toList();
            for (String line : lines) {
                call.console().out().write(line + "\n");
            }
        }
        return 0;
    }

    private Map<String, Object> line(CaseFile file, Invocation call) {
        Rulebook rulebook = desk.get().rulebook(file.scenario(), file.world());
        Exercise exercise = desk.get().pose(file);
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("code", file.code());
        line.put("scenario", file.scenario().id());
        line.put("seed", file.seed());
        line.put("lang", call.language().id());
        line.put(
                "case",
                new CaseShape(call.language()).seen(desk.get().dossier(file, exercise, TaskState.fresh()), exercise));
        if (call.has("key")) {
            Map<String, Object> key = new LinkedHashMap<>();
            key.put("ruling", new RulingShape(rulebook).of(file.ruling()));
            key.put("responses", exercise.keyResponses());
            line.put("key", key);
            String pack = file.scenario().pack();
            line.put(
                    "world",
                    new WorldShape(
                                    desk.get().catalogue().schema(pack),
                                    desk.get().catalogue().zone(pack),
                                    rulebook.currency())
                            .of(file.world()));
        }
        return line;
    }

    private int coverage(Invocation call) throws IOException {
        Coverage coverage = new Coverage(desk.get());
        coverage.over(WantedScenarios.of(desk.get(), call), call.number("count"), call.number("seed"));
        Map<String, Object> result = new LinkedHashMap<>();
        result.put("clauses", reach(coverage.clauses()));
        result.put("rows", reach(coverage.rows()));
        result.put("rowCounts", coverage.fired());
        result.put("duties", coverage.duties());
        result.put("skills", coverage.skills());
        result.put("tiers", coverage.tiers());
        result.put("unmet", coverage.unmet());
        if (call.json()) {
            call.console().out().write(Json.line(result) + "\n");
        } else {
            tell(call, "clauses: ", "条款：", coverage.clauses());
            tell(call, "rows: ", "规则行：", coverage.rows());
            coverage.unmet().forEach(line -> call.console().line("  ! " + line));
            call.console().line("duties: " + coverage.duties());
            call.console().line("skills: " + coverage.skills());
            call.console().line("tiers: " + coverage.tiers());
        }
        return coverage.unmet().isEmpty() ? 0 : 1;
    }

    private static void tell(Invocation call, String en, String zh, Coverage.Reach reach) {
        call.console()
                .line(call.say(new Text(
                        en + reach.reached() + " of " + reach.total(),
                        zh + "共 " + reach.total() + "，已覆盖 " + reach.reached())));
        if (!reach.missing().isEmpty()) {
            call.console().line("  - " + String.join(" ", reach.missing()));
        }
    }

    private static Map<String, Object> reach(Coverage.Reach reach) {
        Map<String, Object> shape = new LinkedHashMap<>();
        shape.put("total", reach.total());
        shape.put("reached", reach.reached());
        shape.put("missing", reach.missing());
        return shape;
    }
}
