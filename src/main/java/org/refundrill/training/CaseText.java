package org.refundrill.training;

import org.refundrill.casefile.CaseFile;
import org.refundrill.exercise.Exercise;
import org.refundrill.language.Text;

/** Cases as the store keeps them: with all that is needed to open them when their scenario is another one, or gone. */
public interface CaseText {
    /** A case and its task as text; the same in both languages. */
    String write(CaseFile file, Exercise exercise);

    /**
     * The case that such a text tells, decided under the rules of today.
     *
     * @throws Unreadable when today's content does not let it
     */
    Kept read(String text) throws Unreadable;

    /** The key of a task as text, to compare with a kept one. */
    String key(Exercise exercise);

    /**
     * A kept case.
     *
     * @param file the case, decided under the rules of today
     * @param key the key it had when it was kept
     */
    record Kept(CaseFile file, String key) {}

    /** A kept case cannot be opened. */
    final class Unreadable extends Exception {
        private static final long serialVersionUID = 1L;

        private final transient Text why;

        public Unreadable(Text why) {
            super(why.en());
            this.why = why;
        }

        /** What is missing. */
        public Text why() {
            return why;
        }
    }
}
