package org.refundrill.world;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.refundrill.feel.Type;
import org.refundrill.problem.DidYouMean;
import org.refundrill.problem.Located;
import org.refundrill.problem.Problems;

/**
 * How authors write types: {@code yes-no}, {@code number}, {@code money}, {@code text}, {@code word}, {@code bilingual}, {@code date},
 * {@code date-time}, {@code duration}, {@code choice [a, b]}, {@code list of TYPE}, {@code ref RECORD}, {@code refs
 * RECORD}.
 */
public final class TypeNotation {

    private static final Pattern PARTS = Pattern.compile("(choice|list of|refs?)\\s*(.*)", Pattern.DOTALL);
    private static final Pattern CHOICE = Pattern.compile("\\[(.*)]", Pattern.DOTALL);
    private static final Pattern WORD = Pattern.compile("\\S+(\\s\\S+)*");

    private final Type text;
    private final Function<String, Optional<Type.Shape>> shapes;
    private final List<String> shapeNames;

    /**
     * A notation.
     *
     * @param text what {@code text} means here: localized in records, plain in rulebooks
     * @param shapes finds a record type by its name
     * @param shapeNames the names of the record types, for suggestions
     */
    public TypeNotation(Type text, Function<String, Optional<Type.Shape>> shapes, List<String> shapeNames) {
        this.text = text;
        this.shapes = shapes;
        this.shapeNames = shapeNames;
    }

    /** The type that is written there, or a problem. */
    public Optional<Type> read(Located written, Problems problems) {
        String notation = written.text().strip();
        Type basic = basics().get(notation);
        if (basic != null) {
            return Optional.of(basic);
        }
        Matcher parts = PARTS.matcher(notation);
        if (!parts.matches()) {
            problems.add(written.span()
                    .error(
                            "unknown type '" + notation + "'",
                            DidYouMean.advice(notation, List.copyOf(known().keySet()))));
            return Optional.empty();
        }
        int start = written.text().indexOf(notation) + parts.start(2);
        Located rest = written.slice(start, start + parts.group(2).length());
        return switch (parts.group(1)) {
            case "choice" -> choice(rest, problems);
            case "list of" -> read(rest, problems).map(Type.ListOf::new);
            case "ref" -> shape(rest, problems);
            default -> shape(rest, problems).map(Type.ListOf::new);
        };
    }

    private Map<String, Type> basics() {
        Map<String, Type> basics = new LinkedHashMap<>();
        basics.put("yes-no", Type.Basic.BOOLEAN);
        basics.put("number", Type.Basic.NUMBER);
        basics.put("money", Type.Basic.MONEY);
        basics.put("text", text);
        basics.put("word", Type.Basic.TEXT);
        basics.put("bilingual", Type.Basic.LOCALIZED);
        basics.put("date", Type.Basic.DATE);
        basics.put("date-time", Type.Basic.DATE_TIME);
        basics.put("duration", Type.Basic.DURATION);
        return basics;
    }

    private Map<String, Type> known() {
        Map<String, Type> known = new LinkedHashMap<>(basics());
        known.put("choice [..]", text);
        known.put("list of TYPE", text);
        return known;
    }

    private static Optional<Type> choice(Located written, Problems problems) {
        Matcher list = CHOICE.matcher(written.text());
        if (!list.matches()) {
            problems.add(written.span().error("a choice needs its values", "write it like choice [yes, no, later]"));
            return Optional.empty();
        }
        List<String> values = new ArrayList<>();
        int from = list.start(1);
        for (String part : list.group(1).split(",", -1)) {
            String value = part.strip();
            int at = from + part.indexOf(value);
            if (value.isEmpty() || !WORD.matcher(value).matches()) {
                problems.add(written.span(from, from + Math.max(1, part.length()))
                        .error("a value is missing here", "remove the comma, or write the value"));
                return Optional.empty();
            }
            if (values.contains(value)) {
                problems.add(written.span(at, at + value.length())
                        .error("the value '" + value + "' stands here twice", "remove one"));
                return Optional.empty();
            }
            values.add(value);
            from += part.length() + 1;
        }
        return Optional.of(new Type.Choice(List.copyOf(values)));
    }

    private Optional<Type> shape(Located written, Problems problems) {
        Optional<Type.Shape> found = shapes.apply(written.text());
        if (found.isEmpty()) {
            problems.add(written.span()
                    .error(
                            "unknown record type '" + written.text() + "'",
                            DidYouMean.advice(written.text(), shapeNames)));
        }
        return found.map(shape -> shape);
    }
}
