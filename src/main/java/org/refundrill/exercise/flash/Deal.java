package org.refundrill.exercise.flash;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.refundrill.casefile.Dossier;
import org.refundrill.exercise.Act;
import org.refundrill.exercise.Action;
import org.refundrill.exercise.Element;
import org.refundrill.exercise.Probe;
import org.refundrill.exercise.TaskState;
import org.refundrill.exercise.Workplace;
import org.refundrill.form.Field;
import org.refundrill.form.Response;
import org.refundrill.language.Text;

/**
 * Cards that are dealt one at a time against the clock: an act for each call, with the seconds it took. A late call counts
 * like any other; the debrief tells how many were right in time and how many late.
 */
final class Deal implements Workplace {
    /** Seconds for one card. */
    static final int LIMIT = 20;

    private static final Field TOOK = new Field(
            Act.SECONDS, Field.Kind.INTEGER, new Text("How many seconds did it take?", "用了多少秒？"), List.of(), "s");

    private final List<Element> cards;

    /** Cards in the order they are dealt. */
    Deal(List<Element> cards) {
        this.cards = List.copyOf(cards);
    }

    @Override
    public List<Act> acts(TaskState state) {
        return atHand(state)
                .map(card -> card.field().options().stream()
                        .map(call -> new Act(call.id(), call.label(), 0, List.of(TOOK)))
                        .toList())
                .orElse(List.of());
    }

    @Override
    public Optional<Text> about(TaskState state) {
        return atHand(state).map(card -> card.field().label());
    }

    @Override
    public int seconds(TaskState state) {
        return atHand(state).isPresent() ? LIMIT : 0;
    }

    private Optional<Element> atHand(TaskState state) {
        int dealt = Called.all(state).size();
        return dealt < cards.size() ? Optional.of(cards.get(dealt)) : Optional.empty();
    }

    /** The state is the one before the call. */
    @Override
    public Came act(TaskState state, Act act, Map<String, Object> said) {
        int next = Called.all(state).size() + 1;
        return next < cards.size()
                ? new Came(cards.get(next).field().label(), null, List.of())
                : Came.told("That was the last card.", "卡片已发完。");
    }

    @Override
    public Map<String, Object> filled(TaskState state) {
        List<Called> called = Called.all(state);
        Map<String, Object> filled = new LinkedHashMap<>();
        for (int i = 0; i < called.size(); i++) {
            filled.put(cards.get(i).field().id(), called.get(i).call());
        }
        return filled;
    }

    @Override
    public List<Dossier.Panel> explained(TaskState state) {
        List<Called> called = Called.all(state);
        if (called.isEmpty()) {
            return List.of();
        }
        List<List<Text>> rows = new ArrayList<>(List.of(
                List.of(new Text("Within " + LIMIT + " s", LIMIT + "秒以内"), rightOf(called, false)),
                List.of(new Text("Late", "超时"), rightOf(called, true))));
        if (called.stream().anyMatch(Called::late)) {
            rows.add(List.of(new Text("Late cards", "超时的卡片"), lateOnes(called)));
        }
        return List.of(new Dossier.Panel(
                "time", new Text("Time (told, not marked)", "用时（只作提示，不计分）"), Dossier.Layout.FIELDS, List.of(), rows));
    }

    private Text rightOf(List<Called> called, boolean late) {
        int all = 0;
        int right = 0;
        for (int i = 0; i < called.size(); i++) {
            boolean counts = called.get(i).late() == late;
            all += counts ? 1 : 0;
            right += counts && cards.get(i).judge().credit(called.get(i).call()).signum() > 0 ? 1 : 0;
        }
        return all == 0 ? new Text("none", "无") : new Text(right + " of " + all + " right", all + "件中对" + right + "件");
    }

    private static Text lateOnes(List<Called> called) {
        List<String> en = new ArrayList<>();
        List<String> zh = new ArrayList<>();
        for (int i = 0; i < called.size(); i++) {
            if (called.get(i).late()) {
                en.add((i + 1) + " (" + called.get(i).seconds() + " s)");
                zh.add("第" + (i + 1) + "张（" + called.get(i).seconds() + "秒）");
            }
        }
        return new Text(String.join(", ", en), String.join("、", zh));
    }

    @Override
    public List<Probe> probes(Map<String, Object> key) {
        return List.of(
                new Probe("called in time", calls(key, LIMIT), Probe.Expected.RIGHT),
                new Probe("called late", calls(key, LIMIT + 1), Probe.Expected.RIGHT));
    }

    private List<Action> calls(Map<String, Object> key, int seconds) {
        List<Action> log = cards.stream()
                .map(card -> (Action) new Action.Act(
                        Map.of(Act.DO, String.valueOf(key.get(card.field().id())), Act.SECONDS, seconds)))
                .collect(Collectors.toCollection(ArrayList::new));
        log.add(new Action.Submit(new Response(Map.of(), null)));
        return log;
    }
}
