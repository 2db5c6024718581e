package org.refundrill.terminal.report;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.refundrill.json.Json;
import org.refundrill.language.Text;
import org.refundrill.terminal.command.CommandSource;
import org.refundrill.terminal.command.CommandSpec;
import org.refundrill.terminal.command.Group;
import org.refundrill.terminal.command.Invocation;
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
                .runs(this::trainee));
    }

    private int trainee(Invocation call) throws IOException {
        String trainee = call.settings().trainee();
        ReportWriter.Written written =
                reports.get().trainee(trainee, call.language(), call.text("out").orElse("reports"));
        if (written.attempts() == 0) {
            call.console().message(call.say(nothingYet(trainee)));
        }
        if (call.json()) {
            Map<String, Object> shape = new LinkedHashMap<>();
            shape.put("file", written.file());
            shape.put("trainee", trainee);
            shape.put("lang", call.language().id());
            shape.put("attempts", written.attempts());
            call.console().out().write(Json.line(shape) + "\n");
        } else {
            call.console().line(written.file());
        }
        return 0;
    }

    private static Text nothingYet(String trainee) {
        return new Text(
                "nothing was practised under the name '" + trainee + "' yet; another name is given with --trainee",
                "“" + trainee + "”还没有练习记录；如需其他学员的报告，请用 --trainee 指定姓名");
    }
}
