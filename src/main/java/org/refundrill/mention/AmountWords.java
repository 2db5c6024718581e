package org.refundrill.mention;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.refundrill.money.Money;

/** Finds sums that are written out: one hundred and twenty yuan, 一百二十元. What stays vague (几十元, a few hundred euro) is no sum. */
final class AmountWords {
    private static final Pattern ENGLISH = Pattern.compile(
            "(?<!\\p{Alpha})(?<!few |several |some |many |of )(?<number>(?:an?(?=[\\s-](?:hundred|thousand))|(?:"
                    + Numerals.SMALL + ")\\b)"
                    + "(?:[\\s-]{1,2}(?:and\\s)?(?:" + Numerals.SMALL + "|hundred|thousand)\\b){0,8})"
                    + "[\\s-]{1,2}(?<unit>yuan|euros?|dollars?)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern CHINESE = Pattern.compile("(?<![几数上近多0-9.零〇一二两三四五六七八九十百千万])"
            + "(?<number>[零〇一二两三四五六七八九十百千万]{1,12})(?<unit>块钱|元|圆|块(?!钱)|欧元|美元|英镑)(?<tenths>[一二三四五六七八九][毛角])?");
    private static final Map<Character, Character> FORMAL = Map.ofEntries(
            Map.entry('壹', '一'),
            Map.entry('贰', '二'),
            Map.entry('叁', '三'),
            Map.entry('肆', '四'),
            Map.entry('伍', '五'),
            Map.entry('陆', '六'),
            Map.entry('柒', '七'),
            Map.entry('捌', '八'),
            Map.entry('玖', '九'),
            Map.entry('拾', '十'),
            Map.entry('佰', '百'),
            Map.entry('仟', '千'));

    private static final int NEAR = 8;

    private final Function<String, Currency> currencies;

    /** Sums whose unit a function knows the currency of. */
    AmountWords(Function<String, Currency> currencies) {
        this.currencies = currencies;
    }

    List<Mention.Amount> read(String text) {
        List<Mention.Amount> amounts = new ArrayList<>();
        Matcher english = ENGLISH.matcher(text);
        while (english.find()) {
            add(Numerals.english(english.group("number")), 0, english, amounts);
        }
        Matcher chinese = CHINESE.matcher(plain(text));
        while (chinese.find()) {
            String number = chinese.group("number");
            boolean pieces = chinese.group("unit").equals("块")
                    && (number.length() == 1
                            || AmountReading.PIECES
                                    .matcher(text.substring(
                                            chinese.start("unit"), Math.min(text.length(), chinese.end() + NEAR)))
                                    .find());
            String tenths = chinese.group("tenths");
            int tenth = tenths == null ? 0 : Numerals.value(tenths.substring(0, 1));
            add(pieces ? -1 : Numerals.chinese(number), tenth, chinese, amounts);
        }
        return amounts;
    }

    private void add(int number, int tenths, Matcher found, List<Mention.Amount> amounts) {
        if (number > 0) {
            BigDecimal sum = BigDecimal.valueOf(number).add(BigDecimal.valueOf(tenths, 1));
            Currency currency = currencies.apply(found.group("unit"));
            amounts.add(new Mention.Amount(new Money(sum, currency), found.start(), found.end()));
        }
    }

    /** The numerals of receipts are those of every day in other signs. */
    private static String plain(String text) {
        StringBuilder plain = new StringBuilder(text);
        for (int i = 0; i < plain.length(); i++) {
            plain.setCharAt(i, FORMAL.getOrDefault(plain.charAt(i), plain.charAt(i)));
        }
        return plain.toString();
    }
}
