package org.refundrill.training.learner;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.refundrill.mastery.FilterParameters;
import org.refundrill.mastery.Items;
import org.refundrill.mastery.Update;

/** Everybody who learns, and what they share: how hard questions are and how long cases take. Follows a log in its order. */
final class Learning {
    private final FilterParameters parameters;
    private final Items items = new Items();
    private final SortedMap<String, Pace> paces = new TreeMap<>();
    private final Map<String, Followed> trainees = new HashMap<>();
    private final Function<String, Followed.@Nullable State> kept;
    private final Set<String> changed = new LinkedHashSet<>();

    /**
     * Nothing yet, or what others put into it.
     *
     * @param kept what was kept of a trainee; null where nothing was
     */
    Learning(FilterParameters parameters, Function<String, Followed.@Nullable State> kept) {
        this.parameters = parameters;
        this.kept = kept;
    }

    /** The next answer of the log. */
    List<Update> take(Answered answered) {
        Pace pace = paces.computeIfAbsent(answered.scenario(), scenario -> new Pace());
        Followed trainee = of(answered.trainee());
        boolean again = trainee.answered(answered.code());
        boolean rapid = pace.rapid(answered.seconds());
        List<Update> updates = trainee.take(answered, rapid, pace.quick(answered.seconds()), items);
        if (!again && !rapid) {
            pace.add(answered.seconds());
        }
        changed.add(answered.trainee());
        return updates;
    }

    /** What a trainer says next of an element that waited. */
    void take(Judged judged) {
        Answered answered = judged.answered();
        Pace pace = paces.computeIfAbsent(answered.scenario(), scenario -> new Pace());
        of(answered.trainee()).take(judged, pace.rapid(answered.seconds()), pace.quick(answered.seconds()), items);
        changed.add(answered.trainee());
    }

    /** What is believed of a trainee. */
    Followed of(String trainee) {
        Followed known = trainees.get(trainee);
        if (known == null) {
            Followed.State state = kept.apply(trainee);
            known = state == null ? new Followed(parameters, trainee) : new Followed(parameters, trainee, state);
            trainees.put(trainee, known);
        }
        return known;
    }

    /** Whose state is another one since this was asked last. */
    Set<String> changed() {
        return changed;
    }

    FilterParameters parameters() {
        return parameters;
    }

    Items items() {
        return items;
    }

    SortedMap<String, Pace> paces() {
        return paces;
    }
}
