package org.refundrill.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.refundrill.casefile.CaseFile;
import org.refundrill.content.ShippedCases;
import org.refundrill.json.JsonCaseWire;
import org.refundrill.scenario.Scenario;
import org.refundrill.world.World;
import org.refundrill.world.WorldRecord;

class ProofTest {
    private static final Scenario NOTICES =
            ShippedCases.DESK.catalogue().scenarios().get("notice-window");

    @Test
    void holdsForAWorldThatComesBackAsItWas() {
        Proof proof = new Proof(ShippedCases.DESK, new JsonCaseWire(ShippedCases.DESK));

        proof.check(NOTICES, 50);

        assertThat(proof.failures()).isEmpty();
        assertThat(proof.checks())
                .containsKeys("json", "hidden-dropped", "temper", "key-scores-one", "flip", "decided", "best-ruling");
    }

    @Test
    void noticesAWorldThatComesBackWithAnotherDay() {
        Proof proof = new Proof(ShippedCases.DESK, new EarlyWire(new JsonCaseWire(ShippedCases.DESK)));

        for (int seed = 1; seed <= 10; seed++) {
            proof.check(NOTICES, seed);
        }

        assertThat(proof.failures()).extracting(Proof.Failed::check).contains("json", "hidden-dropped", "temper");
    }

    /** On its way every parcel was signed for a month earlier. */
    private record EarlyWire(CaseWire wire) implements CaseWire {
        @Override
        public String world(CaseFile file) {
            return wire.world(file);
        }

        @Override
        public World read(CaseFile file, String text) {
            World world = wire.read(file, text);
            WorldRecord parcel = world.one("parcel").orElseThrow();
            OffsetDateTime signed = (OffsetDateTime) Objects.requireNonNull(parcel.get("signedAt"));
            return world.with(parcel.with("signedAt", signed.minusDays(30)));
        }

        @Override
        public Map<String, Object> sent(Map<String, Object> responses) {
            return wire.sent(responses);
        }
    }
}
