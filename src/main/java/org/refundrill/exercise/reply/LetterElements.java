package org.refundrill.exercise.reply;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.refundrill.decision.ClauseId;
import org.refundrill.exercise.Brief;
import org.refundrill.exercise.Element;
import org.refundrill.exercise.Turning;
import org.refundrill.form.Field;
import org.refundrill.language.Formats;
import org.refundrill.language.Text;
import org.refundrill.rulebook.Answer;
import org.refundrill.skill.SkillId;

/** The key features of the letter that can be held against the key without asking anybody. */
final class LetterElements {
    static final String FIELD = "letter";
    private static final SkillId CLOCKS = new SkillId("K2");
    private static final SkillId MONEY = new SkillId("K5");
    private static final SkillId WRITING = new SkillId("K7");

    private final Brief brief;
    private final LetterKey key;
    private final Currency currency;
    private final Field field;
    private @Nullable Read last;

    /** A letter that was read, as several elements look at the same. */
    private record Read(String text, Letter letter) {}

    LetterElements(Brief brief, LetterKey key) {
        this.brief = brief;
        this.key = key;
        this.currency = brief.rulebook().currency();
        this.field = new Field(
                FIELD, Field.Kind.TEXT, new Text("Write the message.", "请写出这条消息。"), List.of(), key.most() + " words");
    }

    /** What is not due in a case is not judged; the form is the same for all. */
    List<Element> all() {
        List<Element> all = new ArrayList<>();
        if (!key.references().isEmpty()) {
            all.add(element(
                    "letter-number",
                    new Text("The letter names the case", "正文写明订单号"),
                    new Weighing(WRITING, 1, false),
                    LetterKey.REFERENCES,
                    Letter::references,
                    Letter::referencesTold,
                    Letter.joined(key.references().stream().map(Text::same).toList())));
        }
        if (!key.amounts().isEmpty()) {
            all.add(element(
                    "letter-amounts",
                    new Text("The letter states the amounts", "正文写明金额"),
                    new Weighing(MONEY, 3, false),
                    LetterKey.AMOUNTS,
                    Letter::amounts,
                    Letter::amountsTold,
                    Letter.joined(key.amounts().stream().map(Letter::shown).toList())));
        }
        if (!key.days().isEmpty()) {
            all.add(element(
                    "letter-days",
                    new Text("The letter states the dates", "正文写明日期"),
                    new Weighing(CLOCKS, 2, false),
                    LetterKey.DAYS,
                    Letter::days,
                    Letter::daysTold,
                    Letter.joined(key.days().stream().map(Formats::date).toList())));
        }
        all.add(element(
                "letter-strays",
                new Text("Nothing in the letter is made up or somebody else's", "正文没有编造或属于他人的信息"),
                new Weighing(WRITING, 1, true),
                LetterKey.OTHERS,
                Letter::clean,
                letter -> letter.strays().isEmpty() && letter.clean().signum() == 0
                        ? new Text("nothing of this case", "没有本案信息")
                        : Letter.joined(letter.strays()),
                new Text("none", "无")));
        all.add(element(
                "letter-length",
                new Text("The letter is short and says enough", "正文长短合适"),
                new Weighing(WRITING, 1, false),
                LetterKey.MOST,
                Letter::brief,
                Letter::lengthTold,
                new Text(
                        key.least() + " to " + key.most() + " words",
                        key.least() * 5 / 3 + " 至 " + key.most() * 5 / 3 + " 字")));
        return all;
    }

    private record Weighing(SkillId skill, int weight, boolean critical) {}

    private Element element(
            String id,
            Text label,
            Weighing weighing,
            String value,
            Function<Letter, BigDecimal> credit,
            Function<Letter, Text> told,
            Text due) {
        return new Element(
                field,
                weighing.skill(),
                BigDecimal.valueOf(weighing.weight()),
                weighing.critical(),
                key.model().en(),
                answer -> credit.apply(read(answer)),
                basis(value),
                new Element.Aspect(id, label, answer -> told.apply(read(answer)), due));
    }

    private Element.Basis basis(String value) {
        Answer answer = brief.rulebook().answer(brief.caseFile().world().withoutHidden(), null, value);
        ClauseId clause = answer.clauses().isEmpty()
                ? new ClauseId(value)
                : answer.clauses().get(0);
        return new Element.Basis(
                clause,
                value,
                Turning.clause(brief.rulebook(), clause),
                null,
                List.copyOf(answer.facts().values()));
    }

    private Letter read(Object answer) {
        String text = String.valueOf(answer);
        Read before = last;
        if (before != null && before.text().equals(text)) {
            return before.letter();
        }
        Letter letter = new Letter(text, key, currency);
        last = new Read(text, letter);
        return letter;
    }
}
