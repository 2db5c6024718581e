package org.refundrill.exercise.fairness;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.refundrill.casefile.Dossier;
import org.refundrill.exercise.Brief;
import org.refundrill.exercise.Choice;
import org.refundrill.exercise.Drawer;
import org.refundrill.exercise.Element;
import org.refundrill.exercise.JointElement;
import org.refundrill.exercise.Judge;
import org.refundrill.exercise.Labels;
import org.refundrill.exercise.Ruled;
import org.refundrill.exercise.Turning;
import org.refundrill.form.Field.Option;
import org.refundrill.language.Text;
import org.refundrill.scenario.Bundle;
import org.refundrill.skill.SkillId;

/**
 * The queue of matched cases. The disparity index is the share of pairs that were ruled differently. Who rules one of a pair
 * rightly and the other one otherwise has bent the rules for somebody: that fails the case.
 */
final class Queue {
    private static final BigDecimal EVEN = BigDecimal.valueOf(3);
    private static final int SCALE = 4;
    private static final List<String> USUAL = List.of("approve", "partly-approve", "refuse", "ask", "hold");

    private final Brief brief;
    private final List<Brief> files;
    private final List<Pair> pairs;
    private final SkillId skill;

    Queue(Brief brief) {
        this.brief = brief;
        this.files = new Drawer(brief).files();
        Bundle bundle = brief.caseFile().scenario().bundle();
        this.pairs = Pair.of(files, bundle == null ? List.of() : bundle.pairs());
        this.skill = brief.caseFile().scenario().skills().get(0);
    }

    List<Brief> files() {
        return files;
    }

    private static String field(int place) {
        return "case-" + (place + 1);
    }

    /** Who stands behind each file, as somebody sees it who looks through the queue. */
    List<Dossier.Panel> panels() {
        List<List<Text>> rows = new ArrayList<>();
        for (int i = 0; i < files.size(); i++) {
            Text name = files.get(i).caseFile().world().value("buyer", "name") instanceof Text known
                    ? known
                    : Text.same("");
            rows.add(List.of(Drawer.called(i + 1), name));
        }
        return List.of(new Dossier.Panel("queue", new Text("Queue", "待办案卷"), Dossier.Layout.FIELDS, List.of(), rows));
    }

    List<Element> elements() {
        Set<String> due = new LinkedHashSet<>();
        files.forEach(one -> due.addAll(Ruled.kinds(one)));
        List<Option> options = Choice.words(brief.caseFile().scenario().question(), "outcomes", USUAL, due).stream()
                .map(id -> new Option(id, Labels.outcome(id)))
                .toList();
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < files.size(); i++) {
            Set<String> right = Ruled.kinds(files.get(i));
            Text called = Drawer.called(i + 1);
            elements.add(new Element(
                    Choice.field(
                            field(i), new Text(called.en() + ": what do you decide?", called.zh() + "：如何处理？"), options),
                    skill,
                    BigDecimal.ONE,
                    false,
                    right.iterator().next(),
                    Judge.anyOf(right),
                    Turning.due(files.get(i))));
        }
        return elements;
    }

    private boolean isRight(int place, Map<String, Object> answers) {
        return Ruled.kinds(files.get(place)).contains(String.valueOf(answers.get(field(place))));
    }

    private static boolean apart(Pair pair, Map<String, Object> answers) {
        return !Objects.equals(answers.get(field(pair.first())), answers.get(field(pair.second())));
    }

    /** Pairs that were ruled alike and rightly, and each pair in which somebody was favoured or disadvantaged. */
    List<JointElement> together() {
        List<JointElement> all = new ArrayList<>();
        all.add(new JointElement(
                "even",
                new Text("Pairs ruled alike and rightly", "成对案件裁决一致且正确"),
                skill,
                EVEN,
                this::even,
                new Text("all " + pairs.size() + ", disparity 0.00", "全部" + pairs.size() + "对，差异指数0.00"),
                Turning.due(files.get(0))));
        for (Pair pair : pairs) {
            all.add(new JointElement(
                    "bent-" + (pair.first() + 1),
                    new Text(
                            "Bent: files " + pair.numbers().en() + " differ in "
                                    + pair.called().en() + " alone",
                            "区别对待：" + pair.numbers().zh() + "仅" + pair.called().zh() + "不同"),
                    skill,
                    BigDecimal.ONE,
                    true,
                    answers -> bent(pair, answers),
                    new Text("the same ruling for both", "两卷同样裁决"),
                    Turning.due(files.get(pair.first()))));
        }
        return all;
    }

    private JointElement.Reached even(Map<String, Object> answers) {
        long alike = pairs.stream()
                .filter(pair -> isRight(pair.first(), answers) && isRight(pair.second(), answers))
                .filter(pair -> !apart(pair, answers))
                .count();
        BigDecimal credit = share(alike);
        String index = disparity(answers);
        return new JointElement.Reached(
                credit,
                new Text(
                        alike + " of " + pairs.size() + ", disparity " + index,
                        pairs.size() + "对中" + alike + "对，差异指数" + index));
    }

    private BigDecimal share(long some) {
        return some == pairs.size()
                ? BigDecimal.ONE
                : BigDecimal.valueOf(some).divide(BigDecimal.valueOf(pairs.size()), SCALE, RoundingMode.DOWN);
    }

    private String disparity(Map<String, Object> answers) {
        long apart = pairs.stream().filter(pair -> apart(pair, answers)).count();
        return share(apart).setScale(2, RoundingMode.HALF_UP).toPlainString();
    }

    /** Ruled differently although it was known what is right; two different mistakes show nothing of the kind. */
    private JointElement.@Nullable Reached bent(Pair pair, Map<String, Object> answers) {
        if (isRight(pair.first(), answers) == isRight(pair.second(), answers)) {
            return null;
        }
        Text first = Labels.outcome(String.valueOf(answers.get(field(pair.first()))));
        Text second = Labels.outcome(String.valueOf(answers.get(field(pair.second()))));
        return new JointElement.Reached(
                BigDecimal.ZERO, new Text(first.en() + " against " + second.en(), first.zh() + "对" + second.zh()));
    }

    /** The disparity index, then each pair: what differed, and how the two were ruled. */
    List<Dossier.Panel> explained(Map<String, Object> answers) {
        List<List<Text>> rows = new ArrayList<>();
        rows.add(
                List.of(new Text("Disparity index (0 is even-handed)", "差异指数（0为一视同仁）"), Text.same(disparity(answers))));
        for (Pair pair : pairs) {
            Text first = Labels.outcome(String.valueOf(answers.get(field(pair.first()))));
            Text second = Labels.outcome(String.valueOf(answers.get(field(pair.second()))));
            rows.add(List.of(
                    pair.numbers(),
                    new Text(
                            "differ in " + pair.called().en() + "; you: " + first.en() + " / " + second.en(),
                            pair.called().zh() + "不同；你的裁决：" + first.zh() + "／" + second.zh())));
        }
        return List.of(new Dossier.Panel(
                "pairs", new Text("The matched pairs", "配对案件"), Dossier.Layout.FIELDS, List.of(), rows));
    }
}
