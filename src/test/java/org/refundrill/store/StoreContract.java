package org.refundrill.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.refundrill.training.Assignment;
import org.refundrill.training.CaseStore;
import org.refundrill.training.Event;
import org.refundrill.training.EventLog;
import org.refundrill.training.LearnerStates;
import org.refundrill.training.LearnerStates.Kept;
import org.refundrill.training.Mark;
import org.refundrill.training.MarkBook;
import org.refundrill.training.Origin;
import org.refundrill.training.Person;
import org.refundrill.training.Queued;
import org.refundrill.training.Roster;
import org.refundrill.training.StoreFailure;
import org.refundrill.training.Trainees;

/** What every database must do for the log and the cases. */
abstract class StoreContract {
    private static final Origin ORIGIN =
            new Origin("cn-marketplace 0123", "cn-marketplace 2026", "1", "refundrill 0.1.0");
    private static final Instant NOON = Instant.parse("2026-03-09T04:00:00.123456Z");

    private Database database;
    private EventLog log;
    private CaseStore cases;

    /** A database of its own for each test. */
    abstract Database fresh();

    @BeforeEach
    void opens() {
        database = fresh();
        log = database.store().log();
        cases = database.store().cases();
    }

    @AfterEach
    void closes() {
        database.close();
    }

    private static Event event(UUID attempt, int step, String trainee, String kind, Map<String, Object> details) {
        return new Event(UUID.randomUUID(), attempt, step, trainee, kind, "C-1", NOON, ORIGIN, details);
    }

    private static Map<String, Object> state(String what) {
        return Map.of("what", what, "how", List.of("-0.0", "1"));
    }

    private static Kept kept(long position, String what) {
        return new Kept(position, state(what));
    }

    private static Event alone(String trainee) {
        return event(UUID.randomUUID(), 0, trainee, Event.OPENED, Map.of());
    }

    @Test
    void everyEventComesBackAsItWasAppended() {
        UUID attempt = UUID.randomUUID();
        List<Event> story = List.of(
                event(attempt, 0, "陈伟", Event.OPENED, Map.of("seed", 7, "case", "hash")),
                event(attempt, 1, "陈伟", Event.ACTED, Map.of("ask", "evidence-1")),
                event(attempt, 2, "陈伟", Event.ANSWERED, Map.of("responses", Map.of("note", "说明😀"))),
                event(attempt, 3, "陈伟", Event.ASSESSED, Map.of("score", new BigDecimal("0.80"))));
        log.append(List.of(story.get(0)));
        log.append(List.of(alone("tom")));
        log.append(List.of(story.get(1)));
        log.append(story.subList(2, 4));

        assertThat(log.of("陈伟")).containsExactlyElementsOf(story);
        assertThat(log.of("nobody")).isEmpty();
    }

    @Test
    void everyMarkStandsBesideWhatWasProposedWithNameAndTime() {
        UUID attempt = UUID.randomUUID();
        Map<String, Object> proposal = Map.of("found", "said", "credit", 0, "sentence", "We promise.", "sureness", 0.9);
        Map<String, Object> waits = Map.of(
                "id",
                "says-guarantee",
                "field",
                "letter",
                "label",
                Map.of("en", "Promises", "zh", "承诺"),
                "clause",
                "L-20",
                "claim",
                "guarantee",
                "weight",
                1,
                "critical",
                true,
                "proposal",
                proposal);
        log.append(List.of(
                event(attempt, 0, "mei", Event.ANSWERED, Map.of("responses", Map.of("letter", "We promise."))),
                event(attempt, 1, "mei", Event.ASSESSED, Map.of("elements", List.of(), "waits", List.of(waits)))));
        Instant later = NOON.plusSeconds(3600);
        MarkBook book = new MarkBook(log, Clock.fixed(later, ZoneOffset.UTC), UUID::randomUUID);
        Queued promise = book.queue().get(0);
        book.mark(promise, new Mark(Mark.Decision.ACCEPT, BigDecimal.ZERO, "Wei", ""));
        book.mark(promise, new Mark(Mark.Decision.REJECT, BigDecimal.ONE, "Ann", "the bank had said so"));

        List<Event> marks = log.of("mei").stream()
                .filter(event -> event.kind().equals(Event.MARKED))
                .toList();
        assertThat(marks).hasSize(2).allSatisfy(mark -> {
            assertThat(mark.at()).isEqualTo(later);
            assertThat(mark.details().get("proposed")).isEqualTo("said");
            assertThat(mark.details().get("proposedCredit")).hasToString("0");
        });
        assertThat(marks).extracting(mark -> mark.details().get("by")).containsExactly("Wei", "Ann");
        assertThat(marks).extracting(mark -> "" + mark.details().get("credit")).containsExactly("0", "1");
        MarkBook reopened = new MarkBook(log, Clock.systemUTC(), UUID::randomUUID);
        assertThat(reopened.queue()).isEmpty();
        assertThat(reopened.marked()).singleElement().satisfies(marked -> {
            assertThat(marked.mark().by()).isEqualTo("Ann");
            assertThat(marked.element().proposed()).isNotNull();
        });
    }

    @Test
    void eventsAreAppendedTogetherOrNotAtAll() {
        Event once = alone("mei");
        log.append(List.of(once));

        assertThatThrownBy(() -> log.append(List.of(alone("mei"), once))).isInstanceOf(StoreFailure.class);
        assertThat(log.of("mei")).containsExactly(once);
    }

    @Test
    void anAttemptThatWentOnElsewhereIsNotDoubled() {
        UUID attempt = UUID.randomUUID();
        log.append(List.of(event(attempt, 3, "mei", Event.ASSESSED, Map.of())));

        assertThatThrownBy(() -> log.append(List.of(event(attempt, 3, "mei", Event.ASSESSED, Map.of()))))
                .isInstanceOf(StoreFailure.class)
                .hasMessageContaining("another window");
        assertThat(log.of("mei")).hasSize(1);
    }

    @Test
    void whatIsUnfinishedIsWhatWasNeitherAssessedNorLeft() {
        UUID open = UUID.randomUUID();
        UUID done = UUID.randomUUID();
        log.append(List.of(event(done, 0, "mei", Event.OPENED, Map.of()), event(done, 1, "mei", "assessed", Map.of())));
        log.append(List.of(event(open, 0, "mei", Event.OPENED, Map.of()), event(open, 1, "mei", "acted", Map.of())));
        log.append(List.of(event(UUID.randomUUID(), 0, "mei", Event.FLAGGED, Map.of()), alone("tom")));

        assertThat(log.unfinished("mei")).extracting(Event::attempt).containsExactly(open, open);
        log.append(List.of(event(open, 2, "mei", Event.LEFT, Map.of())));
        assertThat(log.unfinished("mei")).isEmpty();
    }

    @Test
    void readersGoOnFromThePositionWhereTheyStood() {
        for (int i = 0; i < 5; i++) {
            log.append(List.of(alone(i % 2 == 0 ? "even" : "odd")));
        }
        List<EventLog.Placed> first = log.after(0, 3);
        List<EventLog.Placed> rest = log.after(first.get(2).position(), 100);

        assertThat(first).hasSize(3);
        assertThat(rest).hasSize(2);
        assertThat(rest).extracting(EventLog.Placed::position).isSorted().doesNotHaveDuplicates();
        assertThat(first.get(1).event().trainee()).isEqualTo("odd");
    }

    @Test
    void manyEventsAreAppendedInTheirOrder() {
        List<Event> many = new ArrayList<>();
        for (int i = 0; i < 137; i++) {
            many.add(event(UUID.randomUUID(), 0, "mei", Event.OPENED, Map.of("number", i, "name", "陈伟 " + i)));
        }
        log.append(many);

        assertThat(log.of("mei")).containsExactlyElementsOf(many);
        assertThatThrownBy(() -> log.append(many)).isInstanceOf(StoreFailure.class);
        assertThat(log.of("mei")).hasSize(137);
    }

    @Test
    void whatATrainerSaysOfACaseIsFoundWithTheCase() {
        UUID attempt = UUID.randomUUID();
        Event assessed =
                event(attempt, 0, "mei", Event.ASSESSED, Map.of("waits", List.of(Map.of("id", "says-amount"))));
        Event marked = event(attempt, 1, "mei", Event.MARKED, Map.of("credit", new BigDecimal("0.5"), "by", "Wei"));
        log.append(List.of(assessed, alone("tom")));
        log.append(List.of(marked));

        assertThat(log.of("mei", "C-1")).containsExactly(assessed, marked);
        assertThat(log.of("mei", "C-2")).isEmpty();
    }

    @Test
    void everyKindOfEventComesBackAsItWasAppended() {
        List<Event> all = new ArrayList<>();
        for (String kind : List.of(
                Event.SHOWN,
                Event.MARKED,
                Event.TUNED,
                Event.EXPORTED,
                Event.SIGNED,
                Event.SIMULATED,
                "exam-forms",
                "exam-opened",
                "exam-resumed",
                "exam-answered",
                "exam-submitted",
                "examined",
                "exam-decided")) {
            all.add(event(UUID.randomUUID(), 0, "mei", kind, Map.of("what", kind, "n", new BigDecimal("0.50"))));
        }
        log.append(all);

        assertThat(log.of("mei")).containsExactlyElementsOf(all);
        assertThat(log.after(0, 100, List.of(Event.SIGNED, Event.SIMULATED))).hasSize(2);
    }

    @Test
    void manyWindowsMayAppendAtOnceAndNothingIsLost() throws Exception {
        ExecutorService windows = Executors.newFixedThreadPool(4);
        List<Future<?>> all = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            all.add(windows.submit(() -> log.append(List.of(alone("mei"), alone("mei")))));
        }
        for (Future<?> one : all) {
            one.get();
        }
        windows.shutdown();
        assertThat(log.of("mei")).hasSize(80);
    }

    @Test
    void readersMayAskForSomeKindsOfEventsAlone() {
        log.append(List.of(alone("mei"), event(UUID.randomUUID(), 0, "mei", Event.FLAGGED, Map.of("why", "1"))));
        log.append(List.of(alone("tom"), event(UUID.randomUUID(), 0, "tom", Event.FLAGGED, Map.of("why", "2"))));
        List<EventLog.Placed> flags = log.after(0, 10, List.of(Event.FLAGGED, Event.TUNED));

        assertThat(flags).extracting(placed -> placed.event().trainee()).containsExactly("mei", "tom");
        assertThat(log.after(flags.get(0).position(), 10, List.of(Event.FLAGGED)))
                .hasSize(1);
        assertThat(log.after(0, 1, List.of(Event.FLAGGED))).hasSize(1);
        assertThat(log.last(Event.FLAGGED)).get().extracting(Event::details).isEqualTo(Map.of("why", "2"));
        assertThat(log.last(Event.TUNED)).isEmpty();
    }

    @Test
    void learnerStatesAreKeptByPositionAndGiveWayToLaterOnes() {
        LearnerStates states = database.store().states();
        assertThat(states.shared("1 a")).isEmpty();

        assertThat(states.keep("1 a", 0, kept(10, "all"), Map.of("mei", state("m10"), "陈伟", state("c10"))))
                .isTrue();
        assertThat(states.keep("1 a", 10, kept(20, "all later"), Map.of("mei", state("m20"))))
                .isTrue();
        assertThat(states.shared("1 a")).contains(kept(20, "all later"));
        assertThat(states.of("1 a", "mei")).contains(kept(20, "m20"));
        assertThat(states.of("1 a", "陈伟")).contains(kept(10, "c10"));
        assertThat(states.of("1 a", "tom")).isEmpty();
    }

    @Test
    void ofTwoWhoKeepALaterStateOnlyTheFirstOneDoes() {
        LearnerStates states = database.store().states();
        states.keep("1 a", 0, kept(10, "all"), Map.of("mei", state("m10")));

        assertThat(states.keep("1 a", 10, kept(15, "first"), Map.of("mei", state("m15"))))
                .isTrue();
        assertThat(states.keep("1 a", 10, kept(16, "second"), Map.of("mei", state("m16"), "tom", state("t16"))))
                .isFalse();
        assertThat(states.keep("1 a", 0, kept(17, "third"), Map.of("tom", state("t17"))))
                .isFalse();
        assertThat(states.of("1 a", "mei")).contains(kept(15, "m15"));
        assertThat(states.of("1 a", "tom")).isEmpty();
    }

    @Test
    void statesOfAnotherModelMakeRoom() {
        LearnerStates states = database.store().states();
        states.keep("1 a", 0, kept(10, "all"), Map.of("mei", state("m10")));
        states.keep("1 b", 0, kept(12, "new"), Map.of("mei", state("n12")));

        assertThat(states.shared("1 a")).isEmpty();
        assertThat(states.of("1 a", "mei")).isEmpty();
        assertThat(states.of("1 b", "mei")).contains(kept(12, "n12"));
    }

    @Test
    void whatWasForetoldForOneCurriculumStaysBesideTheOthers() {
        LearnerStates states = database.store().states();
        states.keep("forecast new-hire", 0, kept(10, "new hires"), Map.of("mei", state("likely")));
        states.keep("forecast returns", 0, kept(11, "returns"), Map.of());
        states.keep("digest 1", 0, kept(12, "answers"), Map.of());
        states.keep("1 a", 0, kept(12, "all"), Map.of());

        assertThat(states.of("forecast new-hire", "mei")).contains(kept(10, "likely"));
        assertThat(states.shared("forecast returns")).contains(kept(11, "returns"));
        assertThat(states.shared("digest 1")).contains(kept(12, "answers"));
    }

    @Test
    void peopleOnTheRosterAreKnownToTheLogByAPseudonymThatTellsNothing() {
        Roster roster = database.store().roster();
        List<Roster.Entered> entered = roster.enter(List.of(
                new Roster.Entry("陈梅", "mei@example.com", "spring"),
                new Roster.Entry("Tom Brown", null, "spring"),
                new Roster.Entry("陈梅", "mei@example.com", "evening")));

        String mei = entered.get(0).person().trainee();
        assertThat(mei).matches("t-[0-9a-f]{20}").doesNotContain("mei");
        assertThat(entered).extracting(Roster.Entered::known).containsExactly(false, false, true);
        assertThat(roster.all()).hasSize(2);
        assertThat(roster.find("MEI@example.com")).singleElement().satisfies(person -> {
            assertThat(person.trainee()).isEqualTo(mei);
            assertThat(person.cohorts()).containsExactly("evening", "spring");
        });
        assertThat(roster.find("tom brown")).hasSize(1);
        assertThat(roster.find(mei)).extracting(Person::name).containsExactly("陈梅");
        assertThat(roster.enter(List.of(new Roster.Entry("Mei Chen", "mei@example.com", null)))
                        .get(0)
                        .person()
                        .trainee())
                .isEqualTo(mei);
        assertThat(roster.find("nobody")).isEmpty();
    }

    @Test
    void whoHasPractisedUnderAPlainNameIsFoundByItInTheLog() {
        log.append(List.of(alone("Mei")));
        Roster.Entered entered = database.store()
                .roster()
                .enter(List.of(new Roster.Entry("Mei", "mei@example.com", null)))
                .get(0);

        assertThat(entered.practised()).isTrue();
        assertThat(Trainees.logged(database.store(), "mei@example.com")).isEqualTo("Mei");
        assertThat(Trainees.logged(database.store(), "somebody else")).isEqualTo("somebody else");
    }

    @Test
    void twoPeopleOfOneNameAreToldApartByTheirAddress() {
        database.store()
                .roster()
                .enter(List.of(
                        new Roster.Entry("Wang Fang", "wf1@example.com", null),
                        new Roster.Entry("Wang Fang", "wf2@example.com", null)));

        assertThatThrownBy(() -> Trainees.logged(database.store(), "wang fang"))
                .isInstanceOf(StoreFailure.class)
                .hasMessageContaining("2 people on the roster are called 'wang fang'");
        assertThat(Trainees.logged(database.store(), "wf1@example.com"))
                .isNotEqualTo(Trainees.logged(database.store(), "wf2@example.com"));
    }

    @Test
    void whatIsAssignedToAGroupOrATraineeIsFoundByTheTrainee() {
        Roster roster = database.store().roster();
        String mei = roster.enter(List.of(new Roster.Entry("Mei", "mei@example.com", "spring")))
                .get(0)
                .person()
                .trainee();
        LocalDate june = LocalDate.of(2026, 6, 30);
        roster.assign(new Assignment("new-hire", "spring", null, june));
        roster.assign(new Assignment("eu-desk", null, mei, june.minusDays(10)));
        roster.assign(new Assignment("uk-desk", "autumn", null, june));
        roster.assign(new Assignment("new-hire", "spring", null, june.plusDays(1)));

        assertThat(roster.of(mei))
                .containsExactly(
                        new Assignment("eu-desk", null, mei, june.minusDays(10)),
                        new Assignment("new-hire", "spring", null, june.plusDays(1)));
        assertThat(roster.of("t-other")).isEmpty();
        assertThat(roster.assignments()).hasSize(3);
    }

    @Test
    void theEventThatOpenedACaseLastIsFoundByItsCode() {
        log.append(List.of(alone("mei")));
        Event last = alone("tom");
        log.append(List.of(last, event(UUID.randomUUID(), 0, "mei", Event.FLAGGED, Map.of())));

        assertThat(log.lastOpened("C-1")).contains(last);
        assertThat(log.lastOpened("C-2")).isEmpty();
    }

    @Test
    void aCaseIsKeptOnceUnderTheHashOfItsText() {
        String text = "{\"code\":\"ABC\",\"买家\":\"陈伟\"}".repeat(100);
        String hash = cases.keep(text);

        assertThat(cases.keep(text)).isEqualTo(hash);
        assertThat(cases.keep(text + " ")).isNotEqualTo(hash);
        assertThat(cases.text(hash)).contains(text);
        assertThat(cases.text("0000")).isEmpty();
        assertThat(database.<Long>read(client -> client.sql("SELECT SUM(OCTET_LENGTH(packed)) FROM practice_case")
                        .query(Long.class)
                        .single()))
                .isLessThan(500);
    }

    @Test
    void whatATraineeTypesIsTextAndNothingElse() {
        String name = "Robert'); DROP TABLE practice_event;--";
        log.append(List.of(event(UUID.randomUUID(), 0, name, Event.FLAGGED, Map.of("why", "<b>\u202Eno'; \"1\""))));

        assertThat(log.of(name).get(0).details()).containsEntry("why", "<b>\u202Eno'; \"1\"");
    }

    @Test
    void theLogIsThereAfterOpeningAgain() {
        log.append(List.of(alone("mei")));
        database.close();
        assertThat(log.of("mei")).hasSize(1);
        database.close();
        log.append(List.of(alone("mei")));
        assertThat(log.of("mei")).hasSize(2);
    }
}
