package org.refundrill.content;

import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import org.refundrill.language.Text;
import org.refundrill.rulebook.RulebookShelf;
import org.refundrill.scenario.Scenario;
import org.refundrill.training.Catalogue;
import org.refundrill.world.Schema;

/**
 * Content that was read whole, and what lies beside it for what it refers to there.
 *
 * @param read what was read
 * @param others what else there is, read when it is asked for
 */
record Beside(Library read, Catalogue others) implements Catalogue {
    @Override
    public Map<String, RulebookShelf> rulebooks() {
        return new OnDemand<>(
                others.rulebooks().keySet(),
                id -> Optional.ofNullable(read.rulebooks().get(id))
                        .or(() -> Optional.ofNullable(others.rulebooks().get(id))));
    }

    @Override
    public Map<String, Scenario> scenarios() {
        return new OnDemand<>(
                others.scenarios().keySet(),
                id -> Optional.ofNullable(read.scenarios().get(id))
                        .or(() -> Optional.ofNullable(others.scenarios().get(id))));
    }

    @Override
    public Schema schema(String pack) {
        return read.packs().containsKey(pack) ? read.schema(pack) : others.schema(pack);
    }

    @Override
    public ZoneId zone(String pack) {
        return read.packs().containsKey(pack) ? read.zone(pack) : others.zone(pack);
    }

    @Override
    public Text market(String pack) {
        return read.packs().containsKey(pack) ? read.market(pack) : others.market(pack);
    }
}
