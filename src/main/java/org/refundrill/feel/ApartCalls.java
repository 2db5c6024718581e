package org.refundrill.feel;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** The outermost calls of named functions in an expression, and which of them depend on no loop. */
final class ApartCalls {
    private final List<Node> calls = new ArrayList<>();
    private boolean any;
    private boolean apart = true;
    private int localReads;

    /** Where the reading of a call's arguments began. */
    record Mark(int calls, boolean apart, int localReads) {}

    Mark mark() {
        return new Mark(calls.size(), apart, localReads);
    }

    void readsLocal() {
        localReads++;
    }

    /** Ends a call whose arguments have been read since the mark; those inside it are part of it. */
    Node add(Node call, Mark begin) {
        any = true;
        if (localReads > begin.localReads()) {
            apart = false;
            return call;
        }
        apart = begin.apart();
        calls.subList(begin.calls(), calls.size()).clear();
        int place = calls.size();
        Node.Feel written = call.feel();
        calls.add(call);
        return Node.of(
                call.at(),
                call.type(),
                call.code(),
                rename -> rename instanceof Asked asked ? asked.call().apply(place) : written.in(rename));
    }

    boolean any() {
        return any;
    }

    boolean apart() {
        return apart;
    }

    List<Expression.Call> calls(int locals) {
        return calls.stream()
                .<Expression.Call>map(node -> new Apart(node, locals))
                .toList();
    }

    /** The names of an export in which calls have been asked beforehand. */
    record Asked(UnaryOperator<String> rename, IntFunction<String> call) implements UnaryOperator<String> {
        @Override
        public String apply(String name) {
            return rename.apply(name);
        }
    }

    private record Apart(Node node, int locals) implements Expression.Call {
        @Override
        public Type type() {
            return node.type();
        }

        @Override
        public @Nullable Object evaluate(Frame frame) {
            return node.code().eval(frame, locals == 0 ? Node.NO_LOCALS : new Object[locals]);
        }

        @Override
        public String toFeel(UnaryOperator<String> rename) {
            return node.feel().in(rename);
        }
    }
}
