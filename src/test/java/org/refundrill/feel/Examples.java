package org.refundrill.feel;

import java.util.LinkedHashMap;
import java.util.Map;

/** Expressions over the {@link Desk} and what they come to: for our engine, and for the standard's. */
final class Examples {
    private Examples() {}

    static Map<String, String> all() {
        Map<String, String> all = new LinkedHashMap<>();
        for (String line : TABLE.lines().toList()) {
            if (!line.isBlank() && !line.startsWith("#")) {
                int at = line.lastIndexOf("=>");
                all.put(line.substring(0, at).strip(), line.substring(at + 2).strip());
            }
        }
        return all;
    }

    private static final String TABLE = """
            # arithmetic
            1 + 2 * 3 => 7
            (1 + 2) * 3 => 9
            7 - 2 - 1 => 4
            -days => -7
            - - days => 7
            days / 2 => 3.5
            1 / 3 => 0.3333333333333333333333333333333333
            2 / 3 => 0.6666666666666666666666666666666667
            days / 0 => null
            late + 1 => null
            1 - late => null
            price * share => 44.8500
            price - fee * 2 => 279.00
            price / fee => 29.9
            price / 2 => 149.50
            price + 0.01 => 299.01
            -(price - fee) => -289.00
            modulo(-days, 3) => 2
            modulo(days, 0) => null
            "re" + "fund" => "refund"
            # comparison
            days = 7.0 => true
            days != 8 => true
            days < 7 => false
            days <= 7 => true
            7 > days => false
            price >= 299 => true
            price > fee => true
            late = 5 => null
            late != 5 => null
            late < 5 => null
            late = null => true
            days = null => false
            days != null => true
            null = null => true
            is defined(late) => false
            is defined(days) => true
            reason = "quality" => true
            "fake" = reason => false
            claimed = "fake" => null
            reason = claimed => null
            note = "left \\"at\\" the door" => true
            opened = true => true
            altered = false => null
            # three-valued logic
            opened and worn => false
            opened or worn => true
            altered and worn => false
            altered and opened => null
            altered or opened => true
            altered or worn => null
            not(altered) => null
            not(worn) => true
            late < 5 and days < 5 => false
            late < 5 or days = 7 => true
            # choices
            if opened then "fake" else "quality" => "fake"
            if altered then 1 else 2 => null
            if late > 3 then fee else price => null
            if days > 3 and price > 100 and reason != "fake" and note != "" and late > 3 then fee else price => null
            if worn then price else 0 => 0
            # in and between
            days in [1..7] => true
            days in [1..7) => false
            days in ]7..9] => false
            days in (1, 7, 9) => true
            days in (> 8, < 3) => false
            days in >= 7 => true
            late in [1..7] => null
            days in [late..9] => null
            days in [8..late] => false
            days between 1 and 7 => true
            days between late and 3 => false
            reason in ["quality", "fake"] => true
            reason in ("no-reason", "fake") => false
            claimed in ["quality", "fake"] => null
            days in holes => null
            3 in holes => true
            3 in lost => null
            days in (late, 7) => true
            days in (late, 8) => null
            # dates
            date("2026-03-09") = due => true
            date(signed) => date("2026-03-02")
            date(2026, 2, 28) = bought => true
            date(2026, 2, 30) => null
            bought + duration("P1D") => date("2026-03-01")
            due - duration("P1DT0H") => date("2026-03-08")
            due - bought => duration("PT216H")
            (due - bought).days => 9
            due > bought => true
            bought.year * 10000 + bought.month * 100 + bought.day => 20260228
            bought.weekday => 6
            filed.weekday => 1
            filed.hour * 60 + filed.minute => 1430
            signed = signed.utc => true
            signed <= signed.utc => true
            signed + duration("PT14H") => date and time("2026-03-03T00:00:00+08:00")
            filed - signed => duration("PT181H50M")
            (filed - signed).days => 7
            (filed - signed).hours => 13
            filed - signed > duration("P7D") => true
            (filed - signed) / duration("PT1H") > 181 => true
            answered - signed => null
            answered.hour => null
            pause * 2 => duration("PT58H")
            pause / 2 => duration("PT14H30M")
            pause + duration("PT1H") = duration("PT30H") => true
            pause.days * 24 + pause.hours => 29
            -pause => duration("PT-29H")
            abs(-pause) = pause => true
            date and time("2026-03-02T02:00:00Z") = signed => true
            due in [date("2026-03-01")..date("2026-03-31")] => true
            # rounding
            round half up(2.345, 2) => 2.35
            round half up(-2.345, 2) => -2.35
            round half even(2.345, 2) => 2.34
            decimal(2.355, 2) => 2.36
            round half down(2.345, 2) => 2.34
            round up(2.341, 2) => 2.35
            round down(2.349, 2) => 2.34
            round half up(1250, -2) => 1300
            floor(-2.5) => -3
            ceiling(2.1) => 3
            floor(2.59, 1) => 2.5
            abs(return.daysLate) => 2
            round half up(price * share, 2) => 44.85
            round up(late, 2) => null
            # paths and filters
            first.leg => "outbound"
            first.holds.price => 299.00
            gone.leg => null
            gone.holds.price => null
            parcels.freight => [10.00, 12.00]
            parcels.signedAt => [date and time("2026-03-02T10:00:00+08:00"), null]
            parcels.holds.name => ["coat", "coat"]
            parcels[leg = "return"].freight => [12.00]
            parcels[leg = "return"][1].freight => 12.00
            parcels[item.freight > 10][1].leg => "return"
            parcels[weight > 1].leg => ["outbound"]
            parcels[weight = null][1].leg => "return"
            parcels[1].leg => "outbound"
            parcels[-1].leg => "return"
            parcels[3].leg => null
            parcels[0].leg => null
            parcels[late].leg => null
            counts[item > 1] => [3, 2]
            lost[item > 1] => null
            lost[1] => null
            # loops
            for p in parcels return p.freight + 1 => [11.00, 13.00]
            for i in 1..3 return i * i => [1, 4, 9]
            for i in 3..1 return i => [3, 2, 1]
            for i in 1..2, j in counts return i * j => [3, 1, 2, 6, 2, 4]
            for i in 1..late return i => null
            for x in lost return x => null
            for x in holes return x + 1 => [2, null, 4]
            some p in parcels satisfies p.leg = "return" => true
            some p in parcels satisfies p.weight > 2 => null
            some p in parcels satisfies p.weight > 1 => true
            every p in parcels satisfies p.freight >= 10 => true
            every p in parcels satisfies p.weight > 1 => null
            every p in parcels satisfies p.weight > 2 => false
            some x in none satisfies x > 1 => false
            every x in none satisfies x > 1 => true
            some x in lost satisfies x > 1 => null
            # lists
            count(parcels) => 2
            count(parcels[leg = "return"]) => 1
            count(lost) => null
            count(none) => 0
            sum(amounts) => 30.50
            sum(none) => 0
            sum(holes) => null
            sum(lost) => null
            sum(parcels.freight) => 22.00
            sum(parcels[leg = "return"].freight) + fee => 22.00
            sum(1, 2, days) => 10
            min(counts) => 1
            max(amounts) => 20.50
            max(none) => null
            max(holes) => null
            max(0, return.daysLate) => 0
            max(0, price - 300) => 0
            min(price, 100) => 100
            min(late, 100) => null
            max(signed, filed) = filed => true
            remaining(price, fee) => 289.00
            remaining(fee, price) => 0
            remaining(price, refunded) => null
            rank(counts, 2) => 2
            rank(counts, late) => null
            sort(counts) => [1, 2, 3]
            sort(holes) => null
            sort(counts, function(x, y) x > y) => [3, 2, 1]
            sort(parcels, function(x, y) x.freight > y.freight).leg => ["return", "outbound"]
            sort(parcels, function(x, y) x.weight > y.weight) => null
            sort(parcels, function(x, y) x.leg = "return" and y.leg = "outbound").leg => ["return", "outbound"]
            list contains(counts, 2) => true
            list contains(counts, 5) => false
            list contains(holes, 5) => null
            list contains(counts, late) => null
            list contains(["fake", "quality"], reason) => true
            index of(counts, 1) => [2]
            index of(counts, 9) => []
            sublist(counts, 2) => [1, 2]
            sublist(counts, 1, 2) => [3, 1]
            sublist(counts, -2) => [1, 2]
            sublist(counts, -2, 1) => [1]
            sublist(counts, 4) => null
            sublist(counts, 1, 9) => null
            append(counts, 5) => [3, 1, 2, 5]
            append(lost, 5) => null
            concatenate(counts, none, [9]) => [3, 1, 2, 9]
            concatenate(counts, lost) => null
            [1, late, 3] => [1, null, 3]
            matches(first, parcels[1], "leg", "freight") => true
            matches(first, parcels[2], ["leg", "weight"]) => false
            matches(first, parcels[2], "weight") => null
            """;
}
