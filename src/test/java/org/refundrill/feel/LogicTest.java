package org.refundrill.feel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** FEEL's truth tables; unknown is written null. */
class LogicTest {
    private final Desk desk = new Desk();

    @ParameterizedTest(name = "{0} and {1} is {2}, {0} or {1} is {3}")
    @CsvSource({
        "opened, opened, true, true",
        "opened, worn, false, true",
        "opened, altered, null, true",
        "worn, opened, false, true",
        "worn, worn, false, false",
        "worn, altered, false, null",
        "altered, opened, null, true",
        "altered, worn, false, null",
        "altered, altered, null, null"
    })
    void combinesTrueFalseAndUnknown(String a, String b, String and, String or) {
        assertThat(desk.shown(a + " and " + b)).isEqualTo(and);
        assertThat(desk.shown(a + " or " + b)).isEqualTo(or);
        assertThat(desk.shown("not(not(" + a + ") or not(" + b + "))")).isEqualTo(and);
    }

    @ParameterizedTest(name = "if {0} then 1 else 2 is {1}")
    @CsvSource({"opened, 1", "worn, 2", "altered, null"})
    void neverReadsUnknownAsFalse(String condition, String value) {
        assertThat(desk.shown("if " + condition + " then 1 else 2")).isEqualTo(value);
    }

    @ParameterizedTest(name = "{0} of a list is {2} when all and {1} when any")
    @CsvSource({
        "'[true, true]', true, true",
        "'[true, false]', true, false",
        "'[true, altered]', true, null",
        "'[false, altered]', null, false",
        "'[false, false]', false, false",
        "'[altered, altered]', null, null"
    })
    void treatsListsAsChainsOfOrAndAnd(String list, String some, String every) {
        assertThat(desk.shown("some x in " + list + " satisfies x")).isEqualTo(some);
        assertThat(desk.shown("every x in " + list + " satisfies x")).isEqualTo(every);
    }
}
