package org.refundrill.content.yaml;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.refundrill.problem.Problem;
import org.refundrill.problem.SourceText;
import org.refundrill.problem.Span;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** Says in an author's words what the parser says in its own. */
final class SyntaxMistake {

    /** What the parser says, what we say instead, and what to do about it. */
    private record Wording(String context, String problem, boolean atContext, String message, String advice) {
        boolean fits(String theirContext, String theirProblem) {
            return theirContext.contains(context) && theirProblem.contains(problem);
        }
    }

    private static final String ALIGN = "begin all entries of one map or list in the same column";
    private static final String QUOTE = "put quotes around the text";

    private static final List<Wording> WORDINGS = List.of(
            new Wording("", "(TAB)", false, "a tab cannot stand here", "indent with spaces"),
            new Wording("quoted scalar", "end of stream", true, "a quote is opened here and never closed", "close it"),
            new Wording(
                    "quoted scalar", "document separator", true, "a quote is opened here and never closed", "close it"),
            new Wording(
                    "double-quoted",
                    "escape",
                    false,
                    "an unknown escape in a double-quoted text",
                    "write '\\\\' for a backslash, or use single quotes"),
            new Wording(
                    "double-quoted",
                    "hexadecimal",
                    false,
                    "an escape lacks hexadecimal digits",
                    "write '\\\\' for a backslash, or use single quotes"),
            new Wording(
                    "",
                    "mapping values are not allowed",
                    false,
                    "a ': ' cannot stand here",
                    "put quotes around a text that holds ': ', or check the indentation"),
            new Wording(
                    "simple key",
                    "could not find expected ':'",
                    true,
                    "a 'key: value' lacks its ': '",
                    "write ': ' behind the key, or indent the line if it belongs to the text above"),
            new Wording(
                    "",
                    "sequence entries are not allowed",
                    false,
                    "a list item cannot stand here",
                    "begin the list in a line of its own, or quote a text that begins with '- '"),
            new Wording(
                    "flow sequence",
                    "",
                    true,
                    "the list that '[' opens is not closed, or lacks a ','",
                    "separate the items by ',' and end with ']'"),
            new Wording(
                    "flow mapping",
                    "",
                    true,
                    "the map that '{' opens is not closed, or lacks a ','",
                    "separate the entries by ',' and end with '}'"),
            new Wording(
                    "block mapping",
                    "found '<scalar>'",
                    false,
                    "the value before this has ended already",
                    "put quotes around the whole text, or begin a new line with 'key: value'"),
            new Wording("", "expected the node content", false, "a value is missing before this", QUOTE),
            new Wording(
                    "",
                    "expected '<document start>'",
                    false,
                    "the document has ended above",
                    "put a second document into a file of its own"),
            new Wording(
                    "block mapping",
                    "expected <block end>",
                    false,
                    "this does not line up with the map above it",
                    ALIGN),
            new Wording(
                    "block collection",
                    "expected <block end>",
                    false,
                    "this does not line up with the list above it",
                    ALIGN),
            new Wording(
                    "block sequence",
                    "expected <block end>",
                    false,
                    "this does not line up with the list above it",
                    ALIGN),
            new Wording("", "cannot start any token", false, "a text cannot begin with this character", QUOTE),
            new Wording(
                    "block scalar",
                    "",
                    false,
                    "the line that opens a text block is not understood",
                    "put quotes around a text that begins with '>' or '|'; a block has it alone in the line"),
            new Wording("directive", "", false, "a line cannot begin with '%'", QUOTE),
            new Wording("alias", "", false, "a text cannot begin with '*'", QUOTE),
            new Wording("anchor", "", false, "a text cannot begin with '&'", QUOTE),
            new Wording("tag", "", false, "a text cannot begin with '!'", QUOTE));

    private final SourceText source;
    private final YamlEngineException thrown;

    SyntaxMistake(SourceText source, YamlEngineException thrown) {
        this.source = source;
        this.thrown = thrown;
    }

    Problem problem() {
        if (!(thrown instanceof MarkedYamlEngineException marked)) {
            return Span.ofFile(source.file())
                    .error("this is not YAML: " + firstLine(String.valueOf(thrown.getMessage())), ALIGN);
        }
        String context = Objects.requireNonNullElse(marked.getContext(), "");
        String problem = Objects.requireNonNullElse(marked.getProblem(), "");
        Optional<Wording> found = WORDINGS.stream()
                .filter(wording -> wording.fits(context, problem))
                .findFirst();
        Optional<Mark> mark = found.isPresent() && found.get().atContext()
                ? marked.getContextMark().or(marked::getProblemMark)
                : marked.getProblemMark().or(marked::getContextMark);
        Span span = mark.map(this::spanAt).orElseGet(() -> Span.ofFile(source.file()));
        String line = span.sourceLine();
        if (line != null && line.indexOf('\uFF1A') >= 0 && line.indexOf(':') < 0) {
            int wide = line.codePointCount(0, line.indexOf('\uFF1A')) + 1;
            int offset = source.offset(span.start().line(), wide);
            return source.span(offset, offset + 1)
                    .error("the colon in this line is the wide '\uFF1A'", "write ': ', a narrow colon and a space");
        }
        return found.map(wording -> span.error(wording.message(), wording.advice()))
                .orElseGet(() -> span.error("this is not YAML: " + firstLine(problem), ALIGN));
    }

    private Span spanAt(Mark mark) {
        int offset = source.offset(mark.getLine() + 1, mark.getColumn() + 1);
        return source.span(offset, offset + 1);
    }

    private static String firstLine(String message) {
        int end = message.indexOf('\n');
        return end < 0 ? message : message.substring(0, end);
    }
}
