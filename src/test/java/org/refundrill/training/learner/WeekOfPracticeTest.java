package org.refundrill.training.learner;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.refundrill.curriculum.Curriculum;
import org.refundrill.curriculum.Standing;
import org.refundrill.json.Json;
import org.refundrill.mastery.choice.Reason;
import org.refundrill.training.Assignment;
import org.refundrill.training.EventLog;
import org.refundrill.training.Person;
import org.refundrill.training.Roster;
import org.refundrill.training.RosterTable;
import org.refundrill.training.Support;
import org.refundrill.training.Trainees;

/**
 * Three people of one group practise what they were given, five cases a day for a week: one who knows, one who learns, one
 * who is sure and wrong. Their names are such as break careless programs.
 */
class WeekOfPracticeTest {
    private static final String KNOWS = "陈 \"梅\" 's";
    private static final String LEARNS = "Robert'); DROP TABLE practice_event;--";
    private static final String SURE = "<b>Zoë</b> ${name} %s {0}";
    private static final List<String> PEOPLE = List.of(KNOWS, LEARNS, SURE);
    private static final int DAYS = 7;
    private static final int CASES = 5;

    private static Centre centre;
    private static Curriculum course;
    private static final Map<String, List<NextStep>> WORKED = new LinkedHashMap<>();
    private static final List<String> LOGGED = new ArrayList<>();

    @BeforeAll
    static void practise() {
        centre = new Centre();
        course = centre.curriculum("new-hire");
        RosterTable table = RosterTable.read("name;email;cohort\n"
                + String.join(
                        "\n", quoted(KNOWS, "mei@example.com"), quoted(LEARNS, ""), quoted(SURE, "z@example.com")));
        assertThat(table.refused()).isEmpty();
        centre.store().roster().enter(table.people());
        centre.store().roster().assign(new Assignment(course.id(), "spring", null, Centre.MONDAY.plusDays(20)));
        PEOPLE.forEach(person -> {
            WORKED.put(person, new ArrayList<>());
            LOGGED.add(Trainees.logged(centre.store(), person));
        });
        for (int day = 0; day < DAYS; day++) {
            centre.morning(day);
            for (int i = 0; i < CASES; i++) {
                works(KNOWS, true, "0.95");
                works(LEARNS, (day + i) % 3 > 0 || day > 3, "0.65");
                works(SURE, isRightForOnce(day, i), "0.95");
            }
        }
    }

    private static String quoted(String name, String email) {
        return '"' + name.replace("\"", "\"\"") + "\";" + email + ";spring";
    }

    private static void works(String person, boolean rightly, String confidence) {
        WORKED.get(person).add(centre.works(person, course, rightly, confidence));
    }

    @AfterAll
    static void close() {
        centre.close();
    }

    private static Knowledge knowledge(String person) {
        return centre.tutor().knowledge(person, course);
    }

    @Test
    void whatIsBelievedIsTheSameToTheLastBitFollowedRebuiltTwiceOrGoneOnWith() {
        List<String> rebuilt = centre.rebuilt(LOGGED);
        assertThat(rebuilt).isEqualTo(centre.rebuilt(LOGGED));
        assertThat(centre.followed(LOGGED)).isEqualTo(rebuilt);
        assertThat(centre.goneOn(LOGGED)).isEqualTo(rebuilt);
    }

    @Test
    void nobodyMeetsACaseTwice() {
        WORKED.forEach((person, steps) -> assertThat(steps)
                .as(person)
                .extracting(step -> step.file().code())
                .doesNotHaveDuplicates()
                .hasSize(DAYS * CASES));
    }

    @Test
    void askedTwiceTheChoiceIsTheSame() {
        for (String person : PEOPLE) {
            NextStep one = centre.tutor().next(person, course);
            NextStep other = centre.tutor().next(person, course);
            assertThat(other.file().code()).isEqualTo(one.file().code());
            assertThat(other.support()).isEqualTo(one.support());
        }
    }

    @Test
    void helpGoesWithWhatSomebodyKnows() {
        assertThat(helpOf(KNOWS)).contains(Support.Kind.REASON).doesNotContain(Support.Kind.WORKED);
        assertThat(helpOf(SURE)).contains(Support.Kind.WORKED);
        assertThat(WORKED.get(SURE))
                .filteredOn(step -> step.support().kind() == Support.Kind.WORKED)
                .allSatisfy(step -> assertThat(step.support().worked())
                        .isNotEqualTo(step.file().code()));
    }

    @Test
    void whoFailsWithStepsGivenSeesTheNextCaseOfThatKindWorked() {
        List<NextStep> steps = WORKED.get(SURE);
        int followed = 0;
        for (int i = 0; i < steps.size(); i++) {
            String scenario = steps.get(i).offer().scenario();
            boolean failed = !isRightForOnce(i / CASES, i % CASES);
            if (failed && steps.get(i).support().kind() == Support.Kind.FADED) {
                List<NextStep> later = steps.subList(i + 1, steps.size()).stream()
                        .filter(step -> step.offer().scenario().equals(scenario))
                        .limit(1)
                        .toList();
                assertThat(later)
                        .allSatisfy(step -> assertThat(step.support().kind()).isEqualTo(Support.Kind.WORKED));
                followed += later.size();
            }
        }
        assertThat(followed).isPositive();
    }

    private static boolean isRightForOnce(int day, int place) {
        return (day + place) % 5 == 0;
    }

    private static List<Support.Kind> helpOf(String person) {
        return WORKED.get(person).stream().map(step -> step.support().kind()).toList();
    }

    @Test
    void whoTookOneOutcomeForAnotherMeetsBothAgainSoon() {
        assertThat(WORKED.get(SURE))
                .filteredOn(step -> step.choice().reasons().get(0) instanceof Reason.Confused)
                .isNotEmpty();
        assertThat(WORKED.get(KNOWS)).noneMatch(step -> step.choice().reasons().get(0) instanceof Reason.Confused);
    }

    @Test
    void whoKnowsPassesUnitsAndMastersSkillsAndWhoIsWrongDoesNot() {
        assertThat(knowledge(KNOWS).skills())
                .filteredOn(SkillStanding::mastered)
                .isNotEmpty()
                .allSatisfy(skill -> {
                    assertThat(skill.cases()).isGreaterThanOrEqualTo(3);
                    assertThat(skill.days()).isGreaterThanOrEqualTo(2);
                    assertThat(skill.estimate().low())
                            .isLessThan(skill.estimate().chance());
                });
        assertThat(knowledge(KNOWS).standing().units().get(0).state()).isEqualTo(Standing.State.PASSED);
        assertThat(knowledge(SURE).skills()).noneMatch(SkillStanding::mastered);
        assertThat(knowledge(SURE).standing().units().get(0).state()).isEqualTo(Standing.State.OPEN);
    }

    @Test
    void judgementTellsThePersonWhoKnowsFromTheOneWhoIsSure() {
        Judgement knows = knowledge(KNOWS).judgement();
        Judgement sure = knowledge(SURE).judgement();

        assertThat(knows.outcomes()).get().satisfies(outcomes -> {
            assertThat(outcomes.kappa().estimate()).isEqualTo(1);
            assertThat(outcomes.raw().low()).isLessThan(1);
        });
        assertThat(sure.outcomes()).get().satisfies(outcomes -> {
            assertThat(outcomes.kappa().low())
                    .isLessThanOrEqualTo(outcomes.kappa().estimate());
            assertThat(outcomes.kappa().estimate()).isLessThan(0.3);
        });
        assertThat(sure.confidence()).get().satisfies(said -> {
            assertThat(said.brier().overconfidence()).isGreaterThan(0.5);
            assertThat(said.brier().score())
                    .isCloseTo(
                            said.brier().reliability()
                                    - said.brier().resolution()
                                    + said.brier().uncertainty(),
                            org.assertj.core.data.Offset.offset(1e-9));
            assertThat(said.sureAndWrong()).isNotEmpty();
        });
        assertThat(knows.confidence()).get().satisfies(said -> {
            assertThat(said.brier().score()).isLessThan(0.01);
            assertThat(said.sureAndWrong()).isEmpty();
        });
        assertThat(knows.costs())
                .allSatisfy(cost -> assertThat(cost.lost().signum()).isZero());
        assertThat(knowledge(KNOWS).clauses().mean()).isPresent();
    }

    @Test
    void nobodyIsReadyAfterAWeekAndItIsSaidWhatIsMissing() {
        for (String person : PEOPLE) {
            Readiness readiness = knowledge(person).readiness();
            assertThat(readiness.ready()).isFalse();
            assertThat(readiness.missing()).contains(Readiness.Missing.UNITS, Readiness.Missing.SKILLS);
        }
        assertThat(knowledge(KNOWS).readiness().units())
                .isLessThan(knowledge(SURE).readiness().units());
        assertThat(knowledge(SURE).readiness().missing()).contains(Readiness.Missing.STEADINESS);
    }

    @Test
    void everybodySeesWhatTheirGroupIsToFinishAndByWhen() {
        for (String person : PEOPLE) {
            assertThat(knowledge(person).assignments()).singleElement().satisfies(given -> {
                assertThat(given.curriculum()).isEqualTo("new-hire");
                assertThat(ChronoUnit.DAYS.between(knowledge(person).today(), given.due()))
                        .isEqualTo(14);
            });
        }
    }

    @Test
    void theLogKnowsNobodyByNameAndTheRosterEverybody() {
        StringBuilder log = new StringBuilder();
        for (EventLog.Placed placed : centre.store().log().after(0, 10_000)) {
            log.append(placed.event().trainee()).append(Json.line(placed.event().details()));
        }
        for (String secret : List.of("陈 ", "DROP TABLE", "Zoë", "example.com")) {
            assertThat(log.toString().contains(secret)).as(secret).isFalse();
        }
        assertThat(centre.store().roster().all()).extracting(Person::name).containsExactlyInAnyOrderElementsOf(PEOPLE);
        assertThat(centre.store().roster().find("mei@EXAMPLE.com")).hasSize(1);
        Roster.Entered again = centre.store()
                .roster()
                .enter(List.of(new Roster.Entry(LEARNS, null, "evening")))
                .get(0);
        assertThat(again.known()).isTrue();
        assertThat(again.person().cohorts()).containsExactly("spring", "evening");
    }
}
