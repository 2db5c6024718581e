package org.refundrill.report;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.refundrill.curriculum.Curriculum;
import org.refundrill.curriculum.Standing;
import org.refundrill.language.Text;
import org.refundrill.mastery.MasteryState;
import org.refundrill.training.learner.Member;
import org.refundrill.training.learner.Prospects;
import org.refundrill.training.learner.Prospects.Prospect;
import org.refundrill.training.learner.SkillStanding;

/**
 * Somebody who is far from the goal, with the reasons that weigh most.
 *
 * @param last when they practised last; null where they never did
 * @param drivers at least one, the weightiest first
 * @param weight all reasons together
 */
record AtRisk(Member member, @Nullable Instant last, List<Driver> drivers, double weight) {
    private static final int IDLE_DAYS = 7;

    /** The chance weighs more than all skills that are open together. */
    private static final double LEAST_LIKELY = 100;

    private static final double WORTH_TELLING = 0.2;

    /** A reason and how much it weighs. */
    record Driver(Text text, double weight) {
        String in(Say say) {
            return say.of(text);
        }
    }

    /**
     * Those who will as likely as not lack something when it is due, the least likely to make it first; of whom nothing was
     * foretold, those for whom something weighs enough today.
     */
    static List<AtRisk> of(List<Member> members, Curriculum curriculum, Prospects prospects, Instant now) {
        return members.stream()
                .filter(member -> !member.readiness().ready())
                .flatMap(member -> {
                    Prospect prospect = prospects.people().get(member.trainee());
                    return prospect == null
                            ? Stream.of(of(member, curriculum, now))
                            : prospect.atRisk() ? Stream.of(of(member, prospect, curriculum, now)) : Stream.empty();
                })
                .filter(risk -> !risk.drivers().isEmpty())
                .sorted(Comparator.comparingDouble((AtRisk risk) -> -risk.weight())
                        .thenComparing(risk -> risk.member().trainee()))
                .toList();
    }

    /** By what was foretold: the skills that are open most often in the end, and how long nothing was practised. */
    private static AtRisk of(Member member, Prospect prospect, Curriculum curriculum, Instant now) {
        Instant last = last(member);
        List<Driver> drivers = new ArrayList<>();
        idle(last, now, drivers);
        for (Prospects.Open open : prospect.open()) {
            double share = (double) open.runs() / prospect.runs();
            Text title = curriculum.called(open.skill());
            String skill = open.skill().value();
            drivers.add(
                    prospect.runs() == 1
                            ? new Driver(
                                    new Text(skill + " " + title.en() + " is open", skill + " " + title.zh() + "尚未掌握"),
                                    share / 2)
                            : new Driver(
                                    new Text(
                                            skill + " " + title.en() + " still open in " + Say.percent(share)
                                                    + " of the plays",
                                            Say.percent(share) + "的推演中" + skill + " " + title.zh() + "仍未掌握"),
                                    share));
        }
        drivers.sort(Comparator.comparingDouble(driver -> -driver.weight()));
        double open = prospect.open().stream().mapToDouble(Prospects.Open::runs).sum() / prospect.runs();
        return new AtRisk(member, last, drivers, LEAST_LIKELY * (1 - prospect.chance()) + open);
    }

    private static @Nullable Instant last(Member member) {
        return member.done().isEmpty()
                ? null
                : member.done().get(member.done().size() - 1).answered().at();
    }

    private static AtRisk of(Member member, Curriculum curriculum, Instant now) {
        Instant last = last(member);
        List<Driver> drivers = new ArrayList<>();
        idle(last, now, drivers);
        weak(member, curriculum, drivers);
        lapsed(member, curriculum, drivers);
        units(member, drivers);
        drivers.sort(Comparator.comparingDouble(driver -> -driver.weight()));
        return new AtRisk(
                member,
                last,
                drivers,
                drivers.stream().mapToDouble(Driver::weight).sum());
    }

    private static void idle(@Nullable Instant last, Instant now, List<Driver> drivers) {
        if (last == null) {
            drivers.add(new Driver(new Text("has not begun", "尚未开始练习"), 1));
            return;
        }
        long days = Duration.between(last, now).toDays();
        if (days >= IDLE_DAYS) {
            drivers.add(new Driver(
                    new Text("no practice for " + days + " days", "已" + days + "天未练习"), Math.min(1, days / 28.0)));
        }
    }

    /** The skill least likely to reach the standard. */
    private static void weak(Member member, Curriculum curriculum, List<Driver> drivers) {
        member.skills().stream()
                .filter(skill -> skill.state() == MasteryState.LEARNING
                        && skill.estimate().probabilityOf(0.8) < 0.5)
                .min(Comparator.comparingDouble(skill -> skill.estimate().probabilityOf(0.8)))
                .ifPresent(skill -> {
                    String chance = Say.percent(skill.estimate().chance());
                    drivers.add(new Driver(
                            new Text(
                                    name(skill, curriculum).en() + " stands at " + chance,
                                    name(skill, curriculum).zh() + "仅为" + chance),
                            1 - skill.estimate().probabilityOf(0.8) * 2));
                });
    }

    private static void lapsed(Member member, Curriculum curriculum, List<Driver> drivers) {
        List<SkillStanding> lapsed = member.skills().stream()
                .filter(skill -> skill.state() == MasteryState.LAPSED)
                .toList();
        if (!lapsed.isEmpty()) {
            Text first = name(lapsed.get(0), curriculum);
            drivers.add(new Driver(
                    new Text(
                            first.en() + (lapsed.size() > 1 ? " and " + (lapsed.size() - 1) + " more" : "") + " lapsed",
                            first.zh() + (lapsed.size() > 1 ? "等" + lapsed.size() + "项" : "") + "已生疏"),
                    Math.min(1, 0.3 * lapsed.size())));
        }
    }

    private static void units(Member member, List<Driver> drivers) {
        int all = member.units().units().size();
        long open = member.units().units().stream()
                .filter(unit -> unit.state() != Standing.State.PASSED)
                .count();
        double weight = 0.5 * open / Math.max(1, all);
        if (weight > WORTH_TELLING) {
            drivers.add(new Driver(
                    new Text(open + " of " + all + " units not passed", all + "个单元中有" + open + "个未通过"), weight));
        }
    }

    private static Text name(SkillStanding skill, Curriculum curriculum) {
        Text title = curriculum.called(skill.skill());
        return new Text(skill.skill().value() + " " + title.en(), skill.skill().value() + " " + title.zh());
    }
}
