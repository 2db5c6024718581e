package org.refundrill.report;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.refundrill.report.Page.Block;
import org.refundrill.report.Page.Cell;
import org.refundrill.report.Page.Drawing;
import org.refundrill.report.Page.Figure;
import org.refundrill.report.Page.Row;
import org.refundrill.report.Page.Table;
import org.refundrill.report.Page.Tile;
import org.refundrill.training.learner.InTray;
import org.refundrill.training.learner.Member;

/** What waits for the trainer: texts that only a person can judge, and keys that trainees doubt. */
final class TrayBlock {
    private static final int SHOWN = 10;
    private static final Duration OF_LATE = Duration.ofDays(28);

    private final Say say;
    private final Map<String, Member> members = new HashMap<>();
    private final List<InTray.Waiting> waiting;
    private final List<InTray.Doubted> doubted;
    private final Instant now;

    TrayBlock(Say say, List<Member> group, InTray tray, Instant now) {
        this.say = say;
        this.now = now;
        group.forEach(member -> members.put(member.trainee(), member));
        this.waiting = tray.waiting().stream()
                .filter(one -> members.containsKey(one.trainee()))
                .toList();
        this.doubted = tray.doubted().stream()
                .filter(one -> members.containsKey(one.trainee()))
                .filter(one -> one.at().isAfter(now.minus(OF_LATE)))
                .toList();
    }

    Block block() {
        String todo = waiting.isEmpty()
                ? doubted.isEmpty()
                        ? say.of("Nothing waits for you.", "没有待处理事项。")
                        : say.of(
                                "Open " + doubted.get(doubted.size() - 1).code() + " and see whether its key holds.",
                                "请打开" + doubted.get(doubted.size() - 1).code() + "，核对答案是否成立。")
                : say.of(
                        "Mark the oldest first: it has waited "
                                + Say.n(days(waiting.get(0).since()), "day", "days") + ".",
                        "请先评阅最早的一份，已等待" + days(waiting.get(0).since()) + "天。");
        return new Block(
                "tray",
                say.of("What waits for you", "待您处理"),
                "",
                List.of(
                        new Tile(say.of("To mark", "待评阅"), Integer.toString(waiting.size()), ""),
                        new Tile(
                                say.of("Keys doubted", "答案存疑"),
                                Integer.toString(doubted.size()),
                                say.of("in four weeks", "近四周"))),
                Stream.of(marks(), doubts())
                        .filter(figure -> !figure.table().rows().isEmpty())
                        .toList(),
                todo,
                waiting.isEmpty() ? "" : "mark");
    }

    private long days(Instant since) {
        return Math.max(0, Duration.between(since, now).toDays());
    }

    private Cell person(String trainee) {
        Member member = members.get(trainee);
        return Cell.link(member == null ? trainee : member.name(), say.links().person(trainee));
    }

    private Figure marks() {
        return new Figure(
                "marks",
                Drawing.NONE,
                say.of("Texts that only a person can judge", "须由人评阅的文字"),
                first(waiting.size()),
                new Table(
                        List.of(
                                say.words("Name", "姓名"),
                                say.words("Case", "案件"),
                                say.words("To be judged", "评阅内容"),
                                say.words("Since", "提交日期")),
                        waiting.stream()
                                .limit(SHOWN)
                                .map(one -> new Row(List.of(
                                        person(one.trainee()),
                                        Cell.link(one.code(), say.links().ofCase(one.code())),
                                        Cell.of(say.of(one.what())),
                                        Cell.of(say.day(one.since())))))
                                .toList()));
    }

    private Figure doubts() {
        return new Figure(
                "doubts",
                Drawing.NONE,
                say.of("Keys that trainees doubt", "学员质疑的答案"),
                first(doubted.size()),
                new Table(
                        List.of(
                                say.words("Name", "姓名"),
                                say.words("Case", "案件"),
                                say.words("Family", "案件类型"),
                                say.words("In their words", "学员意见"),
                                say.words("Day", "日期")),
                        doubted.subList(Math.max(0, doubted.size() - SHOWN), doubted.size()).stream()
                                .map(one -> new Row(List.of(
                                        person(one.trainee()),
                                        Cell.link(one.code(), say.links().ofCase(one.code())),
                                        Cell.link(
                                                say.family(one.scenario()),
                                                say.links().family(one.scenario())),
                                        Cell.of(one.why()),
                                        Cell.of(say.day(one.at())))))
                                .toList()));
    }

    private String first(int all) {
        return all > SHOWN ? say.of(SHOWN + " of " + all + " are shown.", "共" + all + "项，列出" + SHOWN + "项。") : "";
    }
}
