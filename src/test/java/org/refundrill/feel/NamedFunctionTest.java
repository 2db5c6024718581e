package org.refundrill.feel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class NamedFunctionTest {
    private final Desk desk = new Desk().with(new DaysLater());

    @Test
    void takesArgumentsByPositionAndByName() {
        assertThat(desk.shown("later(due, days)")).isEqualTo("date(\"2026-03-16\")");
        assertThat(desk.shown("later(count: days, anchor: due)")).isEqualTo("date(\"2026-03-16\")");
        assertThat(desk.shown("later(due, days, unit: \"weeks\")")).isEqualTo("date(\"2026-04-27\")");
    }

    @Test
    void isNotCalledWithAnUnknownArgumentUnlessThatMayBeLeftOut() {
        assertThat(desk.shown("later(due, late)")).isEqualTo("null");
        assertThat(desk.shown("later(due, days, null)")).isEqualTo("date(\"2026-03-16\")");
    }

    @Test
    void leavesItsCountingStepsWhileTracing() {
        TracingFrame frame = new TracingFrame(desk.frame(100));
        desk.expression("later(due, days)").evaluate(frame);
        assertThat(frame.steps).containsExactly("count days");
    }

    @Test
    void givesNullWhereTheResultIsOutOfReach() {
        assertThat(desk.shown("later(due, 999999999999)")).isEqualTo("null");
    }

    @Test
    void keepsAnExpressionFromBeingPlainFeel() {
        assertThat(desk.expression("later(due, 1) > due").plainFeel()).isFalse();
        assertThat(desk.expression("due + duration(\"P1D\") > due").plainFeel()).isTrue();
    }

    @Test
    void itsOutermostCallsCanBeAskedBeforehand() {
        Expression expression = desk.expression("later(later(due, 1), 2) > due and later(due, days) > due");
        assertThat(expression.callsStandApart()).isTrue();
        assertThat(expression.calls())
                .extracting(call -> call.toFeel(name -> name))
                .containsExactly("later(later(due, 1, null), 2, null)", "later(due, days, null)");
        assertThat(expression.calls().get(1).evaluate(desk.frame(100))).isEqualTo(desk.value("later(due, days)"));
        assertThat(expression.toFeel(name -> name, call -> "asked" + call))
                .contains("asked0 > due", "asked1 > due")
                .doesNotContain("later(");
    }

    @Test
    void aCallInsideALoopCannotBeAskedBeforehand() {
        Expression expression =
                desk.expression("later(due, 1) > due and (some n in [1, 2] satisfies later(due, n) > due)");
        assertThat(expression.callsStandApart()).isFalse();
        assertThat(expression.calls()).hasSize(1);
    }

    @Test
    void countsAsAStep() {
        Expression expression = desk.expression("later(due, 1)");
        assertThatThrownBy(() -> expression.evaluate(desk.frame(0))).isInstanceOf(Frame.OverBudget.class);
    }

    @Test
    void saysWhichArgumentIsWrong() {
        assertThat(desk.complaint("later(due)")).contains("'later' also needs 'count'", "later(anchor, count, [unit])");
        assertThat(desk.complaint("later(due, 1, \"days\", 4)")).contains("'later' takes at most 3 arguments");
        assertThat(desk.complaint("later(due, cuont: 1)"))
                .contains("'later' has no parameter 'cuont'", "did you mean 'count'?");
        assertThat(desk.complaint("later(due, 1, count: 2)")).contains("'count' is given twice");
        assertThat(desk.complaint("later(filed, 1)"))
                .contains("'anchor' needs date, this is date-time", "date(...) gives the day of a date-time");
        assertThat(desk.complaint("later(due, 1, \"week\")")).contains("did you mean \"weeks\"?");
        assertThat(desk.complaint("latr(due, 1)")).contains("unknown function 'latr'", "did you mean 'later'?");
    }

    @Test
    void mayNotHideAFunctionOfTheLanguage() {
        assertThatThrownBy(() -> Functions.with(List.of(new DaysLater(), new DaysLater())))
                .hasMessage("there are two functions 'later'");
    }

    /** A clock as simple as can be. */
    private static final class DaysLater implements NamedFunction {
        @Override
        public String name() {
            return "later";
        }

        @Override
        public List<Parameter> parameters() {
            return List.of(
                    new Parameter("anchor", Type.Basic.DATE, false),
                    new Parameter("count", Type.Basic.NUMBER, false),
                    new Parameter("unit", new Type.Choice(List.of("days", "weeks")), true));
        }

        @Override
        public Type result() {
            return Type.Basic.DATE;
        }

        @Override
        public Object apply(Object[] arguments, Frame frame) {
            if (frame.tracing()) {
                frame.step("count days", Map.of("from", Objects.requireNonNull(arguments[0])));
            }
            long days = ((java.math.BigDecimal) arguments[1]).longValueExact() * ("weeks".equals(arguments[2]) ? 7 : 1);
            return ((LocalDate) arguments[0]).plusDays(days);
        }
    }
}
