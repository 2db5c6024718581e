package org.refundrill.terminal.author;

import java.io.IOException;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.refundrill.json.Json;
import org.refundrill.language.Text;
import org.refundrill.psychometrics.Interval;
import org.refundrill.terminal.command.CommandSource;
import org.refundrill.terminal.command.CommandSpec;
import org.refundrill.terminal.command.Failure;
import org.refundrill.terminal.command.Group;
import org.refundrill.terminal.command.Invocation;
import org.refundrill.terminal.command.OpenExam;
import org.refundrill.terminal.command.OptionSpec;
import org.refundrill.terminal.console.Columns;
import org.refundrill.terminal.console.Style;
import org.refundrill.terminal.console.Styled;
import org.refundrill.training.Event;
import org.refundrill.training.EventLog.Placed;
import org.refundrill.training.Store;
import org.refundrill.training.Synthetic;
import org.refundrill.training.exam.Sitting;
import org.refundrill.training.items.ItemFigures;
import org.refundrill.training.items.ItemQuality;
import org.refundrill.training.learner.Foretold;

/** {@code items}: what everybody's answers say about the questions themselves. */
public final class ItemsCommand implements CommandSource {
    private static final int PAGE = 1000;
    private static final List<String> KINDS = List.of(Event.ASSESSED, Event.MARKED, Event.FLAGGED, Sitting.EXAMINED);

    private final Supplier<Store> store;

    /** The store is opened when first needed. */
    public ItemsCommand(Supplier<Store> store) {
        this.store = store;
    }

    @Override
    public List<CommandSpec> commands() {
        return List.of(CommandSpec.named("items", Group.REPORT, "What the answers say about the questions", "题目质量分析")
                .option(OptionSpec.value("scenario", "S", "of one scenario alone", "仅限某一场景"))
                .option(OptionSpec.flag("flagged", "only those that should be looked at", "仅列出需要检查的题目"))
                .option(OptionSpec.value("group", "C", "a group to compare for fairness", "用于公平性比较的班组"))
                .option(OptionSpec.value("with", "C", "the group to compare it with", "对照班组"))
                .example("items --flagged", "the questions to mend first", "优先需要修订的题目")
                .example("items --group spring --with autumn", "whether they treat both alike", "检查题目对两组是否公平")
                .runs(this::items));
    }

    private int items(Invocation call) throws IOException {
        OpenExam.refuse(call);
        if (call.has("group") != call.has("with")) {
            throw Failure.usage("give both --group and --with, or neither", "--group 与 --with 须同时填写");
        }
        ItemQuality quality = new ItemQuality(group(call, "group"), group(call, "with"));
        Foretold foretold = new Foretold(store.get());
        long position = 0;
        List<Placed> page;
        do {
            page = store.get().log().after(position, PAGE, KINDS);
            page.forEach(placed -> {
                quality.take(placed.event());
                foretold.take(placed.event(), quality::foretold);
            });
            position = page.isEmpty() ? position : page.get(page.size() - 1).position();
        } while (page.size() == PAGE);
        String scenario = call.text("scenario").map(id -> id + "/").orElse("");
        List<ItemFigures> figures = quality.figures().stream()
                .filter(one -> one.item().startsWith(scenario))
                .filter(one -> !call.has("flagged") || !one.flags().isEmpty())
                .sorted(Comparator.comparingInt((ItemFigures one) -> one.flags().size())
                        .thenComparingInt(ItemFigures::answers)
                        .reversed())
                .toList();
        if (call.json()) {
            for (ItemFigures one : figures) {
                call.console().out().write(Json.line(shape(one)) + "\n");
            }
            return 0;
        }
        Synthetic.note(store.get()).ifPresent(note -> call.console().line(call.say(note)));
        if (figures.isEmpty()) {
            call.console().line(call.say(new Text("There are no such answers yet.", "尚无相应的作答记录。")));
        }
        figures.forEach(one -> tell(call, one));
        return 0;
    }

    private Set<String> group(Invocation call, String option) {
        if (!call.has(option)) {
            return Set.of();
        }
        String wanted = call.text(option).orElse("");
        Set<String> people = new TreeSet<>();
        store.get().roster().all().stream()
                .filter(person -> person.cohorts().contains(wanted))
                .forEach(person -> people.add(person.trainee()));
        if (people.isEmpty()) {
            throw Failure.usage("there is no group '" + wanted + "'", "没有班组“" + wanted + "”");
        }
        return people;
    }

    private static void tell(Invocation call, ItemFigures one) {
        String unstable = one.stable() ? "" : call.say(new Text(" (unstable, below 30 answers)", "（不足 30 次作答，尚不稳定）"));
        call.console().line(Styled.of(Style.BOLD, one.item()));
        Interval p = one.facility();
        String rest = one.itemRest().map(ItemsCommand::decimal).orElse("-");
        String difficulty = one.difficulty()
                .map(b -> decimal(b.estimate()) + " (" + decimal(b.low()) + " - " + decimal(b.high()) + ")")
                .orElse("-");
        String share = decimal(p.estimate()) + " (" + decimal(p.low()) + " - " + decimal(p.high()) + ")";
        wrapped(
                call,
                new Text(
                        one.answers() + " answers" + unstable + ", right " + share + ", difficulty " + difficulty
                                + " logits, item-rest " + rest + ", median " + one.medianSeconds() + " s",
                        "作答 " + one.answers() + " 次" + unstable + "，答对率 " + share + "，难度 " + difficulty + "，题总相关 "
                                + rest + "，中位用时 " + one.medianSeconds() + " 秒"));
        if (!one.distractors().isEmpty()) {
            String chosen = one.distractors().stream()
                    .limit(4)
                    .map(wrong -> wrong.option() + " " + decimal(wrong.share()))
                    .collect(Collectors.joining(", "));
            wrapped(call, new Text("wrong answers: " + chosen, "错误答案：" + chosen));
        }
        one.misfit()
                .ifPresent(z -> wrapped(
                        call,
                        new Text(
                                "furthest from what was expected: " + decimal(z) + " standard errors",
                                "与预期偏差最大处：" + decimal(z) + " 个标准误")));
        one.dif()
                .ifPresent(dif -> wrapped(
                        call,
                        new Text(
                                "fairness: class " + dif.level() + ", delta " + decimal(dif.delta()),
                                "公平性：" + dif.level() + " 级，delta " + decimal(dif.delta()))));
        one.flags().forEach(flag -> call.console().line(Styled.of(Style.NOTICE, "  ! " + call.say(flag.text()))));
    }

    private static void wrapped(Invocation call, Text text) {
        Columns.wrap(call.say(text), call.console().width() - 2)
                .forEach(line -> call.console().line("  " + line));
    }

    private static Map<String, Object> shape(ItemFigures one) {
        Map<String, Object> shape = new LinkedHashMap<>();
        shape.put("item", one.item());
        shape.put("answers", one.answers());
        shape.put("stable", one.stable());
        shape.put("facility", shape(one.facility()));
        shape.put("difficulty", one.difficulty().map(ItemsCommand::shape).orElse(null));
        shape.put("itemRest", one.itemRest().orElse(null));
        shape.put("medianSeconds", one.medianSeconds());
        shape.put(
                "distractors",
                one.distractors().stream()
                        .map(wrong ->
                                Map.of("option", wrong.option(), "share", wrong.share(), "ability", wrong.ability()))
                        .toList());
        shape.put("drift", one.drift().map(drift -> drift.change()).orElse(null));
        shape.put("misfit", one.misfit().orElse(null));
        shape.put("dif", one.dif().map(dif -> dif.level().name()).orElse(null));
        shape.put("difOffset", one.shrunken().orElse(null));
        shape.put("flags", one.flags().stream().map(ItemFigures.Flag::id).toList());
        return shape;
    }

    private static Map<String, Object> shape(Interval interval) {
        Map<String, Object> shape = new LinkedHashMap<>();
        shape.put("estimate", interval.estimate());
        shape.put("low", interval.low());
        shape.put("high", interval.high());
        return shape;
    }

    private static String decimal(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }
}
