package org.refundrill.exercise;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.refundrill.decision.RequestRuling;
import org.refundrill.language.Text;
import org.refundrill.rulebook.FactSpec;
import org.refundrill.world.World;

/**
 * A case on a card: as its author tells it in a few lines, else by the facts that its ruling rests on, in the order of the
 * rulebook. To be short, a card leaves out what is not so, unless the ruling turns on it: whoever reads it takes
 * what is not told for absent.
 */
public final class Card {
    private Card() {}

    /** What stands on the card of a case. */
    public static Text of(Brief brief) {
        return brief.caseFile()
                .scenario()
                .recipe()
                .digest(brief.caseFile().draws())
                .orElseGet(() -> facts(brief));
    }

    private static Text facts(Brief brief) {
        World world = brief.caseFile().world().withoutHidden();
        RequestRuling ruling = brief.caseFile().ruling().first();
        Map<String, @Nullable Object> facts = brief.rulebook().facts(world, ruling.request());
        String turning = Turning.fact(ruling.grounds());
        List<Text> told = new ArrayList<>();
        for (FactSpec fact : brief.rulebook().vocabulary()) {
            Object value = facts.get(fact.name());
            boolean worthTelling = isSo(value) || (value != null && fact.name().equals(turning));
            if (worthTelling && ruling.grounds().facts().containsKey(fact.name())) {
                Optional<Text> line = Turning.told(brief, fact.name(), value);
                line.ifPresent(told::add);
            }
        }
        return new Text(
                String.join("; ", told.stream().map(Text::en).toList()),
                String.join("；", told.stream().map(Text::zh).toList()));
    }

    private static boolean isSo(@Nullable Object value) {
        return value != null
                && !Boolean.FALSE.equals(value)
                && !"none".equals(value)
                && !(value instanceof BigDecimal number && number.signum() == 0);
    }
}
