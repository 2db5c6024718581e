package org.refundrill.json;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.refundrill.feel.Type;
import org.refundrill.language.Text;
import org.refundrill.problem.DidYouMean;
import org.refundrill.rulebook.FactSpec;
import org.refundrill.rulebook.Rulebook;

/** Facts that came in as JSON: flat, by dotted name; null is unknown, an absent name is a mistake. */
public final class FactsIn {

    private static final int SHOWN = 8;
    private final Map<String, @Nullable Object> facts = new LinkedHashMap<>();
    private final List<String> missing = new ArrayList<>();
    private final List<Map<String, Object>> unknown = new ArrayList<>();
    private final List<Map<String, Object>> mistyped = new ArrayList<>();

    private FactsIn() {}

    /** Reads facts for a rulebook. */
    public static FactsIn read(Map<String, ?> json, Rulebook rulebook) {
        FactsIn in = new FactsIn();
        int digits = rulebook.currency().getDefaultFractionDigits();
        List<String> names = rulebook.vocabulary().stream().map(FactSpec::name).toList();
        for (FactSpec fact : rulebook.vocabulary()) {
            if (!json.containsKey(fact.name())) {
                in.missing.add(fact.name());
                continue;
            }
            Object given = json.get(fact.name());
            try {
                in.facts.put(fact.name(), value(given, fact.type(), digits));
            } catch (IllegalArgumentException | DateTimeException | ArithmeticException wrong) {
                Map<String, Object> told = new LinkedHashMap<>();
                told.put("name", fact.name());
                told.putAll(TypeShape.of(fact.type()));
                told.put("given", String.valueOf(given));
                in.mistyped.add(told);
            }
        }
        json.keySet().stream().filter(name -> !names.contains(name)).forEach(name -> {
            Map<String, Object> told = new LinkedHashMap<>();
            told.put("name", name);
            told.put("didYouMean", DidYouMean.among(name, names).orElse(""));
            in.unknown.add(told);
        });
        return in;
    }

    /** Whether every fact was there, known and of its type. */
    public boolean complete() {
        return missing.isEmpty() && unknown.isEmpty() && mistyped.isEmpty();
    }

    /** The facts, when {@link #complete()}. */
    public Map<String, @Nullable Object> facts() {
        return facts;
    }

    /** What is wrong, as the value of {@code error}. */
    public Map<String, Object> error() {
        Map<String, Object> error = new LinkedHashMap<>();
        error.put("missing", missing);
        error.put("unknown", unknown);
        if (!mistyped.isEmpty()) {
            error.put("mistyped", mistyped);
        }
        return error;
    }

    /** What is wrong, in words: a line for all that is missing, and one for each name or value that cannot be read. */
    public List<Text> complaints() {
        List<Text> complaints = new ArrayList<>();
        for (Map<String, Object> told : unknown) {
            String name = String.valueOf(told.get("name"));
            String meant = String.valueOf(told.get("didYouMean"));
            complaints.add(new Text(
                    "unknown fact '" + name + "'" + (meant.isEmpty() ? "" : ", did you mean '" + meant + "'?"),
                    "没有事实“" + name + "”" + (meant.isEmpty() ? "" : "，是不是“" + meant + "”？")));
        }
        for (Map<String, Object> told : mistyped) {
            complaints.add(new Text(
                    "fact '" + told.get("name") + "': '" + told.get("given") + "' is no " + told.get("type"),
                    "事实“" + told.get("name") + "”：“" + told.get("given") + "”不是 " + told.get("type") + " 类型"));
        }
        if (!missing.isEmpty()) {
            String first = String.join(", ", missing.subList(0, Math.min(SHOWN, missing.size())));
            int more = missing.size() - SHOWN;
            complaints.add(new Text(
                    "missing facts: " + first + (more > 0 ? " and " + more + " more" : "")
                            + "; null says that one is unknown",
                    "缺少事实：" + first + (more > 0 ? "等 " + missing.size() + " 项" : "") + "；不明的事实请写 null"));
        }
        return complaints;
    }

    private static @Nullable Object value(@Nullable Object given, Type type, int digits) {
        if (given == null) {
            return null;
        }
        if (type instanceof Type.ListOf list && given instanceof List<?> items) {
            List<Object> values = new ArrayList<>();
            for (Object item : items) {
                Object value = value(item, list.element(), digits);
                if (value == null) {
                    throw new IllegalArgumentException("an unknown value in a list");
                }
                values.add(value);
            }
            return List.copyOf(values);
        }
        if (type instanceof Type.Choice choice
                && given instanceof String word
                && choice.values().contains(word)) {
            return word;
        }
        if (type instanceof Type.Basic basic) {
            return basic(given, basic, digits);
        }
        throw new IllegalArgumentException("not of its type");
    }

    private static Object basic(Object given, Type.Basic type, int digits) {
        if (type == Type.Basic.BOOLEAN && given instanceof Boolean) {
            return given;
        }
        if (type == Type.Basic.NUMBER && given instanceof Number) {
            return new BigDecimal(given.toString());
        }
        if (type == Type.Basic.MONEY && given instanceof Number) {
            return BigDecimal.valueOf(new BigDecimal(given.toString()).longValueExact(), digits);
        }
        if (given instanceof String text) {
            return switch (type) {
                case TEXT -> text;
                case DATE -> LocalDate.parse(text);
                case DATE_TIME -> OffsetDateTime.parse(text);
                case DURATION -> Duration.parse(text);
                case BOOLEAN, NUMBER, MONEY, LOCALIZED, NOTHING ->
                    throw new IllegalArgumentException("not of its type");
            };
        }
        throw new IllegalArgumentException("not of its type");
    }
}
