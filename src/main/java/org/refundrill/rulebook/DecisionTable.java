package org.refundrill.rulebook;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.refundrill.decision.ClauseId;
import org.refundrill.feel.Type;

/** A compiled decision table. */
final class DecisionTable {

    /** No row matches. */
    static final int NONE = -1;

    private static final int HANGS = -2;

    /**
     * An input column.
     *
     * @param name the value it tests
     * @param type that value's type
     * @param slot where that value is found
     * @param missing whether some cell tests for an unknown value: it is then a value like any other in this column
     */
    record Input(String name, Type type, int slot, boolean missing) {}

    /** An output column. */
    record Output(String name, Type type) {}

    /**
     * A row.
     *
     * @param name its name
     * @param conditions one for each input
     * @param tested the inputs whose condition is not "anything"
     * @param outputs one for each output
     * @param clauses the clauses it rests on, the decisive one first
     */
    record Row(String name, Condition[] conditions, int[] tested, OutputCell[] outputs, List<ClauseId> clauses) {
        @Nullable
        ClauseId decisive() {
            return clauses.isEmpty() ? null : clauses.get(0);
        }
    }

    final String name;
    final HitPolicy hit;
    final List<Input> inputs;
    final List<Output> outputs;
    final List<Row> rows;
    private final Input[] columns;
    private final Row[] lines;
    private final Classes[] classes;

    DecisionTable(String name, HitPolicy hit, List<Input> inputs, List<Output> outputs, List<Row> rows) {
        this.name = name;
        this.hit = hit;
        this.inputs = List.copyOf(inputs);
        this.outputs = List.copyOf(outputs);
        this.rows = List.copyOf(rows);
        this.columns = inputs.toArray(Input[]::new);
        this.lines = rows.toArray(Row[]::new);
        this.classes = new Classes[columns.length];
        for (int i = 0; i < columns.length; i++) {
            int column = i;
            classes[i] = new Classes(
                    this.rows.stream().map(row -> row.conditions()[column]).toList());
        }
    }

    /** The index of an output column, or -1. */
    int output(String heading) {
        for (int i = 0; i < outputs.size(); i++) {
            if (outputs.get(i).name().equals(heading)) {
                return i;
            }
        }
        return -1;
    }

    /** A row, as others may know it. */
    TableRow row(int row) {
        return new TableRow(name, lines[row].name(), lines[row].clauses());
    }

    /** What a row says in an output column; null for nothing, for unknown and where there is no such column. */
    @Nullable
    Object say(int row, int output, Evaluation evaluation) {
        return output < 0 ? null : lines[row].outputs()[output].value(evaluation);
    }

    /** Whether an answer of {@link #decide} is neither a row nor {@link #NONE}: it hangs on an unknown value. */
    static boolean hangs(int answer) {
        return answer <= HANGS;
    }

    /** The input column on whose unknown value the answer hangs. */
    static int hungColumn(int answer) {
        return HANGS - answer;
    }

    /** The row that decides, {@link #NONE}, or an answer that {@link #hangs}; for policies with a single result. */
    int decide(Evaluation evaluation, @Nullable Trail trail) {
        int answer = switch (hit) {
            case FIRST -> first(evaluation, trail, true);
            case UNIQUE, ANY -> first(evaluation, trail, false);
            case PRIORITY -> priority(evaluation, trail);
            case COLLECT, RULE_ORDER, OUTPUT_ORDER ->
                throw new IllegalStateException("table '" + name + "' has several results");
        };
        if (answer >= 0) {
            evaluation.fired(this, answer);
        }
        return answer;
    }

    /** With an order, a row that may match keeps those below from deciding; without one, a sure match decides. */
    private int first(Evaluation evaluation, @Nullable Trail trail, boolean inOrder) {
        int open = NONE;
        int[] found = unread();
        for (int row = 0; row < lines.length; row++) {
            Match match = match(row, found, evaluation);
            if (match == Match.YES) {
                return row;
            }
            note(row, evaluation, trail);
            if (match == Match.UNKNOWN && open == NONE) {
                open = HANGS - evaluation.column;
                if (inOrder) {
                    return open;
                }
            }
        }
        return open;
    }

    private int priority(Evaluation evaluation, @Nullable Trail trail) {
        int best = NONE;
        int bestRank = Integer.MAX_VALUE;
        int open = NONE;
        int openRank = Integer.MAX_VALUE;
        int[] found = unread();
        for (int row = 0; row < lines.length; row++) {
            Match match = match(row, found, evaluation);
            int column = evaluation.column;
            int rank = match == Match.NO ? Integer.MAX_VALUE : rank(row, evaluation);
            if (match == Match.YES && (best == NONE || rank < bestRank)) {
                best = row;
                bestRank = rank;
            } else if (match == Match.UNKNOWN && (open == NONE || rank < openRank)) {
                open = HANGS - column;
                openRank = rank;
            }
            if (match != Match.YES) {
                evaluation.column = column;
                note(row, evaluation, trail);
            }
        }
        return best != NONE && bestRank <= openRank ? best : open == NONE ? best : open;
    }

    /** The place of a row's first output among that output's declared values. */
    private int rank(int row, Evaluation evaluation) {
        Object value = say(row, 0, evaluation);
        int place = outputs.get(0).type() instanceof Type.Choice choice && value != null
                ? choice.values().indexOf(value)
                : -1;
        return place < 0 ? Integer.MAX_VALUE - 1 : place;
    }

    /** All rows that match; rows that may match are noted, and the first of them is told to the evaluation. */
    List<Integer> all(Evaluation evaluation, @Nullable Trail trail) {
        List<Integer> all = new ArrayList<>();
        int open = NONE;
        int[] found = unread();
        for (int row = 0; row < lines.length; row++) {
            Match match = match(row, found, evaluation);
            if (match == Match.YES) {
                all.add(row);
                evaluation.fired(this, row);
                continue;
            }
            if (match == Match.UNKNOWN && open == NONE) {
                open = HANGS - evaluation.column;
            }
            note(row, evaluation, trail);
        }
        evaluation.open = open;
        if (hit == HitPolicy.OUTPUT_ORDER) {
            all.sort((a, b) -> Integer.compare(rank(a, evaluation), rank(b, evaluation)));
        }
        return all;
    }

    /**
     * Whether all conditions of a row hold, whatever the rows above it say.
     *
     * @param order the columns it tests, in the order to look at them
     */
    boolean holds(int row, int[] order, Evaluation evaluation) {
        for (int column : order) {
            Object value = evaluation.value(columns[column].slot());
            if (classes[column].match(row, classes[column].of(value)) != Match.YES) {
                return false;
            }
        }
        return true;
    }

    /** The classes of the input columns' values, where none was read yet. */
    private int[] unread() {
        int[] found = new int[columns.length];
        Arrays.fill(found, -1);
        return found;
    }

    private Match match(int row, int[] found, Evaluation evaluation) {
        Row line = lines[row];
        Match result = Match.YES;
        int unknown = -1;
        for (int column : line.tested()) {
            if (found[column] < 0) {
                found[column] = classes[column].of(evaluation.value(columns[column].slot()));
            }
            Match match = classes[column].match(row, found[column]);
            if (match == Match.NO) {
                evaluation.column = column;
                return Match.NO;
            }
            if (match == Match.UNKNOWN && unknown < 0) {
                unknown = column;
                result = Match.UNKNOWN;
            }
        }
        evaluation.column = unknown;
        return result;
    }

    private void note(int row, Evaluation evaluation, @Nullable Trail trail) {
        if (trail != null) {
            trail.excluded(this, row, evaluation.column, evaluation.value(columns[evaluation.column].slot()));
        }
    }
}
