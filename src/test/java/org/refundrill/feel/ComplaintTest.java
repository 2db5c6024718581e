package org.refundrill.feel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What an author reads about an expression that cannot be: where, what, and what to do next. */
class ComplaintTest {
    private final Desk desk = new Desk();

    static Stream<String> complaints() {
        return Arrays.stream(COMPLAINTS.split("\n\n")).map(String::stripTrailing);
    }

    @ParameterizedTest
    @MethodSource("complaints")
    void saysWhereWhatAndWhatToDo(String complaint) {
        String expression = complaint.lines().toList().get(1).strip();
        assertThat(desk.complaint(expression)).isEqualTo(complaint + "\n");
    }

    @Test
    void saysWhichTypeIsNeeded() {
        assertThat(desk.complaint("price / fee", Type.Basic.MONEY))
                .startsWith("facts:1:1: error: this needs money, this is number");
    }

    @Test
    void saysWhereAWordIsNoneOfTheChoicesThatAreNeeded() {
        assertThat(desk.complaint("if opened then \"fake\" else \"no-raeson\"", Desk.REASON))
                .isEqualTo("""
                        facts:1:28: error: "no-raeson" is not one of the values possible here
                            if opened then "fake" else "no-raeson"
                                                       ^^^^^^^^^^^
                          did you mean "no-reason"?
                        """);
    }

    @Test
    void tellsTheLineOfAnExpressionOfSeveralLines() {
        assertThat(desk.complaint("if opened\n  then price\n  else pricee"))
                .startsWith("facts:3:8: error: unknown name 'pricee'");
    }

    private static final String COMPLAINTS = """
            facts:1:8: error: unknown name 'lat'
                days + lat
                       ^^^
              did you mean 'late'?

            facts:1:1: error: unknown name 'return.dayslate'
                return.dayslate > 0
                ^^^^^^^^^^^^^^^
              did you mean 'return.daysLate'?

            facts:1:1: error: unknown name 'frst'
                frst.leg
                ^^^^
              did you mean 'first'?

            facts:1:7: error: record 'parcel' has no field 'lag'
                first.lag
                      ^^^
              did you mean 'leg'?

            facts:1:9: error: unknown name 'lag'
                parcels[lag = "return"]
                        ^^^
              did you mean 'leg'?

            facts:1:15: error: "returned" is not one of the values possible here
                parcels[leg = "returned"]
                              ^^^^^^^^^^
              did you mean "return"?

            facts:1:10: error: "fak" is not one of the values possible here
                reason = "fak"
                         ^^^^^
              did you mean "fake"?

            facts:1:10: error: unknown name 'quality'
                reason = quality
                         ^^^^^^^
              put the word in quotes: "quality"

            facts:1:21: error: "qualty" is not one of the values possible here
                claimed in ["fake", "qualty"]
                                    ^^^^^^^^
              did you mean "quality"?

            facts:1:1: error: '+' cannot combine money and number
                price + days
                ^^^^^^^^^^^^
              a number times an amount is money, and money divided by an amount is a number

            facts:1:1: error: '>' cannot compare money and number
                price > days
                ^^^^^^^^^^^^
              a number times an amount is money, and money divided by an amount is a number

            facts:1:1: error: '*' cannot combine money and money
                price * fee
                ^^^^^^^^^^^

            facts:1:1: error: '-' cannot combine date and date-time
                due - filed
                ^^^^^^^^^^^
              date(...) gives the day of a date-time

            facts:1:1: error: '>' cannot compare date and date-time
                due > filed
                ^^^^^^^^^^^
              date(...) gives the day of a date-time

            facts:1:1: error: '+' cannot combine date and number
                due + 3
                ^^^^^^^
              write days as duration("P3D"), or use a clock function

            facts:1:1: error: '+' cannot combine yes-no and number
                opened + 1
                ^^^^^^^^^^

            facts:1:12: error: 'and' needs yes-no, this is number
                opened and days
                           ^^^^

            facts:1:4: error: 'if' needs yes-no, this is number
                if days then 1 else 2
                   ^^^^

            facts:1:23: error: 'then' gives number, but 'else' gives the text "a"
                if opened then 1 else "a"
                                      ^^^
              both must give the same type

            facts:1:1: error: text has no order, '<' cannot compare it
                note < "a"
                ^^^^^^^^^^
              use = or !=

            facts:1:1: error: '=' cannot compare list of record parcel and list of record parcel
                parcels = parcels
                ^^^^^^^^^^^^^^^^^
              compare a field or an element

            facts:1:1: error: '=' cannot compare text in both languages and the text "Coat"
                title = "Coat"
                ^^^^^^^^^^^^^^

            facts:1:1: error: unknown function 'round half upp'
                round half upp(price, 2)
                ^^^^^^^^^^^^^^
              did you mean 'round half up'?

            facts:1:1: error: unknown function 'roun'
                roun(price, 2)
                ^^^^
              known here: not, is defined, date, date and time, duration, count, sum, min, max, abs, modulo, floor, ...

            facts:1:7: error: 'floor' needs a number, this is text
                floor(note)
                      ^^^^

            facts:1:1: error: 'sum' needs numbers or money, these are record parcel
                sum(parcels)
                ^^^^^^^^^^^^

            facts:1:7: error: 'count' needs a list, this is number
                count(days)
                      ^^^^

            facts:1:6: error: record parcel has no order of its own
                sort(parcels)
                     ^^^^^^^
              say which goes first: sort(list, function(x, y) x.field < y.field)

            facts:1:14: error: 'sort' needs a function of two elements
                sort(counts, function(x) x)
                             ^^^^^^^^^^^^^
              write function(x, y) x.field < y.field

            facts:1:6: error: "2026-13-01" is no date
                date("2026-13-01")
                     ^^^^^^^^^^^^
              a date is written date("2026-03-02")

            facts:1:15: error: "2026-03-02T10:00:00" is no date-time
                date and time("2026-03-02T10:00:00")
                              ^^^^^^^^^^^^^^^^^^^^^
              a date-time is written date and time("2026-03-02T10:00:00+08:00"), with its offset

            facts:1:10: error: "P1M" is no duration
                duration("P1M")
                         ^^^^^
              a duration is written duration("P3D") or duration("PT5H"); months and years differ in length: use a clock function

            facts:1:6: error: number has no part 'hours'
                days.hours
                     ^^^^^

            facts:1:8: error: date has no part 'hour'
                bought.hour
                       ^^^^
              known here: year, month, day, weekday

            facts:1:7: error: duration has no part 'dayz'
                pause.dayz
                      ^^^^
              did you mean 'days'?

            facts:1:4: error: something is missing at the end
                1 +
                   ^

            facts:1:7: error: ')' is missing before the end
                (1 + 2
                      ^
              close the parenthesis that opens in column 1

            facts:1:6: error: ']' is missing before the end
                [1, 2
                     ^
              close the list with ']'

            facts:1:10: error: '=' does not belong here
                days = 1 = 2
                         ^
              an operator or a comma may be missing before it

            facts:1:7: error: a value is missing before '='
                days == 1
                      ^
              equal is a single '='

            facts:1:6: error: there are no powers in this language
                days ** 2
                     ^^
              multiply instead

            facts:1:1: error: 'not' stands without its parenthesis
                not days
                ^^^
              write not(...)

            facts:1:6: error: '&' has no meaning here
                days & opened
                     ^
              write and instead

            facts:1:5: error: '，' has no meaning here
                days，1
                    ^^
              write , instead

            facts:1:1: error: this text does not end
                "open
                ^^^^^
              close it with '"'

            facts:1:1: error: '1e5' is neither a number nor a name
                1e5
                ^^^
              numbers are written like 1200 or 0.15

            facts:1:1: error: only a list can be filtered, this is money
                price[1]
                ^^^^^^^^

            facts:1:10: error: a loop runs over a list, this is money
                for x in price return x
                         ^^^^^

            facts:1:17: error: 'return' is missing before 'x'
                for x in counts x
                                ^
              a loop reads 'for x in list return ...'

            facts:1:17: error: 'satisfies' is missing before the end
                some x in counts
                                ^
              it reads 'some x in list satisfies ...'

            facts:1:17: error: 'else' is missing before the end
                if opened then 1
                                ^
              a choice reads 'if ... then ... else ...'

            facts:1:1: error: unknown name 'x'
                x + y + frst.leg
                ^
              known here: price, fee, refunded, days, share, late, return.daysLate, opened, worn, altered, reason, claimed, ...
            facts:1:5: error: unknown name 'y'
                x + y + frst.leg
                    ^
              known here: price, fee, refunded, days, share, late, return.daysLate, opened, worn, altered, reason, claimed, ...
            facts:1:9: error: unknown name 'frst'
                x + y + frst.leg
                        ^^^^
              did you mean 'first'?

            facts:1:23: error: record 'parcel' has no field 'lag'
                matches(first, first, "lag")
                                      ^^^^^
              did you mean 'leg'?

            facts:1:5: error: a list holds values of one type: this is the text "a", those before are number
                [1, "a"]
                    ^^^

            facts:1:13: error: '<=' cannot compare number and text
                days in [1..note]
                            ^^^^

            facts:1:13: error: 'in' cannot compare number and the text "a"
                days in (1, "a")
                            ^^^

            facts:1:3: error: ']' is missing before '..'
                [1..2]
                  ^^
              close the list with ']'

            facts:1:1: error: a function of its own stands only inside sort(...)
                function(x) x
                ^^^^^^^^^^^^^

            facts:1:1: error: 'count' does not take 2 arguments
                count(1, 2)
                ^^^^^^^^^^^
              it is written count(list)

            facts:1:3: error: 'days' does not belong here
                5 days
                  ^^^^
              an operator or a comma may be missing before it

            facts:1:1: error: a value is missing before 'and'
                and days
                ^^^

            facts:1:11: error: choice [outbound, return] has no part 'foo'
                first.leg.foo
                          ^^^

            facts:1:1: error: unknown function 'late'
                late(3) and unknown(3)
                ^^^^
              did you mean 'date'?
            facts:1:13: error: unknown function 'unknown'
                late(3) and unknown(3)
                            ^^^^^^^
              known here: not, is defined, date, date and time, duration, count, sum, min, max, abs, modulo, floor, ...
            """;
}
