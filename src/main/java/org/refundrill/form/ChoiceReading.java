package org.refundrill.form;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.refundrill.form.Field.Option;
import org.refundrill.form.FieldReading.NotUnderstood;
import org.refundrill.form.FieldReading.Understood;

/** Reads chosen options: by identifier, by number as shown (from 1), or by label in either language. */
final class ChoiceReading {
    private static final Set<String> NOTHING = Set.of("-", "none", "无");

    private ChoiceReading() {}

    static FieldReading one(Field field, Object typed) {
        if (typed instanceof String text) {
            return one(field, Typed.plain(text));
        }
        if (typed instanceof Integer || typed instanceof Long) {
            return one(field, typed.toString());
        }
        return FieldReading.not("choose one option: " + range(field, "en"), "请只选一项：" + range(field, "zh"));
    }

    /** Some options, each counted once. */
    static FieldReading several(Field field, Object typed) {
        return collected(field, typed, new LinkedHashSet<>());
    }

    /** Steps in order; one may be taken again. */
    static FieldReading sequence(Field field, Object typed) {
        return collected(field, typed, new ArrayList<>());
    }

    private static FieldReading collected(Field field, Object typed, Collection<String> chosen) {
        if (typed instanceof String text && NOTHING.contains(Typed.plain(text).toLowerCase(Locale.ROOT))) {
            return FieldReading.understood(List.of());
        }
        for (Object item : items(field, typed)) {
            FieldReading reading = one(field, item);
            if (reading instanceof NotUnderstood) {
                return reading;
            }
            if (reading instanceof Understood understood) {
                chosen.add((String) understood.answer());
            }
        }
        return FieldReading.understood(List.copyOf(chosen));
    }

    static FieldReading order(Field field, Object typed) {
        FieldReading reading = several(field, typed);
        if (!(reading instanceof Understood understood)) {
            return reading;
        }
        int given = ((List<?>) understood.answer()).size();
        int wanted = field.options().size();
        return given == wanted && items(field, typed).size() == wanted
                ? reading
                : FieldReading.not("put all " + wanted + " options in order, each once", "请把全部 " + wanted + " 个选项各排一次");
    }

    private static List<Object> items(Field field, Object typed) {
        if (typed instanceof List<?> list) {
            return new ArrayList<>(list);
        }
        if (typed instanceof String text) {
            String plain = Typed.plain(text);
            boolean whole = one(field, plain) instanceof Understood;
            return whole ? List.of(plain) : List.of((Object[]) plain.split("[,、;\\s]+"));
        }
        return List.of(typed);
    }

    private static FieldReading one(Field field, String typed) {
        for (Option option : field.options()) {
            if (option.id().equalsIgnoreCase(typed)) {
                return FieldReading.understood(option.id());
            }
        }
        if (typed.matches("[0-9]{1,4}")) {
            int number = Integer.parseInt(typed);
            return number >= 1 && number <= field.options().size()
                    ? FieldReading.understood(field.options().get(number - 1).id())
                    : FieldReading.not(
                            "there is no option " + number + "; choose " + range(field, "en"),
                            "没有第 " + number + " 项，请选 " + range(field, "zh"));
        }
        List<Option> labelled = field.options().stream()
                .filter(option -> isLabel(option, typed))
                .toList();
        if (labelled.size() == 1) {
            return FieldReading.understood(labelled.get(0).id());
        }
        return FieldReading.not(
                "'" + typed + "' is not an option; type a number " + range(field, "en"),
                "“" + typed + "”不是选项，请输入序号 " + range(field, "zh"));
    }

    private static boolean isLabel(Option option, String typed) {
        return Typed.plain(option.label().en()).equalsIgnoreCase(typed)
                || Typed.plain(option.label().zh()).equals(typed);
    }

    private static String range(Field field, String language) {
        return language.equals("en")
                ? "from 1 to " + field.options().size()
                : "1 至 " + field.options().size();
    }
}
