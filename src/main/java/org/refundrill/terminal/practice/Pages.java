package org.refundrill.terminal.practice;

import java.util.List;
import org.refundrill.casefile.Dossier;
import org.refundrill.form.Field;
import org.refundrill.language.Text;
import org.refundrill.rulebook.Clause;
import org.refundrill.scoring.HintTier;
import org.refundrill.terminal.console.Columns;
import org.refundrill.terminal.console.Style;
import org.refundrill.terminal.console.Styled;

/** Lays out what can be read while a case is worked: the file with its hints, the rules, the answers so far, the keys. */
final class Pages {
    private static final List<KeyTip> KEYS = List.of(
            KeyTip.of("↑ ↓ Enter", "choose an option and answer; or type its number", "选择并确定选项；也可直接按序号"),
            KeyTip.of("← →", "back to an earlier question, and on again", "返回上一题、前往下一题"),
            KeyTip.of("PgUp PgDn", "read the file on", "翻阅案卷"),
            KeyTip.of("[ ]", "to the panel before or after", "上一栏、下一栏"),
            KeyTip.of("Tab", "the file alone on the screen, and back", "全屏查看案卷，再按返回"),
            KeyTip.of("h", "the next hint: where to look, the clause, the answer", "下一条提示：看哪里、哪条规则、答案"),
            KeyTip.of("a", "ask somebody for a record that is not in the file", "调取案卷之外的材料"),
            KeyTip.of("d", "do something: weigh, book, offer; where a task has such acts", "执行操作：称重、登记、出价等（有此类操作的题目）"),
            KeyTip.of("r", "search the rules", "搜索规则"),
            KeyTip.of("l", "中文 / English", "English / 中文"),
            KeyTip.of("q Esc", "leave for later; Ctrl-C and Ctrl-D do the same", "暂时离开；Ctrl-C、Ctrl-D 同样可以"));

    private final CaseWork work;
    private final int width;

    Pages(CaseWork work, int width) {
        this.work = work;
        this.width = width;
    }

    /** The instruction, hints taken, the case file, and what can be asked for. */
    Sheet file() {
        Sheet.Writer page = new Sheet.Writer(width);
        page.hanging(
                Styled.of(" "), Style.NOTICE, work.say(work.session().exercise().instruction()));
        List<Text> hints = work.hints();
        for (int i = 0; i < hints.size(); i++) {
            hint(i + 1, hints.get(i), page);
        }
        given(page);
        Dossier dossier = work.dossier();
        new FileSheet(work.language(), page).panels(dossier.panels());
        askable(dossier.askable(), page);
        return page.sheet();
    }

    /** The steps that are given, so that one goes on from there. */
    private void given(Sheet.Writer page) {
        List<Field> given = work.given();
        if (!given.isEmpty()) {
            page.panel("given", Style.NOTICE, work.say("Given: go on from here", "已给出的步骤，请由此继续"));
            for (Field field : given) {
                page.hanging(
                        Styled.of(Style.GOOD, " → "),
                        Style.PLAIN,
                        work.say(field.label()) + work.say(": ", "：") + work.say(work.given(field)));
            }
        }
    }

    private void hint(int number, Text hint, Sheet.Writer page) {
        String kept = HintTier.factorAfter(number).movePointRight(2).toBigInteger() + "%";
        page.panel(
                hintId(number),
                Style.NOTICE,
                work.say(
                        "Hint " + number + " of 3 (answers now earn up to " + kept + ")",
                        "提示 " + number + "/3（此后作答最多得 " + kept + " 的分）"));
        page.hanging(" ", work.say(hint));
    }

    /** The panel of a hint. */
    static String hintId(int number) {
        return "hint-" + number;
    }

    private void askable(List<Dossier.Askable> askable, Sheet.Writer page) {
        if (!askable.isEmpty()) {
            page.panel("askable", Style.ACCENT, work.say("Can be asked for", "可调取的材料"));
            for (int i = 0; i < askable.size(); i++) {
                page.hanging(
                        Styled.of(Style.DIM, " " + (i + 1) + "  "),
                        Style.PLAIN,
                        work.say(askable.get(i).label()));
            }
        }
    }

    /** The clauses in which all these words occur. */
    Sheet rules(String words) {
        Sheet.Writer page = new Sheet.Writer(width);
        List<Clause> found = work.desk().rulebooks(work.session().file()).stream()
                .flatMap(rulebook -> rulebook.clauses().values().stream())
                .filter(clause -> clause.mentions(words))
                .toList();
        page.line(Styled.of(
                Style.DIM,
                " "
                        + work.say(
                                found.size() + " clauses" + (words.isBlank() ? "" : " with '" + words + "'"),
                                (words.isBlank() ? "" : "含“" + words + "”的") + "条款共 " + found.size() + " 条")));
        for (Clause clause : found) {
            String check = clause.mark() == Clause.Mark.M ? work.say("  [check first]", "　［待核实］") : "";
            page.panel(clause.id().value(), Style.ACCENT, clause.id() + "  " + work.say(clause.title()) + check);
            page.hanging(" ", work.say(clause.text()));
            page.hanging(Styled.of(" "), Style.DIM, clause.source());
        }
        return page.sheet();
    }

    /** Every question with what was answered. */
    Sheet answers() {
        Sheet.Writer page = new Sheet.Writer(width);
        page.panel("answers", Style.ACCENT, work.say("Your answers", "你的作答"));
        int number = 1;
        for (Field field : work.session().exercise().form().fields()) {
            page.hanging(Styled.of(Style.DIM, " " + number++ + "  "), Style.PLAIN, work.say(field.label()));
            page.hanging(Styled.of("      "), Style.BOLD, work.say(work.given(field)));
        }
        return page.sheet();
    }

    /** Every key of the screen. */
    Sheet keys() {
        Sheet.Writer page = new Sheet.Writer(width);
        page.panel("keys", Style.ACCENT, work.say("Keys", "按键说明"));
        for (KeyTip tip : KEYS) {
            page.hanging(Styled.of(Style.ACCENT, " " + Columns.fit(tip.key(), 12)), Style.PLAIN, work.say(tip.does()));
        }
        page.blank();
        page.hanging(
                " ",
                work.say(
                        "Nothing you type is counted until you hand in at the end; leaving in the middle keeps"
                                + " everything.",
                        "最后提交之前，任何输入都不计分；中途离开，进度会全部保存。"));
        return page.sheet();
    }
}
