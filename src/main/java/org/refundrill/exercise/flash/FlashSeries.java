package org.refundrill.exercise.flash;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.refundrill.casefile.Dossier;
import org.refundrill.exercise.Brief;
import org.refundrill.exercise.Card;
import org.refundrill.exercise.Choice;
import org.refundrill.exercise.Drawer;
import org.refundrill.exercise.Element;
import org.refundrill.exercise.JointElement;
import org.refundrill.exercise.Ruled;
import org.refundrill.exercise.Turning;
import org.refundrill.form.Field;
import org.refundrill.form.Field.Option;
import org.refundrill.language.Text;
import org.refundrill.psychometrics.Brier;
import org.refundrill.skill.SkillId;

/**
 * The cases of a series with what each call is worth. Each ruling counts for itself, whatever the certainty; how well the
 * certainties fit counts over all of them, by Brier's score: 0.25, which always guessing has, and worse earn nothing.
 */
final class FlashSeries {
    private static final double CHANCE = 0.25;
    private static final BigDecimal FIT = BigDecimal.valueOf(3);
    private static final BigDecimal SURE_AND_WRONG = new BigDecimal("0.5");
    private static final int SCALE = 4;
    private static final List<String> USUAL = List.of("approve", "partly-approve", "refuse", "ask");

    private final Brief brief;
    private final List<Brief> cases;
    private final SkillId skill;

    FlashSeries(Brief brief) {
        this.brief = brief;
        this.cases = new Drawer(brief).files();
        this.skill = brief.caseFile().scenario().skills().get(0);
    }

    private static String field(int place) {
        return "flash-" + (place + 1);
    }

    List<Element> elements() {
        Set<String> due = new LinkedHashSet<>();
        cases.forEach(one -> due.addAll(Ruled.kinds(one)));
        List<Option> options =
                Call.options(Choice.words(brief.caseFile().scenario().question(), "outcomes", USUAL, due));
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < cases.size(); i++) {
            elements.add(element(i, options));
        }
        return elements;
    }

    private Element element(int place, List<Option> options) {
        Brief one = cases.get(place);
        Set<String> right = Ruled.kinds(one);
        Text told = Card.of(one);
        Field field = Choice.field(
                field(place), new Text((place + 1) + ". " + told.en(), (place + 1) + ". " + told.zh()), options);
        return new Element(
                field,
                skill,
                BigDecimal.ONE,
                false,
                new Call(right.iterator().next(), Certainty.SURE).id(),
                answer -> Call.of(answer)
                                .filter(call -> right.contains(call.outcome()))
                                .isPresent()
                        ? BigDecimal.ONE
                        : BigDecimal.ZERO,
                Turning.due(one));
    }

    private boolean isRight(int place, Map<String, Object> answers) {
        return Call.of(answers.get(field(place)))
                .filter(call -> Ruled.kinds(cases.get(place)).contains(call.outcome()))
                .isPresent();
    }

    private boolean isSure(int place, Map<String, Object> answers) {
        return Call.of(answers.get(field(place)))
                .filter(call -> call.certainty() == Certainty.SURE)
                .isPresent();
    }

    /** How well the certainties fit, and each ruling that was wrong although somebody was sure of it. */
    List<JointElement> together() {
        List<JointElement> all = new ArrayList<>();
        all.add(new JointElement(
                "calibration",
                new Text("How well your certainty fits", "把握程度与实际的吻合度"),
                skill,
                FIT,
                this::fit,
                new Text("sure where right, a guess where not", "裁对的有把握，没把握的如实说"),
                Turning.due(cases.get(0))));
        for (int i = 0; i < cases.size(); i++) {
            int place = i;
            all.add(new JointElement(
                    "sure-" + (i + 1),
                    new Text("Sure and wrong: case " + (i + 1), "有把握却裁错：第" + (i + 1) + "件"),
                    skill,
                    SURE_AND_WRONG,
                    answers -> isSure(place, answers) && !isRight(place, answers)
                            ? new JointElement.Reached(BigDecimal.ZERO, new Text("sure", "有把握"))
                            : null,
                    new Text("less sure, or another ruling", "降低把握或另作裁决"),
                    Turning.due(cases.get(i))));
        }
        return all;
    }

    private JointElement.Reached fit(Map<String, Object> answers) {
        double score = brier(answers).score();
        double best = Math.pow(1 - Certainty.SURE.forecast(), 2);
        double share = Math.max(0, (CHANCE - score) / (CHANCE - best));
        BigDecimal credit =
                BigDecimal.valueOf(share).setScale(SCALE, RoundingMode.HALF_UP).min(BigDecimal.ONE);
        return new JointElement.Reached(credit, new Text("Brier " + two(score), "布里尔分 " + two(score)));
    }

    private Brier brier(Map<String, Object> answers) {
        double[] forecasts = new double[cases.size()];
        double[] came = new double[cases.size()];
        for (int i = 0; i < cases.size(); i++) {
            forecasts[i] = Call.of(answers.get(field(i)))
                    .map(call -> call.certainty().forecast())
                    .orElse(Certainty.GUESS.forecast());
            came[i] = isRight(i, answers) ? 1 : 0;
        }
        return Brier.of(forecasts, came);
    }

    private static String two(double figure) {
        return BigDecimal.valueOf(figure).setScale(2, RoundingMode.HALF_UP).toPlainString();
    }

    /** Of each certainty how many were right, and the score. */
    List<Dossier.Panel> explained(Map<String, Object> answers) {
        List<List<Text>> rows = new ArrayList<>();
        for (Certainty certainty : Certainty.values()) {
            int said = 0;
            int right = 0;
            for (int i = 0; i < cases.size(); i++) {
                boolean here = Call.of(answers.get(field(i)))
                        .filter(call -> call.certainty() == certainty)
                        .isPresent();
                said += here ? 1 : 0;
                right += here && isRight(i, answers) ? 1 : 0;
            }
            rows.add(List.of(
                    certainty.label(),
                    said == 0
                            ? new Text("not said", "未选")
                            : new Text(right + " of " + said + " right", said + "件中对" + right + "件")));
        }
        rows.add(List.of(
                new Text("Brier score (0 is perfect, 0.25 is guessing)", "布里尔分（0为最佳，0.25等于瞎猜）"),
                Text.same(two(brier(answers).score()))));
        return List.of(new Dossier.Panel(
                "certainty", new Text("Certainty and what came", "把握与结果"), Dossier.Layout.FIELDS, List.of(), rows));
    }
}
