package org.refundrill.app;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.refundrill.decision.ClauseId;
import org.refundrill.language.Text;
import org.refundrill.money.Money;
import org.refundrill.report.PracticeHistory;
import org.refundrill.rulebook.Clause;
import org.refundrill.scenario.Scenario;
import org.refundrill.scoring.Verdict;
import org.refundrill.skill.SkillId;
import org.refundrill.training.Catalogue;
import org.refundrill.training.Event;

/** Turns the log of a trainee into what reports are reckoned from. */
final class Histories {

    private final Catalogue catalogue;
    private final Map<String, Event> opened = new LinkedHashMap<>();
    private final List<PracticeHistory.Attempt> attempts = new ArrayList<>();

    private Histories(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    static PracticeHistory of(String trainee, List<Event> events, Catalogue catalogue) {
        Histories histories = new Histories(catalogue);
        events.forEach(histories::take);
        Map<ClauseId, Clause> clauses = new LinkedHashMap<>();
        catalogue
                .rulebooks()
                .values()
                .forEach(shelf -> clauses.putAll(shelf.newest().clauses()));
        return new PracticeHistory(trainee, histories.attempts, clauses, Map.of());
    }

    private void take(Event event) {
        if (event.kind().equals(Event.OPENED)) {
            opened.put(event.code(), event);
        } else if (event.kind().equals(Event.ASSESSED)) {
            attempts.add(attempt(event, opened.get(event.code())));
        }
    }

    private PracticeHistory.Attempt attempt(Event event, @Nullable Event start) {
        Map<String, Object> details = event.details();
        Scenario scenario = catalogue.scenarios().get(text(details.get("scenario")));
        Map<String, Object> origin = start == null ? Map.of() : start.details();
        Instant from = start == null ? event.at() : start.at();
        Currency currency = Currency.getInstance(text(details.get("currency")));
        Object confidence = details.get("confidence");
        return new PracticeHistory.Attempt(
                event.code(),
                scenario == null ? Text.same(text(details.get("scenario"))) : scenario.title(),
                null,
                Text.same(scenario == null ? "" : scenario.question().exercise()),
                event.at(),
                Duration.between(from, event.at()),
                new PracticeHistory.Help(number(details.get("hints")), number(details.get("lookUps")), 0),
                confidence == null ? null : decimal(confidence),
                new PracticeHistory.Versions(
                        text(origin.get("generation")),
                        text(origin.get("rulebook")) + " " + text(origin.get("rulebookVersion")),
                        text(origin.get("scoring"))),
                new PracticeHistory.Result(
                        decimal(details.get("score")),
                        Boolean.TRUE.equals(details.get("passed")),
                        elements(details.get("elements")),
                        null,
                        Money.ofMinor(decimal(details.get("regret")).longValueExact(), currency)));
    }

    private static List<PracticeHistory.Element> elements(@Nullable Object written) {
        List<PracticeHistory.Element> elements = new ArrayList<>();
        if (written instanceof List<?> list) {
            for (Object one : list) {
                if (one instanceof Map<?, ?> map) {
                    elements.add(element(map));
                }
            }
        }
        return elements;
    }

    private static PracticeHistory.Element element(Map<?, ?> map) {
        String verdict = text(map.get("verdict"));
        return new PracticeHistory.Element(
                text(map.get("id")),
                Text.same(text(map.get("id"))),
                new SkillId(text(map.get("skill"))),
                verdict.equals("right") ? Verdict.RIGHT : verdict.equals("wrong") ? Verdict.WRONG : Verdict.PARTIAL,
                decimal(map.get("credit")),
                Boolean.TRUE.equals(map.get("critical")),
                new ClauseId(text(map.get("clause"))),
                both(map.get("given")),
                both(map.get("due")));
    }

    private static Text both(@Nullable Object written) {
        return written instanceof Map<?, ?> map
                ? new Text(text(map.get("en")), text(map.get("zh")))
                : Text.same(text(written));
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }

    private static BigDecimal decimal(@Nullable Object value) {
        return value == null ? BigDecimal.ZERO : new BigDecimal(value.toString());
    }

    private static int number(@Nullable Object value) {
        return decimal(value).intValueExact();
    }
}
