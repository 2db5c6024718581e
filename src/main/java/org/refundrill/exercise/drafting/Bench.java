package org.refundrill.exercise.drafting;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.refundrill.casefile.Dossier;
import org.refundrill.exercise.Act;
import org.refundrill.exercise.Action;
import org.refundrill.exercise.Probe;
import org.refundrill.exercise.TaskState;
import org.refundrill.exercise.Workplace;
import org.refundrill.form.Field;
import org.refundrill.form.Response;
import org.refundrill.language.Text;

/**
 * Where a table is written: the notice, the file to begin with, and the act of having a draft checked, as often as wanted.
 *
 * @param begun what the file begins with
 */
record Bench(Notice notice, TableLoader loader, String begun) implements Workplace {
    private static final String CHECK = "check";
    private static final String FOUND = "lint";
    private static final Field TEXT =
            new Field(Draft.FIELD, Field.Kind.TEXT, new Text("The file as it is now", "当前的文件内容"), List.of(), null);

    @Override
    public List<Act> acts(TaskState state) {
        return List.of(new Act(CHECK, new Text("have the lint look at it", "校验检查"), 0, List.of(TEXT)));
    }

    @Override
    public Map<String, String> documents() {
        return Map.of(Draft.FIELD, begun);
    }

    @Override
    public Came act(TaskState state, Act act, Map<String, Object> said) {
        int found =
                loader.load(String.valueOf(said.get(Draft.FIELD))).problems().size();
        return found == 0
                ? Came.told("The lint finds nothing wrong.", "校验未发现问题。")
                : new Came(
                        new Text(
                                "The lint finds " + (found == 1 ? "1 problem." : found + " problems."),
                                "校验发现" + found + "个问题。"),
                        FOUND,
                        List.of());
    }

    @Override
    public List<Dossier.Panel> panels(TaskState state) {
        List<Dossier.Panel> panels = new ArrayList<>(
                List.of(notice.panel(), lines("begin", new Text("What the file begins with", "文件开头"), begun)));
        last(state).flatMap(text -> told(loader.load(text))).ifPresent(panels::add);
        return panels;
    }

    private static Optional<String> last(TaskState state) {
        return state.log().stream()
                .filter(Action.Act.class::isInstance)
                .map(action -> String.valueOf(((Action.Act) action).what().get(Draft.FIELD)))
                .reduce((before, after) -> after);
    }

    @Override
    public Optional<Text> whereToLook(TaskState state) {
        return Optional.of(
                new Text("Each stretch of days in each sentence is one row; check often.", "每句话的每一段天数写成一行，随写随检查。"));
    }

    @Override
    public List<Probe> probes(Map<String, Object> key) {
        String whole = notice.written();
        String without = whole.substring(0, whole.stripTrailing().lastIndexOf('\n') + 1);
        return List.of(new Probe(
                "without its last row",
                List.of(new Action.Submit(new Response(Map.of(Draft.FIELD, without), null))),
                Probe.Expected.PARTIAL));
    }

    /** What the lint says of a draft, as it prints it; nothing where it is content. */
    static Optional<Dossier.Panel> told(TableLoader.Loaded loaded) {
        if (loaded.problems().isEmpty()) {
            return Optional.empty();
        }
        List<List<Text>> rows = new ArrayList<>();
        for (Text problem : loaded.problems()) {
            String[] en = problem.en().split("\n");
            String[] zh = problem.zh().split("\n");
            for (int i = 0; i < Math.max(en.length, zh.length); i++) {
                rows.add(List.of(new Text(i < en.length ? en[i] : "", i < zh.length ? zh[i] : "")));
            }
        }
        return Optional.of(panel(FOUND, new Text("What the lint says", "校验结果"), rows));
    }

    /** A text with its lines as they are. */
    static Dossier.Panel lines(String id, Text title, String text) {
        return panel(
                id, title, text.lines().map(line -> List.of(Text.same(line))).toList());
    }

    private static Dossier.Panel panel(String id, Text title, List<List<Text>> rows) {
        return new Dossier.Panel(id, title, Dossier.Layout.LINES, List.of(), rows);
    }
}
