package org.refundrill.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.refundrill.problem.Problems;
import org.refundrill.problem.Severity;
import org.refundrill.world.World;

class RulebookShelfTest {

    private static final String FILED_IN_JUNE_DECIDED_IN_JULY = """
            file: {now: 2026-07-02T10:00}
            order: {paid: "299.00"}
            parcels:
              - {leg: outbound, signedAt: 2026-06-22T18:30}
            requests:
              - {at: 2026-06-30T12:00, reason: no-reason}
            inspection: {quality: true}
            """;

    private static RulebookShelf.Version version(String name, String effective, String selectedBy, int days) {
        String yaml = Rulebooks.small(text -> text.replace("version: \"1\"", "version: \"" + name + "\"")
                .replace("effective: {from: 2026-01-01}", "effective: " + effective)
                .replace("selectedBy: clock", "selectedBy: " + selectedBy)
                .replace("value: 7", "value: " + days));
        return RulebookShelf.Version.of(Rulebooks.source(yaml, new Problems()).orElseThrow(), Rulebooks.compile(yaml));
    }

    private static RulebookShelf shelf(String selectedBy) {
        return new RulebookShelf(List.of(
                version("new", "{from: 2026-07-01}", selectedBy, 10),
                version("old", "{from: 2026-01-01, to: 2026-07-01}", selectedBy, 7)));
    }

    @Test
    void appliesTheNewTextToPendingCasesWhereTheClockSelects() {
        World world = Rulebooks.world(FILED_IN_JUNE_DECIDED_IN_JULY);

        assertThat(shelf("clock").decide(world).version()).isEqualTo("new");
        assertThat(shelf("clock").decide(world).first().grounds().row()).isEqualTo("N5");
    }

    @Test
    void appliesTheTextAtTheTimeOfConductWhereAFactSelects() {
        World world = Rulebooks.world(FILED_IN_JUNE_DECIDED_IN_JULY);

        assertThat(shelf("request.at").decide(world).version()).isEqualTo("old");
        assertThat(shelf("request.at").decide(world).first().grounds().row()).isEqualTo("N4");
    }

    @Test
    void knowsTheVersionOfEveryDay() {
        RulebookShelf shelf = shelf("clock");

        assertThat(shelf.on(LocalDate.of(2026, 6, 30)).version()).isEqualTo("old");
        assertThat(shelf.on(LocalDate.of(2026, 7, 1)).version()).isEqualTo("new");
        assertThat(shelf.on(LocalDate.of(2020, 1, 1)).version()).isEqualTo("old");
        assertThat(shelf.version("new")).contains(shelf.newest());
    }

    @Test
    void warnsOfWhatNothingUses() {
        Problems problems = new Problems();
        String idle =
                "  idle: {type: number, label: {en: \"Idle\", zh: \"闲置\"}, from: listing.platformHours}\nderived:";

        assertThat(Rulebooks.compile(Rulebooks.small(text -> text.replace("derived:", idle)), problems))
                .isPresent();
        assertThat(problems.all()).singleElement().satisfies(problem -> {
            assertThat(problem.severity()).isEqualTo(Severity.WARNING);
            assertThat(problem.message()).isEqualTo("nothing uses the fact 'idle'");
        });
    }
}
