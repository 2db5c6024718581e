package org.refundrill.terminal.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.refundrill.curriculum.Curriculum;
import org.refundrill.json.Json;
import org.refundrill.language.Text;
import org.refundrill.terminal.command.CommandSource;
import org.refundrill.terminal.command.CommandSpec;
import org.refundrill.terminal.command.Failure;
import org.refundrill.terminal.command.Group;
import org.refundrill.terminal.command.Invocation;
import org.refundrill.terminal.command.OptionSpec;
import org.refundrill.terminal.practice.Courses;
import org.refundrill.training.CaseDesk;
import org.refundrill.training.ReportWriter;
import org.refundrill.training.ReportWriter.Wanted;
import org.refundrill.training.SignOff;
import org.refundrill.training.learner.Prospects;
import org.refundrill.training.learner.Tutor;

/** {@code report trainee}, {@code cohort}, {@code readiness}, {@code items} and {@code site}, {@code progress} and {@code signoff}. */
public final class ReportCommands implements CommandSource {
    private final Supplier<Tutor> tutor;
    private final Supplier<ReportWriter> reports;
    private final Viewer viewer;
    private final Courses own;
    private final Courses everybody;

    /** All but the viewer are made when first needed. */
    public ReportCommands(
            Supplier<CaseDesk> desk, Supplier<Tutor> tutor, Supplier<ReportWriter> reports, Viewer viewer) {
        this.viewer = viewer;
        this.tutor = tutor;
        this.reports = reports;
        this.own = new Courses(desk, tutor);
        this.everybody = new Courses(desk);
    }

    @Override
    public List<CommandSpec> commands() {
        return List.of(
                CommandSpec.named("report trainee", Group.REPORT, "One trainee's progress as a web page", "学员进展报告（网页）")
                        .option(out())
                        .option(open())
                        .option(own.option())
                        .example(
                                "report trainee --trainee mei --out reports",
                                "one file that opens anywhere",
                                "生成可离线打开的单个文件")
                        .runs(this::trainee),
                many("report cohort", "What a trainer needs of a group", "班组报告：供培训师使用")
                        .option(OptionSpec.value(
                                "cohort", "GROUP", "one group of the roster; everybody unless given", "名册中的班组，默认为全体"))
                        .example("report cohort --cohort spring", "who needs help, and with what", "谁需要帮助、需要什么帮助")
                        .runs(call -> write(
                                call,
                                wanted -> reports.get()
                                        .cohort(wanted, call.text("cohort").orElse("")))),
                many("report readiness", "Who may go live, and what that would cost", "上岗评估报告：供主管使用")
                        .option(OptionSpec.value(
                                        "mix",
                                        "FAMILY=N",
                                        "how many live cases are of a family; may come again",
                                        "实际案件中某类型的数量，可重复")
                                .many())
                        .example("report readiness --curriculum new-hire", "against the stated standard", "按既定标准评估")
                        .runs(call -> write(call, wanted -> reports.get().readiness(wanted, mix(call)))),
                many("report items", "How families and clauses do, for authors", "题目分析报告：供题目作者使用")
                        .example("report items --csv", "with every table for a spreadsheet", "附全部表格的 CSV")
                        .runs(call -> write(call, wanted -> reports.get().items(wanted))),
                many("report site", "All reports with an index, in a folder", "在一个目录中生成全部报告及索引")
                        .example("report site --out reports", "begin with index.html", "从 index.html 开始阅读")
                        .runs(this::site),
                CommandSpec.named(
                                "progress",
                                Group.REPORT,
                                "Work out who will be done in time; the cohort report shows it",
                                "推算每人按期达标的概率，供班组报告使用")
                        .option(everybody.option())
                        .option(OptionSpec.date(
                                "by",
                                "the day to be done; the assigned day unless given, or in thirty days",
                                "期限；默认为布置的期限，否则为三十天后"))
                        .example("progress", "keeps a forecast, which the next reports show", "保存预测，供之后的报告使用")
                        .example("progress --by 2026-06-30", "for one day for everybody", "全体统一期限")
                        .runs(this::progress),
                CommandSpec.named(
                                "export gradebook",
                                Group.DATA,
                                "Units for a learning platform's gradebook",
                                "导出成绩表（CSV）")
                        .option(out())
                        .option(everybody.option())
                        .option(names())
                        .example("export gradebook --out exchange", "under pseudonyms", "以化名导出")
                        .runs(call -> file(call, reports.get().gradebook(wanted(call), call.has("names")))),
                CommandSpec.named("export xapi", Group.DATA, "Answered cases as xAPI statements", "导出 xAPI 学习记录")
                        .option(out())
                        .option(OptionSpec.value("xapi", "VERSION", "which version of xAPI", "xAPI 版本")
                                .oneOf(List.of("1.0.3", "2.0.0"))
                                .preset("1.0.3"))
                        .option(names())
                        .option(OptionSpec.value(
                                "post",
                                "URL",
                                "send to a record store's statements instead of a file",
                                "不写文件，直接发送到学习记录库的 statements 地址"))
                        .option(OptionSpec.path(
                                "key-file",
                                "FILE",
                                "name and password of the store, with a colon between them",
                                "含学习记录库账号与密码的文件，以冒号分隔"))
                        .example("export xapi --xapi 2.0.0", "a statement a line", "每行一条")
                        .example(
                                "export xapi --post https://lrs.example.com/xapi --key-file lrs.key",
                                "may be repeated: statements have names of their own",
                                "可重复执行，同一条记录不会重复")
                        .runs(this::xapi),
                CommandSpec.named(
                                "signoff", Group.REPORT, "Record who decided that somebody may go live", "记录由谁决定某人可以上岗")
                        .option(OptionSpec.value("desk", "D", "the desk, by its curriculum", "岗位，以课程表示")
                                .mandatory())
                        .option(OptionSpec.value("by", "NAME", "who decides", "决定人")
                                .mandatory())
                        .option(OptionSpec.value("why", "TEXT", "the reason", "理由")
                                .mandatory())
                        .example(
                                "signoff --trainee mei --desk new-hire --by Lin --why 'ten live cases'",
                                "stands in the log beside the recommendation",
                                "与系统推荐一并记入日志")
                        .runs(this::sign));
    }

    private int xapi(Invocation call) throws IOException {
        String version = call.text("xapi").orElse("1.0.3");
        Optional<String> address = call.text("post");
        if (address.isEmpty()) {
            return file(call, reports.get().xapi(wanted(call), version, call.has("names")));
        }
        ReportWriter.Sent sent = reports.get()
                .post(
                        wanted(call),
                        version,
                        call.has("names"),
                        address.get(),
                        call.text("key-file").orElse(""));
        if (call.json()) {
            Map<String, Object> shape = new LinkedHashMap<>();
            shape.put("sent", sent.sent());
            shape.put("known", sent.known());
            call.console().out().write(Json.line(shape) + "\n");
        } else {
            call.console()
                    .line(call.say(new Text(
                            "Sent " + sent.sent() + " statements; " + sent.known() + " more were there already.",
                            "已发送" + sent.sent() + "条；另有" + sent.known() + "条已在库中。")));
        }
        return 0;
    }

    private static OptionSpec open() {
        return OptionSpec.flag("open", "show it in the browser, where there is a desktop", "在桌面环境中用浏览器打开");
    }

    private void open(Invocation call, String file) {
        if (call.has("open")) {
            viewer.open(Path.of(file)).ifPresent(why -> call.console().message(call.say(why)));
        }
    }

    private static OptionSpec out() {
        return OptionSpec.path("out", "DIR", "the folder to write into", "输出目录").preset("reports");
    }

    private static OptionSpec names() {
        return OptionSpec.flag("names", "by name instead of pseudonym", "使用真实姓名而非化名");
    }

    private static int file(Invocation call, String file) throws IOException {
        if (call.json()) {
            call.console().out().write(Json.line(Map.of("file", file)) + "\n");
        } else {
            call.console().line(file);
        }
        return 0;
    }

    private CommandSpec.Builder many(String name, String en, String zh) {
        return CommandSpec.named(name, Group.REPORT, en, zh)
                .option(out())
                .option(open())
                .option(everybody.option())
                .option(OptionSpec.flag("csv", "write every table for spreadsheets, too", "同时导出全部表格（CSV）"));
    }

    private int trainee(Invocation call) throws IOException {
        String trainee = call.settings().trainee();
        ReportWriter.Written written = reports.get()
                .trainee(
                        trainee, own.of(call), call.language(), call.text("out").orElse("reports"));
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
        open(call, written.file());
        return 0;
    }

    private Wanted wanted(Invocation call) {
        return new Wanted(
                everybody.of(call),
                call.language(),
                call.text("out").orElse("reports"),
                call.has("csv"),
                new ProgressTold(call.console(), call.language()));
    }

    private int write(Invocation call, Function<Wanted, List<String>> report) throws IOException {
        List<String> files = report.apply(wanted(call));
        if (call.json()) {
            call.console().out().write(Json.line(Map.of("files", files)) + "\n");
        } else {
            files.forEach(call.console()::line);
        }
        open(call, files.get(0));
        return 0;
    }

    private int site(Invocation call) throws IOException {
        List<String> files = reports.get().site(wanted(call));
        String index = files.stream()
                .filter(file -> file.endsWith("index.html"))
                .findFirst()
                .orElse("");
        if (call.json()) {
            Map<String, Object> shape = new LinkedHashMap<>();
            shape.put("index", index);
            shape.put("files", files.size());
            call.console().out().write(Json.line(shape) + "\n");
        } else {
            call.console().line(index);
            call.console().message(call.say(new Text(files.size() + " files", "共 " + files.size() + " 个文件")));
        }
        open(call, index);
        return 0;
    }

    private int progress(Invocation call) throws IOException {
        Curriculum curriculum = everybody.of(call);
        Prospects prospects = tutor.get()
                .lookAhead(
                        curriculum,
                        call.date("by").orElse(null),
                        new ProgressTold(call.console(), call.language()),
                        () -> call.console().stopRequested());
        long atRisk = prospects.people().values().stream()
                .filter(Prospects.Prospect::atRisk)
                .count();
        if (!prospects.known()) {
            call.console().message(call.say(new Text("Stopped; nothing was kept.", "已停止，未保存任何结果。")));
            return 1;
        }
        if (call.json()) {
            Map<String, Object> shape = new LinkedHashMap<>();
            shape.put("curriculum", curriculum.id());
            shape.put("made", prospects.made().toString());
            shape.put("trainees", prospects.people().size());
            shape.put("atRisk", atRisk);
            call.console().out().write(Json.line(shape) + "\n");
        } else {
            call.console()
                    .line(call.say(new Text(
                            prospects.people().size() + " people, of whom " + atRisk
                                    + " will as likely as not lack something in time. 'report cohort' names them.",
                            "共" + prospects.people().size() + "人，其中" + atRisk
                                    + "人按期未能全部掌握的可能性达到一半；report cohort 列出名单。")));
        }
        return 0;
    }

    private static Map<String, Integer> mix(Invocation call) {
        Map<String, Integer> mix = new LinkedHashMap<>();
        for (String typed : call.all("mix")) {
            int sign = typed.indexOf('=');
            String number = typed.substring(sign + 1);
            if (sign < 1 || !number.matches("[0-9]{1,7}")) {
                throw Failure.usage(
                        "--mix takes a family and how many: --mix notice-window=120",
                        "--mix 应写作 案件类型=数量，例如 --mix notice-window=120");
            }
            mix.put(typed.substring(0, sign), Integer.parseInt(number));
        }
        return mix;
    }

    private int sign(Invocation call) throws IOException {
        SignOff signed = reports.get()
                .sign(
                        call.settings().trainee(),
                        everybody.named(call.text("desk").orElse("")),
                        call.text("by").orElse(""),
                        call.text("why").orElse(""));
        if (call.json()) {
            Map<String, Object> shape = new LinkedHashMap<>(signed.details());
            shape.put("trainee", signed.trainee());
            call.console().out().write(Json.line(shape) + "\n");
            return 0;
        }
        call.console()
                .line(call.say(
                        signed.recommended()
                                ? new Text("Recorded. The data recommend it, too.", "已记录，与系统推荐一致。")
                                : new Text(
                                        "Recorded, against the recommendation of the data (missing: " + signed.missing()
                                                + ").",
                                        "已记录；系统并未推荐（还差：" + signed.missing() + "）。")));
        return 0;
    }

    private static Text nothingYet(String trainee) {
        return new Text(
                "nothing was practised under the name '" + trainee + "' yet; another name is given with --trainee",
                "“" + trainee + "”还没有练习记录；如需其他学员的报告，请用 --trainee 指定姓名");
    }
}
