package org.refundrill.rulebook;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.refundrill.language.Text;

/** Tells a case of a table in words: what people call each input, its name in the file, and its value. */
final class CaseWords {
    /** What was decided has no label of its own. */
    private static final Map<String, Text> DECIDED = Map.of(
            "ruling.kind", new Text("the outcome", "处理结果"),
            "ruling.remedy", new Text("the remedy", "处理方式"),
            "ruling.route", new Text("the route", "适用规则"));

    private final Names names;
    private final DecisionTable table;
    private final List<Atoms> columns;

    CaseWords(Names names, DecisionTable table, List<Atoms> columns) {
        this.names = names;
        this.table = table;
        this.columns = columns;
    }

    /**
     * The words.
     *
     * @param chosen the part of each column that matters, by column
     */
    Text of(Map<Integer, Integer> chosen) {
        List<String> en = new ArrayList<>();
        List<String> zh = new ArrayList<>();
        chosen.forEach((column, atom) -> {
            DecisionTable.Input input = table.inputs.get(column);
            Text value = value(input.name(), columns.get(column).part(atom));
            Text name = name(input.name());
            en.add(name.en() + " " + value.en());
            zh.add(name.zh() + value.zh());
        });
        return en.isEmpty()
                ? new Text("anything holds", "任何情形")
                : new Text(String.join(" and ", en), String.join("，且", zh));
    }

    /** What people call a named value, with its name in the file. */
    Text name(String name) {
        Text label = names.labels().getOrDefault(name, DECIDED.get(name));
        return label == null
                ? Text.same(name)
                : new Text(label.en() + " (" + name + ")", label.zh() + "（" + name + "）");
    }

    private Text value(String name, Atoms.Part part) {
        if (part instanceof Atoms.Part.Value value) {
            Text said = said(name, value.value());
            return new Text("= " + said.en(), is(said.zh()));
        } else if (part instanceof Atoms.Part.Between between) {
            Object sample = Sample.between(between.low(), between.high());
            if (sample != null) {
                Text said = said(name, sample);
                return new Text("= " + said.en(), is(said.zh()));
            }
            return between.low() == null
                    ? new Text("is anything", "为任意值")
                    : new Text("is just above " + plain(between.low()), "略大于" + plain(between.low()));
        } else if (part instanceof Atoms.Part.Other) {
            return new Text("is none of the values in the table", "不是表中任何一个值");
        }
        return new Text("is unknown", "未知");
    }

    /** A blank goes between Chinese and other script. */
    private static String is(String zh) {
        return (zh.charAt(0) < 0x80 ? "为 " : "为") + zh;
    }

    private Text said(String name, Object value) {
        if (value instanceof Boolean truth) {
            return truth ? new Text("true (yes)", "是（true）") : new Text("false (no)", "否（false）");
        }
        Text option = names.options().getOrDefault(name, Map.of()).get(String.valueOf(value));
        String plain = plain(value);
        return option == null || option.en().equals(plain)
                ? new Text(plain, value instanceof String ? "“" + plain + "”" : plain)
                : new Text(plain + " (" + option.en() + ")", option.zh() + "（" + plain + "）");
    }

    private static String plain(@Nullable Object value) {
        return value instanceof BigDecimal number ? number.toPlainString() : String.valueOf(value);
    }
}
