package org.refundrill.exercise.drafting;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.refundrill.casefile.Dossier;
import org.refundrill.exercise.Brief;
import org.refundrill.exercise.Choice;
import org.refundrill.exercise.Element;
import org.refundrill.exercise.Exercise;
import org.refundrill.exercise.ExerciseType;
import org.refundrill.exercise.FormExercise;
import org.refundrill.exercise.Judge;
import org.refundrill.exercise.Stake;
import org.refundrill.feel.Type;
import org.refundrill.form.Field;
import org.refundrill.form.Field.Option;
import org.refundrill.language.Text;
import org.refundrill.money.Money;
import org.refundrill.rulebook.TableSketch;
import org.refundrill.scoring.Credit;

/**
 * Writing a row and its cases: a cell is typed or chosen and the table searched with it; of four sets of cases the best one is chosen, and of
 * one of them it is told what it leaves out and what somebody earns who always answers the same. The setting {@code blank} names
 * the row or the rows of which one is drawn, {@code column} the column (days or state) that is left open.
 */
public final class AuthoringType implements ExerciseType {
    private static final String UNKNOWN = "?";
    private static final String CELL = "cell";

    @Override
    public String id() {
        return "authoring";
    }

    @Override
    public Text title() {
        return new Text("Writing a case", "编写案例");
    }

    @Override
    public Exercise pose(Brief brief) {
        Parts parts = new Parts(brief);
        Policy sound = Policy.sound(parts.number("firstLimit"), parts.number("lastLimit"));
        TrialSets sets = TrialSets.drawn(
                sound.table(), parts.number("firstLimit"), parts.number("lastLimit"), parts.stream("sets"));
        List<String> rows = List.of(parts.setting("blank").split("[,\\s]+"));
        String blank = rows.get((int) parts.stream("blank").below(rows.size()));
        int column = parts.setting("column").equals("state") ? 1 : 0;
        List<Element> elements = List.of(
                best(parts, sets), unreached(parts, sound, sets), lazy(parts, sets), cell(parts, sound, blank, column));
        return new FormExercise(
                brief,
                new Text(
                        "You are writing this table for trainees; exactly one row must decide every case. Fill the cell that is open"
                                + " ('?'), then choose the set of cases that meets every row and that nobody passes by always answering"
                                + " the same.",
                        "你正在为学员编写这张规则表，每种情形须恰有一行适用。请填写空缺的单元格（“?”），再选出一组案例：每一行都练到，且一律作同一答复的人难以得分。"),
                elements,
                Stake.none(Money.ofMinor(0, brief.rulebook().currency())),
                new Sheet(pages(sound, blank, column, sets)));
    }

    private static List<Dossier.Panel> pages(Policy sound, String blank, int column, TrialSets sets) {
        List<Dossier.Panel> pages = new ArrayList<>();
        pages.add(sound.with(Map.of(blank, with(sound, blank, column, UNKNOWN))).panel());
        pages.addAll(sets.panels());
        return pages;
    }

    private static List<String> with(Policy policy, String row, int column, String cell) {
        List<String> cells = new ArrayList<>(policy.lines().getOrDefault(row, List.of("-", "-", "refuse")));
        cells.set(column, cell);
        return List.copyOf(cells);
    }

    /** The cell is right with which the search finds nothing: a condition on days is typed, states are chosen. */
    private static Element cell(Parts parts, Policy sound, String blank, int column) {
        String due = sound.lines().getOrDefault(blank, List.of("-", "-")).get(column);
        return column == 0 ? days(parts, sound, blank, due) : states(parts, sound, blank, due);
    }

    private static Element days(Parts parts, Policy sound, String blank, String due) {
        Text label = new Text(
                "Row " + blank + ": which days? (a cell such as <= 7, > 7, (7..14], or - for any)",
                blank + " 行的天数条件？（写法如 <= 7、> 7、(7..14]，不限填 -）");
        return new Element(
                new Field(CELL, Field.Kind.TEXT, label, List.of(), "<= 7"),
                parts.skill(),
                BigDecimal.valueOf(5),
                false,
                due,
                given -> fits(sound, blank, 0, String.valueOf(given).strip()),
                found(parts, Text.same(due)));
    }

    private static Element states(Parts parts, Policy sound, String blank, String due) {
        List<Option> options = Policy.STATES.stream()
                .map(state -> new Option(state, Policy.state(state)))
                .toList();
        List<String> ordered = due.equals("-")
                ? Policy.STATES
                : Policy.STATES.stream()
                        .filter(List.of(due.split(", "))::contains)
                        .toList();
        return new Element(
                new Field(
                        CELL,
                        Field.Kind.CHOICES,
                        new Text("Row " + blank + ": which goods?", blank + " 行适用于哪些商品状态？"),
                        options,
                        null),
                parts.skill(),
                BigDecimal.valueOf(5),
                false,
                ordered,
                given -> given instanceof List<?> states
                        ? fits(
                                sound,
                                blank,
                                1,
                                String.join(
                                        ", ",
                                        states.stream().map(String::valueOf).toList()))
                        : BigDecimal.ZERO,
                found(parts, Policy.state(due)));
    }

    private static BigDecimal fits(Policy sound, String blank, int column, String cell) {
        Type type = column == 0 ? Policy.DAYS : Policy.STATE;
        return Credit.exact(TableSketch.cell(cell, type).isPresent()
                && sound.with(Map.of(blank, with(sound, blank, column, cell)))
                        .table()
                        .sound());
    }

    private static Element.Basis found(Parts parts, Text due) {
        return parts.basis(
                "RD-3", new Text("The search finds nothing with: " + due.en() + ".", "填“" + due.zh() + "”后检查无误。"));
    }

    private static Element best(Parts parts, TrialSets sets) {
        List<Option> options = sets.names().stream()
                .map(name -> new Option(name, new Text("Set " + name, name + " 组")))
                .toList();
        Map<String, BigDecimal> worth = new LinkedHashMap<>();
        sets.best().forEach(name -> worth.put(name, BigDecimal.ONE));
        return new Element(
                Choice.field("best", new Text("Which set of cases do you keep?", "保留哪一组案例？"), options),
                parts.skill(),
                BigDecimal.valueOf(4),
                false,
                sets.best().get(0),
                Judge.worth(worth),
                parts.basis("RD-4", sets.compared()));
    }

    private static Element unreached(Parts parts, Policy sound, TrialSets sets) {
        List<Option> rows = sound.lines().keySet().stream()
                .map(row -> new Option(row, new Text("Row " + row, row + " 行")))
                .toList();
        return parts.several(
                "unreached",
                new Text("Which rows does set A never meet?", "A 组没有练到哪几行？"),
                rows,
                sets.unreached("A"),
                4,
                parts.basis("RD-4", sets.compared()));
    }

    private static Element lazy(Parts parts, TrialSets sets) {
        long due = sets.lazy("A");
        return new Element(
                new Field(
                        "lazy",
                        Field.Kind.INTEGER,
                        new Text(
                                "How many cases of set A does somebody get right who always gives its commonest answer?",
                                "若一律作 A 组中最常见的答复，能答对几件？"),
                        List.of(),
                        null),
                parts.skill(),
                BigDecimal.valueOf(3),
                false,
                due,
                given -> Credit.exact(given.equals(due)),
                parts.basis("RD-5", sets.compared()));
    }
}
