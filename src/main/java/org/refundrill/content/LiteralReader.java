package org.refundrill.content;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.refundrill.content.yaml.YamlBinder;
import org.refundrill.content.yaml.YamlList;
import org.refundrill.content.yaml.YamlMap;
import org.refundrill.content.yaml.YamlNode;
import org.refundrill.content.yaml.YamlScalar;
import org.refundrill.feel.Type;
import org.refundrill.language.Text;
import org.refundrill.problem.Problems;
import org.refundrill.world.Literals;

/** Reads literal values of the expression language's types where they stand in YAML. */
public final class LiteralReader {

    private final Literals literals;

    /** A reader that gives date-times without an offset this time zone. */
    public LiteralReader(ZoneId zone) {
        this.literals = new Literals(zone);
    }

    /** The value that is written there; empty when it is not of the type, which is told, or when nothing is written. */
    public Optional<Object> read(YamlNode node, Type type, Problems problems) {
        if (node instanceof YamlScalar scalar) {
            return scalar.isNull() ? Optional.empty() : scalar(scalar, type, problems);
        }
        if (type instanceof Type.ListOf list && node instanceof YamlList items) {
            return list(items, list.element(), problems);
        }
        if (type == Type.Basic.LOCALIZED && node instanceof YamlMap) {
            return YamlBinder.bind(node, Text.class, problems).map(text -> text);
        }
        problems.add(Literals.mistyped(node.span(), "", node.described(), type));
        return Optional.empty();
    }

    private Optional<Object> scalar(YamlScalar scalar, Type type, Problems problems) {
        boolean quoted = scalar.style() != YamlScalar.Style.PLAIN;
        if (quoted && (type == Type.Basic.BOOLEAN || type == Type.Basic.NUMBER)) {
            problems.add(Literals.mistyped(scalar.span(), scalar.text(), scalar.described() + " in quotes", type));
            return Optional.empty();
        }
        return literals.read(scalar.located(), type, problems);
    }

    private Optional<Object> list(YamlList list, Type element, Problems problems) {
        List<Object> values = new ArrayList<>();
        for (YamlNode item : list.items()) {
            read(item, element, problems).ifPresent(values::add);
        }
        return values.size() == list.items().size() ? Optional.of(List.copyOf(values)) : Optional.empty();
    }
}
