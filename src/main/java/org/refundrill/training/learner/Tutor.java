package org.refundrill.training.learner;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.refundrill.curriculum.Curriculum;
import org.refundrill.curriculum.Standing;
import org.refundrill.curriculum.Tally;
import org.refundrill.language.Text;
import org.refundrill.scenario.Scenario;
import org.refundrill.skill.SkillId;
import org.refundrill.training.Assignment;
import org.refundrill.training.CaseDesk;
import org.refundrill.training.Event;
import org.refundrill.training.Person;
import org.refundrill.training.Progress;
import org.refundrill.training.Store;
import org.refundrill.training.Synthetic;
import org.refundrill.training.Trainees;
import org.refundrill.training.TrainersWord;
import org.refundrill.training.Watcher;

/** Knows where each trainee stands, and what comes next. */
public final class Tutor {
    private final CaseDesk desk;
    private final Supplier<Store> store;
    private final Learners learners;
    private final Clock clock;

    /** Over a store that is opened when first needed. */
    public Tutor(CaseDesk desk, Supplier<Store> store, Learners learners, Clock clock) {
        this.desk = desk;
        this.store = store;
        this.learners = learners;
        this.clock = clock;
    }

    /** The case that comes next by a curriculum, and why. */
    public NextStep next(String trainee, Curriculum curriculum) {
        String logged = Trainees.logged(store.get(), trainee);
        return choice(logged, curriculum).make(logged);
    }

    /** The cases that could come next, of different families, the best first. */
    public List<NextStep> next(String trainee, Curriculum curriculum, int most) {
        String logged = Trainees.logged(store.get(), trainee);
        return choice(logged, curriculum).several(logged, most);
    }

    private NextChoice choice(String logged, Curriculum curriculum) {
        Followed followed = learners.of(logged);
        Instant now = clock.instant();
        return new NextChoice(
                desk,
                curriculum,
                learners.upToDate(),
                followed,
                skills(followed, curriculum, now),
                store.get().log().of(logged),
                now);
    }

    /** What is said first of people that the program made up; empty where people practised. */
    public Optional<Text> synthetic() {
        return Synthetic.note(store.get());
    }

    /** What a trainee was given to finish, the next day first. */
    public List<Assignment> assignments(String trainee) {
        return store.get().roster().of(Trainees.logged(store.get(), trainee));
    }

    /** The day where the trainee is: what is to be finished is told by days. */
    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), clock.getZone());
    }

    /** Where a trainee stands in a curriculum. */
    public Knowledge knowledge(String trainee, Curriculum curriculum) {
        String logged = Trainees.logged(store.get(), trainee);
        Followed followed = learners.of(logged);
        List<Event> history = store.get().log().of(logged);
        Instant now = clock.instant();
        Progress progress = Progress.of(history);
        Map<String, Tally> tallies = progress.tallies(curriculum.passMark());
        List<SkillStanding> skills = skills(followed, curriculum, now);
        Standing standing = Standing.of(curriculum, tallies, SkillStanding.everMastered(skills));
        List<Event> judged = TrainersWord.in(history);
        ClauseMeetings clauses = ClauseMeetings.of(judged);
        Set<SkillId> trained = trained(curriculum);
        return new Knowledge(
                curriculum,
                today(),
                progress,
                tallies,
                standing,
                skills,
                followed.rapid(),
                Judgement.of(judged),
                clauses,
                Readiness.of(
                        standing,
                        skills.stream()
                                .filter(skill -> trained.contains(skill.skill()))
                                .toList(),
                        clauses),
                store.get().roster().of(logged));
    }

    /**
     * Where everybody stands in a curriculum, by what the log calls them. The first time it is made from the whole log.
     *
     * @param watcher is told how far it is
     */
    public Everybody everybody(Curriculum curriculum, Watcher watcher) {
        Map<String, Person> people = new TreeMap<>();
        store.get().roster().all().forEach(person -> people.put(person.trainee(), person));
        Digests digests = new Digests(store);
        Map<String, List<Done>> all = new TreeMap<>(digests.all(watcher));
        people.keySet().forEach(trainee -> all.putIfAbsent(trainee, List.of()));
        learners.upToDate(watcher);
        Instant now = clock.instant();
        List<Member> members = new ArrayList<>();
        all.forEach((trainee, done) -> members.add(member(trainee, people.get(trainee), done, curriculum, now)));
        return new Everybody(members, digests.tray(), new Foresight(store).kept(curriculum));
    }

    /**
     * Foretells for everybody how probable it is that all of a curriculum is mastered in time, and keeps that.
     *
     * @param by the day by which it should be; where null, the day it was given for, or else thirty days from now
     * @param watcher is told how far it is
     * @param stop asked before each of them; nothing is kept of a look that was stopped
     */
    public Prospects lookAhead(Curriculum curriculum, @Nullable LocalDate by, Watcher watcher, BooleanSupplier stop) {
        List<Member> members = everybody(curriculum, watcher).members();
        Instant now = clock.instant();
        LookAhead ahead = new LookAhead(
                curriculum,
                trained(curriculum),
                learners.upToDate(),
                members.stream().map(Member::done).toList(),
                now,
                clock.getZone());
        List<Assignment> given = store.get().roster().assignments();
        Map<String, Prospects.Prospect> people = new TreeMap<>();
        watcher.at(Watcher.Stage.LOOKING_AHEAD, 0, members.size());
        for (Member member : members) {
            if (stop.getAsBoolean()) {
                return Prospects.NONE;
            }
            LocalDate due = by != null ? by : Foresight.due(member, curriculum, given, today());
            people.put(
                    member.trainee(),
                    ahead.of(member.trainee(), learners.of(member.trainee()).state(), member.done(), due));
            watcher.at(Watcher.Stage.LOOKING_AHEAD, people.size(), members.size());
        }
        Prospects prospects = new Prospects(now, people);
        new Foresight(store).keep(curriculum, learners.position(), prospects);
        return prospects;
    }

    private Member member(
            String trainee, @Nullable Person person, List<Done> done, Curriculum curriculum, Instant now) {
        Followed followed = learners.of(trainee);
        Map<String, Tally> tallies = new LinkedHashMap<>();
        for (Done one : done) {
            Tally tally = Tally.NONE.plus(one.passed(curriculum.passMark()));
            tallies.merge(one.answered().scenario(), tally, (before, last) -> before.plus(last.passed() > 0));
        }
        List<SkillStanding> skills = skills(followed, curriculum, now);
        Standing standing = Standing.of(curriculum, tallies, SkillStanding.everMastered(skills));
        ClauseMeetings clauses =
                ClauseMeetings.ofAnswers(done.stream().map(Done::answered).toList());
        Set<SkillId> trained = trained(curriculum);
        Readiness readiness = Readiness.of(
                standing,
                skills.stream().filter(skill -> trained.contains(skill.skill())).toList(),
                clauses);
        return new Member(
                trainee,
                person == null ? trainee : person.name(),
                person == null ? List.of() : person.cohorts(),
                done,
                tallies,
                skills,
                standing,
                clauses,
                readiness,
                followed.rapid());
    }

    private static List<SkillStanding> skills(Followed followed, Curriculum curriculum, Instant now) {
        List<SkillId> all = new ArrayList<>(curriculum.skills().keySet());
        followed.skills().stream().filter(skill -> !all.contains(skill)).forEach(all::add);
        return all.stream()
                .map(skill -> followed.standing(skill, curriculum.isCritical(skill), now))
                .toList();
    }

    /** The skills that its scenarios train. */
    private Set<SkillId> trained(Curriculum curriculum) {
        Set<SkillId> trained = new HashSet<>();
        for (String id : curriculum.scenarios()) {
            Scenario scenario = desk.catalogue().scenarios().get(id);
            if (scenario != null) {
                trained.addAll(scenario.skills());
            }
        }
        return trained;
    }
}
