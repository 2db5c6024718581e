package org.refundrill.mention;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.refundrill.money.Money;

/**
 * Finds sums of money: with a sign or a word for the currency before or behind, or as a number with two decimals; or all in
 * words.
 */
final class AmountReading {
    private static final Map<String, String> BEFORE = before();
    private static final Map<String, String> BEHIND = behind();
    private static final String NUMBER =
            "(?:[0-9]{1,3}(?:[,.' ][0-9]{3}){1,4}(?:[.,][0-9]{2})?|[0-9]{1,12}(?:[.,][0-9]{1,2})?)(?![0-9]|[.,][0-9])";
    private static final Pattern AMOUNT = Pattern.compile(
            "(?:(?<![\\p{Alpha}])(?<before>" + any(BEFORE) + ")\\s{0,2})?"
                    + "(?<![0-9.,])(?<number>" + NUMBER + ")(?<many>\\s{0,2}万)?(?:[\\s-]{0,2}(?<behind>" + any(BEHIND)
                    + ")(?![\\p{Alpha}&&[^\\p{IsHan}]])(?<tenths>[1-9][毛角]|(?<=块)[1-9](?![0-9件个张折套双只条]))?)?",
            Pattern.CASE_INSENSITIVE);
    /** Currencies that no case is in. */
    private static final String ELSEWHERE =
            "chf|jpy|sek|nok|dkk|kr|aud|cad|nzd|sgd|inr|krw|pln|czk|huf|thb|brl|twd|mop|rub";
    /** What stands behind a number that is no sum of money, or not the whole of one, or one in another currency. */
    private static final Pattern OTHER_UNIT = Pattern.compile(
            "^\\s{0,2}(%|‰|°|(?:kg|g|km|cm|mm|m|ml|l|x|lbs?|oz|inch|gb|mb|kwh|w|v|mah|am|pm|h|hrs?|hours?|days?|weeks?)\\b"
                    + "|[ap]\\.m\\.|o'clock|千克|公斤|克|斤|厘米|米|毫升|升|件|个|折|点|分(?![两二三四批期次])|条|版|倍|寸|英寸|码|岁|级|度|天|小时|号|日|之?前"
                    + "|(?:" + ELSEWHERE + ")\\b|\\p{Sc})",
            Pattern.CASE_INSENSITIVE);
    /** What stands before a number that is no sum of money, or one in another currency. */
    private static final Pattern OTHER_BEFORE = Pattern.compile(
            "(?:(?<![\\p{Alpha}])(?:section|clause|version|chapter|article|paragraph|rated|rating|§|" + ELSEWHERE
                    + ")\\s{0,2}" + "|第\\s{0,2}|版本|评分(?:为|是)?|\\p{Sc}\\s{0,2})$",
            Pattern.CASE_INSENSITIVE);
    /** Thousands and more, by a letter or a word: then the number alone is not the sum. */
    private static final Pattern TIMES =
            Pattern.compile("^\\s{0,2}(?:(?:k|w|m|bn|million|thousand|hundred)\\b|[十百千亿])", Pattern.CASE_INSENSITIVE);
    /** 块 also counts pieces. */
    static final Pattern PIECES = Pattern.compile("^块(?:的)?(?:瓷砖|电池|表|手表|布|砖|玻璃|屏|板|硬盘|肥皂|香皂|地毯|蛋糕|巧克力|主板|滑板|毛巾|面料|木)");

    private static final Pattern WEIGHT = Pattern.compile("\\bweigh\\w*\\b[^.;]{0,20}$", Pattern.CASE_INSENSITIVE);

    /** "By 12.03" may be a day: then it is no sum, unless something changes by it. */
    private static final Pattern DAY_OR_SUM = Pattern.compile("(?:[1-9]|[12][0-9]|3[01])\\.(?:0[1-9]|1[0-2])");

    private static final Pattern BY = Pattern.compile(
            "(?<!reduced |lowered |raised |increased |cut |short |off )\\bby\\s$", Pattern.CASE_INSENSITIVE);
    /** "At 9.30" may be a time of day: then it is no sum, unless something is valued at it. */
    private static final Pattern TIME_OR_SUM = Pattern.compile("(?:1?[0-9]|2[0-3])\\.[0-5][0-9]");

    private static final Pattern AT = Pattern.compile(
            "(?<!valued |priced |stated |declared |estimated |put |set |capped |sold |bought |stays |stands |remains |amount |price )\\bat\\s$",
            Pattern.CASE_INSENSITIVE);
    private static final int NEAR = 30;
    private static final int TEN = 10;
    private static final BigDecimal TEN_THOUSAND = BigDecimal.valueOf(10_000);

    private final Currency usual;

    AmountReading(Currency usual) {
        this.usual = usual;
    }

    List<Mention.Amount> read(String text) {
        List<Mention.Amount> amounts = new ArrayList<>();
        String figures = text;
        for (Mention.Amount amount : new AmountWords(words -> of(BEHIND, words)).read(text)) {
            amounts.add(amount);
            figures = PlainText.without(figures, amount.from(), amount.to());
        }
        Matcher amount = AMOUNT.matcher(figures);
        while (amount.find()) {
            BigDecimal number = number(amount.group("number"));
            Currency currency = currency(amount, figures);
            if (number != null && currency != null) {
                BigDecimal whole = whole(number, amount);
                if (whole.stripTrailingZeros().scale() <= Math.max(0, currency.getDefaultFractionDigits())) {
                    amounts.add(new Mention.Amount(new Money(whole, currency), amount.start(), amount.end()));
                }
            }
        }
        amounts.sort(Comparator.comparingInt(Mention.Amount::from));
        return amounts;
    }

    private static BigDecimal whole(BigDecimal number, Matcher amount) {
        String tenths = amount.group("tenths");
        if (tenths != null) {
            return number.add(BigDecimal.valueOf(Character.digit(tenths.charAt(0), TEN), 1));
        }
        return amount.group("many") == null ? number : number.multiply(TEN_THOUSAND);
    }

    private static String near(String text, int from) {
        return text.substring(from, Math.min(text.length(), from + NEAR));
    }

    private @Nullable Currency currency(Matcher amount, String text) {
        String before = amount.group("before");
        String behind = amount.group("behind");
        String head = text.substring(Math.max(0, amount.start() - NEAR), amount.start());
        String rest = near(text, amount.end());
        String tail = near(text, amount.end("number"));
        if (before == null && behind == null) {
            boolean cents = amount.group("number").matches("(?:0|[1-9][0-9]{0,8})\\.[0-9]{2}");
            return cents && !isDayOrTime(amount.group("number"), head) && !isOther(head, rest) ? usual : null;
        }
        boolean other = behind == null && TIMES.matcher(rest).find()
                || amount.group("many") == null
                        && PIECES.matcher(tail.stripLeading()).find()
                || "块".equals(behind) && amount.group("tenths") == null && rest.matches("(?s)[0-9].*")
                || behind != null && behind.toLowerCase(Locale.ROOT).startsWith("pound") && isWeight(head);
        if (other) {
            return null;
        }
        Currency first = before == null ? null : of(BEFORE, before);
        Currency last = behind == null ? null : of(BEHIND, behind);
        return first == null ? last : last == null || last.equals(first) ? first : null;
    }

    private static boolean isOther(String head, String rest) {
        return OTHER_UNIT.matcher(rest).find()
                || TIMES.matcher(rest).find()
                || OTHER_BEFORE.matcher(head).find();
    }

    private static boolean isDayOrTime(String number, String head) {
        return DAY_OR_SUM.matcher(number).matches() && BY.matcher(head).find()
                || TIME_OR_SUM.matcher(number).matches() && AT.matcher(head).find();
    }

    /** Pounds are weight where another currency is usual, and where something weighs that much. */
    private boolean isWeight(String head) {
        return !usual.getCurrencyCode().equals("GBP") || WEIGHT.matcher(head).find();
    }

    /** A sign that several currencies share means the usual one where it can. */
    private Currency of(Map<String, String> names, String sign) {
        String plain = sign.toLowerCase(Locale.ROOT);
        String code = usual.getCurrencyCode();
        boolean shared = plain.equals("¥") && code.equals("JPY")
                || (plain.equals("$") || plain.startsWith("dollar")) && code.endsWith("D");
        return shared ? usual : Currency.getInstance(names.getOrDefault(plain, code));
    }

    /**
     * The number, where it can be read in one way: a comma or point before three digits parts thousands, before one or two
     * it parts cents. Where only one mark stands before three digits, a point may be either; then there is no number.
     */
    private static @Nullable BigDecimal number(String written) {
        String text = written.replace(" ", "").replace("'", "");
        int last = Math.max(text.lastIndexOf('.'), text.lastIndexOf(','));
        if (last < 0) {
            return new BigDecimal(text);
        }
        int decimals = text.length() - last - 1;
        char mark = text.charAt(last);
        if (decimals == 3) {
            boolean mixed = text.indexOf(mark == '.' ? ',' : '.') >= 0;
            boolean once = text.indexOf(mark) == last;
            return mixed || mark == '.' && once ? null : new BigDecimal(digits(text));
        }
        String whole = text.substring(0, last);
        return whole.indexOf(mark) >= 0 ? null : new BigDecimal(digits(whole) + "." + text.substring(last + 1));
    }

    private static String digits(String text) {
        return text.replace(",", "").replace(".", "");
    }

    private static String any(Map<String, String> names) {
        return String.join(
                "|",
                names.keySet().stream()
                        .sorted((a, b) -> b.length() - a.length())
                        .map(Pattern::quote)
                        .toList());
    }

    private static Map<String, String> before() {
        Map<String, String> names = new LinkedHashMap<>();
        for (String yuan : List.of("¥", "rmb", "cny", "人民币", "rmb¥", "cn¥")) {
            names.put(yuan, "CNY");
        }
        names.put("€", "EUR");
        names.put("eur", "EUR");
        names.put("£", "GBP");
        names.put("gbp", "GBP");
        names.put("$", "USD");
        names.put("us$", "USD");
        names.put("usd", "USD");
        names.put("hk$", "HKD");
        return names;
    }

    private static Map<String, String> behind() {
        Map<String, String> names = new LinkedHashMap<>();
        for (String yuan : List.of("元", "圆", "块钱", "块", "元人民币", "人民币", "rmb", "cny", "yuan")) {
            names.put(yuan, "CNY");
        }
        for (String euro : List.of("€", "eur", "euros", "euro", "欧元")) {
            names.put(euro, "EUR");
        }
        for (String pound : List.of("£", "gbp", "pounds", "pound", "英镑")) {
            names.put(pound, "GBP");
        }
        for (String dollar : List.of("usd", "dollars", "dollar", "美元")) {
            names.put(dollar, "USD");
        }
        names.put("港元", "HKD");
        names.put("日元", "JPY");
        return names;
    }
}
