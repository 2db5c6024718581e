package org.refundrill.training;

import java.util.List;
import java.util.Optional;
import org.refundrill.language.Text;

/**
 * What became of the cases that a trainee left in the middle.
 *
 * @param session the one begun last that can be opened, where it stood
 * @param lost for each later one that cannot be opened: which, and why; they stay as they are in the store
 */
public record Resumption(Optional<Session> session, List<Text> lost) {
    public Resumption {
        lost = List.copyOf(lost);
    }
}
