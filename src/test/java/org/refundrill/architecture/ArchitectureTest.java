package org.refundrill.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import org.jspecify.annotations.NullMarked;

/** The picture of the packages, said aloud. A failing rule names the line that breaks it. */
@AnalyzeClasses(packages = "org.refundrill", importOptions = WithoutTests.class)
class ArchitectureTest {
    private static final String[] EDGES = {"content", "store", "query", "report", "terminal", "dmn", "sentences"};
    private static final String[] ABOVE_EXERCISES =
            in("app", "content", "store", "query", "report", "terminal", "dmn", "training");
    private static final String[] VOCABULARY = in(
            "casefile",
            "scenario",
            "world",
            "rulebook",
            "calendar",
            "feel",
            "decision",
            "form",
            "skill",
            "money",
            "language",
            "problem",
            "ledger",
            "names");
    private static final String[] PRACTISED =
            in("exercise", "curriculum", "mastery", "scoring", "psychometrics", "simulate");

    @ArchTest
    static final ArchRule nobodyKnowsTheApp = noClasses()
            .that()
            .resideOutsideOfPackages(in("app", "bench"))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(in("app"));

    @ArchTest
    static final ArchRule onlyTheAppKnowsTheEdges = noClasses()
            .that()
            .resideOutsideOfPackages(
                    in("app", "bench", "content", "store", "query", "report", "terminal", "dmn", "sentences"))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(in(EDGES));

    @ArchTest
    static final ArchRule edgesDoNotKnowOneAnother = classes()
            .that()
            .resideInAnyPackage(in(EDGES))
            .should(new ArchCondition<>("know no other edge") {
                @Override
                public void check(JavaClass edge, ConditionEvents events) {
                    edge.getDirectDependenciesFromSelf().stream()
                            .filter(use -> isOtherEdge(top(edge), top(use.getTargetClass())))
                            .forEach(use -> events.add(SimpleConditionEvent.violated(use, use.getDescription())));
                }
            })
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule whatIsPractisedDoesNotKnowTheUseCases = noClasses()
            .that()
            .resideInAnyPackage(PRACTISED)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(ABOVE_EXERCISES)
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule theVocabularyKnowsNothingAboveIt = noClasses()
            .that()
            .resideInAnyPackage(VOCABULARY)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(in(
                    "app",
                    "content",
                    "store",
                    "query",
                    "report",
                    "terminal",
                    "dmn",
                    "training",
                    "exercise",
                    "curriculum",
                    "mastery",
                    "psychometrics",
                    "simulate",
                    "scoring"));

    @ArchTest
    static final ArchRule masteryKnowsSkillsAndScoresAlone = noClasses()
            .that()
            .resideInAnyPackage(in("mastery"))
            .should()
            .dependOnClassesThat(JavaClass.Predicates.resideInAPackage("org.refundrill..")
                    .and(JavaClass.Predicates.resideOutsideOfPackages(in("mastery", "skill", "scoring"))));

    @ArchTest
    static final ArchRule statisticsKnowNumbersAlone = noClasses()
            .that()
            .resideInAnyPackage(in("psychometrics"))
            .should()
            .dependOnClassesThat(JavaClass.Predicates.resideInAPackage("org.refundrill..")
                    .and(JavaClass.Predicates.resideOutsideOfPackages(in("psychometrics"))));

    /** Whoever draws people must not ask the estimator that is judged by them. */
    @ArchTest
    static final ArchRule peopleWhoDoNotExistKnowNothingOfTheEstimator = noClasses()
            .that()
            .resideInAnyPackage(in("simulate"))
            .should()
            .dependOnClassesThat(JavaClass.Predicates.resideInAPackage("org.refundrill..")
                    .and(JavaClass.Predicates.resideOutsideOfPackages(in("simulate", "skill"))));

    @ArchTest
    static final ArchRule anExerciseTypeDoesNotKnowAnother = slices().matching("org.refundrill.exercise.(*)..")
            .should()
            .notDependOnEachOther()
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule packagesHaveNoCycles =
            slices().matching("org.refundrill.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule everyPackageSaysThatNullIsTheException = classes()
            .should(new ArchCondition<>("be @NullMarked") {
                @Override
                public void check(JavaClass type, ConditionEvents events) {
                    if (!type.getPackage().isAnnotatedWith(NullMarked.class)) {
                        String message = "package-info with @NullMarked is missing in " + type.getPackageName();
                        events.add(SimpleConditionEvent.violated(type, message));
                    }
                }
            });

    private static boolean isOtherEdge(String from, String to) {
        return !from.equals(to) && java.util.List.of(EDGES).contains(to);
    }

    /** The first package below the root: {@code terminal} for everything in it. */
    private static String top(JavaClass type) {
        String name = type.getPackageName();
        String root = "org.refundrill.";
        return name.startsWith(root) ? name.substring(root.length()).split("\\.")[0] : "";
    }

    static String[] in(String... packages) {
        String[] patterns = new String[packages.length];
        for (int i = 0; i < packages.length; i++) {
            patterns[i] = "org.refundrill." + packages[i] + "..";
        }
        return patterns;
    }
}
