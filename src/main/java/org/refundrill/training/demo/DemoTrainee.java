package org.refundrill.training.demo;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.UUID;
import org.refundrill.simulate.SimulatedTrainee;
import org.refundrill.simulate.SimulatedWork;
import org.refundrill.training.Event;
import org.refundrill.training.Synthetic;

/** One of the people who do not exist, and where they are in their course. */
final class DemoTrainee {
    /** By how many days the last of them begin later than the first. */
    static final int LATE = 5;

    private static final LocalTime OPENING = LocalTime.of(1, 0);
    private static final int MINUTES = 240;
    private static final int PAUSE = 300;
    private static final List<BigDecimal> SURE =
            List.of(new BigDecimal("0.50"), new BigDecimal("0.65"), new BigDecimal("0.80"), new BigDecimal("0.95"));

    private final Demo.Plan plan;
    private final String name;
    private final String kind;
    private final int late;
    private final SimulatedTrainee person;
    private final DemoBank bank;
    private final SplittableRandom chance;
    private final Set<String> met = new HashSet<>();
    private int worked;

    DemoTrainee(Demo.Plan plan, int number, SimulatedTrainee person, DemoBank bank) {
        this.plan = plan;
        this.name = Synthetic.PREFIX + padded(number + 1, plan.trainees());
        this.kind = Demo.archetype(number).id();
        this.late = number % (LATE + 1);
        this.person = person;
        this.bank = bank;
        this.chance = new SplittableRandom(plan.seed() * 31 + number);
    }

    /** Names in the order of numbers are in the order of letters, too. */
    private static String padded(int number, int most) {
        String digits = String.valueOf(number);
        return "0".repeat(Math.max(0, Math.max(3, String.valueOf(most).length()) - digits.length())) + digits;
    }

    String name() {
        return name;
    }

    String kind() {
        return kind;
    }

    /** What happens on a working day, counted from 0. */
    List<Event> day(LocalDate day, int number) {
        List<Event> events = new ArrayList<>();
        if (number < late) {
            return events;
        }
        Instant at = day.atTime(OPENING).toInstant(ZoneOffset.UTC).plus(Duration.ofMinutes(chance.nextInt(MINUTES)));
        double since = day.toEpochDay();
        for (int i = 0; i < Demo.A_DAY && worked < plan.attempts(); i++) {
            DemoCase given = bank.next(worked / (double) plan.attempts(), met, chance);
            met.add(given.code());
            SimulatedWork work = person.work(given.posed(), since, true);
            Duration took = Duration.ofSeconds(Math.max(1, Math.round(work.seconds())));
            events.addAll(attempt(given, work, at, took, day));
            at = at.plus(took).plusSeconds(30 + chance.nextInt(PAUSE));
            worked++;
        }
        return events;
    }

    private List<Event> attempt(DemoCase given, SimulatedWork work, Instant at, Duration took, LocalDate day) {
        String called = plan.seed() + " " + name + " " + worked;
        UUID attempt = Demo.id(called, at);
        Map<String, Object> opened = new LinkedHashMap<>(given.opened());
        opened.put("seconds", 0);
        opened.put("day", day.toString());
        Map<String, Object> assessed = given.assessed(work, chance);
        assessed.put("confidence", SURE.get(nearest(work.confidence())));
        assessed.put("seconds", took.toSeconds());
        assessed.put("day", day.toString());
        return List.of(
                event(called + " 0", attempt, 0, Event.OPENED, given, at, opened),
                event(called + " 1", attempt, 1, Event.ASSESSED, given, at.plus(took), assessed));
    }

    private Event event(
            String id,
            UUID attempt,
            int step,
            String kindOfEvent,
            DemoCase given,
            Instant at,
            Map<String, Object> details) {
        return new Event(
                Demo.id(id, at), attempt, step, name, kindOfEvent, given.code(), at, bank.origin(given), details);
    }

    private static int nearest(double confidence) {
        int nearest = 0;
        for (int i = 1; i < SURE.size(); i++) {
            if (Math.abs(SURE.get(i).doubleValue() - confidence)
                    < Math.abs(SURE.get(nearest).doubleValue() - confidence)) {
                nearest = i;
            }
        }
        return nearest;
    }
}
