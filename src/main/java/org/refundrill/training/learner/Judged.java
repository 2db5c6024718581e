package org.refundrill.training.learner;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.refundrill.skill.SkillId;
import org.refundrill.training.Event;
import org.refundrill.training.TrainersWord;
import org.refundrill.training.Written;

/**
 * An element of an answered case that a trainer judged.
 *
 * @param answered the answer with all that was judged so far, this among it
 * @param element the one that was judged now
 * @param earlier what it was worth before; null where it waited until now
 * @param asked the skills that were marked without a trainer when the case was answered
 * @param wrong the skills of which a critical element was wrong before this
 * @param waiting the skills of which something still waits
 * @param among how many elements the case has, judged or not
 * @param at when it was judged
 */
record Judged(
        Answered answered,
        Answered.Element element,
        @Nullable Double earlier,
        Set<SkillId> asked,
        Set<SkillId> wrong,
        Set<SkillId> waiting,
        int among,
        Instant at) {

    /**
     * What a mark says; nothing where the case had been answered before that attempt, or the element does not wait.
     *
     * @param history the trainee's events with that case, the mark among them
     */
    static Optional<Judged> of(List<Event> history, Event mark) {
        int place = history.indexOf(mark);
        List<Event> before = history.subList(0, Math.max(0, place));
        Optional<Event> first = answer(before).filter(one -> one.attempt().equals(mark.attempt()));
        if (first.isEmpty()) {
            return Optional.empty();
        }
        Answered raw = Answered.of(first.get());
        Answered earlier = Answered.of(answer(TrainersWord.in(before)).orElseThrow());
        Event now = answer(TrainersWord.in(history.subList(0, place + 1))).orElseThrow();
        Answered after = Answered.of(now);
        String id = Written.text(mark.details().get("element"));
        return judged(after, raw, id)
                .map(element -> new Judged(
                        after,
                        element,
                        judged(earlier, raw, id).map(Answered.Element::credit).orElse(null),
                        raw.skills(),
                        critical(earlier),
                        waiting(now),
                        raw.elements().size() + count(first.get()),
                        mark.at()));
    }

    private static Optional<Event> answer(List<Event> history) {
        return history.stream()
                .filter(event -> event.kind().equals(Event.ASSESSED))
                .findFirst();
    }

    /** The element as a trainer judged it; nothing where it still waits. */
    private static Optional<Answered.Element> judged(Answered answered, Answered raw, String id) {
        return answered.elements().stream()
                .skip(raw.elements().size())
                .filter(element -> element.id().equals(id))
                .findFirst();
    }

    private static Set<SkillId> critical(Answered answered) {
        Set<SkillId> wrong = new HashSet<>();
        answered.elements().stream()
                .filter(Answered.Element::critical)
                .forEach(element -> wrong.addAll(element.skills()));
        return wrong;
    }

    private static int count(Event assessed) {
        return assessed.details().get("waits") instanceof List<?> waits ? waits.size() : 0;
    }

    private static Set<SkillId> waiting(Event assessed) {
        Set<SkillId> waiting = new HashSet<>();
        if (assessed.details().get("waits") instanceof List<?> waits) {
            for (Object one : waits) {
                if (one instanceof Map<?, ?> map) {
                    waiting.add(new SkillId(Written.text(map.get("skill"))));
                }
            }
        }
        return waiting;
    }
}
