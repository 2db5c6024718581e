package org.refundrill.content.yaml;

import java.util.Optional;
import org.refundrill.problem.Problems;
import org.refundrill.problem.SourceText;
import org.refundrill.problem.Span;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.Mark;

/** Where the parser's events stand in the file, and the refusals that are told there. */
final class EventPlaces {

    private final SourceText source;
    private final Problems problems;

    EventPlaces(SourceText source, Problems problems) {
        this.source = source;
        this.problems = problems;
    }

    void refuse(Event event, int length, String message, String advice) {
        problems.add(spanOf(event, length).error(message, advice));
    }

    Span spanOf(Event event, int length) {
        int from = offset(event.getStartMark());
        return source.span(from, from + length);
    }

    /** How far it is from the start of an event to the next white space. */
    int wordLength(Event event) {
        int from = offset(event.getStartMark());
        int to = from;
        while (to < source.content().length() && source.content().charAt(to) > ' ') {
            to++;
        }
        return to - from;
    }

    ScalarText text(Event event, YamlScalar.Style style, String value) {
        return new ScalarText(source, offset(event.getStartMark()), offset(event.getEndMark()), style, value);
    }

    private int offset(Optional<Mark> mark) {
        return mark.map(at -> source.offset(at.getLine() + 1, at.getColumn() + 1))
                .orElse(0);
    }
}
