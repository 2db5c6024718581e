package org.refundrill.exercise.reply;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.refundrill.exercise.Brief;
import org.refundrill.feel.Type;
import org.refundrill.language.Text;
import org.refundrill.mention.Mention;
import org.refundrill.mention.Mentions;
import org.refundrill.money.Money;
import org.refundrill.rulebook.Rulebook;
import org.refundrill.world.RecordType;
import org.refundrill.world.World;
import org.refundrill.world.WorldRecord;

/**
 * What a letter has to say and may say, as the rulebook answers it.
 *
 * @param amounts sums that must be stated
 * @param days days that must be stated, in the time of the case
 * @param references numbers that must be stated
 * @param others numbers of other people's cases, which must not
 * @param known everything else that stands in the file and may be repeated
 * @param least the fewest words
 * @param most the most words
 * @param today the day of the case
 * @param model a letter that will do
 */
record LetterKey(
        List<Money> amounts,
        List<LocalDate> days,
        List<String> references,
        Set<String> others,
        Known known,
        int least,
        int most,
        LocalDate today,
        Text model) {

    /** What stands in the file. */
    record Known(Set<Money> amounts, Set<LocalDate> days, Set<String> references) {}

    /** The names under which a rulebook answers for letters. */
    static final String AMOUNTS = "letter.amounts";

    static final String DAYS = "letter.days";
    static final String REFERENCES = "letter.references";
    static final String OTHERS = "letter.others";
    static final String LEAST = "letter.least";
    static final String MOST = "letter.most";

    /** Everything that the deterministic part of a letter's key is read from. */
    static final List<String> ALL = List.of(AMOUNTS, DAYS, REFERENCES, OTHERS, LEAST, MOST, ModelLetter.SENTENCES);

    static LetterKey of(Brief brief) {
        Rulebook rulebook = brief.rulebook();
        World world = brief.caseFile().world().withoutHidden();
        LocalDate today = world.now().map(OffsetDateTime::toLocalDate).orElse(LocalDate.of(2026, 1, 1));
        Map<String, @Nullable Object> values = rulebook.values(world, null, ALL);
        List<Money> amounts = new ArrayList<>();
        for (Object amount : list(values.get(AMOUNTS))) {
            amounts.add(new Money((BigDecimal) amount, rulebook.currency()));
        }
        Set<String> others = new LinkedHashSet<>(texts(values.get(OTHERS)));
        return new LetterKey(
                List.copyOf(amounts),
                list(values.get(DAYS)).stream()
                        .map(LocalDate.class::cast)
                        .distinct()
                        .toList(),
                texts(values.get(REFERENCES)),
                others,
                known(brief, world, today, others),
                number(values.get(LEAST)),
                number(values.get(MOST)),
                today,
                new ModelLetter(rulebook, world).text(list(values.get(ModelLetter.SENTENCES))));
    }

    private static List<?> list(@Nullable Object value) {
        return value instanceof List<?> list
                ? list.stream().filter(Objects::nonNull).toList()
                : List.of();
    }

    private static List<String> texts(@Nullable Object value) {
        return list(value).stream()
                .map(text -> String.valueOf(text).toUpperCase(Locale.ROOT))
                .distinct()
                .toList();
    }

    private static int number(@Nullable Object value) {
        return value instanceof BigDecimal number ? number.intValue() : 0;
    }

    /** All sums, days and numbers in fields and texts of the file, but for those of other people. */
    private static Known known(Brief brief, World world, LocalDate today, Set<String> others) {
        Known known = new Known(new LinkedHashSet<>(), new LinkedHashSet<>(), new LinkedHashSet<>());
        known.days().add(today);
        for (WorldRecord record : world.records()) {
            record.type().columns().forEach((name, column) -> {
                Object value = record.get(name);
                if (value != null) {
                    take(value, column, brief, today, known);
                }
            });
        }
        known.references().removeAll(others);
        return known;
    }

    private static void take(Object value, RecordType.Column column, Brief brief, LocalDate today, Known known) {
        if (value instanceof BigDecimal amount && column.type() == Type.Basic.MONEY) {
            Money money = new Money(amount, brief.rulebook().currency());
            known.amounts().add(money.signum() < 0 ? money.negated() : money);
        } else if (value instanceof OffsetDateTime at) {
            known.days().add(at.toLocalDate());
        } else if (value instanceof LocalDate day) {
            known.days().add(day);
        } else if (value instanceof String word) {
            read(word, brief, today, known);
        } else if (value instanceof Text text) {
            read(text.en(), brief, today, known);
        }
    }

    private static void read(@Nullable String text, Brief brief, LocalDate today, Known known) {
        if (text != null && text.chars().anyMatch(c -> c >= '0' && c <= '9')) {
            Mentions mentions = Mentions.in(text, today, brief.rulebook().currency());
            mentions.amounts().forEach(amount -> known.amounts().add(amount.money()));
            mentions.days().forEach(day -> known.days().add(day.day()));
            mentions.references().stream().map(Mention.Reference::number).forEach(known.references()::add);
        }
    }
}
