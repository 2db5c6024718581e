package org.refundrill.rulebook;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.refundrill.content.SchemaReader;
import org.refundrill.feel.Functions;
import org.refundrill.feel.Type;
import org.refundrill.language.Text;
import org.refundrill.problem.Located;
import org.refundrill.problem.Problems;
import org.refundrill.world.TypeNotation;

/** A small UNIQUE table drawn from a seed: as ours, and as DMN for another engine. */
final class RandomTable {
    private static final List<String> WORDS = List.of("bags", "shoes", "toys");

    private final Random random;
    private final List<Type> types = new ArrayList<>();
    private final List<List<String>> rows = new ArrayList<>();

    RandomTable(long seed) {
        random = new Random(seed);
        int columns = 1 + random.nextInt(3);
        for (int i = 0; i < columns; i++) {
            types.add(
                    switch (random.nextInt(4)) {
                        case 0 -> Type.Basic.BOOLEAN;
                        case 1 -> new Type.Choice(WORDS);
                        default -> Type.Basic.NUMBER;
                    });
        }
        int count = 2 + random.nextInt(5);
        for (int row = 0; row < count; row++) {
            rows.add(types.stream().map(this::cell).toList());
        }
    }

    private String cell(Type type) {
        if (random.nextInt(4) == 0) {
            return "-";
        } else if (type == Type.Basic.BOOLEAN) {
            return String.valueOf(random.nextBoolean());
        } else if (type instanceof Type.Choice) {
            String word = WORDS.get(random.nextInt(3));
            return random.nextBoolean() ? word : word + ", " + WORDS.get(random.nextInt(3));
        }
        int low = random.nextInt(9);
        int high = low + 1 + random.nextInt(4);
        return switch (random.nextInt(7)) {
            case 0 -> "< " + low;
            case 1 -> "<= " + low;
            case 2 -> "> " + low;
            case 3 -> ">= " + low;
            case 4 -> "[" + low + ".." + high + "]";
            case 5 -> "(" + low + ".." + high + ")";
            default -> String.valueOf(low);
        };
    }

    /** The table, compiled. */
    DecisionTable compiled() {
        Problems problems = new Problems();
        Names names = new Names(SchemaReader.core(), Set.of(), problems);
        StringBuilder text = new StringBuilder("row");
        for (int i = 0; i < types.size(); i++) {
            names.add(Located.of("in" + i), types.get(i), Text.same("in" + i), null);
            text.append(" | in").append(i);
        }
        text.append(" || remedy\n");
        for (int row = 0; row < rows.size(); row++) {
            text.append("R").append(row).append(" | ").append(String.join(" | ", rows.get(row)));
            text.append(" || r").append(row).append('\n');
        }
        RulebookSource.Table source = new RulebookSource.Table(
                Text.same("drawn"), Located.of("UNIQUE"), null, null, Located.of("drawn", text.toString()));
        TypeNotation notation = new TypeNotation(Type.Basic.TEXT, name -> java.util.Optional.empty(), List.of());
        TableDraft draft = TableDraft.read(Located.of("drawn"), source, List.of(), notation, problems)
                .orElseThrow(() -> new AssertionError(problems.render()));
        DecisionTable table = new TableCompiler(names, Functions.with(List.of()), Set.of(), problems).compile(draft);
        if (problems.hasErrors()) {
            throw new AssertionError(problems.render());
        }
        return table;
    }

    /** The values of a column without order, in a row; none where there is an order. */
    private static List<Object> values(Type type) {
        return type instanceof Type.Choice
                ? List.copyOf(WORDS)
                : type == Type.Basic.BOOLEAN ? List.of(false, true) : List.of();
    }

    /**
     * The number that stands for a value in the DMN model. There every column is one of numbers: the first word is the
     * stretch from 0 to 1, the second that from 1 to 2, and so on. (The other analysis overlooks gaps at the last value of
     * a list, and is not to be compared in that.)
     */
    BigDecimal number(int column, Object value) {
        int place = values(types.get(column)).indexOf(value);
        return place < 0 ? (BigDecimal) value : new BigDecimal(place).add(new BigDecimal("0.5"));
    }

    /** The table as a DMN model. */
    String dmn() {
        StringBuilder xml = new StringBuilder("<definitions xmlns=\"https://www.omg.org/spec/DMN/20191111/MODEL/\""
                + " id=\"drawn\" name=\"drawn\" namespace=\"drawn\">");
        StringBuilder needs = new StringBuilder();
        StringBuilder inputs = new StringBuilder();
        for (int i = 0; i < types.size(); i++) {
            xml.append("<inputData id='i%d' name='in%d'><variable id='v%d' name='in%d' typeRef='number'/></inputData>"
                    .replace("%d", String.valueOf(i)));
            needs.append("<informationRequirement id='q%d'><requiredInput href='#i%d'/></informationRequirement>"
                    .replace("%d", String.valueOf(i)));
            inputs.append(
                    "<input id='c%d'><inputExpression id='e%d' typeRef='number'><text>in%d</text></inputExpression>"
                            .replace("%d", String.valueOf(i)));
            int values = values(types.get(i)).size();
            if (values > 0) {
                inputs.append("<inputValues id='l" + i + "'><text>[0.." + values + "]</text></inputValues>");
            }
            inputs.append("</input>");
        }
        xml.append("<decision id='d' name='drawn'><variable id='dv' name='drawn' typeRef='string'/>");
        xml.append(needs).append("<decisionTable id='t' hitPolicy='UNIQUE'>").append(inputs);
        xml.append("<output id='o' typeRef='string'/>");
        for (int row = 0; row < rows.size(); row++) {
            xml.append("<rule id='r" + row + "'>");
            for (int i = 0; i < types.size(); i++) {
                xml.append("<inputEntry id='x" + row + "_" + i + "'><text>");
                xml.append(feel(rows.get(row).get(i), types.get(i))).append("</text></inputEntry>");
            }
            xml.append("<outputEntry id='y" + row + "'><text>\"r" + row + "\"</text></outputEntry></rule>");
        }
        return xml.append("</decisionTable></decision></definitions>").toString();
    }

    private static String feel(String cell, Type type) {
        List<String> values = values(type).stream().map(String::valueOf).toList();
        if (values.isEmpty() || cell.equals("-")) {
            return cell.replace("<", "&lt;").replace(">", "&gt;");
        }
        return Arrays.stream(cell.split(", "))
                .distinct()
                .map(values::indexOf)
                .map(place -> "[" + place + ".." + (place + 1) + (place + 1 == values.size() ? "]" : ")"))
                .collect(Collectors.joining(","));
    }

    /** What stands in the cells, for a message. */
    @Override
    public String toString() {
        return types + " " + rows;
    }
}
