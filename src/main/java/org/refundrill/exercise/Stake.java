package org.refundrill.exercise;

import java.util.Map;
import java.util.function.Function;
import org.refundrill.money.Money;

/**
 * The money that hangs on a response.
 *
 * @param due what the buyer is due
 * @param paid what the buyer would get by these answers
 */
public record Stake(Money due, Function<Map<String, Object>, Money> paid) {
    /** A task that asks for no amount: whatever is answered, nothing is paid by it. */
    public static Stake none(Money due) {
        return new Stake(due, answers -> due);
    }

    /** The amount typed into one field. */
    public static Stake inField(String field, Money due) {
        return new Stake(due, answers -> answers.get(field) instanceof Money given ? given : due);
    }

    Money given(Map<String, Object> answers) {
        return paid.apply(answers);
    }
}
