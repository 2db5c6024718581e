package org.refundrill.mention;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.refundrill.money.Money;

/** Finds sums of money: with a sign or a word for the currency before or behind, or as a number with two decimals. */
final class AmountReading {
    private static final Map<String, String> BEFORE = before();
    private static final Map<String, String> BEHIND = behind();
    private static final String NUMBER =
            "(?:[0-9]{1,3}(?:[,.' ][0-9]{3}){1,4}(?:[.,][0-9]{2})?|[0-9]{1,12}(?:[.,][0-9]{1,2})?)(?![0-9]|[.,][0-9])";
    private static final Pattern AMOUNT = Pattern.compile(
            "(?:(?<![\\p{Alpha}])(?<before>" + any(BEFORE) + ")\\s{0,2})?"
                    + "(?<![0-9.,])(?<number>" + NUMBER + ")(?<many>\\s{0,2}万)?(?:\\s{0,2}(?<behind>" + any(BEHIND)
                    + ")(?![\\p{Alpha}&&[^\\p{IsHan}]]))?",
            Pattern.CASE_INSENSITIVE);
    /** What stands behind a number that is no sum of money. */
    private static final Pattern OTHER_UNIT = Pattern.compile(
            "^\\s{0,2}(%|‰|kg|g\\b|km|cm|mm|ml|l\\b|x\\b|千克|公斤|克|斤|厘米|米|毫升|升|件|个|折|点|分之)", Pattern.CASE_INSENSITIVE);

    private static final BigDecimal TEN_THOUSAND = BigDecimal.valueOf(10_000);

    private final Currency usual;

    AmountReading(Currency usual) {
        this.usual = usual;
    }

    List<Mention.Amount> read(String text) {
        List<Mention.Amount> amounts = new ArrayList<>();
        Matcher amount = AMOUNT.matcher(text);
        while (amount.find()) {
            BigDecimal number = number(amount.group("number"));
            Currency currency = currency(amount, text.substring(amount.end()));
            if (number != null && currency != null) {
                BigDecimal whole = amount.group("many") == null ? number : number.multiply(TEN_THOUSAND);
                if (whole.stripTrailingZeros().scale() <= Math.max(0, currency.getDefaultFractionDigits())) {
                    amounts.add(new Mention.Amount(new Money(whole, currency), amount.start(), amount.end()));
                }
            }
        }
        return amounts;
    }

    private @Nullable Currency currency(Matcher amount, String rest) {
        String before = amount.group("before");
        String behind = amount.group("behind");
        if (before == null && behind == null) {
            boolean cents = amount.group("number").matches("[0-9]{1,9}\\.[0-9]{2}");
            return cents && !OTHER_UNIT.matcher(rest).find() ? usual : null;
        }
        Currency first = before == null ? null : of(BEFORE, before);
        Currency last = behind == null ? null : of(BEHIND, behind);
        return first == null ? last : last == null || last.equals(first) ? first : null;
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
        for (String yuan : List.of("元", "圆", "块钱", "块", "元人民币", "rmb", "cny", "yuan")) {
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
