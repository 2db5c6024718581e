package org.refundrill.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.refundrill.casefile.CaseFile;
import org.refundrill.form.Field;
import org.refundrill.json.WorldShape;
import org.refundrill.scenario.Scenario;
import org.refundrill.world.World;
import org.refundrill.world.WorldRecord;

/** A card dispute asks other questions than a return, and its records refer to one another. */
class DisputeFormsTest {

    private static CaseFile file(String scenario, long seed) {
        Scenario found = ShippedCases.LIBRARY.scenarios().get(scenario);
        assertThat(found).as(scenario).isNotNull();
        return ShippedCases.DESK.generate(found, seed);
    }

    private static List<Field> form(String scenario) {
        return ShippedCases.DESK.pose(file(scenario, 1)).form().fields();
    }

    @Test
    void nobodyIsAskedWhoBearsTheReturnFreightOfADispute() {
        assertThat(form("three-purchases"))
                .extracting(Field::id)
                .containsExactly("outcome", "remedy", "clause", "refund");
    }

    @Test
    void aDisputeIsContestedOrAcceptedWhateverTheDesk() {
        assertThat(form("second-scheme").get(0).options())
                .extracting(Field.Option::id)
                .containsExactly("contest", "contest-part", "accept-dispute", "ask", "hold", "escalate");
    }

    @Test
    void everyComponentThatTheScenarioNamesHasABoxOfItsOwn() {
        assertThat(form("credit-and-claim"))
                .extracting(Field::id)
                .containsExactly("conceded", "contested", "refund", "total", "clause");
    }

    /** The case's dispute stands before the transaction it refers to. */
    @Test
    void aRecordIsReadBackThatRefersToALaterOne() {
        World world = file("never-arrived", 3).world();
        WorldShape shape = new WorldShape(
                ShippedCases.DESK.catalogue().schema("card-disputes"),
                ZoneId.of("America/New_York"),
                Currency.getInstance("USD"));

        World read = shape.read(shape.of(reversed(world)));

        assertThat(read.value("dispute", "transaction")).isEqualTo(world.value("dispute", "transaction"));
        assertThat(read.records()).containsExactlyInAnyOrderElementsOf(world.records());
    }

    private static World reversed(World world) {
        List<WorldRecord> records = new ArrayList<>(world.records());
        Collections.reverse(records);
        return new World(records);
    }

    @Test
    void theWalletsClocksAreStatedWithEveryClaim() {
        assertThat(file("wallet-claim", 2).ruling().first().deadlines())
                .extracting(deadline -> Map.entry(deadline.what(), deadline.loser()))
                .contains(Map.entry("escalation", "buyer"), Map.entry("wallet-opening", "buyer"));
    }
}
