package org.refundrill.terminal.practice;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.refundrill.decision.ClauseId;
import org.refundrill.decision.Grounds;
import org.refundrill.exercise.Proposal;
import org.refundrill.exercise.Waiting;
import org.refundrill.language.Formats;
import org.refundrill.language.Text;
import org.refundrill.rulebook.Clause;
import org.refundrill.rulebook.Rulebook;
import org.refundrill.scoring.Assessment;
import org.refundrill.scoring.Finding;
import org.refundrill.scoring.Twin;
import org.refundrill.scoring.Verdict;
import org.refundrill.terminal.console.Style;
import org.refundrill.terminal.console.Styled;
import org.refundrill.training.Session;

/** What is told after an answer: each element, the clause in its own words, the facts, the twin, the money. */
final class Debrief {
    /** More findings than these are not read one by one. */
    private static final int LISTED = 20;

    private final CaseWork work;
    private final Session session;
    private final Assessment assessment;
    private final Rulebook rulebook;
    private final KeyFacts facts;
    private final Optional<TwinStory.Told> twin;

    Debrief(CaseWork work) {
        this.work = work;
        this.session = work.session();
        this.assessment = session.assessment();
        this.rulebook =
                work.desk().rulebook(session.file().scenario(), session.file().world());
        List<Grounds.Flip> flips = flips();
        TwinStory story = new TwinStory(work.desk(), session.file());
        this.twin = flips.stream()
                .flatMap(flip -> story.of(flip).stream())
                .findFirst()
                .or(() -> otherwise(story));
        this.facts = new KeyFacts(work.desk(), session.file(), flips);
    }

    /** The flips, those of elements that went wrong first: their twins are the ones to practise. */
    private List<Grounds.Flip> flips() {
        Set<Grounds.Flip> flips = new LinkedHashSet<>();
        for (Finding finding : assessment.findings()) {
            Grounds.Flip flip = finding.flip();
            if (flip != null && finding.verdict() != Verdict.RIGHT) {
                flips.add(flip);
            }
        }
        session.file()
                .ruling()
                .leading()
                .ifPresent(ruling -> flips.addAll(ruling.grounds().flips()));
        return List.copyOf(flips);
    }

    /** Where no ruling turns, a twin of the first answer that went wrong. */
    private Optional<TwinStory.Told> otherwise(TwinStory story) {
        for (Finding finding : assessment.findings()) {
            Twin other = finding.twin();
            Optional<TwinStory.Told> told = other == null ? Optional.empty() : story.of(other, finding.label());
            if (told.isPresent()) {
                return told;
            }
        }
        return Optional.empty();
    }

    /** The code of the twin that is offered, if there is one. */
    Optional<String> twin() {
        return twin.map(TwinStory.Told::code);
    }

    /** Whether there are facts beyond the telling ones. */
    boolean hasMore() {
        return !facts.others().isEmpty();
    }

    /** Result and score in one line. */
    Styled headline() {
        BigDecimal score = assessment.score().movePointRight(2).setScale(0, RoundingMode.HALF_UP);
        String points = work.say("Score " + score + " of 100", "得分 " + score + "（满分 100）");
        return assessment.passed()
                ? Styled.of(Style.GOOD, "✓ " + points + work.say("  passed", "　已通过"))
                : Styled.of(Style.NOTICE, "○ " + points + "  " + work.say(whatIsMissing()));
    }

    private Text whatIsMissing() {
        BigDecimal passMark = session.occasion().marking().passMark();
        String points = passMark.movePointRight(2).stripTrailingZeros().toPlainString();
        return assessment.score().compareTo(passMark) >= 0
                ? new Text("not passed: one answer that must be right was not", "未通过：有一项必须答对的没有答对")
                : new Text("not there yet, " + points + " passes", "未通过，" + points + " 分通过");
    }

    /**
     * The whole debrief.
     *
     * @param all whether every fact is listed, rather than the telling ones
     */
    Sheet sheet(int width, boolean all) {
        Sheet.Writer page = new Sheet.Writer(width);
        Styled head = headline();
        page.hanging(Styled.of(" "), head.spans().get(0).style(), head.plain());
        needless(page);
        given(page);
        page.blank();
        reason(page);
        findings(page);
        waiting(page);
        sample(page);
        clauses(page);
        facts(page, all);
        workings(page);
        new FileSheet(work.language(), page).panels(session.exercise().explained(session.state()));
        twin.ifPresent(told -> {
            page.panel("twin", Style.ACCENT, work.say("Had it been otherwise", "换一种情形"));
            page.hanging(" ", work.say(told.sentence()));
        });
        money(page);
        page.panel("code", Style.ACCENT, work.say("Case code", "案件编号"));
        page.line(Styled.of(" " + session.file().code()));
        return page.sheet();
    }

    private void needless(Sheet.Writer page) {
        int needless = assessment.needless().size();
        if (needless > 0) {
            page.hanging(
                    Styled.of("   "),
                    Style.DIM,
                    work.say(
                            needless + " point off: " + needless + " record asked for that the ruling does not rest on",
                            "扣 " + needless + " 分：调取了 " + needless + " 份与裁定无关的材料"));
        }
    }

    /** Each finding; where there are a great many, those that came out right are only counted. */
    private void findings(Sheet.Writer page) {
        List<Finding> findings = assessment.findings();
        if (findings.size() <= LISTED) {
            findings.forEach(finding -> finding(finding, page));
            return;
        }
        List<Finding> amiss = findings.stream()
                .filter(finding -> finding.verdict() != Verdict.RIGHT)
                .toList();
        int right = findings.size() - amiss.size();
        page.hanging(
                Styled.of(Style.GOOD, " ✓ " + work.say("right  ", "正确  ")),
                Style.PLAIN,
                work.say(right + " of " + findings.size(), right + " 项，共 " + findings.size() + " 项"));
        amiss.forEach(finding -> finding(finding, page));
    }

    private void given(Sheet.Writer page) {
        if (!work.given().isEmpty()) {
            page.hanging(
                    Styled.of("   "),
                    Style.DIM,
                    work.say(
                            "Some steps were given: this case is practice, and counts towards no unit's goal.",
                            "本案给出了部分步骤，属于练习，不计入单元目标。"));
        }
    }

    /** Which clause was named as the reason, where that was asked beside the form. */
    private void reason(Sheet.Writer page) {
        session.reasonGiven().ifPresent(given -> {
            Styled mark = given.right()
                    ? Styled.of(Style.GOOD, " ✓ " + work.say("reason ", "理由  "))
                    : Styled.of(Style.NOTICE, " ○ " + work.say("reason ", "理由  "));
            page.hanging(
                    mark,
                    Style.PLAIN,
                    given.right()
                            ? given.clause()
                            : work.say(
                                    "you named " + given.clause() + ", and " + given.due()
                                            + " decides; this is not marked",
                                    "你认为依据是 " + given.clause() + "，实际为 " + given.due() + "（不计分）"));
        });
    }

    private void finding(Finding finding, Sheet.Writer page) {
        Styled mark = switch (finding.verdict()) {
            case RIGHT -> Styled.of(Style.GOOD, " ✓ " + work.say("right  ", "正确  "));
            case PARTIAL -> Styled.of(Style.NOTICE, " ◐ " + work.say("partly ", "部分  "));
            case WRONG -> Styled.of(Style.BAD, " ✗ " + work.say("wrong  ", "错误  "));
        };
        if (finding.verdict() == Verdict.RIGHT) {
            page.hanging(mark, Style.PLAIN, label(finding) + work.say(": ", "：") + work.say(finding.given()));
            return;
        }
        page.hanging(mark, Style.BOLD, label(finding));
        String indent = " ".repeat(mark.width());
        page.hanging(indent + work.say("you said  ", "你的作答　"), work.say(finding.given()));
        page.hanging(indent + work.say("due       ", "应为　　　"), work.say(finding.due()));
        if (session.file().ruling().leading().isEmpty()) {
            // Without a ruling there are no facts of one to be told below.
            page.hanging(indent + work.say("why       ", "原因　　　"), work.say(finding.reason()));
        }
    }

    /** What a trainer judges later: each with what a machine reads in it, marked as a proposal. */
    private void waiting(Sheet.Writer page) {
        if (session.waiting().isEmpty()) {
            return;
        }
        page.panel("waiting", Style.ACCENT, work.say("Waits for a trainer, not in the score", "待培训师评阅，不计入得分"));
        boolean read = session.waiting().stream().anyMatch(waiting -> waiting.proposal() != null);
        page.hanging(
                Styled.of(" "),
                Style.DIM,
                read
                        ? work.say(
                                "Below stands what a machine read in your text. It is a proposal; a trainer decides.",
                                "以下是程序对正文的初步判读，仅供参考，由培训师定夺。")
                        : work.say("Your trainer reads this without a proposal.", "本机没有初步判读，由培训师直接评阅。"));
        session.waiting().forEach(waiting -> waiting(waiting, page));
    }

    private void waiting(Waiting waiting, Sheet.Writer page) {
        Proposal proposal = waiting.proposal();
        String mark = proposal == null || proposal.credit().isEmpty() ? " ? " : " · ";
        String told = proposal == null ? "" : work.say(": ", "：") + work.say(Proposed.told(proposal));
        page.hanging(Styled.of(Style.DIM, mark), Style.PLAIN, work.say(waiting.label()) + told);
        if (proposal != null && !proposal.sentence().isEmpty()) {
            page.hanging(Styled.of("   "), Style.DIM, "“" + proposal.sentence() + "”");
        }
    }

    /** A text that would have done, where one was asked for. */
    private void sample(Sheet.Writer page) {
        session.exercise().sample().ifPresent(sample -> {
            page.panel(
                    "sample",
                    Style.ACCENT,
                    work.say("A message that would do; yours may say it better", "可参考的正文，你可以写得更好"));
            page.hanging(" ", work.say(sample));
        });
    }

    private String label(Finding finding) {
        return work.say(finding.label());
    }

    /** The clause that decided, in its own words; then those of elements that went wrong, each once. */
    private void clauses(Sheet.Writer page) {
        Map<ClauseId, Clause> told = new LinkedHashMap<>();
        session.file().ruling().leading().stream()
                .flatMap(ruling -> ruling.grounds().clauses().stream().limit(1))
                .forEach(id -> add(id, told));
        assessment.findings().stream()
                .filter(finding -> finding.verdict() != Verdict.RIGHT)
                .forEach(finding -> add(finding.clause(), told));
        if (told.isEmpty()) {
            return;
        }
        page.panel("clauses", Style.ACCENT, work.say("The rule", "依据的规则"));
        told.forEach((id, clause) -> {
            page.hanging(Styled.of(" "), Style.BOLD, id + "  " + work.say(clause.title()));
            page.hanging("   ", work.say(clause.text()));
        });
    }

    private void add(ClauseId id, Map<ClauseId, Clause> told) {
        work.desk().brief(session.file()).clause(id).ifPresent(clause -> told.putIfAbsent(id, clause));
    }

    private void facts(Sheet.Writer page, boolean all) {
        List<KeyFacts.Shown> shown = all ? facts.all() : facts.telling();
        if (shown.isEmpty()) {
            return;
        }
        page.panel("facts", Style.ACCENT, work.say("What it turned on", "关键事实"));
        for (KeyFacts.Shown fact : shown) {
            page.hanging(
                    Styled.of(Style.DIM, " · "),
                    Style.PLAIN,
                    work.say(fact.label())
                            + work.say(": ", "：")
                            + work.say(fact.value())
                            + work.say("  ", "")
                            + where(fact));
        }
        if (!all && hasMore()) {
            int more = facts.others().size();
            page.line(Styled.of(
                    Style.DIM,
                    "   "
                            + work.say(
                                    more == 1
                                            ? "1 more fact was looked at: press m"
                                            : more + " more facts were looked at: press m",
                                    "另有 " + more + " 项事实参与判断，按 m 查看")));
        }
    }

    private void workings(Sheet.Writer page) {
        List<Text> lines = session.file()
                .ruling()
                .leading()
                .map(ruling -> new Workings(rulebook, ruling).lines())
                .orElse(List.of());
        if (!lines.isEmpty()) {
            page.panel("workings", Style.ACCENT, work.say("How it is worked out", "怎么算的"));
            lines.forEach(line -> page.hanging(Styled.of(Style.DIM, " · "), Style.PLAIN, work.say(line)));
        }
    }

    /** Where it stood: the panel, and the label there where it is called otherwise. */
    private String where(KeyFacts.Shown fact) {
        return fact.place()
                .map(place -> {
                    boolean same = !fact.oneField()
                            || fact.label()
                                    .en()
                                    .toLowerCase(Locale.ROOT)
                                    .startsWith(place.label().en().toLowerCase(Locale.ROOT));
                    String label = same ? "" : work.say(": ", "·") + work.say(place.label());
                    String asked = place.onRequest() ? work.say(", on request", "，需调取") : "";
                    return work.say("(", "（") + work.say(place.panel()) + label + asked + work.say(")", "）");
                })
                .orElse("");
    }

    private void money(Sheet.Writer page) {
        page.panel("money", Style.ACCENT, work.say("What it costs", "资金影响"));
        String sum =
                Formats.money(assessment.regret().amount(), assessment.regret().currency());
        page.hanging(
                " ",
                assessment.regret().signum() == 0
                        ? work.say("Acted on, these answers lose no money.", "按此处理，不造成资金损失。")
                        : work.say(
                                "Acted on, these answers cost " + sum + " more than the ruling due.",
                                "按此处理，比应有裁定多损失 " + sum + "。"));
    }
}
