package org.refundrill.training;

import java.math.BigDecimal;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.refundrill.decision.ClauseId;
import org.refundrill.language.Text;
import org.refundrill.scoring.Marking;

/**
 * What waits for a trainer and what trainers have said, over everybody's practice. A mark is one more event of its attempt;
 * the newest one of an element counts, and none is ever taken out of the log.
 */
public final class MarkBook {
    private static final int PAGE = 1000;

    private final EventLog log;
    private final Clock clock;
    private final Supplier<UUID> ids;
    private final Map<UUID, Case> cases = new LinkedHashMap<>();
    private final Map<UUID, Map<?, ?>> answers = new LinkedHashMap<>();

    /** The book as the log has it now. */
    public MarkBook(EventLog log, Clock clock, Supplier<UUID> ids) {
        this.log = log;
        this.clock = clock;
        this.ids = ids;
        read();
    }

    /** An assessed attempt with something that waits or waited. */
    private static final class Case {
        private final Event assessed;
        private final Map<String, Queued> elements = new LinkedHashMap<>();
        private final Map<String, Marked> marks = new LinkedHashMap<>();
        private int next;

        Case(Event assessed) {
            this.assessed = assessed;
            this.next = assessed.step() + 1;
        }
    }

    /** An element with the mark that counts. */
    public record Marked(Queued element, Mark mark) {}

    /**
     * What an attempt comes to with the marks it has.
     *
     * @param score over what is decided, 0 to 1
     * @param passed whether that passes the case
     * @param waiting how many elements still wait
     */
    public record Standing(BigDecimal score, boolean passed, int waiting) {}

    private void read() {
        long position = 0;
        List<EventLog.Placed> page;
        do {
            page = log.after(position, PAGE);
            for (EventLog.Placed placed : page) {
                position = placed.position();
                take(placed.event());
            }
        } while (page.size() == PAGE);
    }

    private void take(Event event) {
        Object responses = event.details().get("responses");
        if (event.kind().equals(Event.ANSWERED) && responses instanceof Map<?, ?> answered) {
            answers.put(event.attempt(), answered);
            return;
        }
        Map<?, ?> answered = Objects.requireNonNullElse(answers.remove(event.attempt()), Map.of());
        boolean examined = event.kind().equals(Event.EXAMINED);
        if (examined && responses instanceof Map<?, ?> handedIn) {
            answered = handedIn;
        }
        if ((examined || event.kind().equals(Event.ASSESSED))
                && event.details().get("waits") instanceof List<?> waits) {
            Case assessed = new Case(event);
            for (Object one : waits) {
                if (one instanceof Map<?, ?> map) {
                    Queued queued = queued(event, map, answered);
                    assessed.elements.put(queued.element(), queued);
                }
            }
            cases.put(event.attempt(), assessed);
        } else if (event.kind().equals(Event.MARKED) && cases.containsKey(event.attempt())) {
            Case marked = Objects.requireNonNull(cases.get(event.attempt()));
            Queued element = marked.elements.get(Written.text(event.details().get("element")));
            marked.next = Math.max(marked.next, event.step() + 1);
            if (element != null) {
                marked.marks.put(element.element(), new Marked(element, mark(event.details())));
            }
        }
    }

    private static Queued queued(Event event, Map<?, ?> waits, Map<?, ?> answered) {
        return new Queued(
                event.attempt(),
                event.trainee(),
                event.code(),
                Written.text(event.details().get("scenario")),
                Written.text(waits.get("id")),
                Written.text(answered.get(Written.text(waits.get("field")))),
                Written.both(waits.get("label")),
                new ClauseId(Written.text(waits.get("clause"))),
                Written.text(waits.get("claim")),
                Boolean.TRUE.equals(waits.get("wanted")),
                waits.get("proposal") instanceof Map<?, ?> proposal ? proposed(proposal) : null);
    }

    private static Queued.Proposed proposed(Map<?, ?> proposal) {
        Object credit = proposal.get("credit");
        return new Queued.Proposed(
                Written.text(proposal.get("found")),
                credit == null ? null : Written.decimal(credit),
                Written.text(proposal.get("sentence")),
                Written.decimal(proposal.get("sureness")),
                Written.text(proposal.get("reader")));
    }

    private static Mark mark(Map<String, Object> details) {
        String word = Written.text(details.get("decision"));
        Mark.Decision decision = Mark.Decision.ADJUST;
        for (Mark.Decision each : Mark.Decision.values()) {
            decision = each.id().equals(word) ? each : decision;
        }
        return new Mark(
                decision,
                Written.decimal(details.get("credit")),
                Written.text(details.get("by")),
                Written.text(details.get("why")));
    }

    /** What waits, the longest waiting first. */
    public List<Queued> queue() {
        List<Queued> queue = new ArrayList<>();
        for (Case each : cases.values()) {
            each.elements.values().stream()
                    .filter(element -> !each.marks.containsKey(element.element()))
                    .forEach(queue::add);
        }
        return List.copyOf(queue);
    }

    /** What was marked, each element with the mark that counts. */
    public List<Marked> marked() {
        List<Marked> marked = new ArrayList<>();
        cases.values().forEach(each -> marked.addAll(each.marks.values()));
        return List.copyOf(marked);
    }

    /** The elements that an id can mean: more than one where the beginning of an attempt's name is not enough. */
    public List<Queued> find(String id) {
        int dot = id.indexOf('.');
        String attempt = dot < 0 ? id : id.substring(0, dot);
        String element = dot < 0 ? "" : id.substring(dot + 1);
        List<Queued> found = new ArrayList<>();
        for (Case each : cases.values()) {
            if (!attempt.isEmpty() && each.assessed.attempt().toString().startsWith(attempt)) {
                each.elements.values().stream()
                        .filter(one -> one.element().equals(element))
                        .forEach(found::add);
            }
        }
        return List.copyOf(found);
    }

    /** The mark of an element that counts, if it has one. */
    public Optional<Mark> markOf(Queued element) {
        Case each = Objects.requireNonNull(cases.get(element.attempt()));
        return Optional.ofNullable(each.marks.get(element.element())).map(Marked::mark);
    }

    /** Writes a mark down. What was proposed stands beside it for ever. */
    public void mark(Queued element, Mark mark) {
        Case marked = Objects.requireNonNull(cases.get(element.attempt()));
        Map<String, Object> details = new LinkedHashMap<>();
        details.put("scenario", element.scenario());
        details.put("element", element.element());
        details.put("claim", element.claim());
        details.put("decision", mark.decision().id());
        details.put("credit", mark.credit());
        Queued.Proposed proposed = element.proposed();
        if (proposed != null) {
            details.put("proposed", proposed.found());
            if (proposed.credit() != null) {
                details.put("proposedCredit", proposed.credit());
            }
            details.put("reader", proposed.reader());
        }
        details.put("by", mark.by());
        if (!mark.why().isEmpty()) {
            details.put("why", mark.why());
        }
        log.append(List.of(new Event(
                ids.get(),
                element.attempt(),
                marked.next,
                element.trainee(),
                Event.MARKED,
                element.code(),
                clock.instant(),
                marked.assessed.origin(),
                details)));
        marked.next++;
        marked.marks.put(element.element(), new Marked(element, mark));
    }

    /** What the attempt of an element comes to now. */
    public Standing standing(Queued element) {
        Case each = Objects.requireNonNull(cases.get(element.attempt()));
        Map<String, BigDecimal> credits = new LinkedHashMap<>();
        each.marks.forEach((id, marked) -> credits.put(id, marked.mark().credit()));
        Marking.Total total = total(each.assessed.details(), credits);
        return new Standing(total.score(), total.passed(), each.elements.size() - each.marks.size());
    }

    /**
     * What an assessed event comes to with credits that trainers gave.
     *
     * @param credits by the element's name
     */
    public static Marking.Total total(Map<String, Object> assessed, Map<String, BigDecimal> credits) {
        Sum sum = new Sum();
        elements(assessed.get("elements"))
                .forEach(map -> sum.add(
                        map,
                        Written.decimal(map.get("credit")),
                        Written.text(map.get("verdict")).equals("wrong")));
        elements(assessed.get("waits")).forEach(map -> {
            BigDecimal credit = credits.get(Written.text(map.get("id")));
            if (credit != null) {
                sum.add(map, credit, credit.signum() == 0);
            }
        });
        int needless = assessed.get("needless") instanceof List<?> list ? list.size() : 0;
        return Marking.STANDARD.total(sum.earned, sum.possible, sum.failed, needless);
    }

    /** What elements come to together. */
    private static final class Sum {
        private BigDecimal earned = BigDecimal.ZERO;
        private BigDecimal possible = BigDecimal.ZERO;
        private boolean failed;

        void add(Map<?, ?> element, BigDecimal credit, boolean wrong) {
            BigDecimal weight = Written.decimal(element.get("weight"));
            possible = possible.add(weight);
            earned = earned.add(weight.multiply(credit));
            failed |= wrong && Boolean.TRUE.equals(element.get("critical"));
        }
    }

    /** What a trainer said of an element, as the trainee reads it. */
    public static Text told(Map<String, Object> marked) {
        String by = Written.text(marked.get("by"));
        String why = Written.text(marked.get("why"));
        return new Text(
                "judged by " + by + (why.isEmpty() ? "" : ": " + why),
                "培训师" + by + "评阅" + (why.isEmpty() ? "" : "：" + why));
    }

    private static List<Map<?, ?>> elements(@Nullable Object written) {
        List<Map<?, ?>> elements = new ArrayList<>();
        if (written instanceof List<?> list) {
            list.forEach(one -> {
                if (one instanceof Map<?, ?> map) {
                    elements.add(map);
                }
            });
        }
        return elements;
    }
}
