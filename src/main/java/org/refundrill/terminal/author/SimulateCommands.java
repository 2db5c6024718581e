package org.refundrill.terminal.author;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.LongConsumer;
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
import org.refundrill.terminal.command.PositionalSpec;
import org.refundrill.terminal.console.Columns;
import org.refundrill.training.Catalogue;
import org.refundrill.training.Event;
import org.refundrill.training.Store;
import org.refundrill.training.Synthetic;
import org.refundrill.training.demo.CurriculumForecast;
import org.refundrill.training.demo.Demo;
import org.refundrill.training.demo.DemoBank;
import org.refundrill.training.demo.DemoRoom;

/** {@code simulate demo} and {@code simulate curriculum}: people who do not exist show reports, and what a course lacks. */
public final class SimulateCommands implements CommandSource {
    private static final String USUAL = "new-hire";

    /** From so many cases on it takes so long that people want to see how far it has come. */
    private static final int LONG = 5000;

    private final Supplier<Catalogue> catalogue;
    private final DemoRoom.Door door;
    private final Banks banks;
    private final Clock clock;

    /** Makes the cases that synthetic trainees work. */
    public interface Banks {
        /** Enough cases of a curriculum for a plan, kept in the store. */
        DemoBank of(Store store, Curriculum curriculum, Demo.Plan plan);
    }

    /** Content and databases are opened when first needed. */
    public SimulateCommands(Supplier<Catalogue> catalogue, DemoRoom.Door door, Banks banks, Clock clock) {
        this.catalogue = catalogue;
        this.door = door;
        this.banks = banks;
        this.clock = clock;
    }

    @Override
    public List<CommandSpec> commands() {
        return List.of(
                forecast(),
                CommandSpec.named(
                                "simulate demo",
                                Group.REPORT,
                                "Fill a database of its own with synthetic trainees",
                                "用模拟学员填充独立的演示数据库，供试用报表")
                        .option(OptionSpec.integer("trainees", "N", "how many people", "人数")
                                .preset("30"))
                        .option(OptionSpec.integer("attempts", "N", "how many cases each of them works", "每人完成的案件数")
                                .preset("60"))
                        .option(OptionSpec.integer("seed", "N", "of everything that is drawn", "随机种子")
                                .preset("1"))
                        .option(OptionSpec.value("curriculum", "C", "the course they follow", "所学课程")
                                .preset(USUAL)
                                .suggest(() ->
                                        List.copyOf(catalogue.get().curricula().keySet())))
                        .option(OptionSpec.date("until", "their last day; today unless given", "最后一天，默认为今天"))
                        .option(OptionSpec.value(
                                "into",
                                "JDBC-URL",
                                "another database than the file 'demo' beside the trainee's own",
                                "指定数据库；默认为学员数据旁的 demo 文件"))
                        .example("simulate demo", "thirty people with sixty cases each", "30 人，每人 60 个案件")
                        .example(
                                "simulate demo --trainees 500 --attempts 200 --seed 7 --until 2026-06-30",
                                "a large centre, the same every time",
                                "大型培训中心，每次结果相同")
                        .runs(this::demo));
    }

    private CommandSpec forecast() {
        return CommandSpec.named(
                        "simulate curriculum", Group.AUTHOR, "What a curriculum will probably lack", "用模拟学员预测课程的不足")
                .positional(PositionalSpec.required("CURRICULUM", "the curriculum", "课程")
                        .suggest(() -> List.copyOf(catalogue.get().curricula().keySet())))
                .option(OptionSpec.integer("trainees", "N", "how many people", "人数")
                        .preset("100"))
                .option(OptionSpec.integer("attempts", "N", "how many cases each of them works", "每人完成的案件数")
                        .preset("100"))
                .option(OptionSpec.integer("seed", "N", "of everything that is drawn", "随机种子")
                        .preset("1"))
                .example("simulate curriculum new-hire", "clauses, options, difficulty, variety", "条款、选项、难度与场景数量")
                .runs(this::curriculum);
    }

    private int curriculum(Invocation call) throws IOException {
        Curriculum curriculum = Shelves.curriculum(catalogue.get(), call.word(0).orElse(""));
        Demo.Plan plan = new Demo.Plan(
                number(call, "trainees", 2000),
                number(call, "attempts", 1000),
                call.number("seed"),
                LocalDate.ofInstant(clock.instant(), clock.getZone()));
        DemoBank bank = banks.of(Store.unkept(), curriculum, plan);
        CurriculumForecast forecast = new CurriculumForecast(bank);
        new Demo(plan, bank)
                .work(
                        events -> events.forEach(forecast::take),
                        () -> call.console().stopRequested(),
                        worked(call, plan));
        CurriculumForecast.Found found = forecast.found();
        if (call.json()) {
            Map<String, Object> shape = new LinkedHashMap<>();
            shape.put("synthetic", true);
            shape.put("curriculum", curriculum.id());
            shape.put("cases", found.cases());
            shape.put("answers", found.answers());
            shape.put("undistinguished", found.undistinguished());
            shape.put("deadOptions", found.dead());
            shape.put("gaps", found.gaps());
            shape.put("fewScenarios", found.few());
            shape.put("unaskable", bank.unaskable());
            call.console().out().write(Json.line(shape) + "\n");
            return 0;
        }
        told(call, found);
        return 0;
    }

    private static void told(Invocation call, CurriculumForecast.Found found) {
        say(
                call,
                "Predicted from " + found.answers() + " synthetic answers to " + found.cases() + " cases:",
                "根据模拟学员对 " + found.cases() + " 个案件的 " + found.answers() + " 次作答预测：");
        String clauses = String.join(", ", found.undistinguished());
        say(
                call,
                "clauses whose questions everybody has right, or nobody: " + (clauses.isEmpty() ? "none" : clauses),
                "人人答对或人人答错、起不到区分作用的条款：" + (clauses.isEmpty() ? "无" : clauses));
        found.dead()
                .forEach((field, options) -> say(
                        call,
                        field + ": never due are " + String.join(", ", options),
                        field + "：从未成为正确答案的选项有 " + String.join("、", options)));
        for (CurriculumForecast.Gap gap : found.gaps()) {
            String step = String.format(Locale.ROOT, "%.1f", gap.logits());
            say(
                    call,
                    gap.skill() + ": a step of " + step + " logits from " + gap.from() + " to " + gap.to(),
                    gap.skill() + "：从 " + gap.from() + " 到 " + gap.to() + " 难度跳升 " + step + " logit");
        }
        found.few()
                .forEach((skill, scenarios) -> say(
                        call,
                        skill + ": only " + scenarios + " scenarios ask for it; seven are needed for all to master it",
                        skill + "：仅 " + scenarios + " 个场景涉及，至少需要 7 个才能人人掌握"));
    }

    private static void say(Invocation call, String en, String zh) {
        Columns.wrap(call.say(new Text(en, zh)), call.console().width()).forEach(call.console()::line);
    }

    private int demo(Invocation call) throws IOException {
        Demo.Plan plan = new Demo.Plan(
                number(call, "trainees", 2000),
                number(call, "attempts", 1000),
                call.number("seed"),
                call.date("until").orElseGet(() -> LocalDate.ofInstant(clock.instant(), clock.getZone())));
        Curriculum curriculum =
                Shelves.curriculum(catalogue.get(), call.text("curriculum").orElse(USUAL));
        long begin = System.nanoTime();
        try (DemoRoom room = door.open(call.text("into"))) {
            if (!room.store().log().after(0, 1).isEmpty()) {
                throw taken(room);
            }
            DemoBank bank = banks.of(room.store(), curriculum, plan);
            Demo.Made made =
                    new Demo(plan, bank).into(room.store(), () -> call.console().stopRequested(), worked(call, plan));
            if (made.attempts() >= LONG) {
                call.console().message(call.say(new Text("Working out what everybody knows ...", "正在推算每名学员的掌握情况……")));
            }
            room.settle();
            if (!bank.unaskable().isEmpty()) {
                String codes = String.join(", ", bank.unaskable());
                call.console()
                        .message(call.say(new Text(
                                "Left out, as their question cannot be asked: " + codes, "以下案件的问题无从提出，已略过：" + codes)));
            }
            tell(call, room, made, (System.nanoTime() - begin) / 1_000_000);
            return 0;
        }
    }

    /** Tells how far a long simulation has come, each time another tenth of it is done. */
    private static LongConsumer worked(Invocation call, Demo.Plan plan) {
        long all = (long) plan.trainees() * plan.attempts();
        long[] told = new long[1];
        return worked -> {
            long tenth = worked * 10 / all;
            if (all >= LONG && tenth > told[0]) {
                told[0] = tenth;
                call.console()
                        .message(call.say(new Text(
                                worked + " of " + all + " cases worked", "已完成 " + worked + " / " + all + " 个案件")));
            }
        };
    }

    private static void tell(Invocation call, DemoRoom room, Demo.Made made, long millis) throws IOException {
        if (call.json()) {
            Map<String, Object> shape = new LinkedHashMap<>();
            shape.put("synthetic", true);
            shape.put("database", room.address());
            shape.put("trainees", made.trainees());
            shape.put("cohorts", made.cohorts());
            shape.put("attempts", made.attempts());
            shape.put("from", made.from().toString());
            shape.put("until", made.until().toString());
            call.console().out().write(Json.line(shape) + "\n");
            return;
        }
        Synthetic.note(room.store()).ifPresent(note -> call.console().line(call.say(note)));
        call.console()
                .line(call.say(new Text(
                        made.trainees() + " trainees in " + made.cohorts() + " groups worked " + made.attempts()
                                + " cases from " + made.from() + " to " + made.until() + ".",
                        made.cohorts() + " 个班组共 " + made.trainees() + " 名学员，自 " + made.from() + " 至 " + made.until()
                                + " 完成 " + made.attempts() + " 个案件。")));
        call.console()
                .line(call.say(new Text(
                        "Add this to any command to look at them: --db '" + room.address() + "'",
                        "在任意命令后加上以下选项即可查看：--db '" + room.address() + "'")));
        call.console().message(call.say(new Text("Made in " + millis + " ms.", "用时 " + millis + " 毫秒。")));
    }

    private static Failure taken(DemoRoom room) {
        boolean demo = room.store().log().last(Event.SIMULATED).isPresent();
        return Failure.request(
                demo
                        ? new Text(
                                "there is a demonstration at " + room.address()
                                        + " already: delete that file, or name another with --into",
                                room.address() + " 已有演示数据：请删除该文件，或用 --into 另选数据库")
                        : new Text(
                                "people have practised at " + room.address()
                                        + ": made-up practice does not go among theirs; name another with --into",
                                room.address() + " 中已有真实练习记录，不能混入模拟数据，请用 --into 另选数据库"));
    }

    private static int number(Invocation call, String option, int most) {
        long number = call.number(option);
        if (number < 1 || number > most) {
            throw Failure.usage(
                    "--" + option + " is a number from 1 to " + most, "--" + option + " 应为 1 至 " + most + " 的整数");
        }
        return (int) number;
    }
}
