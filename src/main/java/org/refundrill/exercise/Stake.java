package org.refundrill.exercise;

import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.refundrill.money.Money;

/**
 * The money that hangs on a response.
 *
 * @param due what the buyer is due
 * @param paid what the buyer would get by these answers
 * @param field the field in which what is paid is typed; null where no field says so
 */
public record Stake(
        Money due,
        Function<Map<String, Object>, Money> paid,
        @Nullable String field) {
    /** Money that follows from several answers, or from what was done. */
    public Stake(Money due, Function<Map<String, Object>, Money> paid) {
        this(due, paid, null);
    }

    /** A task that asks for no amount: whatever is answered, nothing is paid by it. */
    public static Stake none(Money due) {
        return new Stake(due, answers -> due);
    }

    /** The amount typed into one field. */
    public static Stake inField(String field, Money due) {
        return new Stake(due, answers -> answers.get(field) instanceof Money given ? given : due, field);
    }

    Money given(Map<String, Object> answers) {
        return paid.apply(answers);
    }
}
