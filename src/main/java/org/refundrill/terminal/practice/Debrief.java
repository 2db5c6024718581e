package org.refundrill.terminal.practice;

import java.util.ArrayList;
import java.util.List;
import org.refundrill.decision.Grounds;
import org.refundrill.language.Text;
import org.refundrill.rulebook.Clause;
import org.refundrill.rulebook.Rulebook;
import org.refundrill.scoring.Assessment;
import org.refundrill.scoring.Finding;
import org.refundrill.scoring.Verdict;
import org.refundrill.terminal.command.Invocation;
import org.refundrill.training.CaseDesk;
import org.refundrill.training.Session;

/** What is told after an answer: each element, the clause in its own words, the fact, the flip, the money. */
final class Debrief {

    private final CaseDesk desk;
    private final Invocation call;
    private final CaseScreen screen;

    Debrief(CaseDesk desk, Invocation call, CaseScreen screen) {
        this.desk = desk;
        this.call = call;
        this.screen = screen;
    }

    void show(Session session) {
        Assessment assessment = session.assessment();
        Rulebook rulebook =
                desk.rulebook(session.file().scenario(), session.file().world());
        call.console().line("");
        call.console()
                .line(say("Score ", "得分 ")
                        + assessment.score().movePointRight(2).setScale(0, java.math.RoundingMode.HALF_UP)
                        + (assessment.passed() ? say("  passed", "  通过") : say("  not passed yet", "  尚未通过")));
        assessment.findings().forEach(this::finding);
        Grounds grounds = session.file().ruling().first().grounds();
        call.console().line("");
        call.console().line(say("What decided", "决定性条款"));
        grounds.clauses().stream().limit(2).forEach(id -> {
            Clause clause = rulebook.clauses().get(id);
            if (clause != null) {
                wrapped("  " + id.value() + " ", call.say(clause.title()) + ": " + call.say(clause.text()));
            }
        });
        call.console().line(say("Facts in the file", "案件事实"));
        grounds.facts().forEach((name, fact) -> {
            if (!fact.from().isEmpty()) {
                wrapped(
                        "  ",
                        call.say(rulebook.label(name)) + ": " + value(rulebook, name, fact.value()) + "  ["
                                + String.join(", ", fact.from()) + "]");
            }
        });
        grounds.flips().stream().findFirst().ifPresent(flip -> flip(flip, rulebook));
        if (assessment.regret().signum() > 0) {
            call.console().line(say("Cost of this answer: ", "这次判断的代价：") + assessment.regret());
        }
        call.console().line(say("Case code ", "案件编号 ") + session.file().code());
    }

    private void finding(Finding finding) {
        String mark = switch (finding.verdict()) {
            case RIGHT -> say("right  ", "正确  ");
            case PARTIAL -> say("partly ", "部分  ");
            case WRONG -> say("wrong  ", "错误  ");
        };
        if (finding.verdict() == Verdict.RIGHT) {
            wrapped("  " + mark, call.say(finding.due()));
            return;
        }
        wrapped("  " + mark, call.say(finding.given()) + say("  ->  due: ", "  ->  应为：") + call.say(finding.due()));
        wrapped("         ", finding.clause() + ": " + call.say(finding.reason()));
    }

    private void flip(Grounds.Flip flip, Rulebook rulebook) {
        String changed = call.say(rulebook.label(flip.changed()));
        wrapped(
                "",
                say("It would have been otherwise (", "若情况不同则结果相反（")
                        + String.join(" ", flip.outcome().fields().values())
                        + say(") with ", "）：")
                        + changed + " = " + value(rulebook, flip.changed(), flip.to())
                        + say(". Practise that twin: replay ", "。练习该对照案件：replay ") + flip.code());
    }

    private String value(Rulebook rulebook, String name, @org.jspecify.annotations.Nullable Object value) {
        if (value == null) {
            return say("unknown", "未知");
        }
        if (value instanceof Boolean yes) {
            return yes ? say("yes", "是") : say("no", "否");
        }
        if (value instanceof Text text) {
            return call.say(text);
        }
        return call.say(rulebook.label(name, String.valueOf(value)));
    }

    private void wrapped(String head, String text) {
        List<String> lines = new ArrayList<>();
        screen.wrap(head, text, lines);
        lines.forEach(call.console()::line);
    }

    private String say(String en, String zh) {
        return call.say(new Text(en, zh));
    }
}
