package org.refundrill.scenario;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.refundrill.decision.ClauseId;
import org.refundrill.language.Text;
import org.refundrill.skill.SkillId;

/**
 * A question whose answer is a value of the rulebook: a rate, a supplier, an order of tasks. How it is asked follows from
 * the value's type.
 *
 * @param id the field's name in the form
 * @param value the value's name in the rulebook
 * @param label the question; both texts are empty where the value's own label is asked
 * @param skill what it is evidence for
 * @param weight above 0
 * @param critical whether a wrong answer fails the case
 * @param clause the clause to cite; null where the rulebook says which one the value rests on
 * @param options what is offered
 * @param each the value that names each request, where the question is asked of every request; null where it is asked once
 * @param accept the value that lists all answers that are right, where there are several; null where there is one
 * @param worth what each option is worth, where an answer earns its share of the best; null where it is right or wrong
 * @param format how numbers are asked for
 * @param order whether, of several options, the order counts
 */
public record AskedValue(
        String id,
        String value,
        Text label,
        SkillId skill,
        BigDecimal weight,
        boolean critical,
        @Nullable ClauseId clause,
        Options options,
        @Nullable String each,
        @Nullable String accept,
        @Nullable Worth worth,
        NumberFormat format,
        Order order) {

    /**
     * What is offered.
     *
     * @param only the words offered, where not all that the value can be are
     * @param ids the value that lists what is offered, where that differs from case to case; null otherwise
     * @param names the value that says what those are called, in the same order; null where the ids speak
     */
    public record Options(
            List<String> only,
            @Nullable String ids,
            @Nullable String names) {
        /** Every word that the value can be. */
        public static final Options ALL = new Options(List.of(), null, null);

        public Options {
            only = List.copyOf(only);
        }
    }

    /**
     * What options are worth.
     *
     * @param value the value that lists it, in the order of the options; what does harm is below 0
     * @param most how many options may be taken; 0 for any number
     */
    public record Worth(String value, int most) {}

    /**
     * How a number is asked for.
     *
     * @param decimals digits after the point; 0 for whole numbers
     * @param unit what stands behind it; null for none
     * @param within how far off still counts as right
     */
    public record NumberFormat(int decimals, @Nullable String unit, BigDecimal within) {
        /** Whole numbers without a unit, exactly. */
        public static final NumberFormat WHOLE = new NumberFormat(0, null, BigDecimal.ZERO);
    }

    /** Whether the order of several options counts. */
    public enum Order {
        /** It does not. */
        NONE("none"),
        /** All of them are put in order. */
        ALL("all"),
        /** Some of them are taken, in order. */
        SOME("some");

        private final String id;

        Order(String id) {
            this.id = id;
        }

        /** The word used in scenarios. */
        public String id() {
            return id;
        }
    }
}
