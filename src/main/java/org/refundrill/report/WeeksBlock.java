package org.refundrill.report;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.refundrill.curriculum.Curriculum;
import org.refundrill.report.Page.Block;
import org.refundrill.report.Page.Cell;
import org.refundrill.report.Page.Drawing;
import org.refundrill.report.Page.Figure;
import org.refundrill.report.Page.Row;
import org.refundrill.report.Page.Table;
import org.refundrill.report.PracticeHistory.Attempt;
import org.refundrill.training.learner.Done;

/** One person's progress, week by week: how many cases were passed of how many. */
final class WeeksBlock {
    private static final int SHOWN = 12;

    private final Say say;
    private final ZoneId zone;
    private final SortedMap<LocalDate, int[]> weeks = new TreeMap<>();

    WeeksBlock(Say say, ZoneId zone) {
        this.say = say;
        this.zone = zone;
    }

    /** Of a trainee's own report: every attempt counts. */
    Block ofAttempts(List<Attempt> attempts) {
        attempts.forEach(attempt -> add(attempt.finished(), attempt.result().passed()));
        return block();
    }

    /** Among many: only first answers count. */
    Block ofFirst(List<Done> done, Curriculum curriculum) {
        done.forEach(one -> add(one.answered().at(), one.passed(curriculum.passMark())));
        return block();
    }

    private void add(Instant at, boolean passed) {
        LocalDate monday = LocalDate.ofInstant(at, zone).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        int[] week = weeks.computeIfAbsent(monday, any -> new int[2]);
        week[0]++;
        week[1] += passed ? 1 : 0;
    }

    private Block block() {
        List<LocalDate> last = List.copyOf(weeks.keySet()).subList(Math.max(0, weeks.size() - SHOWN), weeks.size());
        List<Row> rows = new ArrayList<>();
        for (LocalDate monday : last) {
            TraineeView.Share share = share(monday);
            rows.add(new Row(List.of(
                    Cell.of(monday.toString().substring(5)),
                    Cell.value(share.text(), share.permille()),
                    Cell.between(share.interval(), share.low(), share.high()),
                    Cell.of(share.n()))));
        }
        return new Block(
                "weeks",
                say.of("Progress by week", "每周进步"),
                "",
                List.of(),
                List.of(new Figure(
                        "weeks",
                        Drawing.CURVE,
                        say.of("Share of cases passed, by week", "每周案件通过率"),
                        say.of(
                                "Weeks begin on the Monday that is named; the band is the 90% interval, n the cases.",
                                "每周以所示周一开始；阴影为90%区间，n为案件数。"),
                        new Table(
                                List.of(
                                        say.words("Week from", "周一日期"),
                                        say.number("Passed", "通过率"),
                                        say.number("90% interval", "90%区间"),
                                        say.number("Cases", "案件")),
                                rows))),
                told(last),
                "");
    }

    private TraineeView.Share share(LocalDate monday) {
        int[] week = weeks.getOrDefault(monday, new int[2]);
        return Shares.of(week[1], week[0]);
    }

    private String told(List<LocalDate> last) {
        if (last.size() < 2) {
            return say.of("Practise in a second week, then compare.", "请在下一周继续练习，再作比较。");
        }
        TraineeView.Share before = share(last.get(last.size() - 2));
        TraineeView.Share now = share(last.get(last.size() - 1));
        if (now.low() > before.high()) {
            return say.of(
                    "The last week is surely better than the one before: go on to harder cases.",
                    "最近一周明显好于前一周，可以做更难的案件。");
        }
        if (now.high() < before.low()) {
            return say.of(
                    "The last week is surely worse than the one before: go over its failed cases first.",
                    "最近一周明显不如前一周，请先复盘未通过的案件。");
        }
        return say.of(
                "The last two weeks cannot be told apart: keep up the pace, more cases show more.",
                "最近两周没有明显差别，请保持练习量，案件多了才看得出变化。");
    }
}
