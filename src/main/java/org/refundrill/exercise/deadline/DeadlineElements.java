package org.refundrill.exercise.deadline;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.refundrill.casefile.CaseFile;
import org.refundrill.decision.Deadline;
import org.refundrill.decision.Grounds;
import org.refundrill.decision.RequestRuling;
import org.refundrill.exercise.Brief;
import org.refundrill.exercise.CannotBeAsked;
import org.refundrill.exercise.Choice;
import org.refundrill.exercise.CitedClause;
import org.refundrill.exercise.Element;
import org.refundrill.exercise.Judge;
import org.refundrill.exercise.Labels;
import org.refundrill.exercise.Turning;
import org.refundrill.form.Field;
import org.refundrill.form.Field.Kind;
import org.refundrill.form.Field.Option;
import org.refundrill.language.Text;
import org.refundrill.scenario.Question;
import org.refundrill.scoring.Credit;
import org.refundrill.skill.SkillId;

/** The key features of a time limit. The day itself weighs most. */
final class DeadlineElements {
    private static final SkillId POLICY = new SkillId("K1");
    private static final SkillId CLOCKS = new SkillId("K2");
    private static final List<String> PARTIES = List.of("buyer", "seller", "platform", "carrier");

    private final Brief brief;
    private final RequestRuling ruling;
    private final Question question;
    private final Deadline deadline;
    private final Element.Basis basis;

    DeadlineElements(Brief brief) {
        CaseFile caseFile = brief.caseFile();
        this.brief = brief;
        this.ruling = caseFile.ruling().first();
        this.question = caseFile.scenario().question();
        this.deadline = asked();
        Grounds grounds = ruling.grounds();
        String fact = Turning.fact(grounds);
        this.basis = new Element.Basis(
                deadline.clause(), fact, Turning.reason(brief, deadline.clause(), grounds, fact), null);
    }

    private Deadline asked() {
        String what = question.settings().get("deadline");
        return ruling.deadlines().stream()
                .filter(d -> what == null || d.what().equals(what))
                .findFirst()
                .orElseThrow(() -> new CannotBeAsked(missing(what)));
    }

    private Text missing(@Nullable String what) {
        String stated = ruling.deadlines().stream().map(Deadline::what).collect(Collectors.joining(", "));
        return new Text(
                (what == null ? "a time limit is asked for" : "the time limit '" + what + "' is asked for")
                        + (stated.isEmpty()
                                ? ", but the ruling states none"
                                : ", but the ruling states only " + stated),
                (what == null ? "所问为期限" : "所问为期限“" + what + "”")
                        + (stated.isEmpty() ? "，但裁决未列期限" : "，但裁决只列出 " + stated));
    }

    List<Element> all() {
        return List.of(
                end(),
                inTime(),
                loser(),
                CitedClause.only(brief, deadline.clause(), POLICY, BigDecimal.valueOf(3), basis));
    }

    private Element end() {
        boolean instant = "instant".equals(question.settings().get("as"));
        Field field = instant
                ? new Field(
                        "until",
                        Kind.INSTANT,
                        new Text("When does the time limit end, to the minute?", "期限何时届满（精确到分）？"),
                        List.of(),
                        null)
                : new Field(
                        "last-day",
                        Kind.DATE,
                        new Text("Which is the last day in time?", "期限的最后一天是哪天？"),
                        List.of(),
                        null);
        return new Element(
                field,
                CLOCKS,
                BigDecimal.valueOf(5),
                false,
                instant ? deadline.until() : deadline.lastDay(),
                instant ? this::endsThere : Judge.anyOf(Set.of(deadline.lastDay())),
                basis);
    }

    /** The end is exclusive; who names the last minute instead means the same. */
    private BigDecimal endsThere(Object answer) {
        if (!(answer instanceof OffsetDateTime given)) {
            return BigDecimal.ZERO;
        }
        Duration early = Duration.between(given, deadline.until());
        return Credit.exact(!early.isNegative() && early.compareTo(Duration.ofMinutes(1)) <= 0);
    }

    private Element inTime() {
        List<Option> options = List.of(
                new Option("in-time", new Text("Yes, in time", "是，未逾期")),
                new Option("late", new Text("No, too late", "否，已逾期")),
                new Option("not-done", new Text("Nothing was done yet", "尚未作出")));
        String due = timeliness();
        return new Element(
                Choice.field("in-time", new Text("Was the act in time?", "该行为是否在期限内作出？"), options),
                CLOCKS,
                BigDecimal.valueOf(2),
                false,
                due,
                Judge.anyOf(Set.of(due)),
                basis);
    }

    /** What the named value says: yes or no, days late, or the instant of the act; without one, the case's own clock. */
    private String timeliness() {
        String name = question.settings().get("inTime");
        CaseFile caseFile = brief.caseFile();
        Object value = name == null
                ? caseFile.world().now().orElse(null)
                : brief.rulebook().value(caseFile.world().withoutHidden(), ruling.request(), name);
        return value == null ? "not-done" : inTime(value) ? "in-time" : "late";
    }

    private boolean inTime(@Nullable Object value) {
        if (value instanceof Boolean yes) {
            return yes;
        }
        if (value instanceof BigDecimal daysLate) {
            return daysLate.signum() <= 0;
        }
        return value instanceof OffsetDateTime act && act.isBefore(deadline.until());
    }

    private Element loser() {
        List<String> words = Choice.words(question, "parties", PARTIES, Set.of(deadline.loser()));
        return new Element(
                Choice.field(
                        "loser",
                        new Text("Who loses when nothing is done by then?", "逾期未处理，由谁承担不利后果？"),
                        Labels.options(brief.rulebook(), "loser", words)),
                POLICY,
                BigDecimal.ONE,
                false,
                deadline.loser(),
                Judge.anyOf(Set.of(deadline.loser())),
                basis);
    }
}
