package org.refundrill.exercise.procedure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.refundrill.language.Text;
import org.refundrill.scoring.Finding;
import org.refundrill.scoring.Verdict;
import org.refundrill.skill.SkillId;

/** What went amiss on the way: a step that led astray for good, and the first one that the system refused. */
final class Mishaps {
    private static final BigDecimal SLIP = BigDecimal.valueOf(3);

    private final Machine machine;
    private final MachineWords words;
    private final SkillId skill;

    Mishaps(Machine machine, MachineWords words, SkillId skill) {
        this.machine = machine;
        this.words = words;
        this.skill = skill;
    }

    List<Finding> of(Course course) {
        List<Finding> findings = new ArrayList<>();
        course.slip(machine).ifPresent(slip -> findings.add(slipped(slip)));
        course.firstRefused().ifPresent(refused -> findings.add(refused(refused)));
        return List.copyOf(findings);
    }

    private Finding slipped(Course.Taken slip) {
        Text clause = words.clause(slip.step().clause());
        Text changes = words.changes(slip.before(), slip.after());
        Text end = words.standing(machine.end());
        return finding(
                "slip",
                new Text("A step that cannot be put right", "无法挽回的操作"),
                SLIP,
                true,
                slip,
                new Text(
                        clause.en() + " It left: " + changes.en() + ". From there the system cannot come to: "
                                + end.en() + ".",
                        clause.zh() + "该操作使" + changes.zh() + "，此后系统已无法达到：" + end.zh() + "。"));
    }

    private Finding refused(Course.Taken refused) {
        Text clause = words.clause(refused.step().clause());
        Text missing = words.missing(refused.step(), refused.before());
        return finding(
                "refused",
                new Text("First step that the system refused", "第一个被系统拒绝的操作"),
                BigDecimal.ONE,
                false,
                refused,
                new Text(
                        clause.en() + " It goes only when " + missing.en() + ", and at that point this did not hold.",
                        clause.zh() + "当时还须" + missing.zh() + "。"));
    }

    private Finding finding(
            String id, Text label, BigDecimal weight, boolean critical, Course.Taken taken, Text reason) {
        Text instead = machine.shortest(taken.before())
                .flatMap(way -> way.stream().findFirst())
                .map(words::called)
                .orElse(new Text("nothing more", "不再操作"));
        return new Finding(
                id,
                label,
                skill,
                Verdict.WRONG,
                BigDecimal.ZERO,
                weight,
                critical,
                taken.step().clause(),
                null,
                reason,
                words.called(taken.step()),
                instead,
                null);
    }
}
