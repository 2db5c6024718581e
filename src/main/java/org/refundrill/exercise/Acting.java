package org.refundrill.exercise;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.refundrill.form.Form;
import org.refundrill.form.FormReader;
import org.refundrill.form.Reading;
import org.refundrill.language.Text;
import org.refundrill.problem.DidYouMean;

/** Lets a workplace do what an action says, once that is understood. */
final class Acting {
    private final Workplace workplace;
    private final FormReader reader;

    Acting(Workplace workplace, ZoneId zone) {
        this.workplace = workplace;
        this.reader = new FormReader(zone);
    }

    Step act(TaskState state, Action.Act action) {
        List<Act> possible = workplace.acts(state);
        if (possible.isEmpty()) {
            return new Step.Refused(state, new Text("There is nothing else to do in this task.", "本题没有其他操作。"));
        }
        String wanted = String.valueOf(action.what().get(Act.DO));
        Optional<Act> found =
                possible.stream().filter(act -> act.id().equals(wanted)).findFirst();
        if (found.isEmpty()) {
            String advice = DidYouMean.among(
                            wanted, possible.stream().map(Act::id).toList())
                    .orElse(possible.get(0).id());
            return new Step.Refused(
                    state,
                    new Text(
                            "'" + wanted + "' cannot be done here; did you mean '" + advice + "'?",
                            "此处不能执行“" + wanted + "”，是否指“" + advice + "”？"));
        }
        return done(state, action, found.get());
    }

    private Step done(TaskState state, Action.Act action, Act act) {
        Map<String, Object> given = new LinkedHashMap<>(action.what());
        given.remove(Act.DO);
        Reading reading = reader.read(new Form(act.asks()), given);
        if (!(reading instanceof Reading.Accepted accepted)) {
            return new Step.Unreadable(state, ((Reading.Unreadable) reading).problems());
        }
        Optional<Text> hindrance = workplace.hindrance(state, act, accepted.answers());
        if (hindrance.isPresent()) {
            return new Step.Refused(state, hindrance.get());
        }
        Workplace.Came came = workplace.act(state, act, accepted.answers());
        List<String> revealed = new ArrayList<>(state.revealed());
        came.revealed().stream().filter(id -> !revealed.contains(id)).forEach(revealed::add);
        int minutes = state.minutes() + workplace.minutes(state, act, accepted.answers());
        TaskState after = new TaskState(state.after(action).log(), revealed, state.hints(), minutes, false);
        return new Step.Told(after, came.told(), came.panel());
    }
}
