package org.refundrill.feel;

import java.math.RoundingMode;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The functions of the language by name. */
final class Builtins {
    static final Map<String, Builtin> ALL = all();

    static final List<String> NAMES = List.copyOf(ALL.keySet());

    /** The names of several words, the longest first. */
    static final List<String> PHRASES = NAMES.stream()
            .filter(n -> n.contains(" "))
            .sorted((a, b) -> b.length() - a.length())
            .toList();

    private Builtins() {}

    private static Map<String, Builtin> all() {
        Map<String, Builtin> all = new LinkedHashMap<>();
        put(all, "not(x)", 1, 1, (checker, call) -> Logic.not(checker, call, Builtins.argument(call, 0)));
        put(all, "is defined(x)", 1, 1, Values::defined);
        put(all, "date(\"2026-03-02\"), date(year, month, day) or date(date-time)", 1, 3, Times::date);
        put(all, "date and time(\"2026-03-02T10:00:00+08:00\")", 1, 1, Times::dateTime);
        put(all, "duration(\"P3D\")", 1, 1, Times::duration);
        put(all, "count(list)", 1, 1, Aggregates::count);
        put(all, "sum(list)", 1, Builtin.MANY, Aggregates::sum);
        put(all, "min(list)", 1, Builtin.MANY, (checker, call) -> Aggregates.extreme(checker, call, -1));
        put(all, "max(list)", 1, Builtin.MANY, (checker, call) -> Aggregates.extreme(checker, call, 1));
        put(all, "abs(n)", 1, 1, Values::abs);
        put(all, "modulo(dividend, divisor)", 2, 2, Values::modulo);
        rounding(all, "floor(n, scale)", 1, RoundingMode.FLOOR);
        rounding(all, "ceiling(n, scale)", 1, RoundingMode.CEILING);
        rounding(all, "decimal(n, scale)", 2, RoundingMode.HALF_EVEN);
        rounding(all, "round half even(n, scale)", 2, RoundingMode.HALF_EVEN);
        rounding(all, "round half up(n, scale)", 2, RoundingMode.HALF_UP);
        rounding(all, "round half down(n, scale)", 2, RoundingMode.HALF_DOWN);
        rounding(all, "round up(n, scale)", 2, RoundingMode.UP);
        rounding(all, "round down(n, scale)", 2, RoundingMode.DOWN);
        put(all, "remaining(limit, used)", 2, 2, Values::remaining);
        put(all, "rank(list, x)", 2, 2, Lists::rank);
        put(all, "matches(a, b, \"field\", ...)", 3, Builtin.MANY, Agreement::matches);
        put(all, "sort(list, function(x, y) x.field < y.field)", 1, 2, Sorting::sort);
        put(all, "list contains(list, x)", 2, 2, Membership::contains);
        put(all, "index of(list, x)", 2, 2, Lists::indexOf);
        put(all, "sublist(list, start, length)", 2, 3, Lists::sublist);
        put(all, "append(list, x, ...)", 2, Builtin.MANY, Lists::append);
        put(all, "concatenate(list, list, ...)", 2, Builtin.MANY, Lists::concatenate);
        return Collections.unmodifiableMap(all);
    }

    private static void put(Map<String, Builtin> all, String usage, int least, int most, Builtin.Check check) {
        all.put(usage.substring(0, usage.indexOf('(')), new Builtin(usage, least, most, check));
    }

    private static void rounding(Map<String, Builtin> all, String usage, int least, RoundingMode mode) {
        put(all, usage, least, 2, (checker, call) -> Values.rounded(checker, call, mode));
    }

    static Ast argument(Ast.Call call, int place) {
        return call.arguments().get(place).value();
    }
}
