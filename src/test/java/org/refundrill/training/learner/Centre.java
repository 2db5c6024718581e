package org.refundrill.training.learner;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.refundrill.HandClock;
import org.refundrill.content.Holdings;
import org.refundrill.curriculum.Curriculum;
import org.refundrill.exercise.Action;
import org.refundrill.exercise.ExerciseType;
import org.refundrill.exercise.Step;
import org.refundrill.exercise.amount.AmountType;
import org.refundrill.exercise.deadline.DeadlineType;
import org.refundrill.exercise.evidence.EvidenceType;
import org.refundrill.exercise.ruling.RulingType;
import org.refundrill.form.Field;
import org.refundrill.form.Response;
import org.refundrill.json.Json;
import org.refundrill.json.JsonCaseText;
import org.refundrill.names.PackNames;
import org.refundrill.store.Database;
import org.refundrill.training.CaseDesk;
import org.refundrill.training.LearnerStates;
import org.refundrill.training.Origin;
import org.refundrill.training.Practice;
import org.refundrill.training.Session;
import org.refundrill.training.Store;

/** A training centre with the shipped cases, a store of its own, and a clock that stands still until somebody works. */
final class Centre implements AutoCloseable {
    static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);

    private static final List<ExerciseType> TYPES =
            List.of(new RulingType(), new AmountType(), new DeadlineType(), new EvidenceType());

    private final Database database = Database.at("jdbc:h2:mem:" + UUID.randomUUID());
    private final CaseDesk desk;
    private final Learners learners = new Learners(database::store);
    private final Tutor tutor;
    private final Practice practice;
    private final HandClock clock = new HandClock(morningOf(0), ZONE);

    Centre() {
        Holdings content = Holdings.in(
                Path.of(""), PackNames::of, TYPES.stream().map(ExerciseType::id).toList());
        desk = new CaseDesk(() -> content, TYPES);
        tutor = new Tutor(desk, database::store, learners, clock);
        practice = new Practice(
                desk,
                database::store,
                new JsonCaseText(desk),
                file -> new Origin("pack", "rules", Practice.SCORING, "test"),
                clock,
                UUID::randomUUID);
    }

    Store store() {
        return database.store();
    }

    Tutor tutor() {
        return tutor;
    }

    Curriculum curriculum(String id) {
        Curriculum curriculum = desk.catalogue().curricula().get(id);
        if (curriculum == null) {
            throw new IllegalArgumentException(id);
        }
        return curriculum;
    }

    /** It is nine in the morning, so many days after that Monday. */
    void morning(int day) {
        clock.set(morningOf(day));
    }

    private static Instant morningOf(int day) {
        return MONDAY.plusDays(day).atTime(9, 0).atZone(ZONE).toInstant();
    }

    /** Works what comes next, as {@code practise} opens it. */
    NextStep works(String trainee, Curriculum curriculum, boolean rightly, String confidence) {
        NextStep next = tutor.next(trainee, curriculum);
        Session session = practice.open(trainee, next.file(), next.occasion());
        Map<String, Object> answers = new LinkedHashMap<>(session.exercise().keyResponses());
        answers.keySet().removeAll(next.support().given());
        if (!rightly) {
            for (Field field : session.exercise().form().fields()) {
                if (answers.containsKey(field.id())) {
                    field.options().stream()
                            .map(Field.Option::id)
                            .filter(id -> !id.equals(answers.get(field.id())))
                            .findFirst()
                            .ifPresent(id -> answers.put(field.id(), id));
                }
            }
        }
        clock.later(Duration.ofSeconds(100 + 7L * (next.file().seed() % 5)));
        Step step = session.act(new Action.Submit(new Response(answers, new BigDecimal(confidence))));
        if (!(step instanceof Step.Submitted)) {
            throw new IllegalStateException(String.valueOf(step));
        }
        return next;
    }

    /** All that is believed of these people, as it has been followed from answer to answer. */
    List<String> followed(List<String> logged) {
        return all(learners, logged);
    }

    /** The same made anew from the log's first event. */
    List<String> rebuilt(List<String> logged) {
        Store store = store();
        return all(
                new Learners(() -> new Store(store.log(), store.cases(), LearnerStates.NONE, store.roster())), logged);
    }

    /** The same as another window has it that goes on from what was kept. */
    List<String> goneOn(List<String> logged) {
        return all(new Learners(database::store), logged);
    }

    private static List<String> all(Learners learners, List<String> logged) {
        List<String> all = new ArrayList<>();
        logged.forEach(
                trainee -> all.add(Json.line(StateShape.of(learners.of(trainee).state()))));
        all.add(Json.line(StateShape.of(learners.upToDate())));
        return all;
    }

    @Override
    public void close() {
        database.close();
    }
}
