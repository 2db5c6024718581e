package org.refundrill.content.yaml;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.refundrill.problem.Problems;
import org.refundrill.problem.SourceText;
import org.refundrill.problem.Span;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/**
 * Builds the tree from the parser's events. The engine's own composer is passed by: it recurses without a bound and
 * resolves aliases before anybody can refuse them.
 */
final class TreeBuilder {

    /** The rest of the file cannot be understood; the problem is reported already. */
    private static final class Stop extends RuntimeException {
        private static final long serialVersionUID = 1;

        Stop() {
            super(null, null, false, false);
        }
    }

    private final SourceText source;
    private final YamlLimits limits;
    private final Problems problems;
    private final EventPlaces places;
    private final ParserImpl events;
    private int nodes;

    TreeBuilder(SourceText source, YamlLimits limits, Problems problems) {
        this.source = source;
        this.limits = limits;
        this.problems = problems;
        this.places = new EventPlaces(source, problems);
        LoadSettings settings =
                LoadSettings.builder().setLabel(source.file()).setUseMarks(true).build();
        this.events = new ParserImpl(settings, new StreamReader(settings, source.content()));
    }

    Optional<YamlNode> build() {
        try {
            return document();
        } catch (Stop reported) {
            return Optional.empty();
        } catch (YamlEngineException syntax) {
            problems.add(new SyntaxMistake(source, syntax).problem());
            return Optional.empty();
        }
    }

    private Optional<YamlNode> document() {
        events.next();
        if (!events.checkEvent(Event.ID.DocumentStart)) {
            return empty();
        }
        DocumentStartEvent start = (DocumentStartEvent) events.next();
        if (start.getSpecVersion().isPresent() || !start.getTags().isEmpty()) {
            places.refuse(start, 1, "a '%' directive is not used here", "remove the line; every file is YAML 1.2");
        }
        YamlNode root = node(events.next(), 1);
        events.next();
        if (events.checkEvent(Event.ID.DocumentStart)) {
            places.refuse(events.peekEvent(), 3, "a second document begins here", "put it into a file of its own");
        }
        while (events.hasNext()) {
            events.next();
        }
        return root instanceof YamlScalar scalar && scalar.isNull() ? empty() : Optional.of(root);
    }

    private Optional<YamlNode> empty() {
        problems.add(Span.ofFile(source.file()).error("the file is empty", "write at least one 'key: value'"));
        return Optional.empty();
    }

    private YamlNode node(Event event, int depth) {
        if (++nodes > limits.nodes()) {
            places.refuse(
                    event, 1, "the file has more than " + limits.nodes() + " values", "split it into several files");
            throw new Stop();
        }
        if (event instanceof AliasEvent alias) {
            return alias(alias);
        }
        refuseProperties((NodeEvent) event);
        if (event instanceof ScalarEvent scalar) {
            return scalar(scalar);
        }
        if (depth > limits.depth()) {
            places.refuse(
                    event,
                    1,
                    "maps and lists are nested more than " + limits.depth() + " deep",
                    "flatten the content, or close a bracket that is open");
            throw new Stop();
        }
        return event instanceof MappingStartEvent map ? map(map, depth) : list(event, depth);
    }

    private YamlNode alias(AliasEvent alias) {
        String name = alias.getAlias().getValue();
        places.refuse(
                alias,
                name.length() + 1,
                "the alias '*" + name + "' is not allowed",
                "write the value out; a text that begins with '*' needs quotes");
        return new YamlScalar(YamlScalar.Style.REFUSED, places.text(alias, YamlScalar.Style.REFUSED, "*" + name));
    }

    private void refuseProperties(NodeEvent event) {
        event.getAnchor()
                .ifPresent(anchor -> places.refuse(
                        event,
                        anchor.getValue().length() + 1,
                        "the anchor '&" + anchor.getValue() + "' is not allowed",
                        "remove it; a text that begins with '&' needs quotes"));
        Optional<String> tag =
                event instanceof ScalarEvent scalar ? scalar.getTag() : ((CollectionStartEvent) event).getTag();
        tag.ifPresent(name -> places.refuse(
                event,
                places.wordLength(event),
                "the tag '" + name.replace("tag:yaml.org,2002:", "!!") + "' is not allowed",
                "remove it; a text that begins with '!' needs quotes"));
    }

    private YamlScalar scalar(ScalarEvent event) {
        YamlScalar.Style style = switch (event.getScalarStyle()) {
            case PLAIN -> YamlScalar.Style.PLAIN;
            case SINGLE_QUOTED -> YamlScalar.Style.SINGLE_QUOTED;
            case DOUBLE_QUOTED, JSON_SCALAR_STYLE -> YamlScalar.Style.DOUBLE_QUOTED;
            case LITERAL -> YamlScalar.Style.LITERAL;
            case FOLDED -> YamlScalar.Style.FOLDED;
        };
        String value = event.getValue();
        if (value.length() > limits.scalar()) {
            places.refuse(
                    event,
                    1,
                    "the text has " + value.length() + " characters; at most " + limits.scalar() + " are read",
                    "shorten it, or check for a quote that is never closed");
        }
        value.codePoints()
                .filter(c -> style == YamlScalar.Style.DOUBLE_QUOTED && c <= 0xFFFF && SourceCheck.isRefused((char) c))
                .findFirst()
                .ifPresent(c -> places.refuse(
                        event,
                        1,
                        "the text holds the invisible character " + SourceCheck.name(c),
                        "remove the escape that makes it"));
        return new YamlScalar(style, places.text(event, style, value));
    }

    private YamlList list(Event start, int depth) {
        List<YamlNode> items = new ArrayList<>();
        while (!events.checkEvent(Event.ID.SequenceEnd)) {
            items.add(node(events.next(), depth + 1));
        }
        events.next();
        return new YamlList(places.spanOf(start, items.isEmpty() ? 2 : 1), items);
    }

    private YamlMap map(MappingStartEvent start, int depth) {
        Map<String, YamlMap.Entry> entries = new LinkedHashMap<>();
        while (!events.checkEvent(Event.ID.MappingEnd)) {
            Event keyEvent = events.next();
            YamlNode key = node(keyEvent, depth + 1);
            YamlNode value = node(events.next(), depth + 1);
            if (key instanceof YamlScalar name && isUsable(name, keyEvent)) {
                enter(new YamlMap.Entry(name, value), entries);
            } else if (!(key instanceof YamlScalar)) {
                problems.add(key.span().error("a key must be a text, not " + key.described(), "write 'key: value'"));
            }
        }
        events.next();
        List<YamlMap.Entry> ordered = List.copyOf(entries.values());
        boolean block = !start.isFlow() && !ordered.isEmpty();
        return new YamlMap(
                block ? ordered.get(0).key().span() : places.spanOf(start, ordered.isEmpty() ? 2 : 1), ordered);
    }

    private boolean isUsable(YamlScalar key, Event event) {
        if (key.style() == YamlScalar.Style.REFUSED) {
            return false;
        }
        if (key.isNull() || key.text().isBlank()) {
            places.refuse(event, Math.max(1, key.text().length()), "a key must be a text", "write 'key: value'");
            return false;
        }
        if (key.style() == YamlScalar.Style.PLAIN && key.text().equals("<<")) {
            places.refuse(event, 2, "the merge key '<<' is not allowed", "write the entries out");
            return false;
        }
        return true;
    }

    private void enter(YamlMap.Entry entry, Map<String, YamlMap.Entry> entries) {
        YamlMap.Entry first = entries.putIfAbsent(entry.name(), entry);
        if (first != null) {
            problems.add(entry.key()
                    .span()
                    .error(
                            "the key '" + entry.name() + "' is given twice",
                            "it stands in line " + first.key().span().start().line()
                                    + " already; remove or rename one of the two"));
        }
    }
}
