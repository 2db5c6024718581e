package org.refundrill.dmn;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import org.refundrill.rulebook.Rulebook;

/** Writes a rulebook version as DMN 1.3: facts as input data, derived values and tables as decisions. */
public final class DmnExport {
    private static final String MODEL = "https://www.omg.org/spec/DMN/20191111/MODEL/";
    private static final String FEEL = "https://www.omg.org/spec/DMN/20191111/FEEL/";

    private final Xml xml;
    private final Model model;

    private DmnExport(Xml xml, Model model) {
        this.xml = xml;
        this.model = model;
    }

    /** The XML document: the same bytes whenever the rulebook says the same. */
    public static String of(Rulebook rulebook) {
        Model model = Model.of(rulebook);
        return Xml.document(xml -> new DmnExport(xml, model).definitions(rulebook));
    }

    /** The namespace of a rulebook's export. */
    static String namespace(Rulebook rulebook) {
        return "urn:refundrill:" + part(rulebook.id()) + ":" + part(rulebook.version());
    }

    private static String part(String text) {
        StringBuilder part = new StringBuilder();
        for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
            boolean plain =
                    (b >= 'a' && b <= 'z') || (b >= 'A' && b <= 'Z') || (b >= '0' && b <= '9') || b == '-' || b == '.';
            part.append(plain ? String.valueOf((char) b) : "%" + hex(b >> 4) + hex(b));
        }
        return part.toString();
    }

    private static char hex(int half) {
        return "0123456789ABCDEF".charAt(half & 15);
    }

    private void definitions(Rulebook rulebook) throws XMLStreamException {
        String[] attributes = {
            "xmlns",
            MODEL,
            "xmlns:dmndi",
            "https://www.omg.org/spec/DMN/20191111/DMNDI/",
            "xmlns:dc",
            "http://www.omg.org/spec/DMN/20180521/DC/",
            "xmlns:di",
            "http://www.omg.org/spec/DMN/20180521/DI/",
            "id",
            "definitions",
            "name",
            name(rulebook),
            "namespace",
            namespace(rulebook),
            "expressionLanguage",
            FEEL,
            "typeLanguage",
            FEEL,
            "exporter",
            "Refundrill"
        };
        xml.element("definitions", attributes, () -> {
            xml.text("description", Written.both(rulebook.title()));
            for (ItemTypes.Definition definition : model.types().definitions()) {
                item(definition);
            }
            for (Element element : model.elements()) {
                if (element instanceof Element.Given given) {
                    given(given);
                } else {
                    decision((Element.Decision) element);
                }
            }
            new Diagram(xml).write(model.elements());
        });
    }

    /** The name of a rulebook's export. */
    static String name(Rulebook rulebook) {
        return rulebook.id() + " " + rulebook.version();
    }

    private void item(ItemTypes.Definition definition) throws XMLStreamException {
        String[] attributes = {"name", definition.name(), "isCollection", definition.list() ? "true" : ""};
        xml.element("itemDefinition", attributes, () -> {
            description(definition.description());
            if (!definition.base().isEmpty()) {
                xml.text("typeRef", definition.base());
            }
            if (!definition.allowed().isEmpty()) {
                xml.element("allowedValues", new String[0], () -> xml.text("text", definition.allowed()));
            }
            for (Map.Entry<String, String> component : definition.components().entrySet()) {
                xml.element("itemComponent", new String[] {"name", component.getKey()}, () -> {
                    xml.text("typeRef", component.getValue());
                });
            }
        });
    }

    private void description(String description) throws XMLStreamException {
        if (!description.isEmpty()) {
            xml.text("description", description);
        }
    }

    private void given(Element.Given given) throws XMLStreamException {
        xml.element("inputData", new String[] {"id", given.name(), "name", given.name()}, () -> {
            description(given.description());
            variable(given);
        });
    }

    private void variable(Element element) throws XMLStreamException {
        xml.element("variable", "id", "variable-" + element.name(), "name", element.name(), "typeRef", element.type());
    }

    private void decision(Element.Decision decision) throws XMLStreamException {
        xml.element("decision", new String[] {"id", decision.name(), "name", decision.name()}, () -> {
            description(decision.description());
            variable(decision);
            for (String need : decision.needs()) {
                String id = requirement(need, decision.name());
                xml.element("informationRequirement", new String[] {"id", id}, () -> {
                    boolean given = model.isGiven(need);
                    xml.element(given ? "requiredInput" : "requiredDecision", "href", "#" + need);
                });
            }
            if (decision.logic() instanceof Element.Logic.Table table) {
                table(decision, table);
            } else if (decision.logic() instanceof Element.Logic.Literal literal) {
                xml.element("literalExpression", new String[] {"typeRef", decision.type()}, () -> {
                    xml.text("text", literal.text());
                });
            }
        });
    }

    /** The id of an arrow. Elements have no hyphen in theirs, so that nobody else has it. */
    static String requirement(String from, String to) {
        return "arrow-" + from + "-" + to;
    }

    private void table(Element.Decision decision, Element.Logic.Table table) throws XMLStreamException {
        String[] attributes = {
            "id", "table-" + decision.name(),
            "hitPolicy", table.hit(),
            "outputLabel", decision.name()
        };
        xml.element("decisionTable", attributes, () -> {
            for (Element.Input input : table.inputs()) {
                xml.element("input", new String[] {"label", input.label()}, () -> {
                    xml.element("inputExpression", new String[] {"typeRef", input.type()}, () -> {
                        xml.text("text", input.expression());
                    });
                });
            }
            for (Element.Output output : table.outputs()) {
                output(output);
            }
            if (table.cites()) {
                xml.element("annotation", "name", "clauses");
            }
            for (Element.Rule rule : table.rules()) {
                rule(rule, table.cites());
            }
        });
    }

    private void output(Element.Output output) throws XMLStreamException {
        String name = output.name();
        String[] attributes = {
            "name", name == null ? "" : name, "label", output.label(), "typeRef", name == null ? "" : output.type()
        };
        xml.element("output", attributes, () -> {
            if (!output.values().isEmpty()) {
                xml.element("outputValues", new String[0], () -> xml.text("text", output.values()));
            }
        });
    }

    private void rule(Element.Rule rule, boolean cites) throws XMLStreamException {
        xml.element("rule", new String[0], () -> {
            description(rule.description());
            entries("inputEntry", rule.tests());
            entries("outputEntry", rule.says());
            entries("annotationEntry", cites ? List.of(rule.clauses()) : List.of());
        });
    }

    private void entries(String name, List<String> texts) throws XMLStreamException {
        for (String text : texts) {
            xml.element(name, new String[0], () -> xml.text("text", text));
        }
    }
}
