package org.refundrill.feel;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.refundrill.problem.DidYouMean;

/** Checks calls of named functions, by position or by parameter name. */
final class Calls {
    private Calls() {}

    static Node call(Checker checker, Ast.Call call) {
        Builtin builtin = Builtins.ALL.get(call.function());
        if (builtin != null) {
            return builtin(checker, call, builtin);
        }
        Optional<NamedFunction> function = checker.functions.find(call.function());
        if (function.isEmpty()) {
            call.arguments().forEach(a -> checker.check(a.value()));
            return checker.error(
                    call,
                    call.start(),
                    call.open(),
                    "unknown function '" + call.function() + "'",
                    DidYouMean.advice(call.function(), checker.functions.names()));
        }
        return named(checker, call, function.get());
    }

    private static Node builtin(Checker checker, Ast.Call call, Builtin builtin) {
        int given = call.arguments().size();
        for (Ast.Argument argument : call.arguments()) {
            Token name = argument.name();
            if (name != null) {
                return checker.error(
                        call,
                        name.start(),
                        name.end(),
                        "'" + call.function() + "' takes no named arguments",
                        "give them in order");
            }
        }
        if (given < builtin.least() || given > builtin.most()) {
            return checker.error(
                    call,
                    "'" + call.function() + "' does not take " + given + (given == 1 ? " argument" : " arguments"),
                    "it is written " + builtin.usage());
        }
        return builtin.check().of(checker, call);
    }

    private static Node named(Checker checker, Ast.Call call, NamedFunction function) {
        ApartCalls.Mark begin = checker.apart().mark();
        List<NamedFunction.Parameter> parameters = function.parameters();
        @Nullable Node[] given = new Node[parameters.size()];
        boolean bad = false;
        int position = 0;
        for (Ast.Argument argument : call.arguments()) {
            int place = argument.name() == null
                    ? position++
                    : place(parameters, argument.name().text());
            if (place < 0 || place >= given.length || given[place] != null) {
                bad = true;
                checker.check(argument.value());
                misplaced(checker, call, argument, place, parameters);
                continue;
            }
            NamedFunction.Parameter parameter = parameters.get(place);
            given[place] = checker.need(argument.value(), parameter.type(), "'" + parameter.name() + "'");
        }
        List<String> missing = new ArrayList<>();
        for (int i = 0; i < given.length; i++) {
            if (given[i] == null && !parameters.get(i).optional()) {
                missing.add("'" + parameters.get(i).name() + "'");
            }
        }
        if (!missing.isEmpty() && !bad) {
            checker.error(
                    call,
                    "'" + function.name() + "' also needs " + String.join(", ", missing),
                    "it is written " + usage(function));
        }
        return checker.apart().add(invocation(call, function, given), begin);
    }

    private static int place(List<NamedFunction.Parameter> parameters, String name) {
        for (int i = 0; i < parameters.size(); i++) {
            if (parameters.get(i).name().equals(name)) {
                return i;
            }
        }
        return -1;
    }

    private static void misplaced(
            Checker checker,
            Ast.Call call,
            Ast.Argument argument,
            int place,
            List<NamedFunction.Parameter> parameters) {
        Token name = argument.name();
        if (name == null) {
            String most = "'" + call.function() + "' takes at most " + parameters.size() + " arguments";
            checker.error(argument.value(), place < parameters.size() ? "this argument is given twice" : most, "");
        } else if (place >= 0) {
            checker.error(call, name.start(), name.end(), "'" + name.text() + "' is given twice", "");
        } else {
            List<String> names =
                    parameters.stream().map(NamedFunction.Parameter::name).toList();
            checker.error(
                    call,
                    name.start(),
                    name.end(),
                    "'" + call.function() + "' has no parameter '" + name.text() + "'",
                    DidYouMean.advice(name.text(), names));
        }
    }

    private static String usage(NamedFunction function) {
        List<String> names = new ArrayList<>();
        for (NamedFunction.Parameter parameter : function.parameters()) {
            names.add(parameter.optional() ? "[" + parameter.name() + "]" : parameter.name());
        }
        return function.name() + "(" + String.join(", ", names) + ")";
    }

    private static Node invocation(Ast.Call call, NamedFunction function, @Nullable Node[] given) {
        int count = given.length;
        @Nullable Code[] codes = new Code[count];
        boolean[] optional = new boolean[count];
        for (int i = 0; i < count; i++) {
            Node node = given[i];
            codes[i] = node == null ? null : node.code();
            optional[i] = function.parameters().get(i).optional();
        }
        Code code = (frame, locals) -> {
            @Nullable Object[] values = new Object[count];
            for (int i = 0; i < count; i++) {
                Code argument = codes[i];
                values[i] = argument == null ? null : argument.eval(frame, locals);
                if (values[i] == null && !optional[i]) {
                    return null;
                }
            }
            frame.spend();
            try {
                return function.apply(values, frame);
            } catch (ArithmeticException | DateTimeException e) {
                return null;
            }
        };
        return Node.of(call, function.result(), code, rename -> {
            List<String> arguments = Arrays.stream(given)
                    .map(n -> n == null ? "null" : n.feel().in(rename))
                    .toList();
            return function.name() + "(" + String.join(", ", arguments) + ")";
        });
    }
}
