package org.refundrill.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.refundrill.app.ExerciseTypes;
import org.refundrill.casefile.CaseFile;
import org.refundrill.casefile.CaseGenerator;
import org.refundrill.decision.OutcomeKind;
import org.refundrill.decision.RequestRuling;
import org.refundrill.exercise.ExerciseType;
import org.refundrill.names.PackNames;
import org.refundrill.problem.Problems;
import org.refundrill.scenario.Scenario;
import org.refundrill.world.Visibility;
import org.refundrill.world.World;

/** The families that come with the program make the cases they promise. */
class ShippedScenariosTest {
    private static final List<String> EXERCISES =
            ExerciseTypes.all().stream().map(ExerciseType::id).toList();
    private static final Problems PROBLEMS = new Problems();
    private static final Library LIBRARY = Library.read(Path.of("."), PackNames::of, EXERCISES, PROBLEMS);
    private static final CaseGenerator GENERATOR = new CaseGenerator(
            (rulebook, world) -> LIBRARY.rulebooks().get(rulebook).of(world).decide(world), LIBRARY.scenarios()::get);
    private static final int CASES = 60;

    /** The families whose cases are ruled on. */
    static Stream<Scenario> ruled() {
        return ShippedCases.ruled().stream();
    }

    static Stream<Scenario> families() {
        return LIBRARY.scenarios().values().stream();
    }

    @Test
    void allFamiliesAreReadWithoutAProblem() {
        assertThat(PROBLEMS.hasErrors()).as(PROBLEMS.render()).isFalse();
        assertThat(LIBRARY.scenarios()).hasSizeGreaterThanOrEqualTo(12);
    }

    @Test
    void everyExerciseTypeHasItsFamilies() {
        TreeSet<String> types = new TreeSet<>();
        families().forEach(family -> types.add(family.question().exercise()));
        assertThat(types).containsExactlyInAnyOrderElementsOf(EXERCISES);
    }

    /** A curriculum belongs to a pack, and whoever follows it to its end has met all that the pack has to show. */
    @Test
    void whoFollowsACurriculumMeetsEveryFamilyOfItsPackExactlyOnce() throws IOException {
        assertThat(LIBRARY.curricula()).containsKey("new-hire");
        for (String curriculum : LIBRARY.curricula().keySet()) {
            String written = Files.readString(Path.of("curricula", curriculum + ".yaml"));
            Matcher pack = Pattern.compile("(?m)^pack: (\\S+)").matcher(written);
            assertThat(pack.find()).as(curriculum).isTrue();
            List<String> practised = new ArrayList<>();
            Matcher scenarios = Pattern.compile("scenarios: \\[([^]]+)]").matcher(written);
            while (scenarios.find()) {
                practised.addAll(List.of(scenarios.group(1).split(",\\s*")));
            }
            assertThat(practised)
                    .as(curriculum)
                    .containsExactlyInAnyOrderElementsOf(families()
                            .map(Scenario::id)
                            .filter(id -> Files.exists(Path.of("scenarios", pack.group(1), id + ".yaml")))
                            .toList());
        }
    }

    /** An aim that is missed again and again, or a clause too often, makes a family easy to guess where it is asked. */
    @ParameterizedTest
    @MethodSource("ruled")
    void noOutcomeAndNoClauseIsTheAnswerToMostCases(Scenario family) {
        Map<String, Integer> clauses = new LinkedHashMap<>();
        Map<Object, Integer> outcomes = new LinkedHashMap<>();
        for (CaseFile file : cases(family)) {
            RequestRuling ruling = file.ruling().first();
            clauses.merge(clause(file, ruling), 1, Integer::sum);
            outcomes.merge(ruling.outcome().kind(), 1, Integer::sum);
        }
        assertThat(clauses.values()).allSatisfy(n -> assertThat(n).isLessThanOrEqualTo(CASES * 55 / 100));
        if (List.of("ruling", "evidence").contains(family.question().exercise())) {
            assertThat(outcomes.values()).allSatisfy(n -> assertThat(n).isLessThanOrEqualTo(CASES * 75 / 100));
        }
    }

    /** The clause that is asked for; several markets are asked about by the clause of one of them. */
    private static String clause(CaseFile file, RequestRuling ruling) {
        Object asked = file.scenario().markets().isEmpty()
                ? ruling.grounds().decisive()
                : ShippedCases.DESK.pose(file).keyResponses().get("clause");
        return String.valueOf(asked);
    }

    @ParameterizedTest
    @MethodSource("ruled")
    void noRulingHangsOnSomethingTheAuthorForgotToSay(Scenario family) {
        for (CaseFile file : cases(family)) {
            RequestRuling ruling = file.ruling().first();
            if (ruling.outcome().kind() == OutcomeKind.ASK) {
                assertThat(ruling.outcome().from())
                        .as("case " + file.code() + " asks for "
                                + ruling.outcome().proof())
                        .isNotEmpty();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("families")
    void theTruthIsHiddenAndDecidesNothing(Scenario family) {
        for (CaseFile file : cases(family)) {
            World shown = file.world().withoutHidden();
            assertThat(shown.one("truth")).isEmpty();
            assertThat(LIBRARY.rulebooks().get(family.rulebook()).of(shown).decide(shown))
                    .isEqualTo(file.ruling());
        }
    }

    @ParameterizedTest
    @MethodSource("families")
    void thereIsSomethingToAskFor(Scenario family) {
        assertThat(cases(family))
                .anySatisfy(file -> assertThat(file.world().records())
                        .anySatisfy(record -> assertThat(record.seen()).isIn(Visibility.ON_REQUEST, Visibility.FOUND)));
    }

    private static List<CaseFile> cases(Scenario family) {
        List<CaseFile> cases = new ArrayList<>();
        LongStream.rangeClosed(1, CASES).forEach(seed -> cases.add(GENERATOR.generate(family, seed)));
        return cases;
    }
}
