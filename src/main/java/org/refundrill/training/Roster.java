package org.refundrill.training;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who practises, in which groups, and what they are to finish. Names stand here and nowhere else: the log knows people on
 * the roster by pseudonym. Whatever fails is told as a {@link StoreFailure}.
 */
public interface Roster {
    /** Everybody, by name. */
    List<Person> all();

    /** Those who go by a name, an e-mail address or a pseudonym; capitals make no difference. */
    List<Person> find(String typed);

    /**
     * Enters people, all of them or nobody. Somebody of the same address, or of the same name where none is given, is the
     * same person, who only joins further groups.
     *
     * @return how each of them was entered, in the same order
     */
    List<Entered> enter(List<Entry> people);

    /** Gives a curriculum; given once more it only has another day. */
    void assign(Assignment assignment);

    /** What was given, the next day first. */
    List<Assignment> assignments();

    /** What a trainee is to do, alone or with a group, the next day first. */
    List<Assignment> of(String trainee);

    /**
     * Somebody to be entered.
     *
     * @param name what people call them
     * @param email where they are written to; null where nobody said
     * @param cohort the group they learn in; null for none
     */
    record Entry(
            String name, @Nullable String email, @Nullable String cohort) {}

    /**
     * Somebody who was entered.
     *
     * @param person who
     * @param known whether they were on the roster before
     * @param practised whether they have practised under their plain name before, which the log keeps
     */
    record Entered(Person person, boolean known, boolean practised) {}

    /** Nobody is on it. */
    Roster NOBODY = new Roster() {
        @Override
        public List<Person> all() {
            return List.of();
        }

        @Override
        public List<Person> find(String typed) {
            return List.of();
        }

        @Override
        public List<Entered> enter(List<Entry> people) {
            return List.of();
        }

        @Override
        public void assign(Assignment assignment) {}

        @Override
        public List<Assignment> assignments() {
            return List.of();
        }

        @Override
        public List<Assignment> of(String trainee) {
            return List.of();
        }
    };
}
