package org.refundrill.training;

import java.util.List;
import org.refundrill.language.Text;

/** Starts packs for authors. */
public interface PackStart {
    /**
     * Writes a small pack that works as it stands, with remarks that say what is what.
     *
     * @param name the pack's name, which becomes its folder's
     * @param folder where packs lie; empty for the content directory's own
     */
    Outcome start(String name, String folder);

    /** What came of it. */
    sealed interface Outcome {}

    /**
     * A pack was written.
     *
     * @param folder its folder
     * @param files its files, as paths
     * @param scenario the id of its one scenario
     */
    record Started(String folder, List<String> files, String scenario) implements Outcome {}

    /** Nothing was written. */
    record Refused(Text why) implements Outcome {}
}
