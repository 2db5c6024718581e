package org.refundrill.exercise.datadesk;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.refundrill.casefile.Dossier;
import org.refundrill.exercise.Act;
import org.refundrill.exercise.Action;
import org.refundrill.exercise.Brief;
import org.refundrill.exercise.TaskState;
import org.refundrill.exercise.Workplace;
import org.refundrill.form.Field;
import org.refundrill.form.Form;
import org.refundrill.form.FormReader;
import org.refundrill.form.Reading;
import org.refundrill.language.Text;

/** A desk with the tables of a case: they can be summed up by choosing, and queried by who knows how. */
final class DataWorkplace implements Workplace {
    static final String QUERY = "query";
    private static final String SQL = "sql";
    private static final int MINUTES = 5;
    /** More results than these are in the way of the last ones. */
    private static final int KEPT = 6;

    private static final int TITLE = 60;

    private final Brief brief;
    private final TableQueries queries;
    private final Map<List<String>, List<DataTable>> tables = new ConcurrentHashMap<>();
    /** What was asked once is not asked again whenever the screen is painted. */
    private final Map<List<Object>, TableQueries.Answered> answers = new ConcurrentHashMap<>();

    DataWorkplace(Brief brief, TableQueries queries) {
        this.brief = brief;
        this.queries = queries;
    }

    private List<DataTable> tables(TaskState state) {
        return tables.computeIfAbsent(
                state.revealed(), revealed -> CaseTables.of(brief.caseFile().world(), revealed));
    }

    private SummaryAct summaries(TaskState state) {
        return new SummaryAct(tables(state));
    }

    @Override
    public List<Act> acts(TaskState state) {
        List<Act> acts = new ArrayList<>();
        summaries(state).act().ifPresent(acts::add);
        if (!tables(state).isEmpty()) {
            Text label = new Text("Query (one SELECT over the tables listed in the file)", "查询语句（一条 SELECT，可用的表见案卷）");
            String such = "SELECT COUNT(*) FROM " + tables(state).get(0).name();
            Field sql = new Field(SQL, Field.Kind.TEXT, label, List.of(), such);
            acts.add(new Act(QUERY, new Text("Query the tables in SQL", "用 SQL 查询"), MINUTES, List.of(sql)));
        }
        return List.copyOf(acts);
    }

    @Override
    public Optional<Text> hindrance(TaskState state, Act act, Map<String, Object> said) {
        if (act.id().equals(SummaryAct.ID)) {
            return summaries(state).hindrance(said);
        }
        return answer(state, said) instanceof TableQueries.Answered.Refused refused
                ? Optional.of(refused.why())
                : Optional.empty();
    }

    private TableQueries.Answered answer(TaskState state, Map<String, Object> said) {
        String sql = String.valueOf(said.get(SQL));
        return answers.computeIfAbsent(List.of(state.revealed(), sql), asked -> queries.answer(tables(state), sql));
    }

    @Override
    public Came act(TaskState state, Act act, Map<String, Object> said) {
        long number = done(state).size() + 1;
        return new Came(new Text("Result " + number + ".", "结果 " + number + "。"), "result-" + number, List.of());
    }

    private static List<Action.Act> done(TaskState state) {
        List<Action.Act> done = new ArrayList<>();
        for (Action action : state.log()) {
            if (action instanceof Action.Act act) {
                done.add(act);
            }
        }
        return done;
    }

    @Override
    public List<Dossier.Panel> panels(TaskState state) {
        List<Dossier.Panel> panels = new ArrayList<>();
        List<DataTable> there = tables(state);
        if (!there.isEmpty()) {
            panels.add(new Dictionary(there).panel());
        }
        List<Action.Act> done = done(state);
        for (int i = Math.max(0, done.size() - KEPT); i < done.size(); i++) {
            result(state, done.get(i).what(), i + 1).ifPresent(panels::add);
        }
        return List.copyOf(panels);
    }

    private Optional<Dossier.Panel> result(TaskState state, Map<String, Object> what, int number) {
        String id = "result-" + number;
        if (SummaryAct.ID.equals(what.get(Act.DO))) {
            return summaries(state).summary(chosen(state, what)).map(summary -> {
                Text title = summary.title();
                return summary.panel(
                        id,
                        new Text(number + ". " + title.en(), number + ". " + title.zh()),
                        brief.rulebook().currency());
            });
        }
        return answer(state, what) instanceof TableQueries.Answered.Rows rows
                ? Optional.of(panel(id, number + ". " + shortened(String.valueOf(what.get(SQL))), rows))
                : Optional.empty();
    }

    /** What was chosen, by whichever of its names: a script may send an option's number. */
    private Map<String, Object> chosen(TaskState state, Map<String, Object> what) {
        Map<String, Object> chosen = new LinkedHashMap<>();
        summaries(state).act().ifPresent(act -> {
            Map<String, Object> given = new LinkedHashMap<>(what);
            given.remove(Act.DO);
            if (new FormReader(ZoneOffset.UTC).read(new Form(act.asks()), given) instanceof Reading.Accepted accepted) {
                chosen.putAll(accepted.answers());
            }
        });
        return chosen;
    }

    private static Dossier.Panel panel(String id, String title, TableQueries.Answered.Rows rows) {
        List<List<Text>> cells = new ArrayList<>();
        rows.rows().forEach(row -> cells.add(row.stream().map(Text::same).toList()));
        if (rows.more() > 0) {
            List<Text> last = new ArrayList<>(
                    rows.columns().stream().map(column -> Text.same("")).toList());
            String more = rows.more() + (rows.uncounted() ? "+" : "");
            last.set(0, new Text("… " + more + " more", "……另有 " + more + " 行"));
            cells.add(last);
        } else if (rows.rows().isEmpty()) {
            List<Text> none = new ArrayList<>(
                    rows.columns().stream().map(column -> Text.same("")).toList());
            none.set(0, new Text("no rows", "没有符合的行"));
            cells.add(none);
        }
        return new Dossier.Panel(
                id,
                Text.same(title),
                Dossier.Layout.TABLE,
                rows.columns().stream().map(Text::same).toList(),
                cells);
    }

    private static String shortened(String sql) {
        String plain = sql.strip().replaceAll("\\s+", " ");
        return plain.length() <= TITLE ? plain : plain.substring(0, TITLE - 1) + "…";
    }
}
