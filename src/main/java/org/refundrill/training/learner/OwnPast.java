package org.refundrill.training.learner;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.refundrill.mastery.choice.Past;
import org.refundrill.skill.SkillId;
import org.refundrill.training.Event;

/** What somebody has practised, as the choice of the next case asks for it. */
final class OwnPast {
    /** The element in which an outcome is chosen. */
    static final String OUTCOME = "outcome";

    private OwnPast() {}

    static Past of(List<Event> history) {
        Map<UUID, SkillId> primary = new HashMap<>();
        List<Past.Done> done = new ArrayList<>();
        for (Event event : history) {
            if (event.kind().equals(Event.OPENED)
                    && event.details().get("skills") instanceof List<?> skills
                    && !skills.isEmpty()) {
                primary.put(event.attempt(), new SkillId(String.valueOf(skills.get(0))));
            } else if (event.kind().equals(Event.ASSESSED)) {
                add(Answered.of(event), primary.get(event.attempt()), done);
            }
        }
        return new Past(done);
    }

    private static void add(Answered answered, @Nullable SkillId primary, List<Past.Done> done) {
        if (answered.elements().isEmpty()) {
            return;
        }
        String due = "";
        String given = "";
        for (Answered.Element element : answered.elements()) {
            if (element.id().equals(OUTCOME) && element.key() instanceof String key) {
                due = key;
                given = element.right() || !(element.answer() instanceof String answer) ? key : answer;
            }
        }
        SkillId main = primary == null ? answered.elements().get(0).skills().get(0) : primary;
        done.add(new Past.Done(answered.code(), answered.at(), main, due, given));
    }
}
