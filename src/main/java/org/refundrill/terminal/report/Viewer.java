package org.refundrill.terminal.report;

import java.nio.file.Path;
import java.util.Optional;
import org.refundrill.language.Text;

/** Shows a written page to the person, where that can be done. */
@FunctionalInterface
public interface Viewer {
    /** Shows it; or says why it cannot be shown. */
    Optional<Text> open(Path page);
}
