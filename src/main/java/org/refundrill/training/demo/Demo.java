package org.refundrill.training.demo;

import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import java.util.stream.Stream;
import org.refundrill.simulate.Archetype;
import org.refundrill.simulate.SimulatedCohort;
import org.refundrill.simulate.SimulatedTrainee;
import org.refundrill.skill.SkillId;
import org.refundrill.training.Assignment;
import org.refundrill.training.Event;
import org.refundrill.training.Origin;
import org.refundrill.training.Roster;
import org.refundrill.training.Store;
import org.refundrill.training.Synthetic;

/**
 * Weeks of practice by people who do not exist, written into a store in the order in which they would have happened. The
 * same plan always gives the same events.
 */
public final class Demo {
    /** Cases that somebody works on a day. */
    static final int A_DAY = 4;

    private static final int GROUP = 25;
    private static final int FAMILY = 3;
    private static final int DAYS_TO_GO = 30;
    private static final Origin NOWHERE = new Origin("synthetic", "synthetic", "synthetic", "synthetic");

    private final Plan plan;
    private final DemoBank bank;
    private final List<DemoTrainee> trainees = new ArrayList<>();

    /**
     * What is wanted.
     *
     * @param trainees how many people
     * @param attempts how many cases each of them works
     * @param seed of everything that is drawn
     * @param until their last day
     */
    public record Plan(int trainees, int attempts, long seed, LocalDate until) {}

    /**
     * What was made.
     *
     * @param trainees how many people
     * @param cohorts how many groups
     * @param attempts how many cases were worked, all in all
     * @param from their first day
     * @param until their last day
     */
    public record Made(int trainees, int cohorts, long attempts, LocalDate from, LocalDate until) {}

    /** People who practise the cases of a bank. */
    public Demo(Plan plan, DemoBank bank) {
        this.plan = plan;
        this.bank = bank;
        List<List<SkillId>> families = SimulatedCohort.families(bank.skills(), FAMILY);
        List<SimulatedTrainee> people = SimulatedCohort.mixed(plan.seed(), plan.trainees(), families);
        for (int number = 0; number < people.size(); number++) {
            trainees.add(new DemoTrainee(plan, number, people.get(number), bank));
        }
    }

    /**
     * Writes it all.
     *
     * @param stop asked before each day; what is written then stays
     * @param written is told after each day how many cases were worked so far
     */
    public Made into(Store store, BooleanSupplier stop, LongConsumer written) {
        List<LocalDate> days = days();
        store.log().append(List.of(told(days)));
        long attempts = work(events -> store.log().append(events), stop, written);
        store.roster().enter(roster());
        List<String> groups = Stream.iterate(0, number -> number < trainees.size(), number -> number + GROUP)
                .map(Demo::group)
                .toList();
        for (String group : groups) {
            store.roster()
                    .assign(new Assignment(
                            bank.curriculum().id(), group, null, plan.until().plusDays(DAYS_TO_GO)));
        }
        return new Made(trainees.size(), groups.size(), attempts, days.get(0), plan.until());
    }

    /**
     * Lets everybody work, and hands on what happened day by day.
     *
     * @param stop asked before each day
     * @param worked is told after each day how many cases were worked so far
     * @return how many cases were worked
     */
    public long work(Consumer<List<Event>> day, BooleanSupplier stop, LongConsumer worked) {
        List<LocalDate> days = days();
        long attempts = 0;
        for (int number = 0; number < days.size() && !stop.getAsBoolean(); number++) {
            List<Event> events = new ArrayList<>();
            for (DemoTrainee trainee : trainees) {
                events.addAll(trainee.day(days.get(number), number));
            }
            events.sort(Comparator.comparing(Event::at));
            day.accept(events);
            attempts += events.stream()
                    .filter(event -> event.kind().equals(Event.ASSESSED))
                    .count();
            worked.accept(attempts);
        }
        return attempts;
    }

    /** Working days, the last one as planned. */
    private List<LocalDate> days() {
        int many = (plan.attempts() + A_DAY - 1) / A_DAY + DemoTrainee.LATE;
        List<LocalDate> days = new ArrayList<>();
        for (LocalDate day = plan.until(); days.size() < many; day = day.minusDays(1)) {
            if (day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY) {
                days.add(0, day);
            }
        }
        return days;
    }

    private Event told(List<LocalDate> days) {
        Map<String, Object> details = new LinkedHashMap<>();
        details.put("trainees", plan.trainees());
        details.put("attempts", plan.attempts());
        details.put("seed", plan.seed());
        details.put("until", plan.until().toString());
        details.put("curriculum", bank.curriculum().id());
        details.put("cases", bank.cases().size());
        details.put(
                "archetypes",
                trainees.stream()
                        .map(one -> Map.of("trainee", one.name(), "kind", one.kind()))
                        .toList());
        Instant at = days.get(0).atTime(LocalTime.MIN).toInstant(ZoneOffset.UTC);
        UUID id = id(plan.seed() + " simulated", at);
        return new Event(id, id, 0, Synthetic.PREFIX + "all", Event.SIMULATED, "", at, NOWHERE, details);
    }

    /** Entered after their practice, so that the log's names are theirs: what is made up needs no pseudonym. */
    private List<Roster.Entry> roster() {
        List<Roster.Entry> entries = new ArrayList<>();
        for (int number = 0; number < trainees.size(); number++) {
            entries.add(new Roster.Entry(trainees.get(number).name(), null, group(number)));
        }
        return entries;
    }

    private static String group(int number) {
        return Synthetic.PREFIX + "group-" + (number / GROUP + 1);
    }

    static Archetype archetype(int number) {
        return Archetype.values()[number % Archetype.values().length];
    }

    /**
     * The name of what happened at a moment, the same every time (a UUID of version 7). Later ones stand higher, so that a
     * database goes on at the end of its index instead of all over it.
     */
    static UUID id(String name, Instant at) {
        UUID hashed = UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
        long time = at.toEpochMilli() << 16 | 0x7000 | hashed.getMostSignificantBits() & 0x0FFF;
        return new UUID(time, hashed.getLeastSignificantBits());
    }
}
