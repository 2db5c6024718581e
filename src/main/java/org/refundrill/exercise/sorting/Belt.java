package org.refundrill.exercise.sorting;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.refundrill.casefile.Dossier;
import org.refundrill.exercise.Act;
import org.refundrill.exercise.Brief;
import org.refundrill.exercise.Element;
import org.refundrill.exercise.TaskState;
import org.refundrill.exercise.Workplace;
import org.refundrill.form.Field;
import org.refundrill.language.Text;
import org.refundrill.scoring.Finding;

/** The belt: the piece at hand, one act for each lane, and how long each took. */
final class Belt implements Workplace {
    private static final Field TOOK = new Field(
            Act.SECONDS, Field.Kind.INTEGER, new Text("How many seconds did it take?", "用了多少秒？"), List.of(), "s");

    private final List<Element> pieces;
    private final Pace pace;

    Belt(Brief brief, List<Element> pieces) {
        this.pieces = pieces;
        this.pace = new Pace(brief, pieces);
    }

    @Override
    public List<Act> acts(TaskState state) {
        return atHand(state)
                .map(piece -> piece.field().options().stream()
                        .map(lane -> new Act(lane.id(), lane.label(), 0, List.of(TOOK)))
                        .toList())
                .orElse(List.of());
    }

    @Override
    public Optional<Text> about(TaskState state) {
        return atHand(state).map(piece -> piece.field().label());
    }

    private Optional<Element> atHand(TaskState state) {
        int sorted = Run.of(state).lanes().size();
        return sorted < pieces.size() ? Optional.of(pieces.get(sorted)) : Optional.empty();
    }

    /** The state is the one before the piece was sorted. */
    @Override
    public Came act(TaskState state, Act act, Map<String, Object> said) {
        int next = Run.of(state).lanes().size() + 1;
        return new Came(
                next < pieces.size() ? pieces.get(next).field().label() : new Text("The belt is empty.", "分拣带已清空。"),
                null,
                List.of());
    }

    @Override
    public Map<String, Object> filled(TaskState state) {
        List<String> lanes = Run.of(state).lanes();
        Map<String, Object> filled = new LinkedHashMap<>();
        for (int i = 0; i < lanes.size(); i++) {
            filled.put(pieces.get(i).field().id(), lanes.get(i));
        }
        return filled;
    }

    @Override
    public List<Dossier.Panel> panels(TaskState state) {
        Run run = Run.of(state);
        return run.lanes().isEmpty()
                ? List.of()
                : List.of(new Dossier.Panel(
                        "run",
                        new Text("Your run", "本轮分拣"),
                        Dossier.Layout.FIELDS,
                        List.of(),
                        List.of(
                                List.of(
                                        new Text("Sorted", "已分拣"),
                                        Text.same(run.lanes().size() + "/" + pieces.size())),
                                List.of(new Text("Seconds", "用时（秒）"), Text.same(String.valueOf(run.seconds()))))));
    }

    @Override
    public List<Finding> findings(TaskState state) {
        return pace.of(Run.of(state), state.hints()).stream().toList();
    }
}
