package org.refundrill.exercise;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.refundrill.decision.ClauseId;
import org.refundrill.feel.Type;
import org.refundrill.form.Field;
import org.refundrill.form.Field.Kind;
import org.refundrill.form.Field.Option;
import org.refundrill.language.Text;
import org.refundrill.money.Money;
import org.refundrill.rulebook.Answer;
import org.refundrill.rulebook.Rulebook;
import org.refundrill.scenario.AskedValue;
import org.refundrill.scoring.Credit;
import org.refundrill.world.World;
import org.refundrill.world.WorldRecord;

/** The elements of a task whose questions the rulebook answers, as its scenario lists them. */
public final class AskedElements {
    private static final int PARTS = 4;

    private final Brief brief;
    private final Rulebook rulebook;
    private final World world;

    public AskedElements(Brief brief) {
        this.brief = brief;
        this.rulebook = brief.rulebook();
        this.world = brief.caseFile().world().withoutHidden();
    }

    /** A question as it is asked once: of the world, or of one request. */
    private record Once(AskedValue asked, @Nullable String request, String id, Text label) {}

    private List<Once> questions() {
        List<Once> all = new ArrayList<>();
        for (AskedValue asked : brief.caseFile().scenario().question().values()) {
            String each = asked.each();
            if (each == null) {
                all.add(new Once(asked, null, asked.id(), label(asked)));
            } else {
                for (WorldRecord request : world.requests()) {
                    String id = asked.id() + "." + request.id();
                    all.add(new Once(asked, request.id(), id, label(asked, each, request)));
                }
            }
        }
        return all;
    }

    /** One element for each question; where a question is asked of every request, one for each of them. */
    public List<Element> all() {
        return questions().stream().map(this::element).toList();
    }

    private Element element(Once once) {
        return element(once.asked(), once.request(), once.id(), once.label());
    }

    /** The money that answers forgo against the due ones, over all questions whose options are worth money. */
    public Stake forgone() {
        Map<String, Worths> worths = new LinkedHashMap<>();
        Map<String, Object> due = new LinkedHashMap<>();
        for (Once once : questions()) {
            AskedValue.Worth worth = once.asked().worth();
            if (worth != null && isMoney(worth.value())) {
                Element element = element(once);
                worths.put(
                        once.id(),
                        new Worths(
                                rulebook,
                                world,
                                once.request(),
                                worth,
                                element.field().options()));
                due.put(once.id(), element.due());
            }
        }
        Money nothing = Money.ofMinor(0, rulebook.currency());
        return new Stake(nothing, answers -> {
            BigDecimal forgone = BigDecimal.ZERO;
            for (Map.Entry<String, Worths> asked : worths.entrySet()) {
                Object best = Objects.requireNonNull(due.get(asked.getKey()));
                forgone = forgone.add(asked.getValue().forgone(best, answers.getOrDefault(asked.getKey(), best)));
            }
            return new Money(
                    forgone.setScale(rulebook.currency().getDefaultFractionDigits(), RoundingMode.HALF_UP),
                    rulebook.currency());
        });
    }

    private boolean isMoney(String name) {
        return rulebook.typeOf(name)
                .filter(type -> type instanceof Type.ListOf list && list.element() == Type.Basic.MONEY)
                .isPresent();
    }

    private Text label(AskedValue asked) {
        return asked.label().en().isEmpty() ? rulebook.label(asked.value()) : asked.label();
    }

    /** What a request is called, after the question where that is not the only one asked of each. */
    private Text label(AskedValue asked, String each, WorldRecord request) {
        Text title = title(each, rulebook.value(world, request.id(), each));
        Text question = asked.label();
        return question.en().isEmpty()
                ? title
                : new Text(
                        joined(question.en(), "?", ": ", " ", title.en()),
                        joined(question.zh(), "？", "：", "", title.zh()));
    }

    private static String joined(String question, String mark, String colon, String space, String title) {
        return question + (question.endsWith(mark) ? space : colon) + title;
    }

    private Element element(AskedValue asked, @Nullable String request, String id, Text label) {
        Answer answer = rulebook.answer(world, request, asked.value());
        Object value = answer.value();
        if (value == null) {
            throw new IllegalArgumentException(
                    "scenario '" + brief.caseFile().scenario().id() + "' asks for '" + asked.value()
                            + "', which is not known in " + brief.caseFile().code());
        }
        Type type = rulebook.typeOf(asked.value()).orElse(Type.Basic.TEXT);
        Kind kind = kind(asked, type);
        Object due = due(value, kind, asked);
        List<Option> options = new AskedOptions(rulebook, world, request).of(asked, type, due);
        Judge judge = asked.worth() == null
                ? judge(kind, due, asked, request)
                : new Worths(rulebook, world, request, asked.worth(), options).judge(due);
        String unit = kind == Kind.MONEY
                ? rulebook.currency().getCurrencyCode()
                : asked.format().unit();
        return new Element(
                new Field(id, kind, label, options, unit),
                asked.skill(),
                asked.weight(),
                asked.critical(),
                due,
                judge,
                basis(asked, answer));
    }

    private static Kind kind(AskedValue asked, Type type) {
        if (type instanceof Type.ListOf) {
            return switch (asked.order()) {
                case NONE -> Kind.CHOICES;
                case ALL -> Kind.ORDER;
                case SOME -> Kind.SEQUENCE;
            };
        } else if (type instanceof Type.Basic basic) {
            return switch (basic) {
                case MONEY -> Kind.MONEY;
                case NUMBER -> asked.format().decimals() == 0 ? Kind.INTEGER : Kind.NUMBER;
                case DATE -> Kind.DATE;
                case DATE_TIME -> Kind.INSTANT;
                case BOOLEAN, TEXT, LOCALIZED, DURATION, NOTHING -> Kind.CHOICE;
            };
        }
        return Kind.CHOICE;
    }

    private Object due(Object value, Kind kind, AskedValue asked) {
        return switch (kind) {
            case MONEY -> new Money((BigDecimal) value, rulebook.currency());
            case INTEGER ->
                ((BigDecimal) value).setScale(0, RoundingMode.HALF_UP).longValueExact();
            case NUMBER -> rounded((BigDecimal) value, asked.format().decimals());
            case CHOICE -> value instanceof Boolean yes ? (yes ? AskedOptions.YES : AskedOptions.NO) : value.toString();
            case CHOICES, ORDER, SEQUENCE ->
                ((List<?>) value).stream().map(String::valueOf).toList();
            case DATE, INSTANT, TEXT -> value;
        };
    }

    private static BigDecimal rounded(BigDecimal value, int decimals) {
        BigDecimal brief = value.setScale(decimals, RoundingMode.HALF_UP).stripTrailingZeros();
        return brief.scale() < 0 ? brief.setScale(0) : brief;
    }

    private Judge judge(Kind kind, Object due, AskedValue asked, @Nullable String request) {
        BigDecimal within = asked.format().within();
        return switch (kind) {
            case MONEY -> Judge.amount((Money) due);
            case INTEGER ->
                given -> given instanceof Long number
                        ? Credit.number(BigDecimal.valueOf((Long) due), BigDecimal.valueOf(number), within)
                        : BigDecimal.ZERO;
            case NUMBER ->
                given -> given instanceof BigDecimal number
                        ? Credit.number((BigDecimal) due, number, within)
                        : BigDecimal.ZERO;
            case CHOICES -> given -> Credit.set(new LinkedHashSet<>(words(due)), words(given));
            case ORDER -> ordered(words(due), asked, request);
            case SEQUENCE -> given -> Credit.sequence(words(due), words(given));
            case CHOICE -> Judge.anyOf(acceptable(due, asked, request));
            case DATE, INSTANT, TEXT -> Judge.anyOf(Set.of(due));
        };
    }

    /** Where several answers are right, all of them; the one that is due among them. */
    private Set<Object> acceptable(Object due, AskedValue asked, @Nullable String request) {
        Set<Object> right = new LinkedHashSet<>(Set.of(due));
        String accept = asked.accept();
        if (accept != null && rulebook.value(world, request, accept) instanceof List<?> several) {
            several.forEach(one -> right.add(String.valueOf(one)));
        }
        return right;
    }

    /** Where items rank alike, either may come first: then the ranks stand in the order of the due answer. */
    private Judge ordered(List<String> due, AskedValue asked, @Nullable String request) {
        String accept = asked.accept();
        Object ranks = accept == null ? null : rulebook.value(world, request, accept);
        List<BigDecimal> places = ranks instanceof List<?> list && list.size() == due.size()
                ? list.stream().map(BigDecimal.class::cast).toList()
                : IntStream.range(0, due.size()).mapToObj(BigDecimal::valueOf).toList();
        return given -> Credit.ordered(due, places, words(given));
    }

    private static List<String> words(Object answer) {
        return answer instanceof List<?> list
                ? list.stream().map(String::valueOf).toList()
                : List.of();
    }

    private Element.Basis basis(AskedValue asked, Answer answer) {
        ClauseId clause = asked.clause();
        if (clause == null) {
            clause = answer.clauses().isEmpty()
                    ? new ClauseId(asked.value())
                    : answer.clauses().get(0);
        }
        return new Element.Basis(
                clause,
                asked.value(),
                reason(clause, answer),
                null,
                List.copyOf(answer.facts().values()));
    }

    /** The clause, then what the value was computed from. */
    private Text reason(ClauseId clause, Answer answer) {
        Text rule = Turning.clause(rulebook, clause);
        Text parts = parts(answer);
        return parts.en().isEmpty()
                ? rule
                : new Text(rule.en() + " Here: " + parts.en() + ".", rule.zh() + "本案：" + parts.zh() + "。");
    }

    /** What the value of each question was computed from, by field id; empty texts where that would be too long to tell. */
    public Map<String, Text> parts() {
        Map<String, Text> all = new LinkedHashMap<>();
        for (AskedValue asked : brief.caseFile().scenario().question().values()) {
            if (asked.each() == null) {
                all.put(asked.id(), parts(rulebook.answer(world, null, asked.value())));
            }
        }
        return all;
    }

    private Text parts(Answer answer) {
        List<Text> parts = answer.parts().entrySet().stream()
                .flatMap(part -> Turning.told(brief, part.getKey(), part.getValue()).stream())
                .limit(PARTS)
                .collect(Collectors.toList());
        return new Text(
                String.join("; ", parts.stream().map(Text::en).toList()),
                String.join("；", parts.stream().map(Text::zh).toList()));
    }

    private Text title(String name, @Nullable Object value) {
        return value instanceof Text text ? text : rulebook.label(name, String.valueOf(value));
    }
}
