package org.refundrill.rulebook;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.refundrill.language.Text;
import org.refundrill.problem.Problems;

/** Tells rows that stand there in vain: those that never decide, and those that say again what counts already. */
final class VainRows {
    private final DecisionTable table;
    private final TableSearch search;
    private final CaseWords words;
    private final TablePlaces places;
    private final Problems problems;

    VainRows(DecisionTable table, TableSearch search, CaseWords words, TablePlaces places, Problems problems) {
        this.table = table;
        this.search = search;
        this.words = words;
        this.places = places;
        this.problems = problems;
    }

    /** A row whose every case another row decides: it says the same again, or something that contradicts. */
    void never(int row) {
        Map<Integer, Map<Integer, Integer>> deciding = new LinkedHashMap<>(search.deciding(row));
        String names = deciding.keySet().stream().map(places::name).collect(Collectors.joining(", "));
        boolean one = deciding.size() == 1;
        Text what = new Text(
                "row " + places.name(row) + " never decides: " + (one ? "row " : "rows ") + names
                        + (one ? " decides" : " decide") + " every case it covers",
                "规则行 " + places.name(row) + " 永远不会适用：它涵盖的情形均先由规则行 " + names.replace(", ", "、") + " 处理");
        Optional<Map.Entry<Integer, Map<Integer, Integer>>> other = deciding.entrySet().stream()
                .filter(entry -> !search.agree(entry.getKey(), row))
                .findFirst();
        if (other.isEmpty()) {
            problems.add(places.row(row)
                    .error(
                            new Text(what.en() + " and says the same", what.zh() + "，且结论相同"),
                            new Text("remove it", "请删去")));
            return;
        }
        Text when = words.of(other.get().getValue());
        Text clauses = contradiction(other.get().getKey(), row);
        problems.add(places.row(row)
                .error(
                        new Text(
                                what.en() + "; " + clauses.en() + " when " + when.en(),
                                what.zh() + "；" + clauses.zh() + "：" + when.zh()),
                        new Text(
                                "move it up, narrow row "
                                        + places.name(other.get().getKey()) + ", or remove it",
                                "请上移该行、收窄规则行 " + places.name(other.get().getKey()) + " 的条件，或删去该行")));
    }

    private Text contradiction(int above, int below) {
        String first = clauses(above);
        String second = clauses(below);
        return first.isEmpty() || second.isEmpty() || first.equals(second)
                ? new Text(
                        "rows " + places.name(above) + " and " + places.name(below) + " contradict each other",
                        "规则行 " + places.name(above) + " 与 " + places.name(below) + " 在以下情形结论不一致")
                : new Text(
                        "clauses " + first + " and " + second + " contradict each other",
                        "条款 " + first + " 与 " + second + " 在以下情形结论不一致");
    }

    private String clauses(int row) {
        return table.rows.get(row).clauses().stream().map(Object::toString).collect(Collectors.joining(" "));
    }

    /** Rows of a table that counts all of them: what stands there twice counts twice. */
    void counted() {
        for (int i = 0; i < table.rows.size(); i++) {
            for (int j = i + 1; j < table.rows.size(); j++) {
                Optional<Map<Integer, Integer>> together = search.agree(i, j) ? together(i, j) : Optional.empty();
                if (together.isPresent()) {
                    Text rows = places.both(i, j);
                    Text when = words.of(together.get());
                    problems.add(places.row(j)
                            .error(
                                    new Text(
                                            "rows " + rows.en() + " say the same and both count when " + when.en(),
                                            "规则行 " + rows.zh() + " 内容相同，在以下情形会重复计入：" + when.zh()),
                                    new Text(
                                            "remove one, or make their cells exclude one another", "请删去一行，或让两者的条件互斥")));
                }
            }
        }
    }

    /** A case to which both rows apply; columns that neither tests are left out. */
    private Optional<Map<Integer, Integer>> together(int one, int other) {
        Map<Integer, Integer> together = new LinkedHashMap<>();
        for (int column = 0; column < table.inputs.size(); column++) {
            Atoms atoms = search.columns().get(column);
            int found = -1;
            for (int atom = 0; atom < atoms.size(); atom++) {
                if (atoms.rows(atom).get(one) && atoms.rows(atom).get(other) && (found < 0 || !atoms.written(found))) {
                    found = atom;
                }
            }
            if (found < 0) {
                return Optional.empty();
            }
            if (!(table.rows.get(one).conditions()[column].isAny()
                    && table.rows.get(other).conditions()[column].isAny())) {
                together.put(column, found);
            }
        }
        return Optional.of(together);
    }
}
