package org.refundrill.terminal.author;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.refundrill.json.Json;
import org.refundrill.language.Text;
import org.refundrill.psychometrics.Agreement;
import org.refundrill.psychometrics.Interval;
import org.refundrill.rulebook.Clause;
import org.refundrill.terminal.Messages;
import org.refundrill.terminal.command.Invocation;
import org.refundrill.terminal.console.Columns;
import org.refundrill.terminal.console.SafeText;
import org.refundrill.terminal.console.Style;
import org.refundrill.terminal.console.Styled;
import org.refundrill.training.Concord;
import org.refundrill.training.Mark;
import org.refundrill.training.MarkBook;
import org.refundrill.training.Queued;

/** What waits for a trainer, one of it with its text, and how proposals fared: for scripts and for people. */
final class MarkSheet {
    private static final double CONFIDENCE = 0.95;
    private static final int DIGITS = 2;

    private final Invocation call;
    private final Function<Queued, Optional<Clause>> clauses;

    MarkSheet(Invocation call, Function<Queued, Optional<Clause>> clauses) {
        this.call = call;
        this.clauses = clauses;
    }

    /** Read when the first of them is shown. */
    private static final class Texts {
        static final Messages OF = Messages.of("mark");
    }

    static Text text(String key, Object... arguments) {
        return Texts.OF.text(key, arguments);
    }

    void queue(List<Queued> queue) throws IOException {
        if (call.json()) {
            json(Map.of("queue", queue.stream().map(this::shape).toList()));
            return;
        }
        line(0, Style.TITLE, queue.isEmpty() ? say("queue.empty") : say("queue", queue.size()));
        for (Queued element : queue) {
            line(2, Style.ACCENT, element.id());
            line(4, Style.PLAIN, say("queue.of", call.say(element.label()), element.trainee(), element.scenario()));
            line(4, Style.DIM, proposed(element));
        }
        if (!queue.isEmpty()) {
            line(0, Style.PLAIN, say("queue.next"));
        }
    }

    void one(Queued element, @Nullable Mark mark, MarkBook.Standing standing) throws IOException {
        if (call.json()) {
            Map<String, Object> shape = shape(element);
            shape.put("text", element.answer());
            if (mark != null) {
                shape.put("mark", shape(mark));
            }
            shape.put("score", standing.score());
            shape.put("passed", standing.passed());
            shape.put("waiting", standing.waiting());
            json(shape);
            return;
        }
        line(0, Style.TITLE, call.say(element.label()));
        line(0, Style.DIM, say("one.of", element.trainee(), element.scenario(), element.code()));
        clauses.apply(element).ifPresent(clause -> {
            line(0, Style.BOLD, element.clause() + "  " + call.say(clause.title()));
            line(2, Style.PLAIN, call.say(clause.text()));
        });
        line(0, Style.BOLD, say("one.text"));
        element.answer().lines().forEach(written -> line(2, Style.PLAIN, written));
        line(0, Style.BOLD, proposed(element));
        if (element.proposed() != null && mark == null) {
            line(2, Style.DIM, say("proposal.mind"));
        }
        if (mark != null) {
            line(
                    0,
                    Style.GOOD,
                    say("one.marked", said(mark.decision()), mark.credit().toPlainString(), mark.by()));
            if (!mark.why().isEmpty()) {
                line(2, Style.PLAIN, mark.why());
            }
        }
        line(0, Style.PLAIN, standing(standing));
    }

    /** What to judge after this one: the rest of the same text first, as it has just been read. */
    void next(Queued element, List<Queued> queue) throws IOException {
        if (!call.json()) {
            Optional<Queued> same = queue.stream()
                    .filter(one -> one.attempt().equals(element.attempt()))
                    .findFirst();
            line(
                    0,
                    Style.PLAIN,
                    same.or(() -> queue.stream().findFirst())
                            .map(one -> say("one.next", one.id(), call.say(one.label())))
                            .orElseGet(() -> say("queue.empty")));
        }
    }

    private String standing(MarkBook.Standing standing) {
        String score = standing.score()
                .movePointRight(DIGITS)
                .setScale(0, RoundingMode.HALF_UP)
                .toPlainString();
        String passed = say(standing.passed() ? "passed" : "not.passed");
        return say("standing", score, passed, standing.waiting());
    }

    /**
     * How far proposals and trainers agree.
     *
     * @param marked what was marked, which knows what people call each claim
     */
    void agreement(List<MarkBook.Marked> marked) throws IOException {
        Concord concord = Concord.of(marked);
        Map<String, Text> labels = new LinkedHashMap<>();
        marked.forEach(one -> labels.put(one.element().claim(), one.element().label()));
        Optional<Agreement> agreement = concord.agreement();
        if (call.json()) {
            json(shape(concord, agreement.orElse(null)));
            return;
        }
        line(0, Style.TITLE, say("agreement", concord.compared()));
        if (concord.compared() > 0) {
            line(2, Style.PLAIN, say("agreement.alike", concord.alike(), concord.compared()));
        }
        agreement.ifPresentOrElse(
                known -> {
                    Interval kappa = known.interval(CONFIDENCE);
                    line(
                            2,
                            Style.PLAIN,
                            say("agreement.kappa", two(known.kappa()), two(kappa.low()), two(kappa.high())));
                    line(
                            2,
                            Style.PLAIN,
                            say(
                                    "agreement.recall",
                                    two(known.recall().get(0)),
                                    concord.of(true),
                                    two(known.recall().get(1)),
                                    concord.of(false)));
                },
                () -> line(2, Style.PLAIN, say("agreement.no.kappa")));
        concord.claims()
                .forEach((claim, share) -> line(
                        4,
                        Style.PLAIN,
                        say(
                                "agreement.claim",
                                call.say(labels.getOrDefault(claim, Text.same(claim))),
                                share.alike(),
                                share.all())));
        line(2, Style.DIM, say("agreement.open", concord.unsure(), concord.unread()));
        line(2, Style.DIM, say("agreement.mind"));
    }

    private static Map<String, Object> shape(Concord concord, @Nullable Agreement agreement) {
        Map<String, Object> shape = new LinkedHashMap<>();
        shape.put("n", concord.compared());
        shape.put("alike", concord.alike());
        Interval interval = agreement == null ? null : agreement.interval(CONFIDENCE);
        shape.put("kappa", agreement == null ? null : two(agreement.kappa()));
        shape.put("low", interval == null ? null : two(interval.low()));
        shape.put("high", interval == null ? null : two(interval.high()));
        shape.put("counts", concord.counts());
        shape.put("decisions", concord.decisions());
        shape.put("unsure", concord.unsure());
        shape.put("unread", concord.unread());
        List<Map<String, Object>> claims = new ArrayList<>();
        concord.claims().forEach((claim, share) -> {
            Map<String, Object> one = new LinkedHashMap<>();
            one.put("claim", claim);
            one.put("alike", share.alike());
            one.put("n", share.all());
            claims.add(one);
        });
        shape.put("claims", claims);
        return shape;
    }

    private static BigDecimal two(double value) {
        return BigDecimal.valueOf(value).setScale(DIGITS, RoundingMode.HALF_UP);
    }

    private Map<String, Object> shape(Queued element) {
        Map<String, Object> shape = new LinkedHashMap<>();
        shape.put("id", element.id());
        shape.put("trainee", element.trainee());
        shape.put("code", element.code());
        shape.put("scenario", element.scenario());
        shape.put("element", element.element());
        shape.put("label", call.say(element.label()));
        shape.put("clause", element.clause().value());
        shape.put("claim", element.claim());
        shape.put("wanted", element.wanted());
        Queued.Proposed proposed = element.proposed();
        if (proposed != null) {
            Map<String, Object> proposal = new LinkedHashMap<>();
            proposal.put("found", proposed.found());
            proposal.put("credit", proposed.credit());
            proposal.put("sentence", proposed.sentence());
            proposal.put("sureness", proposed.sureness());
            proposal.put("reader", proposed.reader());
            shape.put("proposal", proposal);
        }
        return shape;
    }

    private static Map<String, Object> shape(Mark mark) {
        Map<String, Object> shape = new LinkedHashMap<>();
        shape.put("decision", mark.decision().id());
        shape.put("credit", mark.credit());
        shape.put("by", mark.by());
        shape.put("why", mark.why());
        return shape;
    }

    private String proposed(Queued element) {
        Queued.Proposed proposed = element.proposed();
        if (proposed == null) {
            return say("proposal.none");
        }
        BigDecimal credit = proposed.credit();
        if (credit == null) {
            return say("proposal.unsure", proposed.sentence());
        }
        String sure = proposed.sureness()
                .movePointRight(DIGITS)
                .setScale(0, RoundingMode.HALF_UP)
                .toPlainString();
        String key = "proposal." + proposed.found();
        return proposed.sentence().isEmpty()
                ? say(key + ".bare", credit.toPlainString(), sure)
                : say(key, credit.toPlainString(), sure, proposed.sentence());
    }

    private String said(Mark.Decision decision) {
        return say("decision." + decision.id());
    }

    private String say(String key, Object... arguments) {
        return call.say(text(key, arguments));
    }

    private void line(int indent, Style style, String text) {
        // Hostile characters are told in several others: that is known before the lines are broken.
        for (String piece : Columns.wrap(SafeText.of(text), call.console().width() - indent - 1)) {
            call.console().line(Styled.of(" ".repeat(indent)).and(style, piece));
        }
    }

    private void json(Map<String, Object> shape) throws IOException {
        call.console().out().write(Json.line(shape) + "\n");
    }
}
