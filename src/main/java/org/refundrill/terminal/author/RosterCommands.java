package org.refundrill.terminal.author;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.refundrill.curriculum.Curriculum;
import org.refundrill.json.Json;
import org.refundrill.language.Text;
import org.refundrill.problem.DidYouMean;
import org.refundrill.problem.DisplayWidth;
import org.refundrill.terminal.command.CommandSource;
import org.refundrill.terminal.command.CommandSpec;
import org.refundrill.terminal.command.Failure;
import org.refundrill.terminal.command.Group;
import org.refundrill.terminal.command.Invocation;
import org.refundrill.terminal.command.OptionSpec;
import org.refundrill.terminal.command.PositionalSpec;
import org.refundrill.terminal.console.Columns;
import org.refundrill.terminal.console.Style;
import org.refundrill.terminal.console.Styled;
import org.refundrill.training.Assignment;
import org.refundrill.training.Catalogue;
import org.refundrill.training.Person;
import org.refundrill.training.Roster;
import org.refundrill.training.RosterTable;
import org.refundrill.training.Store;
import org.refundrill.training.Synthetic;

/** {@code roster import}, {@code roster list} and {@code assign}: who learns, in which groups, and what they are to finish. */
public final class RosterCommands implements CommandSource {
    private static final long LARGEST = 2L << 20;
    private static final int TOLD = 50;

    private final Supplier<Catalogue> catalogue;
    private final Supplier<Store> store;

    /** Both are opened when first needed. */
    public RosterCommands(Supplier<Catalogue> catalogue, Supplier<Store> store) {
        this.catalogue = catalogue;
        this.store = store;
    }

    @Override
    public List<CommandSpec> commands() {
        return List.of(
                CommandSpec.named("roster import", Group.AUTHOR, "Enter people from a table", "从表格导入人员名册")
                        .positional(PositionalSpec.required(
                                "FILE",
                                "a CSV file with the columns name, email and cohort; - reads standard input",
                                "CSV 文件，含 name、email、cohort 三列；- 表示标准输入"))
                        .example(
                                "roster import people.csv",
                                "all of them, or nobody when a line is wrong",
                                "全部导入；有错则一行也不导入")
                        .runs(this::enter),
                CommandSpec.named(
                                "roster list",
                                Group.AUTHOR,
                                "Who is on the roster, and what was assigned",
                                "查看名册和指定的课程")
                        .example("roster list", "names, groups, pseudonyms", "姓名、班组、代号")
                        .runs(this::list),
                CommandSpec.named(
                                "assign",
                                Group.AUTHOR,
                                "Give a group or a trainee a curriculum to finish",
                                "为班组或学员指定课程")
                        .positional(PositionalSpec.required("CURRICULUM", "the curriculum", "课程")
                                .suggest(() ->
                                        List.copyOf(catalogue.get().curricula().keySet())))
                        .option(OptionSpec.value("cohort", "C", "the group that is to finish it", "班组"))
                        .option(OptionSpec.value("to", "NAME", "the trainee who is to finish it", "学员姓名或邮箱"))
                        .option(OptionSpec.date("due", "the last day", "截止日期").mandatory())
                        .example("assign new-hire --cohort spring --due 2026-09-30", "to a group", "指定给一个班组")
                        .example("assign eu-desk --to mei@example.com --due 2026-10-31", "to one trainee", "指定给一名学员")
                        .runs(this::assign));
    }

    private int enter(Invocation call) throws IOException {
        String name = call.word(0).orElse("");
        RosterTable table = RosterTable.read(content(call, name));
        if (!table.refused().isEmpty()) {
            return refused(call, name, table);
        }
        List<Roster.Entered> entered = store.get().roster().enter(table.people());
        long known = entered.stream().filter(Roster.Entered::known).count();
        List<String> plain = entered.stream()
                .filter(Roster.Entered::practised)
                .map(one -> one.person().name())
                .toList();
        if (call.json()) {
            Map<String, Object> shape = new LinkedHashMap<>();
            shape.put("entered", entered.size() - known);
            shape.put("known", known);
            shape.put("underPlainNames", plain);
            shape.put("problems", List.of());
            call.console().out().write(Json.line(shape) + "\n");
            return 0;
        }
        call.console()
                .line(call.say(new Text(
                        (entered.size() - known) + " entered, " + known + " known before.",
                        "新增 " + (entered.size() - known) + " 人，已有 " + known + " 人。")));
        if (!plain.isEmpty()) {
            String all = String.join(", ", plain);
            call.console()
                    .message(call.say(new Text(
                            "Practised under their plain names before, which the log keeps: " + all,
                            "以下人员此前以姓名练习，日志中仍保留姓名：" + String.join("、", plain))));
        }
        return 0;
    }

    /** Every line that is wrong is told; nobody is entered, so that the mended file can be read again. */
    private static int refused(Invocation call, String name, RosterTable table) throws IOException {
        List<Map<String, Object>> problems = new ArrayList<>();
        for (RosterTable.Refused refused : table.refused()) {
            String at = name + ":" + refused.line();
            if (problems.size() < TOLD) {
                call.console()
                        .message(call.say(new Text(
                                at + ": " + refused.why().en(),
                                at + "：" + refused.why().zh())));
            }
            Map<String, Object> problem = new LinkedHashMap<>();
            problem.put("line", refused.line());
            problem.put("reason", call.say(refused.why()));
            problems.add(problem);
        }
        call.console()
                .message(call.say(new Text(
                        problems.size()
                                + " lines are wrong, so nobody was entered; mend them and import the file again",
                        "共 " + problems.size() + " 行有误，未导入任何人；请改正后重新导入")));
        if (call.json()) {
            Map<String, Object> shape = new LinkedHashMap<>();
            shape.put("entered", 0);
            shape.put("known", 0);
            shape.put("underPlainNames", List.of());
            shape.put("problems", problems);
            call.console().out().write(Json.line(shape) + "\n");
        }
        return 2;
    }

    private static String content(Invocation call, String name) throws IOException {
        if (name.equals("-")) {
            StringBuilder all = new StringBuilder();
            char[] some = new char[8192];
            for (int read = call.console().in().read(some);
                    read >= 0;
                    read = call.console().in().read(some)) {
                all.append(some, 0, read);
                if (all.length() > LARGEST) {
                    throw tooLarge(name);
                }
            }
            return all.toString();
        }
        byte[] bytes = bytes(name);
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException notUtf8) {
            throw Failure.usage(
                    "the file " + name + " is not UTF-8; save it as 'CSV UTF-8'",
                    "文件 " + name + " 不是 UTF-8 编码，请另存为“CSV UTF-8”");
        }
    }

    private static byte[] bytes(String name) {
        try {
            Path file = Path.of(name);
            if (Files.isRegularFile(file) && Files.size(file) > LARGEST) {
                throw tooLarge(name);
            }
            return Files.readAllBytes(file);
        } catch (IOException | InvalidPathException unreadable) {
            throw Failure.usage(
                    "the file " + name + " cannot be read; check its name and its rights",
                    "无法读取文件 " + name + "，请检查文件名和权限");
        }
    }

    private static Failure tooLarge(String name) {
        return Failure.usage("the file " + name + " is larger than 2 MB; split it", "文件 " + name + " 超过 2 MB，请拆分");
    }

    private int list(Invocation call) throws IOException {
        List<Person> people = store.get().roster().all();
        List<Assignment> assignments = store.get().roster().assignments();
        Optional<Text> synthetic = Synthetic.note(store.get());
        if (call.json()) {
            Map<String, Object> shape = new LinkedHashMap<>();
            synthetic.ifPresent(note -> shape.put("synthetic", true));
            shape.put("people", people.stream().map(RosterCommands::shape).toList());
            shape.put(
                    "assignments",
                    assignments.stream().map(RosterCommands::shape).toList());
            call.console().out().write(Json.line(shape) + "\n");
            return 0;
        }
        synthetic.ifPresent(note -> call.console().line(call.say(note)));
        if (people.isEmpty()) {
            call.console()
                    .line(call.say(new Text(
                            "Nobody is on the roster yet. Type: roster import FILE", "名册为空，请输入：roster import 文件")));
        }
        int names = people.stream()
                .mapToInt(person -> DisplayWidth.of(person.name()))
                .max()
                .orElse(0);
        int emails = people.stream()
                .mapToInt(person -> DisplayWidth.of(orNothing(person.email())))
                .max()
                .orElse(0);
        for (Person person : people) {
            call.console()
                    .line(Styled.of(Columns.fit(person.name(), names) + "  "
                                    + Columns.fit(orNothing(person.email()), emails) + "  ")
                            .and(Style.DIM, person.trainee() + "  ")
                            .and(String.join(", ", person.cohorts())));
        }
        for (Assignment given : assignments) {
            call.console().line(call.say(told(given, people)));
        }
        return 0;
    }

    private static Text told(Assignment given, List<Person> people) {
        String whom = given.cohort() != null
                ? given.cohort()
                : people.stream()
                        .filter(person -> person.trainee().equals(given.trainee()))
                        .map(Person::name)
                        .findFirst()
                        .orElse(orNothing(given.trainee()));
        return new Text(
                given.curriculum() + " by " + given.due() + ": " + whom,
                given.curriculum() + "，" + given.due() + " 前完成：" + whom);
    }

    private static Map<String, Object> shape(Person person) {
        Map<String, Object> shape = new LinkedHashMap<>();
        shape.put("name", person.name());
        shape.put("email", person.email());
        shape.put("trainee", person.trainee());
        shape.put("cohorts", person.cohorts());
        return shape;
    }

    private static Map<String, Object> shape(Assignment assignment) {
        Map<String, Object> shape = new LinkedHashMap<>();
        shape.put("curriculum", assignment.curriculum());
        shape.put("cohort", assignment.cohort());
        shape.put("trainee", assignment.trainee());
        shape.put("due", assignment.due().toString());
        return shape;
    }

    private int assign(Invocation call) throws IOException {
        if (call.has("cohort") == call.has("to")) {
            throw Failure.usage("give either --cohort or --to", "请在 --cohort 与 --to 中二选一");
        }
        Curriculum curriculum = Shelves.curriculum(catalogue.get(), call.word(0).orElse(""));
        Assignment given = new Assignment(
                curriculum.id(),
                call.text("cohort").map(this::cohort).orElse(null),
                call.text("to").map(this::trainee).orElse(null),
                call.date("due").orElseThrow());
        store.get().roster().assign(given);
        if (call.json()) {
            call.console().out().write(Json.line(shape(given)) + "\n");
        } else {
            call.console().line(call.say(told(given, store.get().roster().all())));
        }
        return 0;
    }

    private String cohort(String wanted) {
        TreeSet<String> all = new TreeSet<>();
        store.get().roster().all().forEach(person -> all.addAll(person.cohorts()));
        if (!all.contains(wanted)) {
            throw Failure.usage(
                    all.isEmpty()
                            ? "there are no groups yet; 'roster import' enters people with their group"
                            : "there is no group '" + wanted + "': " + DidYouMean.advice(wanted, all),
                    all.isEmpty()
                            ? "还没有班组，请先用 roster import 导入人员及其班组"
                            : "没有班组“" + wanted + "”；现有班组：" + String.join("、", all));
        }
        return wanted;
    }

    private String trainee(String wanted) {
        List<Person> found = store.get().roster().find(wanted);
        if (found.size() != 1) {
            throw Failure.usage(
                    found.isEmpty()
                            ? "nobody on the roster is called '" + wanted + "'; 'roster list' shows who is"
                            : found.size() + " people are called '" + wanted + "'; give the e-mail address",
                    found.isEmpty()
                            ? "名册中没有“" + wanted + "”，可用 roster list 查看"
                            : "有 " + found.size() + " 人名为“" + wanted + "”，请填写邮箱");
        }
        return found.get(0).trainee();
    }

    private static String orNothing(@Nullable String value) {
        return Objects.requireNonNullElse(value, "");
    }
}
