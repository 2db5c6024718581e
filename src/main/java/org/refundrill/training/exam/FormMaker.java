package org.refundrill.training.exam;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.ToDoubleFunction;
import org.refundrill.casefile.CaseFile;
import org.refundrill.curriculum.Blueprint;
import org.refundrill.exercise.CannotBeAsked;
import org.refundrill.scenario.Scenario;
import org.refundrill.training.CaseDesk;
import org.refundrill.training.ItemRow;
import org.refundrill.training.MarkedCase;
import org.refundrill.training.Occasion;

/**
 * Makes the forms of an exam. A form fixes which questions are asked: the family of each case and the row that decides it.
 * Of several drawn forms the one closest to the mean of all is taken, so that forms are equally hard.
 */
public final class FormMaker {
    private static final int DRAWN = 6;
    private static final int TRIES = 400;

    private final CaseDesk desk;
    private final ToDoubleFunction<CaseFile> difficulty;

    /**
     * A maker of forms.
     *
     * @param difficulty how hard a case is believed to be, in logits
     */
    public FormMaker(CaseDesk desk, ToDoubleFunction<CaseFile> difficulty) {
        this.desk = desk;
        this.difficulty = difficulty;
    }

    /** All forms of an exam, always the same while content and beliefs are. */
    public List<ExamForm> forms(Blueprint blueprint) {
        List<List<ExamForm>> drawn = new ArrayList<>();
        for (int number = 1; number <= blueprint.forms(); number++) {
            List<ExamForm> some = new ArrayList<>();
            for (int n = 0; n < DRAWN; n++) {
                some.add(drawn(blueprint, number, n));
            }
            drawn.add(some);
        }
        double mean = drawn.stream()
                .flatMap(List::stream)
                .mapToDouble(ExamForm::difficulty)
                .average()
                .orElse(0);
        return drawn.stream()
                .map(some -> some.stream()
                        .min(Comparator.comparingDouble(form -> Math.abs(form.difficulty() - mean)))
                        .orElseThrow())
                .toList();
    }

    private ExamForm drawn(Blueprint blueprint, int number, int n) {
        SplittableRandom chance = new SplittableRandom(blueprint.id().hashCode() * 1_000_003L + number * 101L + n);
        List<ExamForm.Slot> slots = new ArrayList<>();
        for (Blueprint.Part part : blueprint.parts()) {
            int first = chance.nextInt(part.scenarios().size());
            for (int i = 0; i < part.cases(); i++) {
                String id = part.scenarios().get((first + i) % part.scenarios().size());
                slots.add(slot(scenario(id), chance));
            }
        }
        return new ExamForm(number, slots);
    }

    private ExamForm.Slot slot(Scenario scenario, SplittableRandom chance) {
        for (int tried = 0; tried < TRIES; tried++) {
            CaseFile file = desk.generate(scenario, seed(chance));
            if (canBeAsked(file)) {
                return new ExamForm.Slot(scenario.id(), ItemRow.of(file), difficulty.applyAsDouble(file));
            }
        }
        throw new IllegalStateException("no case of " + scenario.id() + " can be asked");
    }

    /**
     * A case for a place in a form that somebody has not met: decided by the row that the form asks for, its facts drawn
     * from the sitting's own seed.
     *
     * @param sealed the sitting's seed
     */
    Optional<CaseFile> variant(ExamForm.Slot slot, long sealed, int place, Set<String> met) {
        SplittableRandom chance = new SplittableRandom(sealed + 0x9E3779B97F4A7C15L * (place + 1));
        Scenario scenario = scenario(slot.scenario());
        for (int tried = 0; tried < TRIES; tried++) {
            CaseFile file = desk.generate(scenario, seed(chance));
            if (ItemRow.of(file).equals(slot.row()) && !met.contains(file.code()) && canBeAsked(file)) {
                return Optional.of(file);
            }
        }
        return Optional.empty();
    }

    private boolean canBeAsked(CaseFile file) {
        try {
            return !new MarkedCase(desk, file, Occasion.NONE)
                    .exercise()
                    .features()
                    .isEmpty();
        } catch (CannotBeAsked impossible) {
            return false;
        }
    }

    private static long seed(SplittableRandom chance) {
        return 1 + chance.nextLong(Integer.MAX_VALUE);
    }

    private Scenario scenario(String id) {
        return Objects.requireNonNull(desk.catalogue().scenarios().get(id), () -> "there is no scenario '" + id + "'");
    }
}
