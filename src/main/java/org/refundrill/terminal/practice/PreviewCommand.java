package org.refundrill.terminal.practice;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.refundrill.json.Json;
import org.refundrill.scenario.Scenario;
import org.refundrill.terminal.author.WantedScenarios;
import org.refundrill.terminal.command.CommandSource;
import org.refundrill.terminal.command.CommandSpec;
import org.refundrill.terminal.command.Group;
import org.refundrill.terminal.command.Invocation;
import org.refundrill.terminal.command.OptionSpec;
import org.refundrill.training.CaseDesk;
import org.refundrill.training.CasePreview;
import org.refundrill.training.Practice;

/** {@code preview}: a case as its author wants to see it. It stands here because it shows what trainees see. */
public final class PreviewCommand implements CommandSource {

    private final Supplier<CaseDesk> desk;
    private final Supplier<Practice> unkept;

    /**
     * The desk is opened when first needed.
     *
     * @param unkept practice that leaves no trace
     */
    public PreviewCommand(Supplier<CaseDesk> desk, Supplier<Practice> unkept) {
        this.desk = desk;
        this.unkept = unkept;
    }

    @Override
    public List<CommandSpec> commands() {
        return List.of(CommandSpec.named(
                        "preview",
                        Group.AUTHOR,
                        "A case with its draws, hidden truth, key and debriefs",
                        "预览案件：抽取值、隐藏事实、答案与讲评")
                .option(OptionSpec.value("scenario", "S", "the scenario", "场景").mandatory())
                .option(OptionSpec.integer("seed", "N", "the seed", "种子").preset("1"))
                .example("preview --scenario notice-window --seed 3", "one case from all sides", "从各方面查看一个案件")
                .runs(this::preview));
    }

    private int preview(Invocation call) throws IOException {
        Map<String, Scenario> all = desk.get().catalogue().scenarios();
        String id = call.text("scenario").orElse("");
        Scenario scenario = all.get(id);
        if (scenario == null) {
            throw WantedScenarios.unknown(id, all);
        }
        CasePreview preview = new CasePreview(desk.get(), unkept.get(), scenario, call.number("seed"));
        if (call.json()) {
            call.console()
                    .out()
                    .write(Json.line(new PreviewShape(desk.get(), preview, call.language()).shape()) + "\n");
        } else {
            call.console()
                    .lines(new PreviewSheet(desk.get(), preview, call).sheet().lines());
        }
        return 0;
    }
}
