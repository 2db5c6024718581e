package org.refundrill.content;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.refundrill.content.yaml.YamlBinder;
import org.refundrill.content.yaml.YamlReader;
import org.refundrill.curriculum.Glossary;
import org.refundrill.curriculum.Term;
import org.refundrill.language.Text;
import org.refundrill.problem.Problems;

/** Reads the glossary that comes with the program. */
public final class GlossaryReader {
    private static final String FILE = "/messages/glossary.yaml";

    private GlossaryReader() {}

    /** The file as it is written. */
    record Written(List<WrittenTerm> terms) {}

    /** A term as it is written. */
    record WrittenTerm(String id, String en, String zh, Text explanation) {}

    /** The glossary. A defect in it is one of the program, not of anybody's content. */
    public static Glossary read() {
        Problems problems = new Problems();
        try (InputStream bytes = GlossaryReader.class.getResourceAsStream(FILE)) {
            if (bytes == null) {
                throw new IllegalStateException(FILE + " is missing");
            }
            return YamlReader.read("glossary.yaml", bytes.readAllBytes(), problems)
                    .flatMap(node -> YamlBinder.bind(node, Written.class, problems))
                    .map(GlossaryReader::glossary)
                    .orElseThrow(() -> new IllegalStateException(problems.render()));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static Glossary glossary(Written written) {
        return new Glossary(written.terms().stream()
                .map(term -> new Term(term.id(), new Text(term.en(), term.zh()), term.explanation()))
                .toList());
    }
}
