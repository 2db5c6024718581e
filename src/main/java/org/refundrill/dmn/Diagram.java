package org.refundrill.dmn;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;

/** Draws the model: what is given on the left, each decision to the right of what it is decided from. */
final class Diagram {
    private static final int TALL = 24;
    private static final int WIDTH = 220;
    private static final int HEIGHT = 50;
    private static final int STEP_X = 320;
    private static final int STEP_Y = 80;

    /** Where a node stands. */
    private record Place(int x, int y) {}

    private final Xml xml;

    Diagram(Xml xml) {
        this.xml = xml;
    }

    void write(List<Element> elements) throws XMLStreamException {
        Map<String, Place> places = places(elements);
        xml.element("dmndi:DMNDI", new String[0], () -> {
            xml.element("dmndi:DMNDiagram", new String[] {"id", "all-diagram", "name", "decisions"}, () -> {
                for (Map.Entry<String, Place> place : places.entrySet()) {
                    shape(place.getKey(), place.getValue());
                }
                for (Element element : elements) {
                    if (element instanceof Element.Decision decision) {
                        arrows(decision, places);
                    }
                }
            });
        });
    }

    private void shape(String name, Place place) throws XMLStreamException {
        xml.element("dmndi:DMNShape", new String[] {"id", "shape-" + name, "dmnElementRef", name}, () -> {
            xml.element(
                    "dc:Bounds",
                    "x",
                    String.valueOf(place.x()),
                    "y",
                    String.valueOf(place.y()),
                    "width",
                    String.valueOf(WIDTH),
                    "height",
                    String.valueOf(HEIGHT));
        });
    }

    private void arrows(Element.Decision decision, Map<String, Place> places) throws XMLStreamException {
        Place to = places.get(decision.name());
        for (String need : decision.needs()) {
            Place from = places.get(need);
            if (from == null || to == null) {
                continue;
            }
            String id = DmnExport.requirement(need, decision.name());
            xml.element("dmndi:DMNEdge", new String[] {"id", "edge-" + id, "dmnElementRef", id}, () -> {
                point(from.x() + WIDTH, from.y() + HEIGHT / 2);
                point(to.x(), to.y() + HEIGHT / 2);
            });
        }
    }

    private void point(int x, int y) throws XMLStreamException {
        xml.element("di:waypoint", "x", String.valueOf(x), "y", String.valueOf(y));
    }

    private static Map<String, Place> places(List<Element> elements) {
        Map<String, Element> byName = new LinkedHashMap<>();
        elements.forEach(element -> byName.put(element.name(), element));
        Map<String, Integer> depths = new LinkedHashMap<>();
        List<List<String>> layers = new ArrayList<>();
        for (Element element : elements) {
            int depth = depth(element.name(), byName, depths);
            while (layers.size() <= depth) {
                layers.add(new ArrayList<>());
            }
            layers.get(depth).add(element.name());
        }
        Map<String, Place> places = new LinkedHashMap<>();
        int column = 0;
        for (List<String> layer : layers) {
            for (int i = 0; i < layer.size(); i++) {
                places.put(layer.get(i), new Place((column + i / TALL) * STEP_X, i % TALL * STEP_Y));
            }
            column += (layer.size() + TALL - 1) / TALL;
        }
        return places;
    }

    private static int depth(String name, Map<String, Element> elements, Map<String, Integer> known) {
        Integer found = known.get(name);
        if (found != null) {
            return found;
        }
        int depth = 0;
        if (elements.get(name) instanceof Element.Decision decision) {
            depth = 1;
            for (String need : decision.needs()) {
                depth = Math.max(depth, 1 + depth(need, elements, known));
            }
        }
        known.put(name, depth);
        return depth;
    }
}
