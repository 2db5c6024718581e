package org.refundrill.form;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.refundrill.form.FieldReading.NotUnderstood;
import org.refundrill.form.FieldReading.Understood;
import org.refundrill.form.Reading.FieldProblem;
import org.refundrill.language.Text;
import org.refundrill.problem.DidYouMean;

/** Understands what was filled into a form, or says field by field why not. It never guesses between two meanings. */
public final class FormReader {
    private static final Map<Field.Kind, Text> EXPECTED = expected();
    private static final int MOST_TEXT = 10_000;
    private final ZoneId zone;

    /** A reader for cases whose times without an offset are meant in this zone. */
    public FormReader(ZoneId zone) {
        this.zone = zone;
    }

    /** Reads every field; one that is missing, empty or unknown to the form makes the response unreadable. */
    public Reading read(Form form, Map<String, Object> typed) {
        Map<String, Object> answers = new LinkedHashMap<>();
        List<FieldProblem> problems = new ArrayList<>();
        for (Field field : form.fields()) {
            FieldReading reading = read(field, typed.get(field.id()));
            if (reading instanceof Understood understood) {
                answers.put(field.id(), understood.answer());
            } else if (reading instanceof NotUnderstood not) {
                problems.add(new FieldProblem(field.id(), not.reason()));
            }
        }
        List<String> known = form.fields().stream().map(Field::id).toList();
        typed.keySet().stream()
                .filter(id -> !known.contains(id))
                .forEach(id -> problems.add(new FieldProblem(id, unknown(id, known))));
        return problems.isEmpty() ? new Reading.Accepted(answers) : new Reading.Unreadable(List.copyOf(problems));
    }

    private FieldReading read(Field field, @Nullable Object typed) {
        if (typed == null || (typed instanceof String text && Typed.plain(text).isEmpty())) {
            Text expected = EXPECTED.get(field.kind());
            return FieldReading.not(
                    "not answered yet: " + (expected == null ? "" : expected.en()),
                    "尚未作答：" + (expected == null ? "" : expected.zh()));
        }
        return switch (field.kind()) {
            case CHOICE -> ChoiceReading.one(field, typed);
            case CHOICES -> ChoiceReading.several(field, typed);
            case ORDER -> ChoiceReading.order(field, typed);
            case SEQUENCE -> ChoiceReading.sequence(field, typed);
            case MONEY -> MoneyReading.read(field, typed);
            case DATE -> TimeReading.date(typed);
            case INSTANT -> TimeReading.instant(typed, zone);
            case INTEGER -> NumberReading.whole(field, typed);
            case NUMBER -> NumberReading.decimal(field, typed);
            case TEXT -> text(typed);
        };
    }

    private static FieldReading text(Object typed) {
        if (!(typed instanceof String text)) {
            return FieldReading.not("a text was expected", "这里需要填写文字");
        }
        return text.length() > MOST_TEXT
                ? FieldReading.not(
                        "that is " + text.length() + " characters; write at most " + MOST_TEXT,
                        "共 " + text.length() + " 个字符，最多可写 " + MOST_TEXT + " 个")
                : FieldReading.understood(text);
    }

    private static Text unknown(String id, List<String> known) {
        String near = DidYouMean.among(id, known).orElse(known.isEmpty() ? "" : known.get(0));
        return new Text(
                "the form has no field '" + id + "'; did you mean '" + near + "'?",
                "表单没有“" + id + "”这一项，是否指“" + near + "”？");
    }

    private static Map<Field.Kind, Text> expected() {
        Map<Field.Kind, Text> expected = new LinkedHashMap<>();
        expected.put(Field.Kind.CHOICE, new Text("type the number of an option", "请输入选项序号"));
        expected.put(
                Field.Kind.CHOICES,
                new Text("type the numbers of the options that apply, such as 1, 3", "请输入所有适用选项的序号，如 1、3"));
        expected.put(
                Field.Kind.ORDER,
                new Text("type the numbers of all options in order, such as 2, 1, 3", "请按顺序输入全部选项的序号，如 2、1、3"));
        expected.put(
                Field.Kind.SEQUENCE,
                new Text(
                        "type the numbers of the options that you take, in order, such as 4, 1",
                        "请按顺序输入所选选项的序号，如 4、1"));
        expected.put(Field.Kind.NUMBER, new Text("type a number such as 4.2", "请输入数字，如 4.2"));
        expected.put(
                Field.Kind.MONEY, new Text("type an amount such as 299.00; 0 for nothing", "请输入金额，如 299.00；没有则填 0"));
        expected.put(Field.Kind.DATE, new Text("type a date such as 2026-03-09", "请输入日期，如 2026-03-09 或 2026年3月9日"));
        expected.put(
                Field.Kind.INSTANT,
                new Text("type a date and a time such as 2026-03-09 18:00", "请输入日期和时间，如 2026-03-09 18:00"));
        expected.put(Field.Kind.INTEGER, new Text("type a whole number such as 7", "请输入整数，如 7"));
        expected.put(Field.Kind.TEXT, new Text("type your text", "请输入文字"));
        return expected;
    }
}
