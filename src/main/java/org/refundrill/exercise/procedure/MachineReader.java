package org.refundrill.exercise.procedure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.refundrill.decision.ClauseId;
import org.refundrill.exercise.Brief;
import org.refundrill.language.Text;
import org.refundrill.rulebook.Rulebook;
import org.refundrill.world.RecordType;
import org.refundrill.world.World;
import org.refundrill.world.WorldRecord;

/**
 * Reads a machine out of a case: its records {@code register} and {@code systemStep}. What a step needs is written
 * {@code paper is filed}, {@code ticket is open or held}, {@code paid is not 0}; what it makes {@code ticket is approved},
 * {@code paid plus due}, {@code held minus counted}. Behind {@code is}, {@code plus} and {@code minus} stands a register, a
 * value of the rulebook, a number or a word; a word of the register itself is always meant as such. What a register must hold in the end is the rulebook's value {@code end.KEY}.
 */
final class MachineReader {
    private static final Pattern NEEDED = Pattern.compile("(\\S+) is (not )?(.+)");
    private static final Pattern EFFECT = Pattern.compile("(\\S+) (is|plus|minus) (\\S+)");
    /** Before the key of a register: the value that says what it must hold in the end. */
    static final String END = "end.";

    private final Brief brief;
    private final Rulebook rulebook;
    private final World world;
    private final List<Register> registers = new ArrayList<>();
    private final List<String> keys = new ArrayList<>();

    private MachineReader(Brief brief) {
        this.brief = brief;
        this.rulebook = brief.rulebook();
        this.world = brief.caseFile().world().withoutHidden();
    }

    static Machine read(Brief brief) {
        return new MachineReader(brief).machine();
    }

    /** The values of the rulebook that say how the system must stand in the end. */
    static List<String> ends(Machine machine) {
        return machine.registers().stream()
                .map(register -> END + register.key())
                .toList();
    }

    private Machine machine() {
        for (WorldRecord record : world.all("register")) {
            Register register = register(record);
            registers.add(register);
            keys.add(register.key());
        }
        return new Machine(
                registers, world.all("systemStep").stream().map(this::step).toList());
    }

    private Register register(WorldRecord record) {
        String key = String.valueOf(record.get("key"));
        Object end = rulebook.value(world, null, END + key);
        Object start = record.get("state");
        Register.Kind kind = Register.Kind.WORD;
        if (record.get("count") instanceof BigDecimal count) {
            start = count;
            kind = Register.Kind.COUNT;
        } else if (record.get("amount") instanceof BigDecimal amount) {
            start = amount;
            kind = Register.Kind.MONEY;
        }
        if (start == null || end == null) {
            throw wrong("register '" + key + "' has no " + (start == null ? "start" : "value " + END + key));
        }
        RecordType.Column column = record.type().columns().get("state");
        return new Register(
                key,
                record.get("name") instanceof Text name ? name : Text.same(key),
                kind,
                plain(start),
                plain(end),
                column == null ? Map.of() : column.options());
    }

    private SystemStep step(WorldRecord record) {
        String key = String.valueOf(record.get("key"));
        return new SystemStep(
                key,
                record.get("name") instanceof Text name ? name : Text.same(key),
                phrases(record.get("needs")).stream().map(this::needed).toList(),
                phrases(record.get("makes")).stream().map(this::effect).toList(),
                Boolean.TRUE.equals(record.get("lasting")),
                new ClauseId(String.valueOf(record.get("clause"))),
                record.get("minutes") instanceof BigDecimal minutes ? minutes.intValue() : 0);
    }

    private static List<String> phrases(@Nullable Object list) {
        List<String> phrases = new ArrayList<>();
        if (list instanceof List<?> several) {
            several.forEach(one -> phrases.add(String.valueOf(one)));
        }
        return phrases;
    }

    private Needed needed(String phrase) {
        Matcher parts = NEEDED.matcher(phrase);
        if (!parts.matches()) {
            throw wrong("'" + phrase + "' does not say what a step needs: write 'REGISTER is VALUE'");
        }
        int place = place(parts.group(1), phrase);
        List<Object> values = new ArrayList<>();
        for (String value : parts.group(3).split(" or ")) {
            values.add(given(registers.get(place), value.strip()));
        }
        return new Needed(place, parts.group(2) != null, values);
    }

    private Effect effect(String phrase) {
        Matcher parts = EFFECT.matcher(phrase);
        if (!parts.matches()) {
            throw wrong(
                    "'" + phrase + "' does not say what a step makes: write 'REGISTER is VALUE', or plus, or minus");
        }
        Effect.Change change = switch (parts.group(2)) {
            case "plus" -> Effect.Change.PLUS;
            case "minus" -> Effect.Change.MINUS;
            default -> Effect.Change.IS;
        };
        int place = place(parts.group(1), phrase);
        Register register = registers.get(place);
        String by = parts.group(3);
        boolean word = register.kind() == Register.Kind.WORD && register.words().containsKey(by);
        int other = word ? -1 : keys.indexOf(by);
        String named = other < 0 && !word && rulebook.typeOf(by).isPresent() ? by : null;
        return new Effect(place, change, other, given(register, by), named);
    }

    private int place(String key, String phrase) {
        int place = keys.indexOf(key);
        if (place < 0) {
            throw wrong("'" + phrase + "' is about '" + key + "', which is no register; there are " + keys);
        }
        return place;
    }

    /** A word of the register, a number, or a value of the rulebook. */
    private Object given(Register register, String text) {
        if (register.kind() == Register.Kind.WORD && register.words().containsKey(text)) {
            return text;
        }
        if (text.matches("-?\\d+(\\.\\d+)?")) {
            return plain(new BigDecimal(text));
        }
        Object value = rulebook.typeOf(text).isPresent() ? rulebook.value(world, null, text) : null;
        return plain(value == null ? text : value);
    }

    private static Object plain(Object value) {
        return value instanceof BigDecimal number
                ? Effect.plain(number)
                : value instanceof Boolean yes ? (yes ? "yes" : "no") : value;
    }

    private IllegalArgumentException wrong(String what) {
        return new IllegalArgumentException(
                "scenario '" + brief.caseFile().scenario().id() + "': " + what);
    }
}
