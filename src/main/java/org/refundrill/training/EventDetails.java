package org.refundrill.training;

import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.refundrill.casefile.CaseFile;
import org.refundrill.decision.AmountLine;
import org.refundrill.decision.ClauseId;
import org.refundrill.decision.Grounds;
import org.refundrill.decision.RequestRuling;
import org.refundrill.exercise.Action;
import org.refundrill.exercise.Proposal;
import org.refundrill.exercise.TaskState;
import org.refundrill.exercise.Waiting;
import org.refundrill.form.Response;
import org.refundrill.language.Text;
import org.refundrill.rulebook.Rulebook;
import org.refundrill.scenario.Scenario;
import org.refundrill.scoring.Assessment;
import org.refundrill.scoring.Finding;
import org.refundrill.scoring.Twin;
import org.refundrill.skill.SkillId;

/** What the log says about each kind of event. Names may be added, never changed: old logs are read for ever. */
final class EventDetails {
    private EventDetails() {}

    static Map<String, Object> opened(CaseFile file, Origin origin, String kept, Occasion occasion) {
        Scenario scenario = file.scenario();
        Map<String, Object> details = new LinkedHashMap<>();
        details.put("scenario", scenario.id());
        details.put("title", both(scenario.title()));
        details.put("exercise", scenario.question().exercise());
        details.put("skills", scenario.skills().stream().map(SkillId::value).toList());
        details.put("tier", scenario.tier());
        details.put("desk", scenario.desk());
        details.put("seed", file.seed());
        details.put("case", kept);
        details.put("generation", scenario.recipe().hash());
        details.put("content", origin.content());
        details.put("rulebook", file.ruling().rulebook());
        details.put("rulebookVersion", file.ruling().version());
        details.put("scoring", origin.scoring());
        details.put("generator", origin.generator());
        details.putAll(occasion.written());
        return details;
    }

    static Map<String, Object> acted(Action action) {
        Map<String, Object> details = new LinkedHashMap<>();
        if (action instanceof Action.Ask ask) {
            details.put("ask", ask.record());
        } else if (action instanceof Action.Hint) {
            details.put("hint", true);
        } else if (action instanceof Action.Act act) {
            details.put("act", act.what());
        }
        return details;
    }

    /** The action that such details tell. */
    static Optional<Action> action(Map<String, Object> details) {
        if (details.get("ask") instanceof String record) {
            return Optional.of(new Action.Ask(record));
        }
        if (details.get("act") instanceof Map<?, ?> act) {
            Map<String, Object> what = new LinkedHashMap<>();
            act.forEach((name, value) -> what.put(String.valueOf(name), value));
            return Optional.of(new Action.Act(what));
        }
        return details.containsKey("hint") ? Optional.of(new Action.Hint()) : Optional.empty();
    }

    static Map<String, Object> answered(Response response) {
        Map<String, Object> details = new LinkedHashMap<>();
        details.put("responses", response.fields());
        if (response.confidence() != null) {
            details.put("confidence", response.confidence());
        }
        return details;
    }

    static Map<String, Object> assessed(
            CaseFile file,
            Rulebook rulebook,
            TaskState state,
            Assessment assessment,
            ItemDetails items,
            List<Waiting> waiting,
            @Nullable BigDecimal confidence) {
        Map<String, Object> details = new LinkedHashMap<>();
        details.put("scenario", file.scenario().id());
        details.put("score", assessment.score());
        details.put("passed", assessment.passed());
        details.put("regret", assessment.regret().minor());
        details.put("currency", assessment.regret().currency().getCurrencyCode());
        details.put("hints", state.hints());
        details.put("lookUps", state.revealed().size());
        details.put("needless", assessment.needless());
        details.put("caseMinutes", state.minutes());
        if (confidence != null) {
            details.put("confidence", confidence);
        }
        details.put("due", due(file));
        details.putAll(items.ofCase(file));
        details.put(
                "elements",
                assessment.findings().stream()
                        .map(finding -> {
                            Map<String, Object> element = element(finding, rulebook::label);
                            element.putAll(items.of(finding));
                            return element;
                        })
                        .toList());
        if (!waiting.isEmpty()) {
            details.put("waits", waiting.stream().map(EventDetails::waits).toList());
        }
        return details;
    }

    /** What waits for a trainer, with what a machine read in it. */
    private static Map<String, Object> waits(Waiting waiting) {
        Map<String, Object> shape = new LinkedHashMap<>();
        shape.put("id", waiting.id());
        shape.put("field", waiting.field());
        shape.put("label", both(waiting.label()));
        shape.put("skill", waiting.skill().value());
        shape.put("weight", waiting.weight());
        shape.put("critical", waiting.critical());
        shape.put("clause", waiting.clause().value());
        shape.put("claim", waiting.claim().kind());
        shape.put("wanted", waiting.claim().wanted());
        Proposal proposal = waiting.proposal();
        if (proposal != null) {
            shape.put("proposal", proposal(proposal));
        }
        return shape;
    }

    private static Map<String, Object> proposal(Proposal proposal) {
        Map<String, Object> shape = new LinkedHashMap<>();
        shape.put("found", proposal.found().id());
        proposal.credit().ifPresent(credit -> shape.put("credit", credit));
        shape.put("sentence", proposal.sentence());
        shape.put("sureness", proposal.sureness());
        shape.put("reader", proposal.reader());
        return shape;
    }

    private static long due(CaseFile file) {
        long due = 0;
        List<AmountLine> lines =
                file.ruling().leading().map(RequestRuling::amounts).orElse(List.of());
        for (AmountLine line : lines) {
            due += line.amount().minor();
        }
        return due;
    }

    private static Map<String, Object> element(Finding finding, Function<String, Text> facts) {
        Map<String, Object> element = new LinkedHashMap<>();
        element.put("id", finding.id());
        element.put("label", both(finding.label()));
        element.put("skill", finding.skill().value());
        element.put("verdict", finding.verdict().id());
        element.put("credit", finding.credit());
        element.put("weight", finding.weight());
        element.put("critical", finding.critical());
        element.put("clause", finding.clause().value());
        if (finding.fact() != null) {
            element.put("fact", finding.fact());
        }
        element.put("reason", both(finding.reason()));
        element.put("given", both(finding.given()));
        element.put("due", both(finding.due()));
        Grounds.Flip flip = finding.flip();
        if (flip != null) {
            element.put("flip", flip(flip, facts.apply(flip.changed())));
        }
        Twin twin = finding.twin();
        if (twin != null) {
            element.put("twin", Map.of("changed", twin.changed(), "due", both(twin.due()), "code", twin.code()));
        }
        return element;
    }

    private static Map<String, Object> flip(Grounds.Flip flip, Text label) {
        Map<String, Object> shape = new LinkedHashMap<>();
        shape.put("changed", flip.changed());
        shape.put("label", both(label));
        shape.put("from", plain(flip.from()));
        shape.put("to", plain(flip.to()));
        shape.put("outcome", flip.outcome().fields());
        ClauseId clause = flip.clause();
        shape.put("clause", clause == null ? null : clause.value());
        shape.put("code", flip.code());
        return shape;
    }

    private static @Nullable Object plain(@Nullable Object value) {
        if (value instanceof Text text) {
            return both(text);
        }
        if (value instanceof OffsetDateTime time) {
            return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(time);
        }
        if (value instanceof List<?> items) {
            return items.stream().map(EventDetails::plain).toList();
        }
        return value == null || value instanceof Number || value instanceof Boolean ? value : value.toString();
    }

    private static Map<String, Object> both(Text text) {
        Map<String, Object> both = new LinkedHashMap<>();
        both.put("en", text.en());
        both.put("zh", text.zh());
        return both;
    }
}
