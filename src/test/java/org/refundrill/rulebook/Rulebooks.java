package org.refundrill.rulebook;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.refundrill.calendar.ClockFunctions;
import org.refundrill.calendar.Clocks;
import org.refundrill.content.CalendarReader;
import org.refundrill.content.LiteralReader;
import org.refundrill.content.RulebookReader;
import org.refundrill.content.SchemaReader;
import org.refundrill.content.WorldReader;
import org.refundrill.content.yaml.YamlReader;
import org.refundrill.feel.Functions;
import org.refundrill.feel.NamedFunction;
import org.refundrill.ledger.MoneyFunctions;
import org.refundrill.problem.Problems;
import org.refundrill.world.World;

/** Rulebooks and worlds that tests read from texts. */
public final class Rulebooks {

    static final Currency CNY = Currency.getInstance("CNY");
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final String NO_REST_DAYS = "calendar: plain\nweekend: [saturday, sunday]\nyears: {}\n";

    private Rulebooks() {}

    static Rulebook small() {
        return compile(small(text -> text));
    }

    /** The small rulebook's text, changed. */
    static String small(java.util.function.UnaryOperator<String> change) {
        return change.apply(resource("/rulebooks/small.yaml"));
    }

    public static Rulebook compile(String yaml) {
        Problems problems = new Problems();
        Optional<Rulebook> rulebook = compile(yaml, problems);
        return rulebook.orElseThrow(() -> new AssertionError(problems.render()));
    }

    static Optional<Rulebook> compile(String yaml, Problems problems) {
        return source(yaml, problems)
                .flatMap(source ->
                        RulebookCompiler.compile(source, SchemaReader.core(), CNY, functions(problems), problems));
    }

    static Optional<RulebookSource> source(String yaml, Problems problems) {
        return YamlReader.read("small.yaml", yaml, problems).flatMap(node -> RulebookReader.read(node, problems));
    }

    private static Functions functions(Problems problems) {
        Clocks clocks = YamlReader.read("plain.yaml", NO_REST_DAYS, problems)
                .flatMap(node -> CalendarReader.read(node, problems))
                .map(days -> new Clocks(ZONE, days))
                .orElseThrow(() -> new AssertionError(problems.render()));
        List<NamedFunction> functions = new ArrayList<>(ClockFunctions.of(clocks));
        functions.addAll(MoneyFunctions.of(CNY));
        return Functions.with(functions);
    }

    static World world(String yaml) {
        Problems problems = new Problems();
        World world = YamlReader.read("world.yaml", yaml, problems)
                .map(node -> WorldReader.read(node, SchemaReader.core(), new LiteralReader(ZONE), problems))
                .orElseThrow(() -> new AssertionError(problems.render()));
        if (problems.hasErrors()) {
            throw new AssertionError(problems.render());
        }
        return world;
    }

    static String resource(String name) {
        try (InputStream in = Objects.requireNonNull(Rulebooks.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
