package org.refundrill.training;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** The log as a whole: brought together from several machines, put away and taken out again. */
public interface Archive {
    /**
     * What became of events from elsewhere.
     *
     * @param taken how many were new
     * @param known how many were here before
     * @param contradicted how many were left out, as their attempt went another way here
     */
    record Merged(int taken, int known, int contradicted) {}

    /**
     * Takes in what happened elsewhere, in the order of its times, as though one log had been kept: what was made of a log
     * depends on its order. Taken in once more, it changes nothing.
     */
    Merged merge(List<Event> events);

    /** What nobody can tell a name from without the key of this installation; who has a pseudonym keeps it. */
    String pseudonym(String trainee);

    /** Everything that cannot be made again, line by line; names and the key of pseudonyms among it. */
    void backUp(Consumer<String> line);

    /**
     * Takes out what was put away.
     *
     * @throws StoreFailure where something is kept here already, or a line cannot be read; then nothing is changed
     */
    void restore(Stream<String> lines);
}
