package org.refundrill.proof;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Which of the proofs notice a planted fault. */
final class FaultProof {
    private static final Path CONTENT = Path.of("");

    private final long cases;
    private final boolean all;

    /**
     * @param cases how many generated cases the reference rulings decide
     * @param all whether the other proof is asked although one has noticed
     */
    FaultProof(long cases, boolean all) {
        this.cases = cases;
        this.all = all;
    }

    /** The proofs that notice it, each with what it says first; empty when the fault survives. */
    List<String> noticing(Fault fault, Path copy) throws IOException {
        fault.plant(CONTENT, copy);
        ShippedCases content = ShippedCases.ofPack(
                copy.resolve("scenarios").resolve(fault.opinion().pack()));
        List<String> noticed = new ArrayList<>();
        if (content.problems().hasErrors()) {
            List<String> said = content.problems()
                    .render()
                    .lines()
                    .filter(line -> line.contains(": error: "))
                    .toList();
            String first = said.stream()
                    .filter(line -> line.startsWith(fault.file()))
                    .findFirst()
                    .orElse(said.get(0));
            noticed.add((first.contains("example") ? "examples: " : "lint: ") + first);
        }
        if (content.library().scenarios().isEmpty() || (!all && !noticed.isEmpty())) {
            return noticed;
        }
        Disagreements disagreements = new Disagreements(content, fault.opinion());
        content.deal(fault.opinion().pack(), cases, disagreements);
        if (disagreements.count() > 0) {
            noticed.add("reference rulings: " + disagreements.count() + " of " + disagreements.compared() + " cases");
        }
        List<LocalDate> restless = RestDayProof.differing(copy, fault.opinion());
        if (!restless.isEmpty()) {
            noticed.add("days of rest: " + restless);
        }
        return noticed;
    }
}
