package org.refundrill.exercise.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.refundrill.casefile.CaseFile;
import org.refundrill.content.ShippedCases;
import org.refundrill.scenario.Scenario;

/** The systems of the shipped procedures hold together: no dead ends but final ones, and nothing gets lost in them. */
class MachineTest {
    private static final int SEEDS = 50;

    static Stream<Scenario> procedures() {
        return ShippedCases.scenarios().stream()
                .filter(scenario -> scenario.question().exercise().equals("procedure"));
    }

    static Stream<Scenario> stock() {
        return procedures().filter(scenario -> scenario.desk().equals("warehouse"));
    }

    private static List<CaseFile> cases(Scenario scenario) {
        return LongStream.rangeClosed(1, SEEDS)
                .mapToObj(seed -> ShippedCases.DESK.generate(scenario, seed))
                .toList();
    }

    private static Machine machine(CaseFile file) {
        return MachineReader.read(ShippedCases.DESK.brief(file));
    }

    @ParameterizedTest
    @MethodSource("procedures")
    void onlyAFinalStepLeadsAstrayForGood(Scenario scenario) {
        int strayed = 0;
        for (CaseFile file : cases(scenario)) {
            Machine machine = machine(file);
            Random random = new Random(file.seed());
            Standing standing = machine.start();
            for (int i = 0; i < 12; i++) {
                SystemStep step =
                        machine.steps().get(random.nextInt(machine.steps().size()));
                if (step.possible(standing)) {
                    Standing after = step.after(standing);
                    if (machine.shortest(after).isEmpty()) {
                        assertThat(step.lasting())
                                .as(file.code() + ": " + step.key() + " from " + standing)
                                .isTrue();
                        strayed++;
                        break;
                    }
                    standing = after;
                }
            }
        }
        assertThat(strayed).as("a system in which nothing can go wrong").isPositive();
    }

    @ParameterizedTest
    @MethodSource("procedures")
    void everyStepStandsUnderARuleOfTheDesk(Scenario scenario) {
        CaseFile file = ShippedCases.DESK.generate(scenario, 1);
        for (SystemStep step : machine(file).steps()) {
            assertThat(ShippedCases.DESK.brief(file).rulebook().clauses()).containsKey(step.clause());
        }
    }

    @ParameterizedTest
    @MethodSource("procedures")
    void theWayDiffersFromCaseToCaseAndIsNeverEmpty(Scenario scenario) {
        Set<List<String>> ways = new LinkedHashSet<>();
        for (CaseFile file : cases(scenario)) {
            Machine machine = machine(file);
            List<SystemStep> way = machine.shortest(machine.start()).orElseThrow();
            assertThat(way).isNotEmpty();
            ways.add(way.stream().map(SystemStep::key).toList());
        }
        assertThat(ways).hasSizeGreaterThanOrEqualTo(4);
    }

    @ParameterizedTest
    @MethodSource("stock")
    void everyPieceThatWasCountedIsSomewhereInTheEnd(Scenario scenario) {
        for (CaseFile file : cases(scenario)) {
            Machine machine = machine(file);
            BigDecimal counted = (BigDecimal) file.world().value("benchNote", "counted");
            List<BigDecimal> change = new ArrayList<>();
            for (int i = 0; i < machine.registers().size(); i++) {
                Register register = machine.registers().get(i);
                if (Set.of("new-stock", "box-stock", "quarantine", "outgoing").contains(register.key())) {
                    change.add(((BigDecimal) register.end()).subtract((BigDecimal) register.start()));
                } else if (register.key().equals("held")) {
                    change.add((BigDecimal) register.end());
                }
            }
            assertThat(change.stream().reduce(BigDecimal.ZERO, BigDecimal::add))
                    .as(file.code())
                    .isEqualByComparingTo(counted);
        }
    }

    @ParameterizedTest
    @MethodSource("procedures")
    void whatWasPaidOutIsWhatTheLedgerSays(Scenario scenario) {
        for (CaseFile file : cases(scenario)) {
            List<Register> registers = machine(file).registers();
            assertThat(end(registers, "paid")).isEqualTo(end(registers, "ledger"));
        }
    }

    private static Object end(List<Register> registers, String key) {
        return registers.stream()
                .filter(register -> register.key().equals(key))
                .map(Register::end)
                .findFirst()
                .orElse("none");
    }
}
