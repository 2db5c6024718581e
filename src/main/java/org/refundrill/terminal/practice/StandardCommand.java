package org.refundrill.terminal.practice;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.refundrill.curriculum.Blueprint;
import org.refundrill.curriculum.Standard;
import org.refundrill.language.Text;
import org.refundrill.problem.DidYouMean;
import org.refundrill.psychometrics.Angoff;
import org.refundrill.terminal.command.CommandSource;
import org.refundrill.terminal.command.CommandSpec;
import org.refundrill.terminal.command.Failure;
import org.refundrill.terminal.command.Group;
import org.refundrill.terminal.command.Invocation;
import org.refundrill.terminal.command.PositionalSpec;
import org.refundrill.training.Catalogue;
import org.refundrill.training.exam.Recommendation;

/** {@code standard}: the line that judges set for an exam, with its error. */
public final class StandardCommand implements CommandSource {
    private final Supplier<Catalogue> catalogue;

    /** Content is read when first needed. */
    public StandardCommand(Supplier<Catalogue> catalogue) {
        this.catalogue = catalogue;
    }

    @Override
    public List<CommandSpec> commands() {
        return List.of(CommandSpec.named(
                        "standard", Group.AUTHOR, "The line that judges set for an exam", "查看评委为考试划定的合格线及其误差")
                .positional(PositionalSpec.required("EXAM", "the exam", "考试")
                        .suggest(() -> List.copyOf(catalogue.get().exams().keySet())))
                .example("standard new-hire-final", "by the judges in the exam's file", "依据考试文件中的评委意见")
                .runs(this::standard));
    }

    private int standard(Invocation call) throws IOException {
        Map<String, Blueprint> all = catalogue.get().exams();
        String id = call.word(0).orElse("");
        Blueprint blueprint = all.get(id);
        if (blueprint == null) {
            throw Failure.usage(
                    "there is no exam '" + id + "': " + DidYouMean.advice(id, all.keySet()),
                    "没有考试“" + id + "”；现有考试：" + String.join("、", all.keySet()));
        }
        Standard standard = blueprint.standard().orElse(new Standard(Map.of()));
        if (standard.judges().size() < Angoff.FEWEST) {
            throw Failure.request(new Text(
                    standard.judges().size() + " judges set no standard: at least " + Angoff.FEWEST
                            + " are needed. The author's line of " + blueprint.cut() + " stands.",
                    "只有 " + standard.judges().size() + " 名评委，至少需要 " + Angoff.FEWEST + " 名；目前沿用编写者设定的合格线 "
                            + blueprint.cut() + "。"));
        }
        new ExamSheet(call).tell(blueprint, Recommendation.angoff(standard, blueprint));
        return 0;
    }
}
