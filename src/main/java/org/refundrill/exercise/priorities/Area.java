package org.refundrill.exercise.priorities;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.refundrill.decision.ClauseId;
import org.refundrill.exercise.Brief;
import org.refundrill.exercise.Labels;
import org.refundrill.form.Field.Option;
import org.refundrill.language.Text;
import org.refundrill.rulebook.Answer;
import org.refundrill.rulebook.Rulebook;
import org.refundrill.world.World;
import org.refundrill.world.WorldRecord;

/**
 * The area as it stands at the close of the shift. Each chore is a record that the rulebook gives {@code urgency} and
 * {@code rank}; its {@code no}, {@code place} and state are shown.
 */
final class Area {
    private static final String CHORE = "chore";
    private static final String URGENCY = "urgency";

    private final List<Chore> chores = new ArrayList<>();

    Area(Brief brief) {
        Rulebook rulebook = brief.rulebook();
        World world = brief.caseFile().world().withoutHidden();
        for (WorldRecord record : world.all(CHORE)) {
            Answer answer = rulebook.answer(world, record.id(), URGENCY);
            String urgency = String.valueOf(answer.value());
            Object rank = rulebook.value(world, record.id(), "rank");
            chores.add(new Chore(
                    new Option(record.id(), told(record)),
                    urgency,
                    Labels.of(rulebook, URGENCY, urgency),
                    rank instanceof BigDecimal number ? number : BigDecimal.ZERO,
                    answer.clauses().stream().findFirst().orElse(new ClauseId(URGENCY)),
                    answer.facts()));
        }
    }

    private static Text told(WorldRecord record) {
        Text place = record.get("place") instanceof Text text ? text : Text.same(record.id());
        String kind = String.valueOf(record.get("kind"));
        Text state = Optional.ofNullable(record.type().columns().get("kind"))
                .map(column -> column.options().getOrDefault(kind, Text.same(kind)))
                .orElse(Text.same(kind));
        return new Text(place.en() + ": " + state.en(), place.zh() + "：" + state.zh());
    }

    List<Chore> all() {
        return List.copyOf(chores);
    }

    /** All of them, what comes first at the head. */
    List<Chore> ranked() {
        return chores.stream().sorted(Comparator.comparing(Chore::rank)).toList();
    }

    List<Chore> of(List<String> urgencies) {
        return chores.stream()
                .filter(chore -> urgencies.contains(chore.urgency()))
                .toList();
    }
}
