package org.refundrill.terminal.practice;

import java.util.List;
import java.util.Optional;
import org.refundrill.casefile.Dossier;
import org.refundrill.exercise.Act;
import org.refundrill.form.Field;
import org.refundrill.form.Length;
import org.refundrill.language.Text;

/** Makes the panes of the practice screen: for each kind of field, for asking, searching and confidence. */
final class Asked {
    /** How sure one may be, in per cent; the last one says nothing. */
    private static final List<Field.Option> SURE = List.of(
            new Field.Option("50", new Text("50 %  a guess", "50%　猜的")),
            new Field.Option("65", new Text("65 %  rather yes", "65%　倾向于对")),
            new Field.Option("80", new Text("80 %  fairly sure", "80%　比较有把握")),
            new Field.Option("95", new Text("95 %  sure", "95%　很有把握")),
            new Field.Option("", new Text("hand in without saying", "不填，直接提交")));

    private Asked() {}

    /** What a field may be answered with, as an example. */
    static Text example(Field field) {
        String unit = field.unit() == null ? "" : field.unit();
        String en = unit.isEmpty() ? "" : " (" + unit + ")";
        String zh = unit.isEmpty() ? "" : "（" + unit + "）";
        return switch (field.kind()) {
            case MONEY -> new Text(unit + " amount such as 299.00; 0 for nothing", "金额（" + unit + "），如 299.00；没有则填 0");
            case DATE -> new Text("a date such as 2026-03-09", "日期，如 2026-03-09 或 2026年3月9日");
            case INSTANT -> new Text("a date and time such as 2026-03-09 18:00", "日期和时刻，如 2026-03-09 18:00");
            case INTEGER -> new Text("a whole number" + en + " such as 7", "整数" + zh + "，如 7");
            case NUMBER -> new Text("a number" + en + " such as 4.2", "数字" + zh + "，如 4.2");
            case SEQUENCE -> new Text("those you take, in order, such as 4, 1", "按顺序选出，如 4、1");
            case TEXT -> text(field);
            case CHOICE -> new Text("one option", "选一项");
            case CHOICES -> new Text("all that apply, such as 1, 3", "选出所有适用的，如 1、3");
            case ORDER -> new Text("all options in order, such as 2, 1, 3", "按顺序排列全部选项，如 2、1、3");
        };
    }

    /** What can be done with a question that is answered with a file. */
    static final String EDIT = "edit";

    static final String CHECK = "check";

    private static Text text(Field field) {
        int most = Length.most(field);
        if (most > 0) {
            int characters = Length.characters(most);
            return new Text("your own words, at most " + most, "用自己的话写，最多 " + characters + " 字");
        }
        String such = field.unit();
        return such == null ? new Text("your own words", "用自己的话写") : new Text("such as " + such, "例如 " + such);
    }

    static Pane field(CaseWork work, Field field) {
        if (work.document(field).isPresent()) {
            List<Field.Option> options = List.of(
                    new Field.Option(EDIT, new Text("lay the file out for my editor", "生成文件，用编辑器修改")),
                    new Field.Option(CHECK, new Text("what the lint says of it now", "检查：查看校验结果")),
                    new Field.Option("done", new Text("hand it in as it is now", "完成：按当前内容提交")));
            return new ChoicePane(field.label(), options, Field.Kind.CHOICE, "", work.language());
        }
        return pane(work, field, work.typed(field).orElse(""));
    }

    private static Pane pane(CaseWork work, Field field, String before) {
        return field.options().isEmpty()
                ? new TypingPane(
                        field.label(),
                        example(field),
                        field.kind() == Field.Kind.TEXT,
                        before,
                        work.language(),
                        typed -> work.understood(field, typed))
                : new ChoicePane(field.label(), field.options(), field.kind(), before, work.language());
    }

    static Pane record(CaseWork work, List<Dossier.Askable> askable) {
        List<Field.Option> options = askable.stream()
                .map(each -> new Field.Option(each.id(), each.label()))
                .toList();
        return new ChoicePane(
                new Text("Which record do you ask for?", "要调取哪份材料？"), options, Field.Kind.CHOICE, "", work.language());
    }

    /** What can be done; the minutes it takes stand behind it, where it takes any. */
    static Pane act(CaseWork work, List<Act> acts) {
        List<Field.Option> options = acts.stream()
                .map(act -> new Field.Option(act.id(), labelled(act)))
                .toList();
        Text title = work.about().orElse(new Text("What do you do?", "要执行哪项操作？"));
        return new ChoicePane(title, options, Field.Kind.CHOICE, "", work.language());
    }

    /** Whether to begin what is done against the clock. */
    static Pane begin(CaseWork work) {
        int limit = work.countdown().limit();
        Text title = new Text(
                limit
                        + " seconds for each card, from the moment you see it. Late answers count; that they were late is told.",
                "每张卡片自显示起限时" + limit + "秒。超时作答照常计分，讲评会注明超时。");
        return new ChoicePane(
                title,
                List.of(new Field.Option("begin", new Text("Begin", "开始"))),
                Field.Kind.CHOICE,
                "",
                work.language());
    }

    /** An act with what it takes. */
    static Text labelled(Act act) {
        return act.minutes() == 0
                ? act.label()
                : new Text(
                        act.label().en() + "  (" + act.minutes() + " min)",
                        act.label().zh() + "（" + act.minutes() + "分钟）");
    }

    /** Something that must be said with an act. */
    static Pane detail(CaseWork work, Field field) {
        return pane(work, field, "");
    }

    static Pane search(CaseWork work) {
        return new TypingPane(
                new Text("Search the rules for", "搜索规则"),
                new Text("a word such as freight, or a clause such as CN7-02", "输入关键词，如“运费”，或条款号，如 CN7-02"),
                true,
                "",
                work.language(),
                typed -> Optional.empty());
    }

    static Pane sure(CaseWork work) {
        return new ChoicePane(
                new Text("How sure are you of these answers?", "对以上作答有多大把握？"),
                SURE,
                Field.Kind.CHOICE,
                "",
                work.language());
    }
}
