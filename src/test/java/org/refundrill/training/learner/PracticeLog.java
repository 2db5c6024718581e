package org.refundrill.training.learner;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.UUID;
import org.refundrill.training.Event;
import org.refundrill.training.EventLog;
import org.refundrill.training.LearnerStates;
import org.refundrill.training.Origin;
import org.refundrill.training.Roster;
import org.refundrill.training.Store;

/** A log of a training centre, drawn from a seed, that can be read and appended to; and a place for learner states. */
final class PracticeLog implements EventLog {
    private static final Origin ORIGIN = new Origin("pack", "rules 1", "2", "test");
    private static final Instant MONDAY = Instant.parse("2026-03-02T09:00:00Z");

    private final List<Placed> events = new ArrayList<>();
    private final SplittableRandom random;
    private final int trainees;
    private final List<Event> waiting = new ArrayList<>();
    private Instant now = MONDAY;

    PracticeLog(long seed, int trainees) {
        this.random = new SplittableRandom(seed);
        this.trainees = trainees;
    }

    /** Somebody answers a case. */
    void answer() {
        int who = random.nextInt(trainees);
        int family = random.nextInt(6);
        boolean again = random.nextInt(12) == 0;
        String code = "C-" + family + "-" + (again ? 1 : events.size());
        List<Map<String, Object>> elements = new ArrayList<>();
        for (int e = 0; e <= random.nextInt(4); e++) {
            double chance = 1 / (1 + StrictMath.exp(family * 0.3 - who * 0.2 - events.size() * 0.002));
            boolean right = random.nextDouble() < chance;
            Map<String, Object> element = new LinkedHashMap<>();
            element.put("id", e == 0 ? "outcome" : "field-" + e);
            element.put("skill", "K" + (1 + (family + e) % 5));
            element.put(
                    "skills", e == 1 ? List.of("K" + (1 + family % 5), "K9") : List.of("K" + (1 + (family + e) % 5)));
            element.put("options", random.nextInt(3) * 2);
            element.put("verdict", right ? "right" : random.nextInt(3) == 0 ? "partial" : "wrong");
            element.put("credit", right ? "1" : "0.3333");
            element.put("weight", 1 + e);
            element.put("critical", e == 0 && random.nextInt(5) == 0);
            element.put("clause", "C-" + family);
            elements.add(element);
        }
        now = now.plus(Duration.ofMinutes(random.nextInt(600)));
        Map<String, Object> details = new LinkedHashMap<>();
        details.put("scenario", "family-" + family);
        details.put("tier", 1 + family % 4);
        details.put("row", random.nextInt(8) == 0 ? "" : "table/R" + random.nextInt(5));
        details.put("hints", Math.max(0, random.nextInt(8) - 4));
        details.put("seconds", random.nextInt(9) == 0 ? 1 : 60 + random.nextInt(200));
        details.put("confidence", List.of("0.5", "0.65", "0.8", "0.95").get(random.nextInt(4)));
        details.put("given", random.nextInt(7) == 0 ? List.of("clause") : List.of());
        details.put("day", now.atOffset(ZoneOffset.ofHours(8)).toLocalDate().toString());
        details.put("elements", elements);
        put("trainee-" + who, Event.ASSESSED, code, details);
    }

    /** Somebody answers a case and writes a letter, which waits for a trainer. */
    void write() {
        answer();
        Event last = events.remove(events.size() - 1).event();
        Map<String, Object> details = new LinkedHashMap<>(last.details());
        details.putAll(Map.of("hints", 0, "seconds", 180, "given", List.of()));
        details.put(
                "waits",
                List.of(
                        waits("says-amount", "K1", false),
                        waits("says-guarantee", "K2", true),
                        waits("tone", "L1", false)));
        put(last.trainee(), Event.ASSESSED, last.code(), details);
        waiting.add(events.get(events.size() - 1).event());
    }

    private static Map<String, Object> waits(String id, String skill, boolean critical) {
        Map<String, Object> waits = new LinkedHashMap<>();
        waits.put("id", id);
        waits.put("label", Map.of("en", id, "zh", id));
        waits.put("skill", skill);
        waits.put("weight", 1);
        waits.put("critical", critical);
        waits.put("clause", "C-1");
        return waits;
    }

    /** A trainer marks an element of some letter, perhaps one that was marked before. */
    void mark() {
        Event letter = waiting.get(random.nextInt(waiting.size()));
        String element = List.of("says-amount", "says-guarantee", "tone").get(random.nextInt(3));
        now = now.plus(Duration.ofMinutes(random.nextInt(60)));
        mark(letter, element, List.of("0", "0.5", "1").get(random.nextInt(3)));
    }

    /** A trainer marks an element of a letter. */
    void mark(Event letter, String element, String credit) {
        UUID id = new UUID(7, events.size());
        Map<String, Object> details = Map.of("element", element, "credit", credit, "by", "Wei", "decision", "adjust");
        int step = (int) of(letter.trainee(), letter.code()).stream()
                .filter(event -> event.attempt().equals(letter.attempt()))
                .count();
        append(List.of(new Event(
                id, letter.attempt(), step, letter.trainee(), Event.MARKED, letter.code(), now, ORIGIN, details)));
    }

    /** The letters that were written. */
    List<Event> letters() {
        return waiting;
    }

    void put(String trainee, String kind, String code, Map<String, Object> details) {
        UUID id = new UUID(7, events.size());
        events.add(new Placed(events.size() + 1, new Event(id, id, 0, trainee, kind, code, now, ORIGIN, details)));
    }

    /** A store over this log. */
    Store with(LearnerStates states) {
        return new Store(this, Store.unkept().cases(), states, Roster.NOBODY);
    }

    @Override
    public void append(List<Event> more) {
        more.forEach(event -> events.add(new Placed(events.size() + 1, event)));
    }

    @Override
    public List<Event> of(String trainee) {
        return events.stream()
                .map(Placed::event)
                .filter(event -> event.trainee().equals(trainee))
                .toList();
    }

    @Override
    public List<Event> of(String trainee, String code) {
        return of(trainee).stream().filter(event -> event.code().equals(code)).toList();
    }

    @Override
    public List<Event> unfinished(String trainee) {
        return List.of();
    }

    @Override
    public List<Placed> after(long position, int most) {
        return events.stream()
                .filter(placed -> placed.position() > position)
                .limit(most)
                .toList();
    }

    @Override
    public List<Placed> after(long position, int most, List<String> kinds) {
        return events.stream()
                .filter(placed -> placed.position() > position)
                .filter(placed -> kinds.contains(placed.event().kind()))
                .limit(most)
                .toList();
    }

    @Override
    public long end() {
        return events.size();
    }

    @Override
    public Optional<Event> last(String kind) {
        return events.stream()
                .map(Placed::event)
                .filter(event -> event.kind().equals(kind))
                .reduce((first, last) -> last);
    }

    @Override
    public Optional<Event> lastOpened(String code) {
        return Optional.empty();
    }
}
