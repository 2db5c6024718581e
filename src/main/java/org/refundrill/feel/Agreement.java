package org.refundrill.feel;

import static org.refundrill.feel.Type.Basic.BOOLEAN;
import static org.refundrill.feel.Type.Basic.NOTHING;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.refundrill.problem.DidYouMean;

/** {@code matches}: whether two records agree in each of some fields; unknown where a field is. */
final class Agreement {
    private static final String ADVICE = "it is written matches(a, b, \"field\", ...)";

    private Agreement() {}

    static Node matches(Checker checker, Ast.Call call) {
        Node a = checker.check(Builtins.argument(call, 0));
        Node b = checker.check(Builtins.argument(call, 1));
        if (a.type() == NOTHING || b.type() == NOTHING) {
            return Node.bad(call);
        } else if (Types.common(a, b).isEmpty()) {
            return checker.error(call, "'matches' compares two records of one type", ADVICE);
        }
        if (!(a.type() instanceof Type.Shape shape)) {
            return checker.error(call, "'matches' compares two records", ADVICE);
        }
        List<String> fields = new ArrayList<>();
        for (Ast written : fields(call)) {
            if (!(written instanceof Ast.Literal literal) || !(literal.value() instanceof String field)) {
                return checker.error(written, "'matches' needs the names of fields as texts", ADVICE);
            }
            Optional<Type> type = shape.field(field);
            if (type.isEmpty()) {
                return checker.error(
                        written,
                        "record '" + shape.name() + "' has no field '" + field + "'",
                        DidYouMean.advice(field, shape.fields()));
            } else if (!Types.isScalar(type.get())) {
                return checker.error(written, "a " + Types.describe(type.get()) + " cannot be compared", "");
            }
            fields.add(field);
        }
        return Node.of(call, BOOLEAN, code(a.code(), b.code(), fields), feel(List.of(a, b), fields));
    }

    private static List<Ast> fields(Ast.Call call) {
        if (Builtins.argument(call, 2) instanceof Ast.ListOf list) {
            return list.elements();
        }
        return call.arguments().stream().skip(2).map(Ast.Argument::value).toList();
    }

    private static Code code(Code a, Code b, List<String> fields) {
        return (frame, locals) -> {
            if (!(a.eval(frame, locals) instanceof Fields x) || !(b.eval(frame, locals) instanceof Fields y)) {
                return null;
            }
            Boolean all = true;
            for (String field : fields) {
                all = Logic.and(all, same(Names.read(x, field, frame), Names.read(y, field, frame)));
            }
            return all;
        };
    }

    private static @Nullable Boolean same(@Nullable Object a, @Nullable Object b) {
        return a == null || b == null ? null : (Boolean) Order.same(a, b);
    }

    private static Node.Feel feel(List<Node> records, List<String> fields) {
        return FeelText.once(records, (names, rename) -> {
            List<String> tests = new ArrayList<>();
            for (String field : fields) {
                String a = names.get(0) + "." + field;
                String b = names.get(1) + "." + field;
                tests.add("(if " + a + " = null or " + b + " = null then null else " + a + " = " + b + ")");
            }
            return "(" + String.join(" and ", tests) + ")";
        });
    }
}
