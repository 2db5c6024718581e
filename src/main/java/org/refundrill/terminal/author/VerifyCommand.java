package org.refundrill.terminal.author;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.refundrill.json.Json;
import org.refundrill.json.JsonCaseWire;
import org.refundrill.language.Text;
import org.refundrill.scenario.Scenario;
import org.refundrill.terminal.command.CommandSource;
import org.refundrill.terminal.command.CommandSpec;
import org.refundrill.terminal.command.Group;
import org.refundrill.terminal.command.Invocation;
import org.refundrill.terminal.command.OptionSpec;
import org.refundrill.training.CaseDesk;
import org.refundrill.training.LazyPlayers;
import org.refundrill.training.Proof;
import org.refundrill.training.ProofRun;

/** {@code verify}: the proof over many cases, and how lazy players fare in every scenario, tier and kind of exercise. */
public final class VerifyCommand implements CommandSource {
    private static final int LAZY_CASES = 200;

    private final Supplier<CaseDesk> desk;

    /** The desk is opened when first needed: reading content takes time. */
    public VerifyCommand(Supplier<CaseDesk> desk) {
        this.desk = desk;
    }

    @Override
    public List<CommandSpec> commands() {
        return List.of(CommandSpec.named("verify", Group.AUTHOR, "Prove generated cases", "验证生成的案件")
                .option(OptionSpec.value("scenario", "S", "only this scenario", "只验证该场景"))
                .option(OptionSpec.value("pack", "P", "only this pack", "只验证该规则包"))
                .option(OptionSpec.integer("count", "N", "how many cases", "案件数")
                        .preset("10000"))
                .option(OptionSpec.integer("seed", "N", "the first seed", "起始种子")
                        .preset("1"))
                .example("verify --count 1000 --seed 1", "a thousand cases", "验证一千个案件")
                .example("verify --scenario last-days --count 200", "one scenario while it is written", "编写中只验证一个场景")
                .runs(this::verify));
    }

    private int verify(Invocation call) throws IOException {
        List<Scenario> wanted = WantedScenarios.of(desk.get(), call);
        long seed = call.number("seed");
        CaseDesk cases = desk.get();
        ProofRun run = new ProofRun(cases, new JsonCaseWire(cases), call.console()::stopRequested);
        long begin = System.nanoTime();
        Proof proof = run.over(wanted, call.number("count"), seed);
        long perSecond = proof.cases() * 1_000_000_000L / Math.max(1, System.nanoTime() - begin);
        Map<String, Map<String, BigDecimal>> lazy = run.lazy(wanted, seed, LAZY_CASES);
        Map<String, Map<String, BigDecimal>> byTier =
                LazyPlayers.together(wanted, lazy, scenario -> String.valueOf(scenario.tier()));
        Map<String, Map<String, BigDecimal>> byExercise = LazyPlayers.together(
                wanted, lazy, scenario -> scenario.question().exercise());
        if (call.json()) {
            Map<String, Object> result = new LinkedHashMap<>();
            result.put("cases", proof.cases());
            result.put("scenarios", wanted.size());
            result.put("casesPerSecond", perSecond);
            result.put("checks", proof.checks());
            result.put("lazy", lazy);
            result.put("lazyByTier", byTier);
            result.put("lazyByExercise", byExercise);
            result.put("failures", proof.failures());
            call.console().out().write(Json.line(result) + "\n");
        } else {
            tell(call, proof, wanted.size(), perSecond);
            lazy.forEach((scenario, means) -> tellBest(call, scenario, means));
            byTier.forEach((tier, means) -> tellBest(call, "tier " + tier, means));
            byExercise.forEach((exercise, means) -> tellBest(call, "exercise " + exercise, means));
        }
        boolean guessable = Stream.of(lazy, byTier, byExercise)
                .flatMap(all -> all.values().stream())
                .flatMap(means -> means.values().stream())
                .anyMatch(VerifyCommand::pays);
        return proof.failures().isEmpty() && !guessable ? 0 : 1;
    }

    private static boolean pays(BigDecimal mean) {
        return mean.compareTo(LazyPlayers.LIMIT) >= 0;
    }

    private static void tell(Invocation call, Proof proof, int scenarios, long perSecond) {
        call.console()
                .line(call.say(new Text(
                        proof.cases() + " cases of " + scenarios + " scenarios, " + perSecond + " cases/s",
                        scenarios + " 个场景共 " + proof.cases() + " 个案件，每秒 " + perSecond + " 个")));
        proof.checks().forEach((name, times) -> call.console().line("  " + name + ": " + times));
        proof.failures()
                .forEach(failed ->
                        call.console().line("FAILED " + failed.check() + " " + failed.code() + " " + failed.detail()));
    }

    /** The lazy player who does best there. */
    private static void tellBest(Invocation call, String where, Map<String, BigDecimal> means) {
        means.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .ifPresent(best -> call.console()
                        .line("  " + (pays(best.getValue()) ? "FAILED " : "") + "lazy " + where + ": " + best.getKey()
                                + " " + best.getValue()));
    }
}
