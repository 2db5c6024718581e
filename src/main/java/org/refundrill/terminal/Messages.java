package org.refundrill.terminal;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import org.refundrill.language.Language;
import org.refundrill.language.Text;

/**
 * Screen texts from {@code messages/NAME_en.properties} and {@code messages/NAME_zh.properties}, both in UTF-8. The
 * machine's locale has no say. {@code {0}}, {@code {1}} stand for arguments; everything else is as written.
 */
public final class Messages {
    private final String name;
    private final Properties english;
    private final Properties chinese;

    private Messages(String name) {
        this.name = name;
        this.english = read(name + "_en.properties");
        this.chinese = read(name + "_zh.properties");
    }

    /** The texts of one part of the program, such as {@code practice}. */
    public static Messages of(String name) {
        return new Messages(name);
    }

    /** A text in one language. */
    public String get(Language language, String key, Object... arguments) {
        Properties texts = language == Language.EN ? english : chinese;
        String pattern = texts.getProperty(key);
        if (pattern == null) {
            throw new IllegalArgumentException("no text '" + key + "' in messages/" + name + "_" + language.id());
        }
        return filled(pattern, arguments);
    }

    /** A text in both languages. */
    public Text text(String key, Object... arguments) {
        return new Text(get(Language.EN, key, arguments), get(Language.ZH, key, arguments));
    }

    /** Replaces each placeholder once, from left to right, so that an argument can hold braces. */
    private static String filled(String pattern, Object... arguments) {
        StringBuilder text = new StringBuilder();
        int from = 0;
        for (int open = pattern.indexOf('{'); open >= 0; open = pattern.indexOf('{', open + 1)) {
            int close = open + 2;
            if (close < pattern.length() && pattern.charAt(close) == '}') {
                int place = pattern.charAt(open + 1) - '0';
                if (place >= 0 && place < arguments.length) {
                    text.append(pattern, from, open).append(arguments[place]);
                    from = close + 1;
                }
            }
        }
        return text.append(pattern.substring(from)).toString();
    }

    private static Properties read(String file) {
        Properties texts = new Properties();
        try (InputStream bytes = Messages.class.getResourceAsStream("/messages/" + file)) {
            if (bytes == null) {
                throw new IllegalArgumentException("messages/" + file + " is missing");
            }
            texts.load(new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8)));
            return texts;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
