package org.refundrill.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.refundrill.app.ExerciseTypes;
import org.refundrill.names.PackNames;

/** An author names a pack from wherever she happens to stand. */
class LintPathsTest {

    /** The calendars lie beside the pack, however the pack is named. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "scenarios/us-retail",
                "scenarios/us-retail/.",
                "./scenarios/us-retail",
                "scenarios/us-retail/rulebook/..",
                "scenarios/uk-consumer/../us-retail/pack.yaml"
            })
    void findsTheCalendarsOfAPackNamedInAnyWay(String path) {
        Lint lint = new Lint(Path.of("."), PackNames::of, ExerciseTypes.all());
        assertThat(lint.check(List.of(path)).problems().all())
                .filteredOn(problem -> problem.message().contains("calendar")
                        || problem.message().startsWith("example"))
                .isEmpty();
    }
}
