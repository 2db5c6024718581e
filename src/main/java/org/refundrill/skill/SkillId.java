package org.refundrill.skill;

/**
 * The name of a skill, {@code K1} to {@code K12} in the shipped curricula.
 *
 * @param value the identifier
 */
public record SkillId(String value) implements Comparable<SkillId> {
    @Override
    public int compareTo(SkillId other) {
        return value.length() != other.value.length()
                ? Integer.compare(value.length(), other.value.length())
                : value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
