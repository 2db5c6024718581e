package org.refundrill.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.refundrill.curriculum.Curriculum;
import org.refundrill.report.DutyRecord.Worked;
import org.refundrill.report.Page.Block;
import org.refundrill.report.Page.Cell;
import org.refundrill.report.Page.Column;
import org.refundrill.report.Page.Drawing;
import org.refundrill.report.Page.Figure;
import org.refundrill.report.Page.Row;
import org.refundrill.report.Page.Table;
import org.refundrill.skill.Duty;
import org.refundrill.training.Catalogue.Trained;
import org.refundrill.training.learner.Member;

/** Who can do which duty, and who is how far on which of the paths that lead on from the desk. */
final class DutyBlocks {
    private static final int SHOWN = 12;

    private final Say say;
    private final List<Member> members;
    private final Map<String, Duty> duties;
    private final Map<String, Trained> trained;
    private final Map<Member, DutyRecord> records = new LinkedHashMap<>();

    DutyBlocks(
            Say say,
            Curriculum curriculum,
            List<Member> members,
            Map<String, Duty> duties,
            Map<String, Trained> trained) {
        this.say = say;
        this.members = members;
        this.duties = duties;
        this.trained = trained;
        members.forEach(member -> records.put(member, new DutyRecord(member, curriculum, trained)));
    }

    List<Block> blocks() {
        return List.of(matrix(), new PathBlock(say, duties, DutyRecord.families(trained)).of(records));
    }

    private Worked of(Member member, String duty) {
        DutyRecord record = records.get(member);
        return record == null ? Worked.NONE : record.of(duty);
    }

    private Block matrix() {
        List<String> practised = duties.keySet().stream()
                .filter(duty ->
                        members.stream().anyMatch(member -> of(member, duty).n() > 0))
                .sorted(Comparator.comparingInt((String duty) -> -members.stream()
                        .mapToInt(member -> of(member, duty).n())
                        .sum()))
                .limit(SHOWN)
                .toList();
        List<Column> columns = new ArrayList<>();
        columns.add(say.words("Name", "姓名"));
        practised.forEach(duty -> columns.add(new Column(duty, true)));
        List<Row> rows = members.stream().map(member -> row(member, practised)).toList();
        String names = say.list(practised.stream().map(this::name).toList());
        String rarest = practised.stream()
                .min(Comparator.comparingLong(duty -> members.stream()
                        .filter(member -> of(member, duty).can())
                        .count()))
                .map(duty -> say.of(
                        "Train " + name(duty) + " first: the fewest people can do it.",
                        "请优先训练“" + name(duty) + "”：能胜任的人最少。"))
                .orElse(say.of("Have duties practised: 'duties' lists them.", "请安排职责练习，输入 duties 可查看。"));
        return new Block(
                "duties",
                say.of("Duties, person by person", "各人岗位职责掌握情况"),
                names,
                List.of(),
                List.of(new Figure(
                        "duties",
                        Drawing.HEATMAP,
                        say.of("Share of cases passed in per cent, by person and duty", "各人各项职责的通过率（百分数）"),
                        say.of(
                                "The " + practised.size()
                                        + " duties that are practised most. Signs: ● three passed and 80% or more, ◐ on the way, · not met.",
                                "练习最多的" + practised.size() + "项职责。符号：●通过三个以上且达80%，◐进行中，·未练习。"),
                        new Table(columns, practised.isEmpty() ? List.of() : rows))),
                rarest,
                "duties");
    }

    private Row row(Member member, List<String> shown) {
        List<Cell> cells = new ArrayList<>();
        cells.add(Cell.link(member.name(), say.links().person(member.trainee())));
        for (String duty : shown) {
            Worked worked = of(member, duty);
            boolean met = worked.n() > 0;
            cells.add(Cell.shaded(
                    met ? Integer.toString((int) StrictMath.floor(worked.share() * 100 + 0.5)) : "–",
                    worked.can() ? "●" : met ? "◐" : "·",
                    worked.can() ? 4 : met ? 1 + (int) Math.min(1, 2 * worked.share()) : 0));
        }
        return new Row(cells);
    }

    private String name(String duty) {
        Duty known = duties.get(duty);
        return known == null ? duty : duty + " " + say.of(known.title());
    }
}
