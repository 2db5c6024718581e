package org.refundrill.casefile;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.refundrill.calendar.Calendars;
import org.refundrill.calendar.ClockFunctions;
import org.refundrill.calendar.Clocks;
import org.refundrill.content.ScenarioReader;
import org.refundrill.content.SchemaReader;
import org.refundrill.content.Surroundings;
import org.refundrill.content.WordsReader;
import org.refundrill.content.yaml.YamlReader;
import org.refundrill.decision.AmountLine;
import org.refundrill.decision.ClauseId;
import org.refundrill.decision.Grounds;
import org.refundrill.decision.Outcome;
import org.refundrill.decision.OutcomeKind;
import org.refundrill.decision.RequestRuling;
import org.refundrill.decision.Ruling;
import org.refundrill.exercise.PaperRulebook;
import org.refundrill.feel.Functions;
import org.refundrill.feel.NamedFunction;
import org.refundrill.language.Text;
import org.refundrill.ledger.MoneyFunctions;
import org.refundrill.money.Money;
import org.refundrill.problem.Problems;
import org.refundrill.scenario.NameSource;
import org.refundrill.scenario.Scenario;
import org.refundrill.scenario.Words;
import org.refundrill.world.World;

/** A pack of one scenario, with a policy of three rules: fresh goods stay, late notices fail, all else is approved. */
public final class SmallPack {
    public static final Currency CNY = Currency.getInstance("CNY");

    private SmallPack() {}

    /** The scenario as it stands in the file. */
    public static Scenario lateReturn() {
        return scenario(text("late-return.yaml"));
    }

    /** The scenario after an author's change. */
    public static Scenario lateReturn(String written, String instead) {
        String text = text("late-return.yaml");
        if (!text.contains(written)) {
            throw new IllegalArgumentException("the scenario does not say: " + written);
        }
        return scenario(text.replace(written, instead));
    }

    /** A scenario that must be without problems. */
    public static Scenario scenario(String text) {
        Problems problems = new Problems();
        Scenario scenario = YamlReader.read("late-return.yaml", text, problems)
                .flatMap(file -> ScenarioReader.read(file, surroundings(), problems))
                .orElseThrow(() -> new AssertionError(problems.render()));
        if (!problems.isEmpty()) {
            throw new AssertionError(problems.render());
        }
        return scenario;
    }

    /** The file's text. */
    public static String text(String file) {
        try (InputStream in = SmallPack.class.getResourceAsStream(file)) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** What its scenarios are read against. */
    public static Surroundings surroundings() {
        Problems problems = new Problems();
        Words words = WordsReader.read(
                YamlReader.read("words.yaml", text("words.yaml"), problems).orElseThrow(), problems);
        if (!problems.isEmpty()) {
            throw new AssertionError(problems.render());
        }
        ZoneId zone = ZoneId.of("Asia/Shanghai");
        List<NamedFunction> functions = Stream.concat(
                        ClockFunctions.of(new Clocks(zone, Calendars.china2026())).stream(),
                        MoneyFunctions.of(CNY).stream())
                .toList();
        return new Surroundings(
                "small",
                SchemaReader.core(),
                CNY,
                zone,
                Functions.with(functions),
                words,
                new Numbered(),
                List.of("small"),
                rulebook -> Set.of(new ClauseId("T-01"), new ClauseId("T-02"), new ClauseId("T-03")),
                rulebook -> Optional.of(new PaperRulebook()),
                List.of("ruling"),
                id -> false,
                Map.of());
    }

    /** A generator under the small policy. */
    public static CaseGenerator generator() {
        return new CaseGenerator((rulebook, world) -> decide(world));
    }

    private static Ruling decide(World world) {
        boolean fresh = "fresh".equals(world.value("line", "category"));
        OffsetDateTime signed = (OffsetDateTime) Objects.requireNonNull(world.value("parcel", "signedAt"));
        OffsetDateTime asked = (OffsetDateTime) Objects.requireNonNull(world.value("request", "at"));
        boolean late =
                !asked.isBefore(signed.toLocalDate().plusDays(8).atStartOfDay().atOffset(signed.getOffset()));
        if (fresh || late) {
            String clause = fresh ? "T-03" : "T-02";
            return ruling(Outcome.of(OutcomeKind.REFUSE), clause, fresh ? "R1" : "R2", List.of());
        }
        ClauseId clause = new ClauseId("T-01");
        Money paid = new Money((BigDecimal) Objects.requireNonNull(world.value("order", "paid")), CNY);
        List<AmountLine> amounts = new ArrayList<>();
        amounts.add(new AmountLine("goods", "seller", null, paid, clause));
        if (world.one("gift").isPresent()) {
            amounts.add(new AmountLine("gift", "buyer", null, Money.ofMinor(-2900, CNY), clause));
        }
        Outcome outcome = new Outcome(OutcomeKind.APPROVE, "return-refund", null, null, null);
        return ruling(outcome, "T-01", "R3", amounts);
    }

    private static Ruling ruling(Outcome outcome, String clause, String row, List<AmountLine> amounts) {
        Grounds grounds =
                new Grounds(List.of(new ClauseId(clause)), "small", row, Map.of(), List.of(), List.of(), List.of());
        RequestRuling request =
                new RequestRuling("request-1", outcome, List.of(outcome), amounts, List.of(), List.of(), grounds);
        return new Ruling("small", "1", Map.of(), List.of(request));
    }

    /** People with numbers for names. */
    private record Numbered() implements NameSource {
        @Override
        public String version() {
            return "numbered-1";
        }

        @Override
        public Named person(long number) {
            long digits = Math.floorMod(number, 1000L);
            return new Named(
                    new Text("Buyer " + digits, "买家" + digits),
                    "buyer" + digits + "@example.com",
                    Text.same("Nowhere"));
        }
    }
}
