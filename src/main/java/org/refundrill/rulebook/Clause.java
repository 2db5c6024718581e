package org.refundrill.rulebook;

import java.util.Locale;
import org.refundrill.decision.ClauseId;
import org.refundrill.language.Text;

/**
 * A rule as a text one can cite.
 *
 * @param id its name
 * @param title a few words
 * @param text the rule in plain words
 * @param source the citation in short form
 * @param mark how well it was checked
 * @param norm its rank: law, promise, agreement, platform-special, platform-general or custom
 * @param favours consumer, seller or neutral
 * @param informative whether it only informs and no row rests on it
 */
public record Clause(
        ClauseId id,
        Text title,
        Text text,
        String source,
        Mark mark,
        String norm,
        String favours,
        boolean informative) {
    /** How well a rule was checked against its source. */
    public enum Mark {
        /** Read in the primary text. */
        V,
        /** Read in a secondary text that cites the primary one. */
        S,
        /** From memory: check first, never in exams. */
        M
    }

    /** Whether each of these words occurs in its id, title, text or source, whatever the case of its letters. */
    public boolean mentions(String words) {
        String all = (id + " " + title + " " + text + " " + source).toLowerCase(Locale.ROOT);
        for (String word : words.toLowerCase(Locale.ROOT).strip().split("\\s+")) {
            if (!all.contains(word)) {
                return false;
            }
        }
        return true;
    }
}
