package org.refundrill.feel;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A function written in Java that expressions may call by position or by parameter name: clocks, allocations, ceilings.
 * A null argument gives null without a call, unless the parameter is optional.
 */
public interface NamedFunction {
    /** Its name in expressions. */
    String name();

    /** Its parameters; optional ones come last. */
    List<Parameter> parameters();

    /** The type of its result. */
    Type result();

    /**
     * The result for arguments in parameter order; absent optional ones are null.
     *
     * @param frame takes the counting steps while {@link Frame#tracing()}
     */
    @Nullable
    Object apply(@Nullable Object[] arguments, Frame frame);

    /**
     * A parameter.
     *
     * @param name its name
     * @param type its type
     * @param optional whether it may be left out
     */
    record Parameter(String name, Type type, boolean optional) {}
}
