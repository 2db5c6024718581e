package org.refundrill.exercise.investigation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.refundrill.decision.ClauseId;
import org.refundrill.exercise.Action;
import org.refundrill.exercise.Brief;
import org.refundrill.exercise.TaskState;
import org.refundrill.exercise.Turning;
import org.refundrill.form.Form;
import org.refundrill.form.FormReader;
import org.refundrill.form.Reading;
import org.refundrill.language.Text;
import org.refundrill.rulebook.Rulebook;
import org.refundrill.scoring.Finding;
import org.refundrill.scoring.Verdict;

/**
 * What the enquiries themselves are worth: value of evidence less its cost, answers beyond what was seen, time, harm. What is
 * let pass, and by which clause it is not, says the rulebook.
 */
final class Reckoning {
    private static final int SCALE = 6;
    private static final BigDecimal ENQUIRIES = BigDecimal.valueOf(2);
    /** A harmful question takes a quarter of the score: beside it all answers weigh three times as much. */
    private static final BigDecimal QUARTER = BigDecimal.valueOf(3);

    private final Brief brief;
    private final Enquiries enquiries;
    private final Seen seen;
    private final Form form;
    private final BigDecimal answers;

    Reckoning(Brief brief, Enquiries enquiries, Seen seen, Form form, BigDecimal answers) {
        this.brief = brief;
        this.enquiries = enquiries;
        this.seen = seen;
        this.form = form;
        this.answers = answers;
    }

    /** The findings on a finished log; none where nobody was asked. */
    List<Finding> of(TaskState state) {
        Course course = Course.of(enquiries, state);
        List<Finding> findings = new ArrayList<>();
        if (course.sent().isEmpty()) {
            return findings;
        }
        findings.add(economy(course));
        beyond(state, course, findings);
        late(course, findings);
        effort(course, findings);
        course.sent().forEach(sent -> harm(sent.enquiry(), findings));
        return List.copyOf(findings);
    }

    /** The share of what could be settled that was, less the share of one's time that gained nothing. */
    private Finding economy(Course course) {
        Worth worth = new Worth(seen, course);
        List<Sent> needless = worth.needless();
        int free = free("needless.free");
        int spent = course.effort();
        int lost = needless.stream()
                .skip(free)
                .mapToInt(sent -> sent.enquiry().minutes())
                .sum();
        BigDecimal value = worth.possible() == 0 ? BigDecimal.ONE : share(worth.gained(), worth.possible());
        BigDecimal cost = spent == 0 ? BigDecimal.ZERO : share(lost, spent);
        List<Enquiry> path = ShortestPath.shortest(seen, enquiries.all());
        return finding(
                "enquiries",
                new Text("What your enquiries were worth", "查证的价值与成本"),
                value.multiply(BigDecimal.ONE.subtract(cost)).setScale(SCALE, RoundingMode.DOWN),
                weight(),
                false,
                "needless.free",
                new Text(
                        count(course.sent().size(), spent).en() + "; " + worth.gained() + " of " + worth.possible()
                                + " open answers settled; " + needless.size() + " needless",
                        count(course.sent().size(), spent).zh() + "；" + worth.possible() + "项未决中查明" + worth.gained()
                                + "项；多余" + needless.size() + "次"),
                count(path.size(), path.stream().mapToInt(Enquiry::minutes).sum()));
    }

    private static Text count(int enquiries, int minutes) {
        return new Text(
                enquiries + (enquiries == 1 ? " enquiry, " : " enquiries, ") + minutes + " min",
                "查证" + enquiries + "次，用时" + minutes + "分钟");
    }

    /** Right or wrong, an answer that what was seen does not bear is a guess. */
    private void beyond(TaskState state, Course course, List<Finding> findings) {
        Map<String, Object> given = given(state);
        Map<String, Object> borne = seen.with(course.records());
        List<String> guessed = new ArrayList<>();
        borne.forEach((field, value) -> {
            boolean open = !Objects.equals(value, seen.all().get(field));
            if (open && !String.valueOf(value).equals(String.valueOf(given.get(field)))) {
                guessed.add(field);
            }
        });
        if (guessed.size() > free("unseen.free")) {
            findings.add(finding(
                    "beyond-seen",
                    new Text("Answered before the record was seen", "未见材料先作答"),
                    BigDecimal.ONE.subtract(share(guessed.size(), borne.size())),
                    weight(),
                    false,
                    "unseen.free",
                    new Text(
                            guessed.size() + " of " + borne.size() + " answers",
                            borne.size() + "项中" + guessed.size() + "项"),
                    new Text("none", "无")));
        }
    }

    private Map<String, Object> given(TaskState state) {
        Map<String, Object> given = new LinkedHashMap<>();
        Action last = state.log().get(state.log().size() - 1);
        if (last instanceof Action.Submit submit
                && new FormReader(enquiries.begin().getOffset())
                                .read(form, submit.response().fields())
                        instanceof Reading.Accepted accepted) {
            given.putAll(accepted.answers());
        }
        return given;
    }

    private void late(Course course, List<Finding> findings) {
        long over = Duration.between(enquiries.limit(), course.now()).toMinutes();
        if (over > free("late.free")) {
            findings.add(finding(
                    "late",
                    new Text("Answered after the limit", "超过答复时限"),
                    BigDecimal.ZERO,
                    weight(),
                    false,
                    "late.free",
                    new Text(over + " min late", "超时" + over + "分钟"),
                    new Text("within the limit", "不超时限")));
        }
    }

    private void effort(Course course, List<Finding> findings) {
        enquiries
                .effort()
                .filter(given -> course.effort() - given > free("effort.free"))
                .ifPresent(given -> findings.add(finding(
                        "own-minutes",
                        new Text("More of your own minutes than were given", "超出给定工时"),
                        BigDecimal.ZERO,
                        weight(),
                        false,
                        "effort.free",
                        new Text(course.effort() + " min", course.effort() + "分钟"),
                        new Text(given + " min at most", "至多" + given + "分钟"))));
    }

    private void harm(Enquiry enquiry, List<Finding> findings) {
        String harm = enquiry.harm();
        if (harm != null) {
            findings.add(finding(
                    "harm-" + enquiry.id(),
                    new Text("A question that does harm", "造成危害的提问"),
                    BigDecimal.ZERO,
                    answers.divide(QUARTER, SCALE, RoundingMode.HALF_UP),
                    true,
                    harm,
                    enquiry.label(),
                    new Text("not asked", "不应提出")));
        }
    }

    private Finding finding(
            String id,
            Text label,
            BigDecimal credit,
            BigDecimal weight,
            boolean critical,
            String rule,
            Text given,
            Text due) {
        ClauseId clause = clause(rule);
        Verdict verdict = Verdict.of(credit);
        Text reason = Turning.clause(brief.rulebook(), clause);
        return new Finding(
                id,
                label,
                brief.caseFile().scenario().skills().get(0),
                verdict,
                credit.stripTrailingZeros(),
                weight,
                critical,
                clause,
                null,
                reason,
                given,
                due,
                null);
    }

    private BigDecimal weight() {
        String own = brief.caseFile().scenario().question().settings().get("enquiries");
        return own == null ? ENQUIRIES : new BigDecimal(own);
    }

    private int free(String rule) {
        return brief.rulebook().value(brief.caseFile().world(), null, rule) instanceof BigDecimal number
                ? number.intValue()
                : 0;
    }

    private ClauseId clause(String rule) {
        Rulebook rulebook = brief.rulebook();
        List<ClauseId> clauses = rulebook.answer(brief.caseFile().world().withoutHidden(), null, rule)
                .clauses();
        return clauses.isEmpty() ? new ClauseId(rule) : clauses.get(0);
    }

    private static BigDecimal share(int part, int whole) {
        return BigDecimal.valueOf(part).divide(BigDecimal.valueOf(whole), SCALE, RoundingMode.HALF_UP);
    }
}
