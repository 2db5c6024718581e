package org.refundrill.training.learner;

import java.util.function.ToDoubleFunction;
import org.refundrill.casefile.CaseFile;
import org.refundrill.mastery.Item;
import org.refundrill.mastery.Items;
import org.refundrill.training.CaseDesk;
import org.refundrill.training.ItemRow;
import org.refundrill.training.MarkedCase;
import org.refundrill.training.Occasion;

/** How hard cases are believed to be, in logits: what their questions showed so far, else what their authors say. */
public final class Difficulties implements ToDoubleFunction<CaseFile> {
    private final CaseDesk desk;
    private final Learners learners;

    /** By what everybody's answers have shown. */
    public Difficulties(CaseDesk desk, Learners learners) {
        this.desk = desk;
        this.learners = learners;
    }

    @Override
    public double applyAsDouble(CaseFile file) {
        Items items = learners.upToDate().items();
        Item prior = Item.ofTier(
                file.scenario().tier(), learners.upToDate().parameters().itemVariance());
        String row = ItemRow.of(file);
        return new MarkedCase(desk, file, Occasion.NONE)
                .exercise().features().stream()
                        .mapToDouble(feature -> items.of(
                                        Answered.item(
                                                file.scenario().id(),
                                                feature.id(),
                                                row,
                                                feature.clause().value()),
                                        prior)
                                .difficulty())
                        .average()
                        .orElse(prior.difficulty());
    }
}
