package org.refundrill.terminal.author;

import java.util.ArrayList;
import java.util.List;
import org.refundrill.decision.AmountLine;
import org.refundrill.decision.ClauseId;
import org.refundrill.decision.Deadline;
import org.refundrill.decision.Duty;
import org.refundrill.decision.Grounds;
import org.refundrill.decision.RequestRuling;
import org.refundrill.exercise.Labels;
import org.refundrill.exercise.StepWords;
import org.refundrill.language.Formats;
import org.refundrill.language.Language;
import org.refundrill.language.Text;
import org.refundrill.rulebook.Clause;
import org.refundrill.rulebook.Rulebook;
import org.refundrill.terminal.console.Columns;

/** A ruling on a page: what, by which clause, how much, until when, and how each sum and date came about. */
public final class RulingPage {
    private static final String INDENT = "  ";
    private final Rulebook rulebook;
    private final Language language;
    private final int width;
    private final List<String> lines = new ArrayList<>();

    private RulingPage(Rulebook rulebook, Language language, int width) {
        this.rulebook = rulebook;
        this.language = language;
        this.width = width;
    }

    /** The lines of a page so many columns wide. */
    public static List<String> of(RequestRuling ruling, Rulebook rulebook, Language language, int width) {
        RulingPage page = new RulingPage(rulebook, language, width);
        page.write(ruling);
        return page.lines;
    }

    private void write(RequestRuling ruling) {
        line("", Labels.of(rulebook, ruling.outcome()));
        clauses(ruling.grounds());
        ruling.amounts().forEach(this::amount);
        ruling.deadlines().forEach(this::deadline);
        ruling.duties().forEach(this::duty);
        StepWords words = new StepWords(rulebook);
        if (!ruling.grounds().steps().isEmpty()) {
            line("", new Text("Step by step", "计算过程"));
            ruling.grounds().steps().forEach(step -> line(INDENT, words.of(step)));
        }
    }

    /** The clauses of the row that decided in their own words; those on the way there by name. */
    private void clauses(Grounds grounds) {
        List<ClauseId> row = rulebook.clausesOf(grounds.table(), grounds.row());
        List<ClauseId> way = new ArrayList<>(grounds.clauses());
        way.removeAll(row);
        (row.isEmpty() ? grounds.clauses() : row).forEach(this::clause);
        if (!row.isEmpty() && !way.isEmpty()) {
            String ids = String.join(" ", way.stream().map(ClauseId::value).toList());
            line(INDENT, new Text("On the way there: " + ids, "前置条款：" + ids));
        }
    }

    private void duty(Duty duty) {
        Text what = rulebook.label("duty", duty.what());
        line(
                INDENT,
                new Text(
                        "Besides: " + what.en() + " (" + duty.clause() + ")",
                        "附带义务：" + what.zh() + "（" + duty.clause() + "）"));
    }

    private void clause(ClauseId id) {
        Clause clause = rulebook.clauses().get(id);
        if (clause != null) {
            line(
                    INDENT,
                    new Text(
                            id + " " + clause.title().en() + ". "
                                    + clause.text().en(),
                            id + "《" + clause.title().zh() + "》" + clause.text().zh()));
        }
    }

    private void amount(AmountLine line) {
        Text component = Labels.of(rulebook, "component", line.component());
        Text payer = Labels.of(rulebook, "payer", line.payer());
        String sum = Formats.money(line.amount().amount(), line.amount().currency());
        String to = line.tender() == null
                ? ""
                : Labels.of(rulebook, "tender", line.tender()).in(language);
        line(
                INDENT,
                new Text(
                        component.en() + " " + sum + ", borne by the " + payer.en()
                                + (to.isEmpty() ? "" : ", back to " + to) + " (" + line.clause() + ")",
                        component.zh() + " " + sum + "，由" + payer.zh() + "承担" + (to.isEmpty() ? "" : "，退至" + to) + "（"
                                + line.clause() + "）"));
    }

    private void deadline(Deadline deadline) {
        Text what = rulebook.label("what", deadline.what());
        Text until = Formats.dateTime(deadline.until());
        Text loser = Labels.of(rulebook, "loser", deadline.loser());
        line(
                INDENT,
                new Text(
                        what.en() + " before " + until.en() + "; on silence the " + loser.en() + " loses ("
                                + deadline.clause() + ")",
                        what.zh() + "：须在" + until.zh() + "前完成；逾期由" + loser.zh() + "承担不利后果（" + deadline.clause() + "）"));
    }

    private void line(String indent, Text text) {
        List<String> wrapped = Columns.wrap(text.in(language), width - 2 * indent.length());
        for (int i = 0; i < wrapped.size(); i++) {
            lines.add((i == 0 ? indent : indent + indent) + wrapped.get(i));
        }
    }
}
