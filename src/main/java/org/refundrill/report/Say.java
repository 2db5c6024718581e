package org.refundrill.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.refundrill.decision.ClauseId;
import org.refundrill.language.Language;
import org.refundrill.language.Text;
import org.refundrill.mastery.MasteryState;
import org.refundrill.money.Money;
import org.refundrill.report.Page.Cell;
import org.refundrill.report.Page.Column;
import org.refundrill.rulebook.Clause;
import org.refundrill.scenario.Scenario;

/**
 * Says things in a report's language, with its figures and its ways from page to page.
 *
 * @param figures numbers, times and money
 * @param links where people, clauses, cases and families are told
 * @param clauses the clauses by id
 * @param families the families of cases by id; each is read when it is first spoken of
 */
record Say(Figures figures, SiteLinks links, Map<ClauseId, Clause> clauses, Map<String, Scenario> families) {

    /** A family of cases in a few words; its id where there is no such scenario any more. */
    String family(String id) {
        Scenario known = families.get(id);
        return known == null ? id : of(known.title());
    }

    String of(String en, String zh) {
        return figures.language() == Language.EN ? en : zh;
    }

    String of(Text text) {
        return text.in(figures.language());
    }

    /** So many of something in English; Chinese has its own words for it. */
    static String n(long count, String one, String many) {
        return count + " " + (count == 1 ? one : many);
    }

    Column words(String en, String zh) {
        return new Column(of(en, zh), false);
    }

    Column number(String en, String zh) {
        return new Column(of(en, zh), true);
    }

    static int permille(double share) {
        return (int) StrictMath.floor(Math.max(0, Math.min(1, share)) * 1000 + 0.5);
    }

    static String percent(double share) {
        return (int) StrictMath.floor(share * 100 + 0.5) + "%";
    }

    static Cell share(double share) {
        return Cell.value(percent(share), permille(share));
    }

    static Cell interval(double low, double high) {
        return Cell.between(
                (int) StrictMath.floor(low * 100 + 0.5) + "–" + percent(high), permille(low), permille(high));
    }

    String money(Money money) {
        return figures.money(money);
    }

    /** Minor units as they come out of a mean. */
    String money(double minor, java.util.Currency currency) {
        return money(Money.ofMinor(
                BigDecimal.valueOf(minor).setScale(0, RoundingMode.HALF_UP).longValueExact(), currency));
    }

    String day(Instant at) {
        return figures.moment(at).substring(0, 10);
    }

    /** A clause in a few words; its id where the rulebook no longer has it. */
    String clause(ClauseId id) {
        Clause clause = clauses.get(id);
        return clause == null ? id.value() : id.value() + " " + of(clause.title());
    }

    /** Several things in one line. */
    String list(List<String> things) {
        return String.join(of(", ", "、"), things);
    }

    String state(MasteryState state) {
        return switch (state) {
            case NOT_STARTED -> of("not started", "未开始");
            case LEARNING -> of("learning", "学习中");
            case LIKELY -> of("likely", "基本掌握");
            case MASTERED -> of("mastered", "已掌握");
            case DUE -> of("due", "待复习");
            case LAPSED -> of("lapsed", "已生疏");
        };
    }

    static String sign(MasteryState state) {
        return switch (state) {
            case NOT_STARTED -> "·";
            case LEARNING -> "○";
            case LIKELY -> "◐";
            case MASTERED -> "●";
            case DUE -> "◒";
            case LAPSED -> "▽";
        };
    }

    static int level(MasteryState state) {
        return switch (state) {
            case NOT_STARTED -> 0;
            case LEARNING, LAPSED -> 1;
            case LIKELY -> 2;
            case DUE -> 3;
            case MASTERED -> 4;
        };
    }

    /** What the signs mean. */
    String signs() {
        return of(
                "Signs: · not started, ○ learning, ◐ likely, ● mastered, ◒ due, ▽ lapsed.",
                "符号：·未开始，○学习中，◐基本掌握，●已掌握，◒待复习，▽已生疏。");
    }

    /** How a page was made. */
    List<String> made(Instant now) {
        return List.of(of(
                "Made by Refundrill on " + figures.moment(now) + ". Times are in "
                        + figures.zone().getId() + ".",
                "本报告由 Refundrill 于 " + figures.moment(now) + " 生成，时间均按 "
                        + figures.zone().getId() + " 时区。"));
    }
}
