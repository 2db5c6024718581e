package org.refundrill.exercise.process;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.refundrill.casefile.Dossier;
import org.refundrill.casefile.Dossier.Layout;
import org.refundrill.exercise.Act;
import org.refundrill.exercise.TaskState;
import org.refundrill.exercise.Workplace;
import org.refundrill.exercise.process.line.Piece;
import org.refundrill.exercise.process.line.Replay;
import org.refundrill.exercise.process.line.Station;
import org.refundrill.exercise.process.line.Visit;
import org.refundrill.language.Text;

/** The day in figures: the stations, their queues by the hour, a part of the log; and afterwards what each change would do. */
final class LineFigures implements Workplace {
    private static final int HOUR = 60;
    private static final int PERCENT = 100;
    private static final int EVERY_NTH = 6;

    private final Study study;

    LineFigures(Study study) {
        this.study = study;
    }

    @Override
    public List<Act> acts(TaskState state) {
        return List.of();
    }

    @Override
    public List<Dossier.Panel> panels(TaskState state) {
        List<Dossier.Panel> panels = new ArrayList<>(List.of(stations(), queues(), log(), proposals()));
        if (study.today().line().sender() >= 0) {
            panels.add(1, sentBack());
        }
        return List.copyOf(panels);
    }

    @Override
    public Optional<Text> whereToLook(TaskState state) {
        return Optional.of(new Text(
                "Look at the table of stations: where is the work without a pause, and where do returns wait? Then see in"
                        + " the table by the hour where the queue only grows.",
                "先看各工位数据：哪里一直没停过、退件在哪里等得久；再看每小时排队数：哪里的队只长不短。"));
    }

    @Override
    public List<Dossier.Panel> explained(TaskState state) {
        List<List<Text>> rows = new ArrayList<>();
        rows.add(row(new Text("as today", "维持现状"), study.today()));
        study.proposed().forEach(one -> rows.add(row(one.name(), one.replay())));
        return List.of(table(
                "replayed",
                new Text("The same day under each change, refunded by " + study.clock(study.minutes()), "同一天按各项改进重放"),
                List.of(
                        new Text("Change", "改进"),
                        new Text("Refunded", study.clock(study.minutes()) + "前退款件数"),
                        new Text("Avg min.", "平均用时（分钟）"),
                        new Text("Longest wait", "平均等待最久的工位")),
                rows));
    }

    private List<Text> row(Text name, Replay day) {
        int slowest = 0;
        for (int i = 1; i < study.stations().size(); i++) {
            slowest = day.meanWait(i) > day.meanWait(slowest) ? i : slowest;
        }
        Text station = study.stations().get(slowest);
        int wait = day.meanWait(slowest);
        return List.of(
                name,
                number(day.throughBy(study.minutes())),
                number(day.meanMinutes()),
                new Text(station.en() + ", " + wait + " min", station.zh() + "，" + wait + "分钟"));
    }

    private Dossier.Panel stations() {
        List<List<Text>> rows = new ArrayList<>();
        Replay day = study.today();
        for (int i = 0; i < study.stations().size(); i++) {
            Station station = day.line().stations().get(i);
            boolean run = station.every() > 0;
            Text hands = run
                    ? new Text("every " + station.every() + " min", "每" + station.every() + "分钟一批")
                    : number(station.hands());
            Text busy = run
                    ? Text.same("–")
                    : Text.same(day.workedBy(i, study.minutes()) * PERCENT / (station.hands() * study.minutes()) + "%");
            rows.add(List.of(
                    study.stations().get(i),
                    hands,
                    number(station.minutes()),
                    number(began(day, i)),
                    number(day.meanWait(i)),
                    number(day.longestWait(i)),
                    busy));
        }
        return table(
                "line",
                new Text("Stations, in the order of the work", "各工位（按流程顺序）"),
                List.of(
                        new Text("Station", "工位"),
                        new Text("Hands", "人手"),
                        new Text("Min. each", "单件分钟"),
                        new Text("Begun", "已开始"),
                        new Text("Avg wait", "平均等待"),
                        new Text("Longest", "最长等待"),
                        new Text("At work", "忙碌率")),
                rows);
    }

    private Dossier.Panel sentBack() {
        List<Piece> pieces = study.today().line().pieces();
        return fields(
                "sent-back",
                new Text("Sent back on this day", "当日退回情况"),
                List.of(
                        List.of(new Text("Returns in the log", "日志内退件"), number(pieces.size())),
                        List.of(new Text("Sent back once", "被退回一次"), number((int)
                                pieces.stream().filter(Piece::again).count()))));
    }

    /** Pieces that work began on before closing time; one that came twice counts twice. */
    private int began(Replay day, int station) {
        return (int) day.at(station).stream()
                .filter(visit -> visit.began() < study.minutes())
                .count();
    }

    private Dossier.Panel queues() {
        List<Text> columns = new ArrayList<>(List.of(new Text("At", "时刻")));
        columns.addAll(study.stations());
        List<List<Text>> rows = new ArrayList<>();
        for (int minute = HOUR; minute <= study.minutes(); minute += HOUR) {
            List<Text> row = new ArrayList<>(List.of(Text.same(study.clock(minute))));
            for (int i = 0; i < study.stations().size(); i++) {
                row.add(number(study.today().waitingAt(i, minute)));
            }
            rows.add(List.copyOf(row));
        }
        return table("queues", new Text("Returns waiting, by the hour", "每小时排队件数"), columns, rows);
    }

    private Dossier.Panel log() {
        List<Text> columns = new ArrayList<>(List.of(new Text("No.", "件号"), new Text("In", "到达")));
        columns.addAll(study.stations());
        List<List<Text>> rows = new ArrayList<>();
        for (int piece = EVERY_NTH - 1; piece < study.today().line().pieces().size(); piece += EVERY_NTH) {
            List<Text> row = new ArrayList<>();
            row.add(number(piece + 1));
            row.add(Text.same(
                    study.clock(study.today().line().pieces().get(piece).arrives())));
            for (int station = 0; station < study.stations().size(); station++) {
                row.add(Text.same(begun(piece, station)));
            }
            rows.add(List.copyOf(row));
        }
        return table(
                "log",
                new Text("Log of the day: when work began, every sixth return", "当日日志：各工位开始时刻（每六件列一件）"),
                columns,
                rows);
    }

    private String begun(int piece, int station) {
        List<String> begun = new ArrayList<>();
        for (Visit visit : study.today().at(station)) {
            if (visit.piece() == piece && visit.began() < study.minutes()) {
                begun.add(study.clock(visit.began()));
            }
        }
        return begun.isEmpty() ? "–" : String.join(", ", begun);
    }

    private Dossier.Panel proposals() {
        List<List<Text>> rows = new ArrayList<>();
        for (int i = 0; i < study.proposed().size(); i++) {
            rows.add(List.of(
                    Text.same(String.valueOf(i + 1)), study.proposed().get(i).name()));
        }
        return fields("proposals", new Text("Proposed changes; there is room for one", "改进建议（只能采用一项）"), rows);
    }

    private static Dossier.Panel fields(String id, Text title, List<List<Text>> rows) {
        return new Dossier.Panel(id, title, Layout.FIELDS, List.of(), List.copyOf(rows));
    }

    private static Text number(int value) {
        return Text.same(String.valueOf(value));
    }

    private static Dossier.Panel table(String id, Text title, List<Text> columns, List<List<Text>> rows) {
        return new Dossier.Panel(id, title, Layout.TABLE, List.copyOf(columns), List.copyOf(rows));
    }
}
