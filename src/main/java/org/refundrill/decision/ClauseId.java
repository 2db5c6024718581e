package org.refundrill.decision;

/**
 * The name of a clause in a rulebook, such as {@code CN7-02}.
 *
 * @param value the identifier
 */
public record ClauseId(String value) implements Comparable<ClauseId> {
    @Override
    public int compareTo(ClauseId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
