package org.refundrill.mention;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a text mentions, in the order it stands there. What can be read in two ways is left out rather than guessed; a text
 * is read up to 20,000 characters.
 *
 * @param all everything found
 */
public record Mentions(List<Mention> all) {
    private static final int MOST = 20_000;
    private static final int SHORT = 4;
    private static final Pattern REFERENCE = Pattern.compile(
            "(?<![\\p{Alnum}-])([a-z]{1,8}-[a-z0-9]{1,16}(?:-[a-z0-9]{1,16}){0,3}|[0-9]{10,20})(?![\\p{Alnum}-])",
            Pattern.CASE_INSENSITIVE);

    public Mentions {
        all = List.copyOf(all);
    }

    /**
     * Reads a text.
     *
     * @param today the day it is written on: days without a year are those nearest to it
     * @param currency the currency of amounts that name none, such as 299.00
     */
    public static Mentions in(String text, LocalDate today, Currency currency) {
        String plain = PlainText.of(text.length() > MOST ? text.substring(0, MOST) : text);
        List<Mention> found = new ArrayList<>();
        // References first: what looks like a date or an amount within one is neither.
        plain = taken(plain, references(plain), found);
        plain = taken(plain, new DayReading(today).read(plain), found);
        taken(plain, new AmountReading(currency).read(plain), found);
        found.sort(Comparator.comparingInt(Mention::from));
        return new Mentions(found);
    }

    private static String taken(String text, List<? extends Mention> mentions, List<Mention> found) {
        String rest = text;
        for (Mention mention : mentions) {
            rest = PlainText.without(rest, mention.from(), mention.to());
        }
        found.addAll(mentions);
        return rest;
    }

    /**
     * Letters, a hyphen and more with a digit in it; or digits in a row too long for anything else. What is as short as the
     * number of a clause (P-07) or the name of a thing (EU-42) is none.
     */
    private static List<Mention.Reference> references(String text) {
        List<Mention.Reference> references = new ArrayList<>();
        Matcher reference = REFERENCE.matcher(text);
        while (reference.find()) {
            String number = reference.group(1);
            int hyphen = number.indexOf('-');
            boolean brief = hyphen >= 0 && number.length() - hyphen <= SHORT && number.indexOf('-', hyphen + 1) < 0;
            if (!brief && number.substring(hyphen + 1).chars().anyMatch(c -> c >= '0' && c <= '9')) {
                references.add(
                        new Mention.Reference(number.toUpperCase(Locale.ROOT), reference.start(1), reference.end(1)));
            }
        }
        return references;
    }

    /** The sums of money, in order. */
    public List<Mention.Amount> amounts() {
        return of(Mention.Amount.class);
    }

    /** The days, in order. */
    public List<Mention.Day> days() {
        return of(Mention.Day.class);
    }

    /** The periods, in order. */
    public List<Mention.Within> periods() {
        return of(Mention.Within.class);
    }

    /** The references, in order. */
    public List<Mention.Reference> references() {
        return of(Mention.Reference.class);
    }

    private <T extends Mention> List<T> of(Class<T> kind) {
        return all.stream().filter(kind::isInstance).map(kind::cast).toList();
    }
}
