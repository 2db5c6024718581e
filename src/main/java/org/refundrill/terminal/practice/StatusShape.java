package org.refundrill.terminal.practice;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.refundrill.curriculum.Standing;
import org.refundrill.curriculum.Tally;
import org.refundrill.language.Language;
import org.refundrill.mastery.Steadiness;
import org.refundrill.mastery.recall.SkillMemory;
import org.refundrill.psychometrics.Interval;
import org.refundrill.skill.SkillId;
import org.refundrill.training.Assignment;
import org.refundrill.training.Progress;
import org.refundrill.training.learner.ClauseMeetings;
import org.refundrill.training.learner.Judgement;
import org.refundrill.training.learner.Knowledge;
import org.refundrill.training.learner.SkillStanding;

/** Where a trainee stands, for scripts. No chance comes without its interval. */
final class StatusShape {
    private final Knowledge knowledge;
    private final Language language;

    StatusShape(Knowledge knowledge, Language language) {
        this.knowledge = knowledge;
        this.language = language;
    }

    Map<String, Object> shape() {
        Map<String, Object> shape = new LinkedHashMap<>();
        shape.put("curriculum", knowledge.curriculum().id());
        shape.put("title", knowledge.curriculum().title().in(language));
        shape.put("cases", knowledge.progress().answered());
        shape.put(
                "passed",
                knowledge.tallies().values().stream().mapToInt(Tally::passed).sum());
        shape.put("units", knowledge.standing().units().stream().map(this::unit).toList());
        shape.put("skills", skills());
        shape.put("judgement", judgement());
        shape.put("steadiness", steadiness());
        shape.put("readiness", readiness());
        shape.put(
                "assignments",
                knowledge.assignments().stream().map(StatusShape::assignment).toList());
        return shape;
    }

    private Map<String, Object> unit(Standing.Of at) {
        Map<String, Object> shape = new LinkedHashMap<>();
        shape.put("unit", at.unit().id());
        shape.put("title", at.unit().title().in(language));
        shape.put("state", at.state().name().toLowerCase(Locale.ROOT));
        shape.put("passed", at.counted());
        shape.put("goal", at.unit().casesToPass());
        shape.put("toMaster", at.unmastered().stream().map(SkillId::value).toList());
        shape.put("waitsFor", at.waitsFor());
        Map<String, Object> scenarios = new LinkedHashMap<>();
        for (String scenario : at.unit().scenarios()) {
            Tally tally = knowledge.tallies().getOrDefault(scenario, Tally.NONE);
            scenarios.put(scenario, Map.of("practised", tally.practised(), "passed", tally.passed()));
        }
        shape.put("scenarios", scenarios);
        return shape;
    }

    private Map<String, Object> skills() {
        Map<SkillId, Progress.SkillScore> scores = knowledge.progress().skills();
        Map<String, Object> skills = new LinkedHashMap<>();
        for (SkillStanding standing : knowledge.skills()) {
            Map<String, Object> one = new LinkedHashMap<>();
            one.put("title", knowledge.curriculum().called(standing.skill()).in(language));
            Progress.SkillScore score = scores.get(standing.skill());
            one.put("elements", score == null ? 0 : score.elements());
            one.put("credit", score == null ? null : score.mean());
            one.put("state", standing.state().id());
            one.put("critical", standing.critical());
            one.put("chance", Chances.number(standing.estimate().chance()));
            one.put("low", Chances.number(standing.estimate().low()));
            one.put("high", Chances.number(standing.estimate().high()));
            one.put("cases", standing.cases());
            one.put("days", standing.days());
            one.put(
                    "missing",
                    standing.missing().stream()
                            .map(missing ->
                                    missing.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                            .toList());
            if (standing.firstMastered() != null) {
                one.put("mastered", standing.firstMastered().toString());
            }
            SkillMemory memory = standing.memory();
            if (memory != null) {
                one.put("recall", Chances.number(standing.recall()));
                one.put("due", memory.due().toString());
            }
            skills.put(standing.skill().value(), one);
        }
        return skills;
    }

    private Map<String, Object> judgement() {
        Judgement judgement = knowledge.judgement();
        Map<String, Object> shape = new LinkedHashMap<>();
        shape.put("money", judgement.costs().stream().map(StatusShape::cost).toList());
        judgement.outcomes().ifPresent(outcomes -> {
            Map<String, Object> one = new LinkedHashMap<>();
            one.put("cases", outcomes.cases());
            one.put("agreement", interval(outcomes.raw()));
            one.put("kappa", interval(outcomes.kappa()));
            Map<String, Object> recall = new LinkedHashMap<>();
            outcomes.recall().forEach((kind, share) -> recall.put(kind, Chances.number(share)));
            one.put("recall", recall);
            shape.put("outcomes", one);
        });
        judgement.confidence().ifPresent(confidence -> {
            Map<String, Object> one = new LinkedHashMap<>();
            one.put("cases", confidence.cases());
            one.put("brier", Chances.number(confidence.brier().score()));
            one.put("reliability", Chances.number(confidence.brier().reliability()));
            one.put("resolution", Chances.number(confidence.brier().resolution()));
            one.put("uncertainty", Chances.number(confidence.brier().uncertainty()));
            one.put("overconfidence", Chances.number(confidence.brier().overconfidence()));
            one.put("sureAndWrong", confidence.sureAndWrong());
            shape.put("confidence", one);
        });
        Map<String, Object> pace = new LinkedHashMap<>();
        pace.put("seconds", judgement.meanSeconds());
        pace.put("accuracy", Chances.number(judgement.accuracy()));
        pace.put("rapid", knowledge.rapid());
        shape.put("pace", pace);
        return shape;
    }

    private static Map<String, Object> cost(Judgement.Cost cost) {
        Map<String, Object> shape = new LinkedHashMap<>();
        shape.put("currency", cost.lost().currency().getCurrencyCode());
        shape.put("cases", cost.cases());
        shape.put("lost", cost.lost().minor());
        shape.put("approveAll", cost.approve().minor());
        shape.put("refuseAll", cost.refuse().minor());
        shape.put("savings", cost.savings().map(Chances::number).orElse(null));
        shape.put("over", interval(cost.over()));
        shape.put("under", interval(cost.under()));
        shape.put("inBuyersFavour", cost.bias().map(Chances::number).orElse(null));
        Map<String, Object> ratios = new LinkedHashMap<>();
        ratios.put("1:2", cost.lostWhere(1, 2).minor());
        ratios.put("1:1", cost.lostWhere(1, 1).minor());
        ratios.put("2:1", cost.lostWhere(2, 1).minor());
        shape.put("lostWhereOverToUnder", ratios);
        return shape;
    }

    private Map<String, Object> steadiness() {
        ClauseMeetings clauses = knowledge.clauses();
        Map<String, Object> shape = new LinkedHashMap<>();
        shape.put("k", ClauseMeetings.K);
        shape.put(
                "mean",
                clauses.mean().isPresent() ? Chances.number(clauses.mean().getAsDouble()) : null);
        Map<String, Object> each = new LinkedHashMap<>();
        clauses.all().forEach((clause, steadiness) -> each.put(clause.value(), clause(steadiness)));
        shape.put("clauses", each);
        return shape;
    }

    private static Map<String, Object> clause(Steadiness steadiness) {
        Map<String, Object> shape = new LinkedHashMap<>();
        shape.put("days", steadiness.trials());
        shape.put("passed", steadiness.passes());
        List<BigDecimal> passing = new ArrayList<>();
        steadiness.passing(ClauseMeetings.K).ifPresent(share -> passing.add(Chances.number(share)));
        shape.put("inARow", passing.isEmpty() ? null : passing.get(0));
        return shape;
    }

    private Map<String, Object> readiness() {
        Map<String, Object> shape = new LinkedHashMap<>();
        shape.put("ready", knowledge.readiness().ready());
        shape.put(
                "steady",
                knowledge.readiness().steady().isPresent()
                        ? Chances.number(knowledge.readiness().steady().getAsDouble())
                        : null);
        shape.put(
                "missing",
                knowledge.readiness().missing().stream()
                        .map(missing -> missing.id())
                        .toList());
        shape.put(
                "skills",
                knowledge.readiness().skills().stream().map(SkillId::value).toList());
        return shape;
    }

    static Map<String, Object> assignment(Assignment assignment) {
        Map<String, Object> shape = new LinkedHashMap<>();
        shape.put("curriculum", assignment.curriculum());
        shape.put("cohort", assignment.cohort());
        shape.put("trainee", assignment.trainee());
        shape.put("due", assignment.due().toString());
        return shape;
    }

    private static Map<String, Object> interval(Interval interval) {
        Map<String, Object> shape = new LinkedHashMap<>();
        shape.put("estimate", finite(interval.estimate()));
        shape.put("low", finite(interval.low()));
        shape.put("high", finite(interval.high()));
        return shape;
    }

    private static @Nullable BigDecimal finite(double value) {
        return Double.isFinite(value) ? Chances.number(value) : null;
    }
}
