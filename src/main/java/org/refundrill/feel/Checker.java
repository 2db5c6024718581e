package org.refundrill.feel;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.refundrill.problem.DidYouMean;
import org.refundrill.problem.Located;
import org.refundrill.problem.Problems;

/** Finds names and types in a tree and turns each part into code, reporting everything that does not fit. */
final class Checker {
    private static final int MOST_ADVICE = 20;

    final Functions functions;
    private final Located source;
    private final Problems problems;
    private final Scope scope;
    private final Map<String, Variable> reads = new LinkedHashMap<>();
    private @Nullable Local local;
    private int locals;
    private final ApartCalls apart = new ApartCalls();

    Checker(Located source, Scope scope, Functions functions, Problems problems) {
        this.source = source;
        this.scope = scope;
        this.functions = functions;
        this.problems = problems;
    }

    List<Variable> reads() {
        return List.copyOf(reads.values());
    }

    /** How many locals the code needs. */
    int locals() {
        return locals;
    }

    /** The calls of named functions found so far. */
    ApartCalls apart() {
        return apart;
    }

    Node check(Ast ast) {
        return check(ast, null);
    }

    /** Checks a part where a value of some type is expected; says so only of texts that are no choice. */
    Node check(Ast ast, @Nullable Type expected) {
        if (ast instanceof Ast.Literal literal) {
            return literal(literal, expected);
        } else if (ast instanceof Ast.Name name) {
            return Names.resolve(this, name, expected);
        } else if (ast instanceof Ast.Path path) {
            return Names.member(this, check(path.base()), path.field(), path);
        } else if (ast instanceof Ast.Minus minus) {
            return Arithmetic.negated(this, minus);
        } else if (ast instanceof Ast.Binary binary) {
            return binary(binary);
        } else if (ast instanceof Ast.If choice) {
            return Logic.conditional(this, choice, expected);
        } else if (ast instanceof Ast.In in) {
            return Comparison.in(this, in);
        } else if (ast instanceof Ast.ListOf list) {
            return list(list, expected);
        } else if (ast instanceof Ast.Filter filter) {
            return Filters.filter(this, filter);
        } else if (ast instanceof Ast.For loop) {
            return Loops.loop(this, loop);
        } else if (ast instanceof Ast.Quantified quantified) {
            return Loops.quantified(this, quantified);
        } else if (ast instanceof Ast.Call call) {
            return Calls.call(this, call);
        } else if (ast instanceof Ast.Interval interval) {
            return error(interval, "an interval is a test, not a value", "use it after 'in'");
        }
        return error(ast, "a function of its own stands only inside sort(...)", "");
    }

    /** Checks a part that must have a type. */
    Node need(Ast ast, Type type, String where) {
        Node node = check(ast, type);
        if (!Types.fits(node.type(), node.constant(), type)) {
            return error(
                    ast,
                    where + " needs " + Types.describe(type) + ", this is " + Types.describe(node.type()),
                    advice(node, type));
        }
        return node;
    }

    private static String advice(Node node, Type needed) {
        if (node.type() == Type.Basic.DATE_TIME && needed == Type.Basic.DATE) {
            return "date(...) gives the day of a date-time";
        }
        return "";
    }

    private Node literal(Ast.Literal literal, @Nullable Type expected) {
        if (literal.value() instanceof String word && expected instanceof Type.Choice choice) {
            if (!choice.values().contains(word)) {
                String advice = DidYouMean.among(word, choice.values())
                        .map(near -> "did you mean \"" + near + "\"?")
                        .orElseGet(() -> DidYouMean.advice(word, choice.values()));
                return error(literal, "\"" + word + "\" is not one of the values possible here", advice);
            }
            return Node.constant(literal, choice, word, FeelText.value(word));
        }
        return Node.constant(literal, literal.type(), literal.value(), FeelText.value(literal.value()));
    }

    private Node binary(Ast.Binary binary) {
        return switch (binary.sign().text()) {
            case "and" -> Logic.both(this, binary);
            case "or" -> Logic.either(this, binary);
            case "+", "-", "*", "/" -> Arithmetic.of(this, binary);
            default -> Comparison.of(this, binary);
        };
    }

    private Node list(Ast.ListOf list, @Nullable Type expected) {
        Type hint = expected instanceof Type.ListOf of ? of.element() : null;
        List<Node> elements = new ArrayList<>();
        for (Ast element : list.elements()) {
            elements.add(check(element, hint));
        }
        return Lists.of(this, list, elements);
    }

    static Code[] codes(List<Node> nodes) {
        return nodes.stream().map(Node::code).toArray(Code[]::new);
    }

    Optional<Variable> variable(String name) {
        Optional<Variable> found = scope.find(name);
        found.ifPresent(v -> reads.putIfAbsent(v.name(), v));
        return found;
    }

    /** Every name that may be used here, the nearest first. */
    Collection<String> names() {
        List<String> names = new ArrayList<>();
        for (Local l = local; l != null; l = l.outer()) {
            names.add(l.name());
            if (l.implicit() && l.type() instanceof Type.Shape shape) {
                names.addAll(shape.fields());
            }
        }
        names.addAll(scope.names());
        return names;
    }

    @Nullable
    Local local() {
        return local;
    }

    /** Brings a name in; give back what {@link #local()} was before with {@link #leave}. */
    Local enter(String name, Type type, boolean implicit) {
        Local entered = new Local(name, type, locals++, implicit, local);
        local = entered;
        return entered;
    }

    void leave(@Nullable Local before) {
        local = before;
    }

    /** Whether there are so many problems that looking for near names would take longer than it helps. */
    boolean crowded() {
        return problems.size() >= MOST_ADVICE;
    }

    Node error(Ast at, String message, String advice) {
        return error(at, at.start(), at.end(), message, advice);
    }

    Node error(Ast at, int from, int to, String message, String advice) {
        problems.add(source.span(from, to).error(message, advice));
        return Node.bad(at);
    }

    /** The value as a whole number; null when it is none or out of reach. */
    static @Nullable Integer whole(@Nullable Object value) {
        if (value instanceof BigDecimal number) {
            try {
                return number.intValueExact();
            } catch (ArithmeticException e) {
                return null;
            }
        }
        return null;
    }
}
