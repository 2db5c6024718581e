package org.refundrill.content.yaml;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.refundrill.problem.Problems;
import org.refundrill.problem.SourceText;
import org.refundrill.problem.Span;

/**
 * Reads one YAML document into a tree with positions. Whatever the input, the answer is a tree or a problem, never an
 * exception; a tree may come together with problems, so that what is wrong further in is reported in the same go.
 */
public final class YamlReader {

    private YamlReader() {}

    /** Reads the bytes of a file within the usual limits. */
    public static Optional<YamlNode> read(String file, byte[] content, Problems problems) {
        return read(file, content, YamlLimits.DEFAULT, problems);
    }

    /** Reads a text within the usual limits. */
    public static Optional<YamlNode> read(String file, String content, Problems problems) {
        if (content.length() > YamlLimits.DEFAULT.bytes()) {
            return tooLarge(file, content.length(), YamlLimits.DEFAULT, problems);
        }
        return readText(file, content, YamlLimits.DEFAULT, problems);
    }

    /** Reads the bytes of a file within limits of the caller's choice. */
    public static Optional<YamlNode> read(String file, byte[] content, YamlLimits limits, Problems problems) {
        if (content.length > limits.bytes()) {
            return tooLarge(file, content.length, limits, problems);
        }
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(content);
        CharBuffer out = CharBuffer.allocate(content.length + 1);
        CoderResult result = decoder.decode(in, out, true);
        String text = out.flip().toString();
        if (result.isError()) {
            String code = String.format(java.util.Locale.ROOT, "0x%02X", content[in.position()] & 0xFF);
            SourceText readable = new SourceText(file, withoutMark(text));
            int end = readable.content().length();
            problems.add(readable.span(end, end)
                    .error("the byte " + code + " here is not UTF-8", "save the file in the encoding UTF-8"));
            return Optional.empty();
        }
        return readText(file, text, limits, problems);
    }

    private static Optional<YamlNode> readText(String file, String text, YamlLimits limits, Problems problems) {
        SourceText source = new SourceText(file, withoutMark(text));
        if (!new SourceCheck(source, limits, problems).passes()) {
            return Optional.empty();
        }
        return new TreeBuilder(source, limits, problems).build();
    }

    private static Optional<YamlNode> tooLarge(String file, int size, YamlLimits limits, Problems problems) {
        problems.add(Span.ofFile(file)
                .error(
                        "the file has " + size + " bytes; at most " + limits.bytes() + " are read",
                        "split it into several files"));
        return Optional.empty();
    }

    private static String withoutMark(String text) {
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }
}
