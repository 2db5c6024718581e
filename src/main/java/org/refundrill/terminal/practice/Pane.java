package org.refundrill.terminal.practice;

import java.util.List;
import org.refundrill.terminal.console.Key;
import org.refundrill.terminal.console.Styled;

/** The part of the practice screen that asks something and takes keys. */
interface Pane {
    /** What a key came to. */
    sealed interface Press {}

    /** The key means nothing here: the screen around may use it. */
    record Ignored() implements Press {}

    /** The key changed what is shown. */
    record Taken() implements Press {}

    /** Something was entered. */
    record Entered(String text) implements Press {}

    /** What it shows, in at most so many rows. */
    List<Styled> lines(int width, int rows);

    /** What a key does. */
    Press press(Key key);

    /** The keys that mean something now, the most useful first. */
    List<KeyTip> tips();

    /** Whether letters are typed here rather than being commands. */
    default boolean typing() {
        return false;
    }
}
