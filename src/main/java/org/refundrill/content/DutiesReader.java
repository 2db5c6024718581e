package org.refundrill.content;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.refundrill.content.yaml.YamlBinder;
import org.refundrill.content.yaml.YamlMap;
import org.refundrill.content.yaml.YamlReader;
import org.refundrill.language.Text;
import org.refundrill.problem.Problems;
import org.refundrill.skill.Duty;

/** Reads the duties of the trade, which come with the program. */
public final class DutiesReader {
    private static final String FILE = "/core/duties.yaml";
    private static final Map<String, Duty> ALL = read();

    private DutiesReader() {}

    /** The duties by id, in the order of the lists. */
    public static Map<String, Duty> all() {
        return ALL;
    }

    private static Map<String, Duty> read() {
        Problems problems = new Problems();
        Map<String, Duty> duties = new LinkedHashMap<>();
        try (InputStream in = DutiesReader.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException("the program lacks its resource " + FILE);
            }
            YamlReader.read("duties.yaml", in.readAllBytes(), problems)
                    .ifPresent(node -> ((YamlMap) node)
                            .entries()
                            .forEach(entry -> YamlBinder.bind(entry.value(), Text.class, problems)
                                    .ifPresent(title -> duties.put(entry.name(), new Duty(entry.name(), title)))));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        if (problems.hasErrors()) {
            throw new IllegalStateException(problems.render());
        }
        return Collections.unmodifiableMap(duties);
    }
}
