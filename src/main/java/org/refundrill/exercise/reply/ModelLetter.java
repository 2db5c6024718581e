package org.refundrill.exercise.reply;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
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

    Text text() {
        List<String> en = new ArrayList<>();
        List<String> zh = new ArrayList<>();
        if (rulebook.value(world, null, SENTENCES) instanceof List<?> sentences) {
            for (Object sentence : sentences) {
                Text wording = rulebook.label(SENTENCES, String.valueOf(sentence));
                en.add(filled(wording.en(), Text::en));
                zh.add(filled(wording.zh(), Text::zh));
            }
        }
        return new Text(String.join(" ", en), String.join("", zh));
    }

    private String filled(String wording, Function<Text, String> language) {
        Matcher place = PLACE.matcher(wording);
        StringBuilder filled = new StringBuilder();
        while (place.find()) {
            String name = place.group(1);
            place.appendReplacement(
                    filled, Matcher.quoteReplacement(language.apply(told(name, rulebook.value(world, null, name)))));
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
