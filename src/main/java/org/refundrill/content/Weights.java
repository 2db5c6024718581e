package org.refundrill.content;

import java.util.Optional;
import org.refundrill.content.yaml.YamlBinder;
import org.refundrill.content.yaml.YamlNode;
import org.refundrill.problem.Problems;

/** Reads how often something is picked. */
final class Weights {
    private static final long MOST = 1_000_000;

    private Weights() {}

    static Optional<Long> read(YamlNode written, Problems problems) {
        Optional<Long> weight = YamlBinder.bind(written, Long.class, problems);
        if (weight.isPresent() && (weight.get() < 1 || weight.get() > MOST)) {
            problems.add(
                    written.span().error(weight.get() + " is not a weight", "write a whole number from 1 to " + MOST));
            return Optional.empty();
        }
        return weight;
    }
}
