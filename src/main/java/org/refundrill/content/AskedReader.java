package org.refundrill.content;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.refundrill.content.yaml.WhenAbsent;
import org.refundrill.decision.ClauseId;
import org.refundrill.feel.Type;
import org.refundrill.language.Text;
import org.refundrill.problem.DidYouMean;
import org.refundrill.problem.Located;
import org.refundrill.problem.Problems;
import org.refundrill.rulebook.Rulebook;
import org.refundrill.scenario.AskedValue;
import org.refundrill.skill.SkillId;

/** Reads the questions of a scenario that the rulebook answers, and checks that it can. */
final class AskedReader {
    private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    private final Optional<Rulebook> rulebook;
    private final SkillId primary;
    private final Problems problems;
    private final Set<String> ids = new LinkedHashSet<>();

    /**
     * A reader.
     *
     * @param rulebook the rulebook that answers; without one nothing is checked against it
     * @param primary the skill of questions that name none
     */
    AskedReader(Optional<Rulebook> rulebook, SkillId primary, Problems problems) {
        this.rulebook = rulebook;
        this.primary = primary;
        this.problems = problems;
    }

    /** A question as it is written. */
    record Written(
            Located value,
            @Nullable Located id,
            @Nullable Text label,
            @Nullable Located skill,
            @WhenAbsent("1") BigDecimal weight,
            @WhenAbsent("false") boolean critical,
            @Nullable Located clause,
            @WhenAbsent List<Located> options,
            @Nullable Offered from,
            @Nullable Located each,
            @Nullable Located accept,
            @Nullable Located worth,
            @WhenAbsent("0") int most,
            @WhenAbsent("0") int decimals,
            @Nullable String unit,
            @WhenAbsent("0") BigDecimal within,
            @WhenAbsent("none") Located order) {}

    /** Where the options come from that differ from case to case. */
    record Offered(Located ids, @Nullable Located names) {}

    List<AskedValue> read(List<Written> written) {
        return written.stream().map(this::read).toList();
    }

    private AskedValue read(Written written) {
        String name = written.value().text();
        String id = written.id() == null
                ? name.replaceAll("([A-Z])", "-$1").replace('.', '-').toLowerCase(java.util.Locale.ROOT)
                : written.id().text();
        Located place = written.id() == null ? written.value() : written.id();
        if (!ID.matcher(id).matches() || !ids.add(id)) {
            problems.add(place.span()
                    .error(
                            "'" + id + "' cannot name a question here",
                            "write an id of its own, of small letters, digits and hyphens"));
        }
        if (written.weight().signum() <= 0) {
            problems.add(written.value().span().error("a weight is above 0", "write weight: 1"));
        }
        answers(written);
        Offered from = written.from();
        return new AskedValue(
                id,
                name,
                written.label() == null ? Text.same("") : written.label(),
                written.skill() == null ? primary : new SkillId(written.skill().text()),
                written.weight(),
                written.critical(),
                clause(written.clause()),
                new AskedValue.Options(
                        written.options().stream().map(Located::text).toList(),
                        from == null ? null : from.ids().text(),
                        from == null || from.names() == null
                                ? null
                                : from.names().text()),
                written.each() == null ? null : written.each().text(),
                written.accept() == null ? null : written.accept().text(),
                written.worth() == null
                        ? null
                        : new AskedValue.Worth(written.worth().text(), written.most()),
                new AskedValue.NumberFormat(written.decimals(), written.unit(), written.within()),
                order(written.order()));
    }

    private @Nullable ClauseId clause(@Nullable Located written) {
        if (written == null) {
            return null;
        }
        ClauseId clause = new ClauseId(written.text());
        rulebook.filter(known -> !known.clauses().containsKey(clause))
                .ifPresent(known -> problems.add(written.span()
                        .error(
                                "unknown clause '" + clause + "'",
                                DidYouMean.advice(
                                        clause.value(),
                                        known.clauses().keySet().stream()
                                                .map(ClauseId::value)
                                                .toList()))));
        return clause;
    }

    private AskedValue.Order order(Located written) {
        for (AskedValue.Order order : AskedValue.Order.values()) {
            if (order.id().equals(written.text())) {
                return order;
            }
        }
        List<String> known = Arrays.stream(AskedValue.Order.values())
                .map(AskedValue.Order::id)
                .toList();
        problems.add(written.span()
                .error("unknown order '" + written.text() + "'", DidYouMean.advice(written.text(), known)));
        return AskedValue.Order.NONE;
    }

    private void answers(Written written) {
        if (rulebook.isEmpty()) {
            return;
        }
        Rulebook answering = rulebook.get();
        List<Located> used = new ArrayList<>(List.of(written.value()));
        Offered from = written.from();
        if (from != null) {
            used.add(from.ids());
            Optional.ofNullable(from.names()).ifPresent(used::add);
        }
        Optional.ofNullable(written.each()).ifPresent(used::add);
        Optional.ofNullable(written.accept()).ifPresent(used::add);
        Optional.ofNullable(written.worth()).ifPresent(used::add);
        for (Located name : used) {
            if (!answering.answers().contains(name.text())) {
                problems.add(name.span()
                        .error(
                                "the rulebook '" + answering.id() + "' does not answer '" + name.text() + "'",
                                DidYouMean.advice(name.text(), answering.answers())));
            }
        }
        answering.typeOf(written.value().text()).ifPresent(type -> options(written, type));
    }

    /** A choice offers words that it can be; words that only the case knows need a list to choose from. */
    private void options(Written written, Type type) {
        Type one = type instanceof Type.ListOf list ? list.element() : type;
        if (one instanceof Type.Choice choice) {
            written.options().stream()
                    .filter(word -> !choice.values().contains(word.text()))
                    .forEach(word -> problems.add(word.span()
                            .error(
                                    "'" + word.text() + "' is not one of the values here",
                                    DidYouMean.advice(word.text(), choice.values()))));
        } else if (one == Type.Basic.TEXT && written.from() == null) {
            problems.add(written.value()
                    .span()
                    .error(
                            "'" + written.value().text() + "' can be any word, so nothing can be offered",
                            "add from: {ids: NAME, names: NAME}, or make it a choice"));
        }
    }
}
