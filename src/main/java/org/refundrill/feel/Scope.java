package org.refundrill.feel;

import java.util.List;
import java.util.Optional;

/** The names an expression may use. */
public interface Scope {
    /** The variable of exactly this (possibly dotted) name. */
    Optional<Variable> find(String name);

    /** Every name, for suggestions. */
    List<String> names();
}
