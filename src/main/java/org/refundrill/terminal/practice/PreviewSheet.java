package org.refundrill.terminal.practice;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.refundrill.casefile.CaseFile;
import org.refundrill.decision.ClauseId;
import org.refundrill.decision.RequestRuling;
import org.refundrill.exercise.Exercise;
import org.refundrill.form.Field;
import org.refundrill.language.Language;
import org.refundrill.language.Text;
import org.refundrill.rulebook.Clause;
import org.refundrill.rulebook.Rulebook;
import org.refundrill.scenario.Scenario;
import org.refundrill.scoring.Finding;
import org.refundrill.terminal.command.Invocation;
import org.refundrill.terminal.console.Columns;
import org.refundrill.terminal.console.Style;
import org.refundrill.terminal.console.Styled;
import org.refundrill.training.CaseDesk;
import org.refundrill.training.CasePreview;
import org.refundrill.training.Session;

/** A preview as a page: how the case came to be, what the trainee sees, what nobody sees, what is right, how it is told. */
final class PreviewSheet {
    private static final int NAMES = 16;

    private final CaseDesk desk;
    private final CasePreview preview;
    private final CaseFile file;
    private final Language language;
    private final Path home;
    private final Rulebook rulebook;
    private final Sheet.Writer page;

    PreviewSheet(CaseDesk desk, CasePreview preview, Invocation call) {
        this.desk = desk;
        this.preview = preview;
        this.file = preview.file();
        this.language = call.language();
        this.home = call.settings().home();
        this.rulebook = desk.rulebook(file.scenario(), file.world());
        this.page = new Sheet.Writer(Math.min(call.console().width(), 100));
    }

    Sheet sheet() {
        head();
        draws();
        aims();
        part("WHAT THE TRAINEE SEES", "学员看到的案卷");
        FileSheet panels = new FileSheet(language, page);
        panels.panels(preview.seen().panels());
        if (!preview.onRequest().isEmpty()) {
            part("WHAT SOMEBODY MUST BE ASKED FOR", "需要调取的材料");
            panels.panels(preview.onRequest());
        }
        if (!preview.hidden().isEmpty()) {
            part("HIDDEN: NO TRAINEE SEES THIS, NO RULING RESTS ON IT", "隐藏事实：学员看不到，裁定也不依据");
            panels.panels(preview.hidden());
        }
        Session right = preview.right();
        form(right);
        part("DEBRIEF OF THE RIGHT ANSWER", "答对时的讲评");
        debriefed(right).lines().forEach(page::line);
        preview.wrong().ifPresent(this::mistaken);
        return page.sheet();
    }

    private void head() {
        Scenario scenario = file.scenario();
        page.hanging(Styled.EMPTY, Style.BOLD, say(scenario.title()));
        page.hanging(
                "",
                say("scenario ", "场景 ")
                        + scenario.id()
                        + say(", seed ", "，种子 ")
                        + file.seed()
                        + say(", code ", "，编号 ")
                        + file.code());
        page.hanging(
                "",
                say("duty ", "职责 ") + scenario.duty() + say(", desk ", "，岗位 ") + scenario.desk()
                        + say(", tier ", "，难度 ") + scenario.tier() + say(", skills ", "，技能 ")
                        + String.join(
                                " ",
                                scenario.skills().stream().map(s -> s.value()).toList()) + say(", task ", "，题型 ")
                        + scenario.question().exercise() + say(", rulebook ", "，规则 ") + rulebook.id() + " "
                        + rulebook.version());
    }

    private void draws() {
        part("DRAWN FOR THIS SEED (* can turn the ruling)", "本种子的抽取值（* 表示可能影响裁定）");
        for (Map.Entry<String, Object> draw : file.draws().entrySet()) {
            String mark = preview.decisive().contains(draw.getKey()) ? " * " : "   ";
            page.hanging(
                    Styled.of(mark).and(Style.DIM, Columns.fit(draw.getKey(), NAMES) + " "),
                    Style.PLAIN,
                    say(DrawText.of(draw.getValue())));
        }
    }

    private void aims() {
        part("AIMED AT", "目标");
        preview.target()
                .ifPresent(target -> page.hanging(
                        " ",
                        (target.of().isEmpty() ? target.at().id() : target.of()) + " " + target.value() + ": "
                                + (preview.hit()
                                        ? say("reached", "已命中")
                                        : say("not reached, the first try stands", "未命中，采用首次抽取"))));
        file.ruling()
                .leading()
                .map(RequestRuling::grounds)
                .ifPresent(grounds -> page.hanging(" ", say("row ", "规则行 ") + grounds.table() + "/" + grounds.row()));
        for (ClauseId id : file.scenario().reaches()) {
            Clause clause = rulebook.clauses().get(id);
            boolean here = preview.cited().contains(id);
            page.hanging(
                    Styled.of(here ? Style.GOOD : Style.DIM, here ? " ✓ " : " · "),
                    here ? Style.PLAIN : Style.DIM,
                    id.value() + (clause == null ? "" : "  " + say(clause.title())));
        }
    }

    private void form(Session right) {
        part("THE FORM, WITH THE KEY", "题目与答案");
        Exercise exercise = right.exercise();
        page.hanging(" ", say(exercise.instruction()));
        List<Finding> findings = right.assessment().findings();
        for (Field field : exercise.form().fields()) {
            page.blank();
            String unit = field.unit() == null ? "" : " (" + field.unit() + ")";
            page.hanging(Styled.of(" "), Style.BOLD, say(field.label()) + unit);
            findings.stream()
                    .filter(finding -> finding.id().equals(field.id()))
                    .findFirst()
                    .ifPresent(finding -> element(field, finding));
            if (field.kind() == Field.Kind.TEXT) {
                exercise.sample()
                        .ifPresent(sample -> page.hanging(Styled.of(Style.GOOD, " → "), Style.PLAIN, say(sample)));
            }
            options(field, exercise.keyResponses().get(field.id()));
        }
    }

    private void element(Field field, Finding finding) {
        String critical = finding.critical() ? say(", critical", "，关键") : "";
        page.line(Styled.of(
                Style.DIM,
                "   " + field.id() + ": " + finding.skill().value() + say(", weight ", "，权重 ")
                        + finding.weight().toPlainString() + critical + say(", clause ", "，条款 ") + finding.clause()));
        if (field.options().isEmpty()) {
            page.hanging(Styled.of(Style.GOOD, " → "), Style.PLAIN, say(finding.due()));
        }
    }

    private void options(Field field, @org.jspecify.annotations.Nullable Object key) {
        for (int i = 0; i < field.options().size(); i++) {
            Field.Option option = field.options().get(i);
            boolean due = option.id().equals(key) || key instanceof List<?> several && several.contains(option.id());
            page.hanging(
                    Styled.of(due ? Style.GOOD : Style.PLAIN, due ? " → " : "   ")
                            .and((i + 1) + "  "),
                    Style.PLAIN,
                    say(option.label()));
        }
    }

    private void mistaken(CasePreview.Mistaken mistaken) {
        part("DEBRIEF OF A TYPICAL WRONG ANSWER", "典型错误答案的讲评");
        String why = mistaken.flip() == null
                ? say("Only one answer is right.", "只答对一项。")
                : new TwinStory(desk, file)
                        .of(mistaken.flip())
                        .map(told ->
                                say("Answered as if the case were its twin. ", "按对照案件的情形作答。") + say(told.sentence()))
                        .orElse(say("Answered as if the case were its twin.", "按对照案件的情形作答。"));
        page.hanging(" ", why);
        page.blank();
        Sheet sheet = debriefed(mistaken.session());
        sheet.lines().subList(0, end(sheet, "facts")).forEach(page::line);
        sheet.lines().subList(end(sheet, "money"), end(sheet, "code")).forEach(page::line);
    }

    /** The facts of the case stand in the first debrief already. */
    private static int end(Sheet sheet, String panel) {
        return sheet.panels().stream()
                .filter(p -> p.id().equals(panel))
                .mapToInt(Sheet.Panel::line)
                .findFirst()
                .orElse(sheet.lines().size());
    }

    private Sheet debriefed(Session session) {
        return new Debrief(new CaseWork(desk, session, new Drafts(home, ""), language)).sheet(page.width(), true);
    }

    private void part(String en, String zh) {
        page.blank();
        String title = "══ " + say(en, zh) + " ";
        Styled head = Styled.of(Style.NOTICE, title);
        page.line(head.and(Style.NOTICE, "═".repeat(Math.max(0, page.width() - head.width()))));
    }

    private String say(Text text) {
        return text.in(language);
    }

    private String say(String en, String zh) {
        return language == Language.EN ? en : zh;
    }
}
