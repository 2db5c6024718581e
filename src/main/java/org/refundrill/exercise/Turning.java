package org.refundrill.exercise;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.refundrill.casefile.CaseFile;
import org.refundrill.casefile.CaseWords;
import org.refundrill.decision.ClauseId;
import org.refundrill.decision.Grounds;
import org.refundrill.decision.Grounds.Fact;
import org.refundrill.decision.Grounds.Flip;
import org.refundrill.feel.Type;
import org.refundrill.form.Answers;
import org.refundrill.language.Formats;
import org.refundrill.language.Text;
import org.refundrill.rulebook.Clause;
import org.refundrill.rulebook.Rulebook;
import org.refundrill.world.RecordType;
import org.refundrill.world.WorldRecord;

/** What a ruling turns on, put into words: the decisive clause, the fact, and where in the file it stood. */
public final class Turning {
    private static final int LISTED = 8;

    private Turning() {}

    /**
     * The fact that a ruling turns on: the one the nearest flip changes, else the one that kept the rows before the
     * deciding one from applying, else the last one used.
     */
    public static @Nullable String fact(Grounds grounds) {
        for (Flip flip : grounds.flips()) {
            for (Map.Entry<String, Fact> fact : grounds.facts().entrySet()) {
                if (fact.getKey().equals(flip.changed())
                        || fact.getValue().from().contains(flip.changed())) {
                    return fact.getKey();
                }
            }
        }
        for (Map.Entry<String, Fact> fact : grounds.facts().entrySet()) {
            if (fact.getValue().value() == null && grounds.row().isEmpty()) {
                return fact.getKey();
            }
        }
        String last = null;
        for (Grounds.NotApplied row : grounds.notApplied()) {
            if (row.table().equals(grounds.table()) && grounds.facts().containsKey(row.fact())) {
                last = row.fact();
            }
        }
        if (last != null) {
            return last;
        }
        List<String> used = List.copyOf(grounds.facts().keySet());
        return used.isEmpty() ? null : used.get(used.size() - 1);
    }

    /** The basis of an answer that follows from the decisive clause itself. */
    public static Element.Basis of(Brief brief, Grounds grounds) {
        ClauseId decisive = decisive(grounds);
        String fact = fact(grounds);
        return new Element.Basis(decisive, fact, reason(brief, decisive, grounds, fact), null);
    }

    /** The basis of an answer about what is due in a case, with its first ruling. */
    public static Element.Basis due(Brief brief) {
        return of(brief, brief.caseFile().ruling().first().grounds());
    }

    /** The decisive clause; a ruling that hangs on an unknown fact cites none and is named after its table. */
    public static ClauseId decisive(Grounds grounds) {
        ClauseId decisive = grounds.decisive();
        return decisive == null ? new ClauseId(grounds.table()) : decisive;
    }

    /** Why, in words: the clause, then the fact with its value and place. */
    public static Text reason(Brief brief, ClauseId clause, Grounds grounds, @Nullable String fact) {
        Text rule = clause(brief.rulebook(), clause);
        Fact turning = fact == null ? null : grounds.facts().get(fact);
        if (fact == null || turning == null) {
            return rule;
        }
        Text label = brief.rulebook().label(fact);
        Text value = value(brief, fact, turning.value());
        Text place = place(brief.caseFile(), turning.from());
        return new Text(
                rule.en() + " Here: " + label.en() + " = " + value.en() + place.en() + ".",
                rule.zh() + "本案：" + label.zh() + "＝" + value.zh() + place.zh() + "。");
    }

    /** A value by its name, as people read it; nothing where it is a long list, or one of records. */
    static Optional<Text> told(Brief brief, String name, @Nullable Object value) {
        if (value instanceof List<?> list
                && (list.size() > LISTED || list.stream().anyMatch(Turning::isRecord))) {
            return Optional.empty();
        }
        if (isRecord(value)) {
            return Optional.empty();
        }
        Text label = brief.rulebook().label(name);
        Text shown = shown(brief, name, value);
        return Optional.of(new Text(label.en() + " = " + shown.en(), label.zh() + "＝" + shown.zh()));
    }

    private static boolean isRecord(@Nullable Object value) {
        return value instanceof WorldRecord;
    }

    private static Text shown(Brief brief, String name, @Nullable Object value) {
        Rulebook rulebook = brief.rulebook();
        if (value instanceof List<?> list) {
            List<Text> all = list.stream().map(one -> shown(brief, name, one)).toList();
            return all.isEmpty() ? new Text("none", "无") : Answers.listed(all);
        }
        return value instanceof BigDecimal amount
                        && rulebook.typeOf(name).filter(Turning::isMoney).isPresent()
                ? Text.same(Formats.money(rounded(amount, rulebook), rulebook.currency()))
                : value(brief, name, value);
    }

    /** What is computed on the way may have more digits than money has. */
    private static BigDecimal rounded(BigDecimal amount, Rulebook rulebook) {
        return amount.setScale(rulebook.currency().getDefaultFractionDigits(), RoundingMode.HALF_UP);
    }

    private static boolean isMoney(Type type) {
        return type == Type.Basic.MONEY || (type instanceof Type.ListOf list && list.element() == Type.Basic.MONEY);
    }

    /** A clause by its number and title, as a sentence. */
    public static Text clause(Rulebook rulebook, ClauseId id) {
        Clause clause = rulebook.clauses().get(id);
        return clause == null
                ? new Text(id + ".", id + "。")
                : new Text(
                        id + " " + clause.title().en() + ".",
                        id + "《" + clause.title().zh() + "》。");
    }

    private static Text value(Brief brief, String fact, @Nullable Object value) {
        if (value == null) {
            return new Text("not known", "不明");
        }
        return value instanceof String word ? word(brief, fact, word) : Answers.value(value);
    }

    /** A word by the rulebook's name for it, else the core's, else what it is called in this case. */
    private static Text word(Brief brief, String fact, String word) {
        Text label = Labels.of(brief.rulebook(), fact, word);
        return label.equals(Text.same(word))
                ? CaseWords.of(brief.caseFile()).of(fact, word).orElse(label)
                : label;
    }

    private static Text place(CaseFile caseFile, List<String> from) {
        if (from.isEmpty()) {
            return Text.same("");
        }
        // The paths before the last one only say which record was meant.
        String path = from.get(from.size() - 1);
        return caseFile.world()
                .byId(LookUps.recordOf(path))
                .map(record -> {
                    RecordType.Column column = record.type().columns().get(path.substring(path.lastIndexOf('.') + 1));
                    Text label = record.type().label();
                    return column == null || !column.shown() || from.size() > 2
                            ? new Text(" (" + label.en() + ")", "（见" + label.zh() + "）")
                            : new Text(
                                    " (" + label.en() + ", " + column.label().en() + ")",
                                    "（见" + label.zh() + "·" + column.label().zh() + "）");
                })
                .orElse(Text.same(""));
    }
}
