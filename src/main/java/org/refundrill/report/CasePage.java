package org.refundrill.report;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.refundrill.casefile.CaseFile;
import org.refundrill.casefile.Dossier;
import org.refundrill.exercise.Exercise;
import org.refundrill.form.Field;
import org.refundrill.language.Text;
import org.refundrill.report.Page.Block;
import org.refundrill.report.Page.Cell;
import org.refundrill.report.Page.Column;
import org.refundrill.report.Page.Drawing;
import org.refundrill.report.Page.Figure;
import org.refundrill.report.Page.Row;
import org.refundrill.report.Page.Table;
import org.refundrill.training.CaseDesk;
import org.refundrill.training.Written;
import org.refundrill.training.learner.Answered;
import org.refundrill.training.learner.Done;
import org.refundrill.training.learner.Member;

/** A case as it lay on the desk, with its key and what people answered. */
record CasePage(Say say, CaseDesk desk, Map<String, List<Given>> answers, Instant now) {
    private static final int ANSWERS = 200;

    /** An answer and who gave it. */
    record Given(Member member, Answered answered) {}

    /** The pages of the cases that were led to so far. */
    static CasePage of(Say say, CaseDesk desk, List<Member> members, Instant now) {
        Map<String, List<Given>> answers = new HashMap<>();
        say.links().cases().forEach(code -> answers.put(code, new ArrayList<>()));
        for (Member member : members) {
            for (Done done : member.done()) {
                List<Given> known = answers.get(done.answered().code());
                if (known != null) {
                    known.add(new Given(member, done.answered()));
                }
            }
        }
        return new CasePage(say, desk, answers, now);
    }

    Page page(CaseFile file) {
        Dossier dossier = desk.dossier(file, List.of());
        List<Figure> figures = new ArrayList<>();
        for (Dossier.Panel panel : dossier.panels()) {
            figures.add(panel(panel, figures.size()));
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(key(file));
        blocks.add(new Block(
                "file",
                say.of("The case file", "案卷"),
                "",
                List.of(),
                figures,
                say.of("Find the fact that the ruling turns on.", "请找出决定裁定的事实。"),
                "replay " + file.code()));
        return new Page(
                say.figures().language(),
                SiteLinks.name(say.links().ofCase(file.code())),
                say.of("Case", "案件") + " " + file.code(),
                say.of(dossier.title()),
                "",
                List.of(),
                blocks,
                say.made(now));
    }

    private Figure panel(Dossier.Panel panel, int number) {
        int width = panel.rows().stream().mapToInt(List::size).max().orElse(1);
        List<Column> columns = new ArrayList<>();
        for (int i = 0; i < width; i++) {
            columns.add(new Column(
                    i < panel.columns().size()
                            ? say.of(panel.columns().get(i))
                            : i == 0 ? say.of("Entry", "项目") : say.of("Content", "内容"),
                    false));
        }
        List<Row> rows =
                panel.rows().stream().map(row -> new Row(padded(row, width))).toList();
        return new Figure("panel-" + number, Drawing.NONE, say.of(panel.title()), "", new Table(columns, rows));
    }

    private List<Cell> padded(List<Text> row, int width) {
        List<Cell> cells = new ArrayList<>();
        for (int i = 0; i < width; i++) {
            cells.add(Cell.of(i < row.size() ? say.of(row.get(i)) : ""));
        }
        return cells;
    }

    private Block key(CaseFile file) {
        List<Row> key = new ArrayList<>();
        Exercise exercise = desk.pose(file);
        Map<String, Field> fields = new LinkedHashMap<>();
        exercise.form().fields().forEach(field -> fields.put(field.id(), field));
        exercise.keyResponses()
                .forEach((id, value) ->
                        key.add(new Row(List.of(Cell.of(asked(fields, id)), Cell.of(answer(fields, id, value))))));
        List<Row> given = new ArrayList<>();
        answers.getOrDefault(file.code(), List.of())
                .forEach(one -> given.addAll(given(one.member(), one.answered(), fields)));
        return new Block(
                "key",
                say.of("Key and answers", "答案与作答"),
                "",
                List.of(),
                List.of(
                        new Figure(
                                "key",
                                Drawing.NONE,
                                say.of("An acceptable answer", "一种正确答案"),
                                "",
                                new Table(List.of(say.words("Asked", "题目"), say.words("Due", "正确答案")), key)),
                        new Figure(
                                "given",
                                Drawing.NONE,
                                say.of("What people answered", "学员作答"),
                                "",
                                new Table(
                                        List.of(
                                                say.words("Name", "姓名"),
                                                say.words("Asked", "题目"),
                                                say.words("Given", "作答"),
                                                say.number("Credit", "得分率")),
                                        given.subList(0, Math.min(ANSWERS, given.size()))))),
                say.of("Compare each answer with the key before you talk about it.", "谈论之前，请逐项对照正确答案。"),
                "");
    }

    private List<Row> given(Member member, Answered answered, Map<String, Field> fields) {
        return answered.elements().stream()
                .map(element -> new Row(List.of(
                        Cell.link(member.name(), say.links().person(member.trainee())),
                        Cell.of(asked(fields, element.id())),
                        Cell.of(answer(fields, element.id(), element.answer())),
                        Say.share(element.credit()).signed(element.right() ? "✓" : "✗"))))
                .toList();
    }

    private String asked(Map<String, Field> fields, String id) {
        Field field = fields.get(id);
        return field == null ? id : say.of(field.label());
    }

    /** An answer in the words of the form; amounts as amounts. */
    private String answer(Map<String, Field> fields, String id, @Nullable Object value) {
        if (value == null) {
            return "–";
        }
        if (value instanceof Map<?, ?> amount && amount.get("amount") != null) {
            return amount.get("amount") + " " + Written.text(amount.get("currency"));
        }
        Field field = fields.get(id);
        String plain = String.valueOf(value);
        return field == null
                ? plain
                : field.options().stream()
                        .filter(option -> option.id().equals(plain))
                        .findFirst()
                        .map(option -> say.of(option.label()))
                        .orElse(plain);
    }
}
