package org.refundrill.terminal.author;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.refundrill.decision.ClauseId;
import org.refundrill.decision.RequestRuling;
import org.refundrill.exercise.Labels;
import org.refundrill.json.Json;
import org.refundrill.language.Formats;
import org.refundrill.language.Text;
import org.refundrill.money.Money;
import org.refundrill.rulebook.RuleChange;
import org.refundrill.rulebook.Rulebook;
import org.refundrill.terminal.command.CommandSource;
import org.refundrill.terminal.command.CommandSpec;
import org.refundrill.terminal.command.Group;
import org.refundrill.terminal.command.Invocation;
import org.refundrill.terminal.command.OptionSpec;
import org.refundrill.training.CaseDesk;
import org.refundrill.training.CaseText;
import org.refundrill.training.Impact;
import org.refundrill.training.Store;

/** {@code impact}: what a change of rules does. */
public final class ImpactCommand implements CommandSource {
    private static final int SHOWN = 12;
    private static final Text OTHER_GROUNDS =
            new Text("the same, with another clause, sum or time limit", "结果相同，但依据、金额或期限不同");

    private final Supplier<CaseDesk> desk;
    private final Supplier<Optional<Store>> store;
    private final Supplier<CaseText> texts;

    /**
     * The command.
     *
     * @param store the store where there is one already; none is made for this
     * @param texts reads kept cases
     */
    public ImpactCommand(Supplier<CaseDesk> desk, Supplier<Optional<Store>> store, Supplier<CaseText> texts) {
        this.desk = desk;
        this.store = store;
        this.texts = texts;
    }

    @Override
    public List<CommandSpec> commands() {
        return List.of(CommandSpec.named(
                        "impact", Group.AUTHOR, "Which cases a change of rules decides otherwise", "查看规则变更影响哪些案件")
                .option(Shelves.option(() -> desk.get().catalogue()))
                .option(OptionSpec.value("from", "V1", "the version before", "变更前的版本")
                        .mandatory())
                .option(OptionSpec.value("to", "V2", "the version after", "变更后的版本")
                        .mandatory())
                .option(OptionSpec.integer("count", "N", "how many generated cases", "生成案件数")
                        .preset("20000"))
                .option(OptionSpec.integer("seed", "N", "the first seed", "起始种子")
                        .preset("1"))
                .example(
                        "impact --rulebook cn-marketplace --from 2025 --to 2026",
                        "rows, clauses, cases, examples and past attempts that flip",
                        "查看裁定结果改变的规则行、条款、案件、示例和以往练习")
                .runs(this::impact));
    }

    private int impact(Invocation call) throws IOException {
        RuleChange change = RuleChanges.of(
                desk.get().catalogue(),
                call.text("rulebook").orElse(""),
                call.text("from").orElse(""),
                call.text("to").orElse(""));
        Impact impact = new Impact(desk.get(), change);
        Impact.Cases cases = impact.over(impact.scenarios(), Math.max(0, call.number("count")), call.number("seed"));
        List<Impact.Flip> examples = impact.examples();
        List<Impact.Touched> attempts =
                store.get().map(kept -> impact.attempts(kept, texts.get())).orElse(List.of());
        if (call.json()) {
            call.console().out().write(Json.line(shape(change, cases, examples, attempts)) + "\n");
        } else {
            tell(call, change, cases, examples, attempts);
        }
        return 0;
    }

    private static Map<String, Object> shape(
            RuleChange change, Impact.Cases cases, List<Impact.Flip> examples, List<Impact.Touched> attempts) {
        Map<String, Object> shape = new LinkedHashMap<>();
        shape.put("rulebook", change.to().id());
        shape.put("from", change.from().version());
        shape.put("to", change.to().version());
        shape.put("cases", cases.cases());
        shape.put("flipped", cases.flips().size());
        shape.put("rows", List.copyOf(cases.rows().keySet()));
        shape.put("clauses", List.copyOf(cases.clauses().keySet()));
        shape.put("rowCounts", cases.rows());
        shape.put("clauseCounts", cases.clauses());
        Map<String, Object> text = new LinkedHashMap<>();
        text.put("parameters", change.changedParameters());
        text.put("rows", change.changedRows());
        text.put("clauses", change.changedClauses());
        shape.put("text", text);
        shape.put("flips", cases.flips().stream().map(ImpactCommand::shape).toList());
        shape.put("examples", examples.stream().map(Impact.Flip::code).toList());
        shape.put("attempts", attempts.stream().map(ImpactCommand::shape).toList());
        return shape;
    }

    private static Map<String, Object> shape(Impact.Touched touched) {
        Map<String, Object> shape = new LinkedHashMap<>();
        shape.put("attempt", touched.attempt().toString());
        shape.put("trainee", touched.trainee());
        shape.putAll(shape(touched.flip()));
        return shape;
    }

    private static Map<String, Object> shape(Impact.Flip flip) {
        Map<String, Object> shape = new LinkedHashMap<>();
        shape.put("code", flip.code());
        shape.put("scenario", flip.scenario());
        shape.put("from", shape(flip.turn().from()));
        shape.put("to", shape(flip.turn().to()));
        return shape;
    }

    private static Map<String, Object> shape(RequestRuling ruling) {
        Map<String, Object> shape = new LinkedHashMap<>();
        shape.put("outcome", ruling.outcome().fields());
        ClauseId clause = ruling.grounds().decisive();
        shape.put("clause", clause == null ? null : clause.value());
        shape.put("table", ruling.grounds().table());
        shape.put("row", ruling.grounds().row());
        shape.put("minor", Impact.total(ruling));
        return shape;
    }

    private static void tell(
            Invocation call,
            RuleChange change,
            Impact.Cases cases,
            List<Impact.Flip> examples,
            List<Impact.Touched> attempts) {
        text(call, new Text("parameters that differ", "不同的参数"), change.changedParameters());
        text(call, new Text("rows that differ", "不同的规则行"), change.changedRows());
        text(call, new Text("clauses that differ", "不同的条款"), change.changedClauses());
        String versions = change.from().version() + " → " + change.to().version();
        line(
                call,
                new Text(
                        cases.flips().size() + " of " + cases.cases() + " cases flip (" + versions + ")",
                        cases.cases() + " 个案件中有 " + cases.flips().size() + " 个裁定结果不同（" + versions + "）"));
        kinds(call, change, cases.flips());
        text(call, new Text("rows that flip", "涉及的规则行"), counted(cases.rows()));
        text(call, new Text("clauses that flip", "涉及的条款"), counted(cases.clauses()));
        text(
                call,
                new Text("examples touched", "受影响的示例"),
                examples.stream().map(Impact.Flip::code).toList());
        text(
                call,
                new Text("past attempts touched", "受影响的以往练习"),
                attempts.stream()
                        .map(one -> one.trainee() + " " + one.flip().code())
                        .toList());
        if (!cases.flips().isEmpty()) {
            call.console()
                    .message(call.say(new Text(
                            "drill them with: practise --flips " + change.to().id() + ":"
                                    + change.from().version() + ".."
                                    + change.to().version(),
                            "专项练习：practise --flips " + change.to().id() + ":"
                                    + change.from().version() + ".."
                                    + change.to().version())));
        }
    }

    /** The flips by what they turn from and to, the most frequent first, each with a case to look at. */
    private static void kinds(Invocation call, RuleChange change, List<Impact.Flip> flips) {
        Map<String, List<Impact.Flip>> kinds = new LinkedHashMap<>();
        for (Impact.Flip flip : flips) {
            String before = call.say(Labels.of(change.from(), flip.turn().from().outcome()));
            String after = call.say(Labels.of(change.to(), flip.turn().to().outcome()));
            String kind = before + " → " + (after.equals(before) ? call.say(OTHER_GROUNDS) : after);
            kinds.computeIfAbsent(kind, k -> new ArrayList<>()).add(flip);
        }
        kinds.entrySet().stream()
                .sorted((a, b) -> b.getValue().size() - a.getValue().size())
                .limit(SHOWN)
                .forEach(kind -> {
                    Impact.Flip first = kind.getValue().get(0);
                    call.console().line("  " + kind.getValue().size() + " × " + kind.getKey());
                    Text before = said(change.from(), first.turn().from());
                    Text after = said(change.to(), first.turn().to());
                    line(
                            call,
                            new Text(
                                    "      such as " + first.code() + " (" + first.scenario() + "): " + before.en()
                                            + " → " + after.en(),
                                    "      例如 " + first.code() + "（" + first.scenario() + "）：" + before.zh() + " → "
                                            + after.zh()));
                });
    }

    /** A ruling in a few words. */
    private static Text said(Rulebook rulebook, RequestRuling ruling) {
        Text outcome = Labels.of(rulebook, ruling.outcome());
        ClauseId clause = ruling.grounds().decisive();
        String sum = " "
                + Formats.money(
                        Money.ofMinor(Impact.total(ruling), rulebook.currency()).amount(), rulebook.currency());
        String by = clause == null ? "" : clause.value();
        return new Text(
                outcome.en() + sum + (by.isEmpty() ? "" : " (" + by + ")"),
                outcome.zh() + sum + (by.isEmpty() ? "" : "（" + by + "）"));
    }

    private static List<String> counted(Map<String, Integer> counts) {
        return counts.entrySet().stream()
                .map(entry -> entry.getKey() + " ×" + entry.getValue())
                .toList();
    }

    private static void text(Invocation call, Text what, List<String> items) {
        String none = call.say(new Text("none", "无"));
        line(
                call,
                new Text(
                        what.en() + ": " + (items.isEmpty() ? none : String.join(", ", items)),
                        what.zh() + "：" + (items.isEmpty() ? none : String.join("、", items))));
    }

    private static void line(Invocation call, Text text) {
        call.console().line(call.say(text));
    }
}
