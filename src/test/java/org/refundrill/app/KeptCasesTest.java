package org.refundrill.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.refundrill.exercise.Action;
import org.refundrill.exercise.Step;
import org.refundrill.form.Response;
import org.refundrill.training.Event;
import org.refundrill.training.Found;
import org.refundrill.training.Practice;
import org.refundrill.training.Resumption;
import org.refundrill.training.Session;
import org.refundrill.training.StoreFailure;

/** What a trainee leaves in the middle is found again, whatever authors do in between. */
class KeptCasesTest {
    private static final String SCENARIO = TrainingRoom.FAMILY + ".yaml";

    @TempDir
    private Path folder;

    private TrainingRoom room;
    private Practice practice;

    @BeforeEach
    void opens() {
        room = new TrainingRoom(folder);
        practice = room.start();
    }

    @AfterEach
    void closes() {
        room.close();
    }

    private Session begun(long seed) {
        Session session = practice.open("mei", room.scenario(), seed);
        session.dossier().askable().stream().findFirst().ifPresent(record -> session.act(new Action.Ask(record.id())));
        session.act(new Action.Hint());
        session.act(new Action.Hint());
        return session;
    }

    private static Step answer(Session session, Map<String, Object> responses) {
        return session.act(new Action.Submit(new Response(responses, null)));
    }

    @Test
    void aCaseLeftInTheMiddleGoesOnWhereItStood() {
        Session left = begun(3);

        Session resumed = room.start().resume("mei").orElseThrow();

        assertThat(resumed.resumed()).isTrue();
        assertThat(resumed.file().code()).isEqualTo(left.file().code());
        assertThat(resumed.state()).isEqualTo(left.state());
        assertThat(resumed.dossier()).isEqualTo(left.dossier());
        assertThat(resumed.before()).filteredOn(Step.Hint.class::isInstance).hasSize(2);
        assertThat(resumed.note().en()).isEmpty();
        assertThat(room.start().resume("tom")).isEmpty();

        answer(resumed, resumed.exercise().keyResponses());
        assertThat(room.start().resume("mei")).isEmpty();
    }

    @Test
    void quittingAndOpeningTheSameCaseAgainDoesNotBringBackTheHintsTaken() {
        begun(3);

        Session again = room.start().open("mei", room.scenario(), 3);
        Session replayed =
                practice.open("mei", (Found.Ready) practice.find(again.file().code()));

        assertThat(again.resumed()).isTrue();
        assertThat(again.state().hints()).isEqualTo(2);
        assertThat(replayed.state().hints()).isEqualTo(2);
        assertThat(practice.history("mei")).extracting(Event::kind).containsOnlyOnce(Event.OPENED);
    }

    @Test
    void nightsBetweenTwoSittingsAreNotWork() {
        Session evening = practice.open("mei", room.scenario(), 3);
        room.later(Duration.ofSeconds(40));
        evening.act(new Action.Hint());
        room.later(Duration.ofHours(12));
        Session morning = room.start().resume("mei").orElseThrow();
        room.later(Duration.ofSeconds(20));
        answer(morning, morning.exercise().keyResponses());

        assertThat(assessed().details()).containsEntry("seconds", 60);
    }

    @Test
    void aCaseWhoseScenarioChangedMeanwhileGoesOnAsItWasKept() throws IOException {
        Session left = begun(3);
        room.edit(SCENARIO, "spent: {money: [\"0.00\", \"9000.00\"]}", "spent: {money: [\"0.00\", \"7000.00\"]}");

        practice = room.start();
        Session resumed = practice.resume("mei").orElseThrow();

        assertThat(room.desk().generate(room.scenario(), 3).code())
                .isNotEqualTo(left.file().code());
        assertThat(resumed.note().en())
                .isEqualTo("The scenario has changed since this case was opened: you see the case as it was kept.");
        assertThat(resumed.note().zh()).isEqualTo("该场景此后已更新，以下为当时存档的案件。");
        assertThat(resumed.dossier()).isEqualTo(left.dossier());
        assertThat(resumed.state()).isEqualTo(left.state());
        assertThat(answer(resumed, left.exercise().keyResponses())).isInstanceOf(Step.Submitted.class);
        assertThat(resumed.assessment().passed()).isFalse();
        assertThat(assessed().code()).isEqualTo(left.file().code());
    }

    @Test
    void aCaseIsReplayedThoughItsScenarioIsGone() throws IOException {
        Session worked = begun(3);
        answer(worked, worked.exercise().keyResponses());
        room.remove(SCENARIO);

        practice = room.start();
        String typed = worked.file().code().toLowerCase(java.util.Locale.ROOT).replace("-", " ");
        Found.Ready found = (Found.Ready) practice.find(typed);
        Session again = practice.open("tom", found);

        assertThat(found.kept()).isTrue();
        assertThat(again.file().scenario().title())
                .isEqualTo(worked.file().scenario().title());
        assertThat(again.exercise().form()).isEqualTo(worked.exercise().form());
        assertThat(answer(again, worked.exercise().keyResponses())).isInstanceOf(Step.Submitted.class);
        assertThat(again.assessment().score()).isEqualByComparingTo("1");
    }

    @Test
    void aCaseThatNobodyOpenedHereCannotBeReplayedOnceItsScenarioChanged() throws IOException {
        String code = room.desk().generate(room.scenario(), 9).code();
        room.edit(SCENARIO, "[\"0.00\", \"9000.00\"]", "[\"0.00\", \"7000.00\"]");
        practice = room.start();

        assertThat(practice.find(code))
                .isInstanceOfSatisfying(
                        Found.Missing.class,
                        missing -> assertThat(missing.why().en())
                                .contains("notice-window has changed", "no copy is kept", "--seed 9"));
        assertThat(practice.find("HELLO")).isInstanceOf(Found.Mistyped.class);
    }

    @Test
    void whenTheRulesChangedTheTraineeIsToldThatAnotherAnswerIsDueToday() throws IOException {
        Session left = begun(room.seed("refuse"));
        room.edit("rulebook/2026.yaml", "value: 7, clause: CN7-02", "value: 30, clause: CN7-02");

        Session resumed = room.start().resume("mei").orElseThrow();

        assertThat(resumed.file().code()).isEqualTo(left.file().code());
        assertThat(resumed.note().en())
                .isEqualTo("The rules have changed since this case was opened: today another answer is due.");
        assertThat(resumed.exercise().keyResponses())
                .isNotEqualTo(left.exercise().keyResponses());
        assertThat(resumed.file().ruling().first().grounds().flips()).isNotEmpty();
    }

    @Test
    void aCaseThatCannotBeOpenedIsToldAndKeptUntilItCan() throws IOException {
        Session left = begun(3);
        room.remove("rulebook/2026.yaml");

        Resumption without = room.start().takeUp("mei");
        assertThat(without.session()).isEmpty();
        assertThat(without.lost()).singleElement().satisfies(lost -> {
            assertThat(lost.en())
                    .isEqualTo("The case you left cannot be opened: the case "
                            + left.file().code()
                            + " is kept, but cannot be opened: its rulebook 'cn-marketplace' (pack 'cn-marketplace') is"
                            + " not in the content; check --content");
            assertThat(lost.zh()).startsWith("上次未完成的案件无法打开：").contains("cn-marketplace");
        });

        room.bringBack("rulebook/2026.yaml");
        assertThat(room.start().resume("mei").orElseThrow().state()).isEqualTo(left.state());
    }

    @Test
    void twoWindowsCannotBothAnswerTheSameCase() {
        begun(3);
        Session here = room.start().resume("mei").orElseThrow();
        Session there = room.start().resume("mei").orElseThrow();
        answer(here, here.exercise().keyResponses());

        assertThatThrownBy(() -> answer(there, there.exercise().keyResponses()))
                .isInstanceOfSatisfying(
                        StoreFailure.class,
                        failure -> assertThat(failure.text().en()).contains("another window"));
        assertThat(practice.history("mei")).extracting(Event::kind).containsOnlyOnce(Event.ASSESSED);
        assertThat(there.state().done()).isFalse();
    }

    @Test
    void theLogTellsWhatWasAskedAnsweredAndFoundAndWithWhichVersions() {
        Session session = begun(room.seed("refuse"));
        answer(session, Map.of("outcome", "no such option"));
        Map<String, Object> wrong =
                new java.util.LinkedHashMap<>(session.exercise().keyResponses());
        wrong.put("outcome", "approve");
        answer(session, wrong);

        List<Event> events = practice.history("mei");
        assertThat(events)
                .extracting(Event::kind)
                .containsSubsequence(Event.OPENED, Event.ACTED, Event.ACTED, Event.ANSWERED, Event.ASSESSED);
        assertThat(events).extracting(Event::step).isSorted().doesNotHaveDuplicates();
        assertThat(events).extracting(Event::attempt).containsOnly(events.get(0).attempt());
        assertThat(assessed().origin().content()).matches("cn-marketplace [0-9a-f]{16}");
        assertThat(assessed().origin().rulebook()).isEqualTo("cn-marketplace 2026");
        assertThat(assessed().origin().generator()).isEqualTo("refundrill 0.1.0, datafaker 2.7.0");
        Map<?, ?> element = (Map<?, ?>) ((List<?>) assessed().details().get("elements")).get(0);
        assertThat(element.get("verdict")).isEqualTo("wrong");
        assertThat(both(element, "label")).containsKeys("en", "zh");
        assertThat(both(element, "reason").get("zh").toString()).contains("本案");
        assertThat(both(element, "given")).isNotEqualTo(both(element, "due"));
        assertThat(both(element, "flip")).containsKeys("changed", "label", "from", "to", "outcome", "clause", "code");
        assertThat(element.get("clause").toString()).startsWith("CN");
        String hash = events.get(0).details().get("case").toString();
        assertThat(room.store().cases().text(hash))
                .hasValueSatisfying(text -> assertThat(text)
                        .contains(
                                "\"world\"",
                                "\"key\"",
                                "\"ruling\"",
                                session.file().code()));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> both(Map<?, ?> element, String name) {
        return (Map<String, Object>) element.get(name);
    }

    @Test
    void aFlagGoesToTheTrainerWithTheVersionsItIsAbout() {
        String code = room.desk().generate(room.scenario(), 3).code();

        practice.flag("mei", code, "the seventh day is a holiday");
        assertThat(practice.flag("mei", "NO-CODE", "x")).isInstanceOf(Found.Mistyped.class);

        assertThat(practice.history("mei")).singleElement().satisfies(event -> {
            assertThat(event.kind()).isEqualTo(Event.FLAGGED);
            assertThat(event.code()).isEqualTo(code);
            assertThat(event.details()).containsEntry("why", "the seventh day is a holiday");
            assertThat(event.origin().rulebook()).isEqualTo("cn-marketplace 2026");
        });
        assertThat(practice.resume("mei")).isEmpty();
    }

    @Test
    void aCasePutAsideIsNotOfferedAgain() {
        practice.leave(begun(3));
        assertThat(room.start().resume("mei")).isEqualTo(Optional.empty());
    }

    private Event assessed() {
        return practice.history("mei").stream()
                .filter(event -> event.kind().equals(Event.ASSESSED))
                .reduce((first, last) -> last)
                .orElseThrow();
    }
}
