package org.refundrill.exercise;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.refundrill.form.Field.Option;
import org.refundrill.rulebook.Rulebook;
import org.refundrill.scenario.AskedValue;
import org.refundrill.scoring.Credit;
import org.refundrill.world.World;

/** What the options of a question are worth, as the rulebook lists it: money saved, buyers helped. */
final class Worths {
    private final Map<String, BigDecimal> worth = new LinkedHashMap<>();
    private final int most;

    Worths(Rulebook rulebook, World world, @Nullable String request, AskedValue.Worth asked, List<Option> options) {
        List<?> values = rulebook.value(world, request, asked.value()) instanceof List<?> list ? list : List.of();
        if (values.size() != options.size()) {
            throw new IllegalArgumentException(
                    "'" + asked.value() + "' lists " + values.size() + " worths for " + options.size() + " options");
        }
        for (int i = 0; i < options.size(); i++) {
            if (values.get(i) instanceof BigDecimal value) {
                worth.put(options.get(i).id(), value);
            }
        }
        this.most = asked.most();
    }

    /** What an answer is worth in all; more options than may be taken are worth nothing. */
    BigDecimal of(Object answer) {
        List<?> taken = answer instanceof List<?> several ? several : List.of(answer);
        if (most > 0 && taken.size() > most) {
            return BigDecimal.ZERO;
        }
        BigDecimal all = BigDecimal.ZERO;
        for (Object one : taken) {
            all = all.add(worth.getOrDefault(String.valueOf(one), BigDecimal.ZERO));
        }
        return all;
    }

    /** An answer earns its share of what the due one is worth. */
    Judge judge(Object due) {
        BigDecimal best = of(due);
        return answer -> answer.equals(due) ? BigDecimal.ONE : Credit.captured(best, of(answer));
    }

    /** What an answer forgoes against the due one. */
    BigDecimal forgone(Object due, Object answer) {
        return of(due).subtract(of(answer)).max(BigDecimal.ZERO);
    }
}
