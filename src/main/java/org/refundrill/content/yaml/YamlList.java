package org.refundrill.content.yaml;

import java.util.List;
import org.refundrill.problem.Span;

/** Values in the order of the file. */
public record YamlList(Span span, List<YamlNode> items) implements YamlNode {

    public YamlList {
        items = List.copyOf(items);
    }

    @Override
    public String described() {
        return "a list";
    }
}
