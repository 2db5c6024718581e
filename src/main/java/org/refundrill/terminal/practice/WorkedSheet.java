package org.refundrill.terminal.practice;

import java.util.List;
import java.util.Optional;
import org.refundrill.decision.Grounds;
import org.refundrill.decision.RequestRuling;
import org.refundrill.language.Text;
import org.refundrill.rulebook.Clause;
import org.refundrill.rulebook.Rulebook;
import org.refundrill.scoring.Finding;
import org.refundrill.terminal.console.Style;
import org.refundrill.terminal.console.Styled;
import org.refundrill.training.Session;

/** How a case is worked, step by step: what to look at, the rule, the reckoning, the answers that follow. */
final class WorkedSheet {
    private final CaseWork work;
    private final Session session;
    private final Sheet.Writer page;
    private int step;

    /**
     * A page of this width.
     *
     * @param work a case that was answered by its key
     */
    WorkedSheet(CaseWork work, int width) {
        this.work = work;
        this.session = work.session();
        this.page = new Sheet.Writer(width);
    }

    Sheet sheet() {
        page.hanging(
                Styled.of(" "),
                Style.NOTICE,
                work.say(
                        "This is how it is worked. One of your own, of the same kind, comes after it.",
                        "本案的解法如下。看完后，请独立办理一个同类案件。"));
        Rulebook rulebook =
                work.desk().rulebook(session.file().scenario(), session.file().world());
        Optional<RequestRuling> ruling = session.file().ruling().leading();
        facts(ruling);
        ruling.flatMap(one -> one.grounds().clauses().stream().findFirst())
                .map(id -> rulebook.clauses().get(id))
                .ifPresent(this::rule);
        ruling.map(one -> new Workings(rulebook, one).lines()).ifPresent(this::reckoning);
        answers();
        return page.sheet();
    }

    private void facts(Optional<RequestRuling> ruling) {
        List<Grounds.Flip> flips = ruling.map(one -> one.grounds().flips()).orElse(List.of());
        List<KeyFacts.Shown> telling = new KeyFacts(work.desk(), session.file(), flips).telling();
        if (!telling.isEmpty()) {
            title("facts", "What the file says that counts", "找出关键事实");
            for (KeyFacts.Shown fact : telling) {
                String where = fact.place()
                        .map(place -> work.say("  (", "（") + work.say(place.panel()) + work.say(")", "）"))
                        .orElse("");
                page.hanging(
                        Styled.of(Style.DIM, " · "),
                        Style.PLAIN,
                        work.say(fact.label()) + work.say(": ", "：") + work.say(fact.value()) + where);
            }
        }
    }

    private void rule(Clause clause) {
        title("rule", "The rule for that", "对应的规则");
        page.hanging(Styled.of(" "), Style.BOLD, clause.id() + "  " + work.say(clause.title()));
        page.hanging("   ", work.say(clause.text()));
    }

    private void reckoning(List<Text> lines) {
        if (!lines.isEmpty()) {
            title("workings", "How it is worked out", "怎么算的");
            lines.forEach(line -> page.hanging(Styled.of(Style.DIM, " · "), Style.PLAIN, work.say(line)));
        }
    }

    private void answers() {
        title("answers", "So the answers are", "由此得出答案");
        for (Finding finding : session.assessment().findings()) {
            page.hanging(
                    Styled.of(Style.GOOD, " → "),
                    Style.PLAIN,
                    work.say(finding.label()) + work.say(": ", "：") + work.say(finding.due()));
        }
    }

    private void title(String id, String en, String zh) {
        step++;
        page.panel(id, Style.ACCENT, step + "  " + work.say(en, zh));
    }
}
