package org.refundrill.terminal.practice;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.refundrill.exercise.Labels;
import org.refundrill.language.Formats;
import org.refundrill.language.Language;
import org.refundrill.money.Money;
import org.refundrill.psychometrics.Brier;
import org.refundrill.skill.SkillId;
import org.refundrill.terminal.Messages;
import org.refundrill.terminal.console.Columns;
import org.refundrill.terminal.console.Style;
import org.refundrill.terminal.console.Styled;
import org.refundrill.training.learner.ClauseMeetings;
import org.refundrill.training.learner.Judgement;
import org.refundrill.training.learner.Knowledge;
import org.refundrill.training.learner.Readiness;

/** How a trainee decides, in a few lines for a person; nothing of it while there is too little to tell. */
final class JudgementLines {
    /** Over fewer cases these figures would be read for more than they are. */
    private static final int TELLING = 5;

    private final Knowledge knowledge;
    private final Messages messages;
    private final Language language;
    private final List<Styled> lines = new ArrayList<>();

    JudgementLines(Knowledge knowledge, Messages messages, Language language) {
        this.knowledge = knowledge;
        this.messages = messages;
        this.language = language;
    }

    List<Styled> lines(int width) {
        Judgement judgement = knowledge.judgement();
        if (judgement.cases() >= TELLING) {
            lines.add(Styled.EMPTY);
            lines.add(Styled.of(Style.DIM, "  " + say("judgement")));
            judgement.costs().stream().filter(cost -> cost.cases() >= TELLING).forEach(cost -> money(cost, width));
            judgement
                    .outcomes()
                    .filter(outcomes -> outcomes.cases() >= TELLING)
                    .ifPresent(outcomes -> outcomes(outcomes, width));
            judgement
                    .confidence()
                    .filter(confidence -> confidence.cases() >= TELLING)
                    .ifPresent(confidence -> confidence(confidence.brier(), confidence.cases(), width));
            pace(judgement, width);
            steady(width);
        }
        readiness(width);
        return lines;
    }

    private void money(Judgement.Cost cost, int width) {
        String told =
                say("judgement.money.told", sum(cost.lost()), cost.cases(), sum(cost.approve()), sum(cost.refuse()));
        String saved = cost.savings()
                .map(savings -> savings > 0
                        ? say("judgement.money.saves", Chances.percent(savings))
                        : say("judgement.money.saves-nothing"))
                .orElse("");
        String more = cost.lost().signum() == 0
                ? ""
                : say(
                        "judgement.money.more",
                        Chances.between(cost.over()),
                        Chances.between(cost.under()),
                        sum(cost.lostWhere(2, 1)),
                        sum(cost.lostWhere(1, 2)));
        line("money", joined(joined(told, saved), more), width);
    }

    private void outcomes(Judgement.Outcomes outcomes, int width) {
        String told = say(
                "judgement.outcomes.told",
                Chances.between(outcomes.raw()),
                outcomes.cases(),
                decimal(outcomes.kappa().estimate()),
                decimal(outcomes.kappa().low()),
                decimal(outcomes.kappa().high()));
        String seldom = outcomes.recall().entrySet().stream()
                .min(Map.Entry.comparingByValue())
                .filter(least -> least.getValue() < 1)
                .map(least -> say(
                        "judgement.outcomes.seldom",
                        Labels.outcome(least.getKey()).in(language),
                        Chances.percent(least.getValue())))
                .orElse("");
        line("outcomes", joined(told, seldom), width);
    }

    private String joined(String one, String other) {
        return one.isEmpty() || other.isEmpty() || language == Language.ZH ? one + other : one + " " + other;
    }

    private void confidence(Brier brier, int cases, int width) {
        long gap = Math.round(brier.overconfidence() * 100);
        String leaning = gap > 0
                ? say("judgement.confidence.over", gap)
                : gap < 0 ? say("judgement.confidence.under", -gap) : say("judgement.confidence.even");
        line("confidence", say("judgement.confidence.told", leaning, cases, decimal(brier.score())), width);
    }

    private void pace(Judgement judgement, int width) {
        if (judgement.meanSeconds() > 0) {
            long minutes = judgement.meanSeconds() / 60;
            String pace = say("judgement.pace.told", minutes, judgement.meanSeconds() % 60);
            String rapid = knowledge.rapid() == 0 ? "" : " " + say("judgement.pace.rapid", knowledge.rapid());
            line("pace", pace + rapid, width);
        }
    }

    private void steady(int width) {
        ClauseMeetings clauses = knowledge.clauses();
        int many = clauses.passing().size();
        line(
                "steady",
                clauses.mean().isPresent()
                        ? say(
                                "judgement.steady.told",
                                ClauseMeetings.K,
                                Chances.percent(clauses.mean().getAsDouble()),
                                many)
                        : say("judgement.steady.few", ClauseMeetings.K),
                width);
    }

    private void readiness(int width) {
        Readiness readiness = knowledge.readiness();
        lines.add(Styled.EMPTY);
        if (readiness.ready()) {
            lines.add(Styled.of(Style.GOOD, "  " + say("readiness.ready")));
            return;
        }
        List<String> missing = new ArrayList<>();
        for (Readiness.Missing one : readiness.missing()) {
            missing.add(
                    switch (one) {
                        case UNITS -> say("readiness.units", readiness.units());
                        case SKILLS ->
                            say(
                                    "readiness.skills",
                                    String.join(
                                            language == Language.ZH ? "、" : ", ",
                                            readiness.skills().stream()
                                                    .map(SkillId::value)
                                                    .toList()));
                        case STEADINESS ->
                            say(
                                    "readiness.steadiness",
                                    ClauseMeetings.K,
                                    Chances.percent(Readiness.BAR),
                                    Readiness.CLAUSES);
                    });
        }
        String all = say("readiness.missing", String.join(language == Language.ZH ? "；" : "; ", missing));
        Columns.wrap(all, width - 2).forEach(line -> lines.add(Styled.of(Style.DIM, "  " + line)));
    }

    private void line(String key, String text, int width) {
        String head = "  " + Columns.fit(say("judgement." + key), 12);
        String before = head;
        for (String piece :
                Columns.wrap(text, Math.max(20, width - Styled.of(head).width()))) {
            lines.add(Styled.of(Style.DIM, before).and(piece));
            before = " ".repeat(Styled.of(head).width());
        }
    }

    private static String sum(Money money) {
        return Formats.money(money.amount(), money.currency());
    }

    private static String decimal(double value) {
        return Double.isFinite(value) ? Chances.hundredths(value) : "-";
    }

    private String say(String key, Object... arguments) {
        return messages.get(language, key, arguments);
    }
}
