package org.refundrill.content;

import java.time.ZoneId;
import java.util.Currency;
import java.util.Map;
import org.refundrill.language.Text;
import org.refundrill.world.Schema;

/**
 * What a pack says about itself.
 *
 * @param id its folder's name
 * @param title what people call it
 * @param market what people call the market whose rules it holds, in a word or two
 * @param jurisdiction the law it practises, as a country code
 * @param currency the currency of its cases
 * @param zone the time zone of its cases
 * @param calendar the calendar of rest days its clocks use
 * @param sources the texts its clauses cite, by key
 * @param schema the core record types and its own
 */
public record Pack(
        String id,
        Text title,
        Text market,
        String jurisdiction,
        Currency currency,
        ZoneId zone,
        String calendar,
        Map<String, Source> sources,
        Schema schema) {

    /**
     * A text that clauses cite.
     *
     * @param name its full name
     * @param url where it can be read; empty when nowhere
     */
    public record Source(Text name, String url) {}
}
