package org.refundrill.exercise.reply;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.refundrill.feel.Type;
import org.refundrill.language.Formats;
import org.refundrill.language.Text;
import org.refundrill.rulebook.Rulebook;
import org.refundrill.world.World;

/**
 * A letter that will do, put together by the rulebook: it answers which sentences are due, their wording stands in the
 * labels, and places such as {@code {letter.total}} are filled with its values.
 */
final class ModelLetter {
    static final String SENTENCES = "letter.sentences";
    private static final Pattern PLACE = Pattern.compile("\\{([A-Za-z][A-Za-z0-9.]*)}");

    private final Rulebook rulebook;
    private final World world;

    ModelLetter(Rulebook rulebook, World world) {
        this.rulebook = rulebook;
        this.world = world;
    }

    /** The values that the wordings of a rulebook's sentences name. */
    static Set<String> places(Rulebook rulebook) {
        Set<String> names = new LinkedHashSet<>();
        if (rulebook.typeOf(SENTENCES).orElse(Type.Basic.NOTHING) instanceof Type.ListOf list
                && list.element() instanceof Type.Choice sentences) {
            sentences.values().forEach(sentence -> name(rulebook.label(SENTENCES, sentence), names));
        }
        return names;
    }

    private static void name(Text wording, Set<String> names) {
        Matcher place = PLACE.matcher(wording.en());
        while (place.find()) {
            names.add(place.group(1));
        }
    }

    /** The letter of these sentences. */
    Text text(List<?> sentences) {
        List<Text> wordings = sentences.stream()
                .map(sentence -> rulebook.label(SENTENCES, String.valueOf(sentence)))
                .toList();
        Set<String> names = new LinkedHashSet<>();
        wordings.forEach(wording -> name(wording, names));
        Map<String, Text> told = new LinkedHashMap<>();
        rulebook.values(world, null, names).forEach((name, value) -> told.put(name, told(name, value)));
        return new Text(
                String.join(
                        " ",
                        wordings.stream()
                                .map(wording -> filled(wording.en(), told, Text::en))
                                .toList()),
                String.join(
                        "",
                        wordings.stream()
                                .map(wording -> filled(wording.zh(), told, Text::zh))
                                .toList()));
    }

    private static String filled(String wording, Map<String, Text> told, Function<Text, String> language) {
        Matcher place = PLACE.matcher(wording);
        StringBuilder filled = new StringBuilder();
        while (place.find()) {
            Text value = told.getOrDefault(place.group(1), Text.same(""));
            place.appendReplacement(filled, Matcher.quoteReplacement(language.apply(value)));
        }
        return place.appendTail(filled).toString();
    }

    private Text told(String name, @Nullable Object value) {
        if (value instanceof BigDecimal number) {
            boolean money = rulebook.typeOf(name).orElse(Type.Basic.NOTHING) == Type.Basic.MONEY;
            return Text.same(money ? Formats.money(number, rulebook.currency()) : Formats.number(number));
        } else if (value instanceof LocalDate day) {
            return Formats.date(day);
        } else if (value instanceof OffsetDateTime at) {
            return Formats.dateTime(at);
        } else if (value instanceof Text text) {
            return text;
        }
        return value instanceof String word ? rulebook.label(name, word) : Text.same("");
    }
}
