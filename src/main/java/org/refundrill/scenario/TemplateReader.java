package org.refundrill.scenario;

import java.util.ArrayList;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.refundrill.feel.Scope;
import org.refundrill.feel.Type;
import org.refundrill.feel.Variable;
import org.refundrill.problem.DidYouMean;
import org.refundrill.problem.Located;
import org.refundrill.problem.Problems;
import org.refundrill.scenario.Template.Part;
import org.refundrill.scenario.Template.Path;

/**
 * Reads templates: {@code {price}}, {@code {signed|date}}, {@code {n|plural one:"# day" other:"# days"}},
 * {@code {category|select fresh:"..." other:"..."}}. Two braces stand for one. Every name is checked.
 */
final class TemplateReader {
    private final Located text;
    private final Scope scope;
    private final Currency currency;
    private final Problems problems;
    private final @Nullable Path number;
    private int at;

    private TemplateReader(Located text, Scope scope, Currency currency, @Nullable Path number, Problems problems) {
        this.text = text;
        this.scope = scope;
        this.currency = currency;
        this.number = number;
        this.problems = problems;
    }

    /** The parts of a text; what is wrong in it is told and left out. */
    static List<Part> read(Located text, Scope scope, Currency currency, Problems problems) {
        return new TemplateReader(text, scope, currency, null, problems).parts();
    }

    private List<Part> parts() {
        List<Part> parts = new ArrayList<>();
        StringBuilder plain = new StringBuilder();
        String all = text.text();
        while (at < all.length()) {
            char c = all.charAt(at);
            boolean doubled = at + 1 < all.length() && all.charAt(at + 1) == c;
            if ((c == '{' || c == '}') && doubled) {
                plain.append(c);
                at += 2;
            } else if (c == '{') {
                flush(plain, parts);
                place().ifPresent(parts::add);
            } else if (c == '#' && number != null) {
                flush(plain, parts);
                parts.add(new Template.Value(number, format(Type.Basic.NUMBER)));
                at++;
            } else {
                plain.append(c);
                at++;
            }
        }
        flush(plain, parts);
        return List.copyOf(parts);
    }

    private static void flush(StringBuilder plain, List<Part> parts) {
        if (plain.length() > 0) {
            parts.add(new Template.Plain(plain.toString()));
            plain.setLength(0);
        }
    }

    private Optional<Part> place() {
        int open = at;
        int close = closing(open);
        if (close < 0) {
            problems.add(text.span(open, open + 1)
                    .error("this '{' is not closed", "write '}' behind the name, or '{{' for a brace"));
            at = text.text().length();
            return Optional.empty();
        }
        at = close + 1;
        String inside = text.text().substring(open + 1, close);
        int bar = inside.indexOf('|');
        Located name = text.slice(open + 1, bar < 0 ? close : open + 1 + bar);
        Optional<Found> found = find(name);
        if (found.isEmpty()) {
            return Optional.empty();
        }
        return bar < 0 ? formatted(found.get(), name, "") : filtered(found.get(), text.slice(open + 2 + bar, close));
    }

    /** The brace that closes one, past quoted texts and the places inside them. */
    private int closing(int open) {
        boolean quoted = false;
        int depth = 0;
        for (int i = open; i < text.text().length(); i++) {
            char c = text.text().charAt(i);
            if (c == '"') {
                quoted = !quoted;
            } else if (c == '{' && !quoted) {
                depth++;
            } else if (c == '}' && !quoted) {
                depth--;
                if (depth == 0) {
                    return i;
                }
            }
        }
        return -1;
    }

    private record Found(Path path, Type type) {}

    private Optional<Found> find(Located name) {
        String[] steps = name.text().strip().split("\\.", -1);
        Optional<Variable> variable = scope.find(steps[0]);
        if (variable.isEmpty()) {
            problems.add(name.span()
                    .error("unknown drawn value '" + steps[0] + "'", DidYouMean.advice(steps[0], scope.names())));
            return Optional.empty();
        }
        Type type = variable.get().type();
        List<String> fields = new ArrayList<>();
        for (int i = 1; i < steps.length && type != Type.Basic.NOTHING; i++) {
            Optional<Type> field = type instanceof Type.Shape shape ? shape.field(steps[i]) : Optional.empty();
            if (field.isEmpty()) {
                List<String> known = type instanceof Type.Shape shape ? shape.fields() : List.of();
                problems.add(name.span()
                        .error(
                                "'" + steps[i - 1] + "' has no field '" + steps[i] + "'",
                                DidYouMean.advice(steps[i], known)));
                return Optional.empty();
            }
            type = field.get();
            fields.add(steps[i]);
        }
        return Optional.of(new Found(new Path(variable.get().slot(), List.copyOf(fields)), type));
    }

    private Optional<Part> filtered(Found found, Located filter) {
        if (found.type() == Type.Basic.NOTHING) {
            return Optional.empty();
        }
        String[] words = filter.text().strip().split("\\s+", 2);
        return switch (words[0]) {
            case "plural" -> plural(found, filter);
            case "select" -> select(found, filter);
            default -> formatted(found, filter, words[0]);
        };
    }

    private Optional<Part> formatted(Found found, Located place, String name) {
        if (found.type() == Type.Basic.NOTHING) {
            return Optional.empty();
        }
        Map<String, ValueFormat> formats = ValueFormat.of(found.type(), currency);
        ValueFormat format =
                name.isEmpty() ? formats.values().stream().findFirst().orElse(null) : formats.get(name);
        if (format == null) {
            String what =
                    name.isEmpty() ? "this value has no text of its own" : "this value has no format '" + name + "'";
            String fields = found.type() instanceof Type.Shape shape
                    ? "name one of its fields: " + String.join(", ", shape.fields())
                    : DidYouMean.advice(name, formats.keySet());
            problems.add(place.span().error(what, fields));
            return Optional.empty();
        }
        return Optional.of(new Template.Value(found.path(), format));
    }

    private Optional<Part> plural(Found found, Located filter) {
        if (found.type() != Type.Basic.NUMBER) {
            problems.add(filter.span().error("only a number can be singular or plural", "use select for a choice"));
            return Optional.empty();
        }
        Map<String, List<Part>> texts = texts(filter, List.of("one", "other"), found.path());
        return whole(texts, filter)
                .map(other -> new Template.Plural(found.path(), texts.getOrDefault("one", other), other));
    }

    private Optional<Part> select(Found found, Located filter) {
        List<String> values = new ArrayList<>();
        if (found.type() instanceof Type.Choice choice) {
            values.addAll(choice.values());
        } else if (found.type() == Type.Basic.BOOLEAN) {
            values.addAll(List.of("true", "false"));
        } else {
            problems.add(filter.span().error("only a choice or a yes-no can be selected by", ""));
            return Optional.empty();
        }
        Map<String, List<Part>> texts = texts(filter, values, null);
        boolean complete = texts.keySet().containsAll(values);
        Optional<List<Part>> other = complete ? Optional.of(List.of()) : whole(texts, filter);
        return other.map(rest -> new Template.Select(found.path(), texts, rest));
    }

    private Optional<List<Part>> whole(Map<String, List<Part>> texts, Located filter) {
        if (!texts.containsKey("other")) {
            problems.add(filter.span().error("what stands here in all other cases?", "add other:\"...\""));
        }
        return Optional.ofNullable(texts.get("other"));
    }

    /** Reads {@code key:"text" key:"text"}. */
    private Map<String, List<Part>> texts(Located filter, List<String> keys, @Nullable Path counted) {
        Map<String, List<Part>> texts = new LinkedHashMap<>();
        String all = filter.text();
        int i = all.length() - all.stripLeading().length() + "plural".length();
        while (i < all.length()) {
            if (Character.isWhitespace(all.charAt(i))) {
                i++;
                continue;
            }
            int quote = all.indexOf("\"", i);
            int end = quote < 0 ? -1 : all.indexOf("\"", quote + 1);
            String key = end < 0 ? "" : all.substring(i, quote).strip();
            if (!key.endsWith(":")) {
                problems.add(
                        filter.span(i, all.length()).error("this is not a text for a value", "write key:\"text\""));
                break;
            }
            key = key.substring(0, key.length() - 1).strip();
            if (!keys.contains(key) && !key.equals("other")) {
                problems.add(filter.span(i, quote)
                        .error("'" + key + "' is not one of the values here", DidYouMean.advice(key, keys)));
            }
            texts.put(
                    key, new TemplateReader(filter.slice(quote + 1, end), scope, currency, counted, problems).parts());
            i = end + 1;
        }
        return texts;
    }

    private ValueFormat format(Type type) {
        return ValueFormat.of(type, currency).values().iterator().next();
    }
}
