package org.refundrill.terminal.report;

import java.util.List;
import java.util.function.Supplier;
import org.refundrill.terminal.command.CommandSource;
import org.refundrill.terminal.command.CommandSpec;
import org.refundrill.terminal.command.Group;
import org.refundrill.terminal.command.OptionSpec;
import org.refundrill.training.ReportWriter;

/** {@code report trainee}. */
public final class ReportCommands implements CommandSource {

    private final Supplier<ReportWriter> reports;

    /** The writer is made when first needed. */
    public ReportCommands(Supplier<ReportWriter> reports) {
        this.reports = reports;
    }

    @Override
    public List<CommandSpec> commands() {
        return List.of(CommandSpec.named(
                        "report trainee", Group.REPORT, "One trainee's progress as a web page", "学员进展报告（网页）")
                .option(OptionSpec.path("out", "DIR", "the folder to write into", "输出目录")
                        .preset("reports"))
                .example("report trainee --trainee mei --out reports", "one file that opens anywhere", "生成可离线打开的单个文件")
                .runs(call -> {
                    String folder = call.text("out").orElse("reports");
                    String file = reports.get().trainee(call.settings().trainee(), call.language(), folder);
                    call.console().line(file);
                    return 0;
                }));
    }
}
