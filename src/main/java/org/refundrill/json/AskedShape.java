package org.refundrill.json;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.refundrill.decision.ClauseId;
import org.refundrill.language.Text;
import org.refundrill.scenario.AskedValue;
import org.refundrill.skill.SkillId;

/** The questions of a scenario as JSON, so that a kept case can be asked again when its scenario asks otherwise. */
final class AskedShape {
    private AskedShape() {}

    static Map<String, Object> of(AskedValue asked) {
        Map<String, Object> shape = new LinkedHashMap<>();
        shape.put("id", asked.id());
        shape.put("value", asked.value());
        shape.put("label", Plain.text(asked.label()));
        shape.put("skill", asked.skill().value());
        shape.put("weight", asked.weight().toPlainString());
        shape.put("critical", asked.critical());
        put(shape, "clause", asked.clause() == null ? null : asked.clause().value());
        shape.put("only", asked.options().only());
        put(shape, "ids", asked.options().ids());
        put(shape, "names", asked.options().names());
        put(shape, "each", asked.each());
        put(shape, "accept", asked.accept());
        AskedValue.Worth worth = asked.worth();
        if (worth != null) {
            shape.put("worth", worth.value());
            shape.put("most", worth.most());
        }
        shape.put("decimals", asked.format().decimals());
        put(shape, "unit", asked.format().unit());
        shape.put("within", asked.format().within().toPlainString());
        shape.put("order", asked.order().id());
        return shape;
    }

    private static void put(Map<String, Object> shape, String name, @Nullable Object value) {
        if (value != null) {
            shape.put(name, value);
        }
    }

    static AskedValue read(Map<?, ?> shape) {
        String clause = word(shape, "clause");
        List<String> only = new ArrayList<>();
        if (shape.get("only") instanceof List<?> list) {
            list.forEach(one -> only.add(String.valueOf(one)));
        }
        Map<?, ?> label = shape.get("label") instanceof Map<?, ?> both ? both : Map.of();
        AskedValue.Order order = AskedValue.Order.NONE;
        for (AskedValue.Order known : AskedValue.Order.values()) {
            order = known.id().equals(shape.get("order")) ? known : order;
        }
        return new AskedValue(
                String.valueOf(shape.get("id")),
                String.valueOf(shape.get("value")),
                new Text(String.valueOf(label.get("en")), String.valueOf(label.get("zh"))),
                new SkillId(String.valueOf(shape.get("skill"))),
                new BigDecimal(String.valueOf(shape.get("weight"))),
                Boolean.TRUE.equals(shape.get("critical")),
                clause == null ? null : new ClauseId(clause),
                new AskedValue.Options(only, word(shape, "ids"), word(shape, "names")),
                word(shape, "each"),
                word(shape, "accept"),
                worth(shape),
                new AskedValue.NumberFormat(
                        shape.get("decimals") instanceof Number number ? number.intValue() : 0,
                        word(shape, "unit"),
                        new BigDecimal(String.valueOf(shape.get("within")))),
                order);
    }

    private static AskedValue.@Nullable Worth worth(Map<?, ?> shape) {
        String value = word(shape, "worth");
        return value == null
                ? null
                : new AskedValue.Worth(value, shape.get("most") instanceof Number most ? most.intValue() : 0);
    }

    private static @Nullable String word(Map<?, ?> shape, String name) {
        return shape.get(name) instanceof String word ? word : null;
    }
}
