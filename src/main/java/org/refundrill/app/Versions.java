package org.refundrill.app;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/**
 * The versions that the build wrote down.
 *
 * @param parts by name: the program itself and the libraries that matter
 */
record Versions(Map<String, String> parts) {
    static Versions ofThisProgram() {
        Properties written = new Properties();
        try (InputStream bytes = Versions.class.getResourceAsStream("/application.properties")) {
            if (bytes != null) {
                written.load(new InputStreamReader(bytes, StandardCharsets.UTF_8));
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        Map<String, String> parts = new TreeMap<>();
        written.stringPropertyNames().forEach(name -> parts.put(name, written.getProperty(name)));
        return new Versions(Collections.unmodifiableMap(parts));
    }

    /** The version of the program itself. */
    String program() {
        return parts.getOrDefault("refundrill", "unknown");
    }
}
