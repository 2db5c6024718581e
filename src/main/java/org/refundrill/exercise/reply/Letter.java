package org.refundrill.exercise.reply;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.refundrill.form.Length;
import org.refundrill.language.Formats;
import org.refundrill.language.Text;
import org.refundrill.mention.Mention;
import org.refundrill.mention.Mentions;
import org.refundrill.money.Money;

/** A letter held against its key: what it states of what is due, and what it states that stands nowhere in the file. */
final class Letter {
    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final int HOURS = 24;
    private static final int SCALE = 6;

    private final LetterKey key;
    private final Mentions mentions;
    private final Length length;

    Letter(String text, LetterKey key, java.util.Currency currency) {
        this.key = key;
        this.mentions = Mentions.in(text, key.today(), currency);
        this.length = Length.of(text);
    }

    /** The share of the amounts due that it states. */
    BigDecimal amounts() {
        Set<Money> stated = new LinkedHashSet<>();
        mentions.amounts().forEach(amount -> stated.add(amount.money()));
        return share(
                key.amounts().stream().filter(stated::contains).count(),
                key.amounts().size());
    }

    /** The share of the days due that it states; a day that must be counted out first is worth half. */
    BigDecimal days() {
        BigDecimal sum = BigDecimal.ZERO;
        for (LocalDate due : key.days()) {
            sum = sum.add(day(due));
        }
        BigDecimal days = BigDecimal.valueOf(Math.max(1, key.days().size()));
        return sum.compareTo(days) >= 0 ? BigDecimal.ONE : sum.divide(days, SCALE, RoundingMode.DOWN);
    }

    private BigDecimal day(LocalDate due) {
        BigDecimal best = BigDecimal.ZERO;
        for (Mention.Day day : mentions.days()) {
            if (day.day().equals(due)) {
                // Whoever names an earlier hour than the end of the day takes time away.
                best = best.max(day.limit() && day.time() != null ? HALF : BigDecimal.ONE);
            }
        }
        for (Mention.Within within : mentions.periods()) {
            int days = switch (within.unit()) {
                case DAYS -> within.count();
                case HOURS -> within.count() % HOURS == 0 ? within.count() / HOURS : -1;
                case WORKING_DAYS -> -1;
            };
            best = days >= 0 && key.today().plusDays(days).equals(due) ? best.max(HALF) : best;
        }
        return best;
    }

    /** The share of the numbers due that it names. */
    BigDecimal references() {
        List<String> named =
                mentions.references().stream().map(Mention.Reference::number).toList();
        return share(
                key.references().stream().filter(named::contains).count(),
                key.references().size());
    }

    /** 1 where it states something that is due and nothing that stands nowhere in the file or belongs to others. */
    BigDecimal clean() {
        boolean something = amounts().signum() + references().signum() + days().signum() > 0 && length.inWords() > 1;
        boolean due = !key.amounts().isEmpty() && amounts().signum() > 0
                || !key.days().isEmpty() && days().signum() > 0
                || !key.references().isEmpty() && references().signum() > 0;
        return something && due && strays().isEmpty() ? BigDecimal.ONE : BigDecimal.ZERO;
    }

    /** What stands nowhere in the file: sums, days by which something is due, and numbers; and those of others. */
    List<Text> strays() {
        List<Text> strays = new ArrayList<>();
        for (Mention.Amount amount : mentions.amounts()) {
            if (!key.amounts().contains(amount.money())
                    && !key.known().amounts().contains(amount.money())) {
                strays.add(shown(amount.money()));
            }
        }
        for (Mention.Day day : mentions.days()) {
            if (day.limit()
                    && !key.days().contains(day.day())
                    && !key.known().days().contains(day.day())) {
                strays.add(Formats.date(day.day()));
            }
        }
        for (Mention.Reference reference : mentions.references()) {
            String number = reference.number();
            if (!key.references().contains(number) && !key.known().references().contains(number)) {
                strays.add(Text.same(number));
            }
        }
        return strays.stream().distinct().toList();
    }

    /** 1 where it is neither too short nor too long. */
    BigDecimal brief() {
        int words = length.inWords();
        return words >= key.least() && words <= key.most() ? BigDecimal.ONE : BigDecimal.ZERO;
    }

    Text amountsTold() {
        return joined(mentions.amounts().stream()
                .map(amount -> shown(amount.money()))
                .distinct()
                .toList());
    }

    Text daysTold() {
        List<Text> told = new ArrayList<>();
        mentions.days().forEach(day -> told.add(Formats.date(day.day())));
        for (Mention.Within within : mentions.periods()) {
            String count = String.valueOf(within.count());
            told.add(
                    switch (within.unit()) {
                        case HOURS -> new Text("within " + count + " hours", count + "小时内");
                        case DAYS -> new Text("within " + count + " days", count + "日内");
                        case WORKING_DAYS -> new Text("within " + count + " working days", count + "个工作日内");
                    });
        }
        return joined(told.stream().distinct().toList());
    }

    Text referencesTold() {
        return joined(mentions.references().stream()
                .map(reference -> Text.same(reference.number()))
                .distinct()
                .toList());
    }

    Text lengthTold() {
        return length.told();
    }

    static Text shown(Money money) {
        return Text.same(Formats.money(money.amount(), money.currency()));
    }

    static Text joined(List<Text> parts) {
        return parts.isEmpty()
                ? new Text("none", "无")
                : new Text(
                        String.join(", ", parts.stream().map(Text::en).toList()),
                        String.join("、", parts.stream().map(Text::zh).toList()));
    }

    private static BigDecimal share(long part, int whole) {
        return whole == 0 || part >= whole
                ? BigDecimal.ONE
                : BigDecimal.valueOf(part).divide(BigDecimal.valueOf(whole), SCALE, RoundingMode.DOWN);
    }
}
