package org.refundrill.terminal.practice;

import java.util.List;
import org.refundrill.language.Language;
import org.refundrill.language.Text;
import org.refundrill.terminal.console.Style;
import org.refundrill.terminal.console.Styled;

/**
 * A key that works now, for the bottom line.
 *
 * @param key how it is written
 * @param does what it does, in a word or two
 */
record KeyTip(String key, Text does) {
    static KeyTip of(String key, String en, String zh) {
        return new KeyTip(key, new Text(en, zh));
    }

    /** As many of them as fit, the first ones first. */
    static Styled line(List<KeyTip> tips, Language language, int width) {
        Styled line = Styled.EMPTY;
        for (KeyTip tip : tips) {
            Styled next = Styled.of(Style.ACCENT, " " + tip.key())
                    .and(Style.DIM, " " + tip.does().in(language) + " ");
            if (line.width() + next.width() <= width) {
                line = line.and(next);
            }
        }
        return line;
    }
}
