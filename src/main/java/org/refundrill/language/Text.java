package org.refundrill.language;

/**
 * A text for people, in both languages.
 *
 * @param en English
 * @param zh Chinese
 */
public record Text(String en, String zh) {
    /** The text in the given language. */
    public String in(Language language) {
        return switch (language) {
            case EN -> en;
            case ZH -> zh;
        };
    }

    /** A text that reads the same in both languages, such as an order number. */
    public static Text same(String both) {
        return new Text(both, both);
    }
}
