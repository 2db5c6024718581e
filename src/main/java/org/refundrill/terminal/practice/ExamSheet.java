package org.refundrill.terminal.practice;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.refundrill.curriculum.Blueprint;
import org.refundrill.json.Json;
import org.refundrill.language.Text;
import org.refundrill.psychometrics.Angoff;
import org.refundrill.psychometrics.Interval;
import org.refundrill.terminal.command.Invocation;
import org.refundrill.terminal.console.Columns;
import org.refundrill.terminal.console.Style;
import org.refundrill.terminal.console.Styled;
import org.refundrill.training.Written;
import org.refundrill.training.exam.ExamFigures;
import org.refundrill.training.exam.ExamForm;
import org.refundrill.training.exam.ExamReading;
import org.refundrill.training.exam.Recommendation;
import org.refundrill.training.exam.Sitting;

/** What an exam came to: for whoever sat it, and for whoever answers for it. */
final class ExamSheet {
    private static final Text ADVICE = new Text(
            "The program recommends; a named person decides ('exam decide').", "程序仅给出建议，须由具名人员决定（exam decide）。");

    private final Invocation call;

    ExamSheet(Invocation call) {
        this.call = call;
    }

    void tell(Blueprint blueprint, Sitting sitting, ExamReading reading) throws IOException {
        Map<String, Object> shape = new LinkedHashMap<>();
        shape.put("exam", sitting.exam());
        shape.put("form", sitting.form());
        shape.putAll(sitting.submitted());
        shape.put("questions", sitting.questions());
        if (reading.waiting() + reading.judged() > 0) {
            shape.put("waiting", reading.waiting());
            shape.put("judged", shape(reading));
        }
        if (call.json()) {
            call.console().out().write(Json.line(shape) + "\n");
            return;
        }
        double score = number(shape.get("score"));
        double error = number(shape.get("error"));
        call.console().line(Styled.of(Style.TITLE, call.say(blueprint.title()) + " " + sitting.form()));
        if (Boolean.TRUE.equals(shape.get("timeUp"))) {
            line(
                    "The time ran out: what was answered until then counts, the rest earns nothing.",
                    "考试时间已到，系统自动交卷：到时前已提交的答案计分，其余不得分。");
        }
        line(
                "Score " + percent(score) + ", give or take " + percent(error) + " (standard error); the line is "
                        + percent(number(shape.get("cut"))) + ".",
                "得分 " + percent(score) + "，测量误差 ±" + percent(error) + "（标准误）；合格线 " + percent(number(shape.get("cut")))
                        + "。");
        if (Boolean.TRUE.equals(shape.get("critical"))) {
            line("A mistake was made that fails a case.", "出现了足以判定该案不合格的严重错误。");
        }
        for (Recommendation one : Recommendation.values()) {
            if (one.id().equals(shape.get("recommendation"))) {
                call.console().line(Styled.of(Style.BOLD, call.say(one.text())));
            }
        }
        read(reading);
        Columns.wrap(call.say(ADVICE), call.console().width()).forEach(call.console()::line);
        cases(shape);
        if (!sitting.questions().isEmpty()) {
            line(
                    "To be asked about: " + String.join(", ", sitting.questions()),
                    "建议培训师询问：" + String.join("、", sitting.questions()));
        }
        if (shape.get("decided") instanceof Map<?, ?> decided) {
            boolean passed = Boolean.TRUE.equals(decided.get("passed"));
            line(
                    "Decided by " + decided.get("by") + ": " + (passed ? "passed" : "not yet") + " ("
                            + decided.get("why") + ")",
                    "决定人 " + decided.get("by") + "：" + (passed ? "通过" : "暂不通过") + "（" + decided.get("why") + "）");
        }
    }

    /** What was written in letters counts once a trainer has read it. */
    private void read(ExamReading reading) {
        if (reading.waiting() > 0) {
            line(
                    "Of what was written, " + reading.waiting()
                            + " points wait for a trainer ('mark') and are not in the score yet.",
                    "书面内容中有 " + reading.waiting() + " 项待培训师评阅（mark），暂未计分。");
        }
        if (reading.judged() > 0) {
            line(
                    "With the " + reading.judged() + " points that a trainer has judged: score "
                            + percent(reading.score()) + "; "
                            + reading.recommended().text().en(),
                    "计入培训师已评阅的 " + reading.judged() + " 项后：得分 " + percent(reading.score()) + "；"
                            + reading.recommended().text().zh());
        }
    }

    private static Map<String, Object> shape(ExamReading reading) {
        Map<String, Object> shape = new LinkedHashMap<>();
        shape.put("points", reading.judged());
        shape.put("score", reading.score());
        shape.put("critical", reading.critical());
        shape.put("recommendation", reading.recommended().id());
        return shape;
    }

    private void cases(Map<String, Object> shape) {
        if (shape.get("codes") instanceof List<?> codes && shape.get("scores") instanceof List<?> scores) {
            for (int place = 0; place < codes.size() && place < scores.size(); place++) {
                call.console()
                        .line("  " + (place + 1) + "  " + codes.get(place) + "  " + percent(number(scores.get(place))));
            }
            line("See one again with: replay CODE", "重看某案：replay 编号");
        }
    }

    void tell(Blueprint blueprint, ExamFigures figures, List<ExamForm> forms) throws IOException {
        double cut = Recommendation.cut(blueprint);
        double mean = forms.stream().mapToDouble(ExamForm::difficulty).average().orElse(0);
        List<Map<String, Object>> each = new ArrayList<>();
        for (ExamForm form : forms) {
            Map<String, Object> one = new LinkedHashMap<>();
            one.put("form", form.number());
            one.put("cases", form.slots().size());
            one.put("difficulty", form.difficulty());
            one.put("parallel", Math.abs(form.difficulty() - mean) <= ExamForm.APART);
            each.add(one);
        }
        if (call.json()) {
            Map<String, Object> shape = new LinkedHashMap<>();
            shape.put("exam", blueprint.id());
            shape.put("sittings", figures.sittings());
            shape.put("cut", cut);
            shape.put("reliability", shape(figures.reliability()));
            shape.put("stable", figures.stable());
            shape.put("error", Double.isNaN(figures.error()) ? null : figures.error());
            shape.put("accuracy", shape(figures.accuracy()));
            shape.put("falsePasses", figures.falsePasses());
            shape.put("falseFails", figures.falseFails());
            shape.put("forms", each);
            call.console().out().write(Json.line(shape) + "\n");
            return;
        }
        call.console().line(Styled.of(Style.TITLE, call.say(blueprint.title())));
        each.forEach(one -> line(
                "Form " + one.get("form") + ": difficulty " + decimal(number(one.get("difficulty"))) + " logits"
                        + (Boolean.TRUE.equals(one.get("parallel")) ? "" : ", NOT parallel to the others"),
                "试卷 " + one.get("form") + "：难度 " + decimal(number(one.get("difficulty"))) + " logit"
                        + (Boolean.TRUE.equals(one.get("parallel")) ? "" : "，与其他试卷不平行")));
        Interval alpha = figures.reliability().orElse(null);
        Interval accuracy = figures.accuracy().orElse(null);
        if (alpha == null || accuracy == null) {
            line(
                    figures.sittings() + " sittings: too few to tell how good the exam is (ten are needed).",
                    "已交卷 " + figures.sittings() + " 份，不足 10 份，暂不能评价考试质量。");
            return;
        }
        String unstable =
                figures.stable() ? "" : call.say(new Text(" (unstable, below 30 sittings)", "（不足 30 份，尚不稳定）"));
        line(
                "Reliability " + told(alpha) + unstable + "; standard error " + percent(figures.error()) + ".",
                "信度 " + told(alpha) + unstable + "；测量标准误 " + percent(figures.error()) + "。");
        line(
                "A pass or a fail is right with probability " + told(accuracy) + "; to be expected: "
                        + decimal(figures.falsePasses()) + " false passes, " + decimal(figures.falseFails())
                        + " false fails.",
                "判定准确的概率 " + told(accuracy) + "；预计误判通过 " + decimal(figures.falsePasses()) + " 人，误判不通过 "
                        + decimal(figures.falseFails()) + " 人。");
    }

    /** What judges came to, for whoever asked them. */
    void tell(Blueprint blueprint, Angoff angoff) throws IOException {
        int cases = blueprint.cases();
        if (call.json()) {
            Map<String, Object> shape = new LinkedHashMap<>();
            shape.put("exam", blueprint.id());
            shape.put("judges", angoff.judges());
            shape.put("cut", angoff.cut() / cases);
            shape.put("error", angoff.standardError() / cases);
            shape.put("enough", angoff.enough());
            call.console().out().write(Json.line(shape) + "\n");
            return;
        }
        line(
                angoff.judges() + " judges set the line at " + percent(angoff.cut() / cases) + ", give or take "
                        + percent(angoff.standardError() / cases) + " (standard error).",
                angoff.judges() + " 名评委划定合格线 " + percent(angoff.cut() / cases) + "，标准误 ±"
                        + percent(angoff.standardError() / cases) + "。");
        if (!angoff.enough()) {
            line(
                    "Fewer than " + Angoff.ENOUGH + " judges: another panel might set it elsewhere.",
                    "评委不足 " + Angoff.ENOUGH + " 人，换一组评委结果可能不同。");
        }
    }

    private static @Nullable Map<String, Object> shape(Optional<Interval> interval) {
        return interval.map(one -> {
                    Map<String, Object> shape = new LinkedHashMap<>();
                    shape.put("estimate", one.estimate());
                    shape.put("low", one.low());
                    shape.put("high", one.high());
                    return shape;
                })
                .orElse(null);
    }

    private void line(String en, String zh) {
        Columns.wrap(call.say(new Text(en, zh)), call.console().width()).forEach(call.console()::line);
    }

    private static String told(Interval one) {
        return decimal(one.estimate()) + " (95 %: " + decimal(one.low()) + " - " + decimal(one.high()) + ")";
    }

    private static double number(@Nullable Object value) {
        return Written.decimal(value).doubleValue();
    }

    private static String percent(double share) {
        return Math.round(share * 100) + "%";
    }

    private static String decimal(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }
}
