package org.refundrill.feel;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What an expression can end in where it only chooses: a word or number written out, or the value of a variable that it
 * hands on.
 *
 * @param constants what is written out
 * @param variables what is handed on
 */
public record Endings(Set<Object> constants, List<Variable> variables) {

    /** Where a tree ends; none where some branch computes its value. */
    static Optional<Endings> of(Ast tree, List<Variable> reads) {
        Set<Object> constants = new LinkedHashSet<>();
        List<Variable> variables = new ArrayList<>();
        return collect(tree, reads, constants, variables)
                ? Optional.of(new Endings(constants, variables))
                : Optional.empty();
    }

    private static boolean collect(Ast tree, List<Variable> reads, Set<Object> constants, List<Variable> variables) {
        if (tree instanceof Ast.If choice) {
            return collect(choice.then(), reads, constants, variables)
                    && collect(choice.otherwise(), reads, constants, variables);
        }
        if (tree instanceof Ast.Literal literal) {
            Object value = literal.value();
            if (value != null) {
                constants.add(value);
            }
            return true;
        }
        if (tree instanceof Ast.Name name) {
            // a longer name than the variable's reads a field of it, and a field can hold anything
            String whole = name.text(name.parts().size());
            Optional<Variable> variable =
                    reads.stream().filter(read -> read.name().equals(whole)).findFirst();
            variable.ifPresent(variables::add);
            return variable.isPresent();
        }
        return false;
    }
}
