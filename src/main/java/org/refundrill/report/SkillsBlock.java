package org.refundrill.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.refundrill.language.Text;
import org.refundrill.report.PracticeHistory.Element;
import org.refundrill.report.TraineeView.Advice;
import org.refundrill.report.TraineeView.CaseRef;
import org.refundrill.report.TraineeView.Skill;
import org.refundrill.report.TraineeView.Skills;
import org.refundrill.scoring.Verdict;
import org.refundrill.skill.SkillId;

/** How the elements of each skill came out. */
record SkillsBlock(Attempts attempts, Map<SkillId, Text> titles) {
    private static final int FEW = 5;
    private static final int GOOD = 800;

    Skills view() {
        Map<SkillId, List<Element>> bySkill = new TreeMap<>();
        attempts.elements((item, e) ->
                bySkill.computeIfAbsent(e.skill(), s -> new ArrayList<>()).add(e));
        List<Skill> rows = new ArrayList<>();
        bySkill.forEach((skill, elements) -> rows.add(row(skill, elements)));
        return new Skills(List.copyOf(rows), next(rows));
    }

    private Skill row(SkillId skill, List<Element> elements) {
        Text title = titles.get(skill);
        BigDecimal mean = Figures.mean(elements.stream().map(Element::credit).toList());
        int right = (int)
                elements.stream().filter(e -> e.verdict() == Verdict.RIGHT).count();
        return new Skill(
                skill.value(),
                title == null ? "" : attempts.say(title),
                elements.size(),
                Figures.permille(mean),
                Figures.percent(mean),
                Shares.of(right, elements.size()),
                elements.size() < FEW);
    }

    private Advice next(List<Skill> rows) {
        if (rows.isEmpty()) {
            return Attempts.plain(AdviceKind.START);
        }
        Skill lowest =
                rows.stream().min(Comparator.comparingInt(Skill::permille)).orElseThrow();
        if (lowest.permille() < GOOD) {
            return Attempts.about(AdviceKind.SKILL, name(lowest), lowest.credit(), lowest.n(), missed(lowest));
        }
        Skill seldom = rows.stream().min(Comparator.comparingInt(Skill::n)).orElseThrow();
        return Attempts.about(AdviceKind.SKILL_SELDOM, name(seldom), lowest.credit(), seldom.n(), null);
    }

    /** The latest case in which the skill was missed. */
    private @Nullable CaseRef missed(Skill skill) {
        List<CaseRef> missed = new ArrayList<>();
        attempts.elements((item, element) -> {
            if (element.skill().value().equals(skill.id()) && element.verdict() != Verdict.RIGHT) {
                missed.add(item);
            }
        });
        return missed.isEmpty() ? null : missed.get(missed.size() - 1);
    }

    private static String name(Skill skill) {
        return (skill.id() + " " + skill.title()).strip();
    }
}
