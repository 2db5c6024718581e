package org.refundrill.content;

import java.time.ZoneId;
import java.util.Arrays;
import java.util.Collections;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.refundrill.content.yaml.YamlBinder;
import org.refundrill.content.yaml.YamlMap;
import org.refundrill.content.yaml.YamlNode;
import org.refundrill.language.Language;
import org.refundrill.language.Text;
import org.refundrill.problem.DidYouMean;
import org.refundrill.problem.Located;
import org.refundrill.problem.Problems;
import org.refundrill.world.Schema;

/** Reads {@code pack.yaml}. */
public final class PackReader {

    private PackReader() {}

    /** The file as it is written. */
    record Written(
            Text title,
            String jurisdiction,
            Located currency,
            ZoneId zone,
            String calendar,
            List<Located> languages,
            @Nullable Text market,
            @Nullable Map<String, WrittenSource> sources,
            @Nullable YamlMap records) {}

    /** A cited text as it is written. */
    record WrittenSource(String en, String zh, @Nullable String url) {}

    /** The pack of that name, or the reasons why there is none. */
    public static Optional<Pack> read(String id, YamlNode file, Problems problems) {
        return YamlBinder.bind(file, Written.class, problems).flatMap(written -> pack(id, written, problems));
    }

    private static Optional<Pack> pack(String id, Written written, Problems problems) {
        languages(written.languages(), problems);
        Schema core = SchemaReader.core();
        YamlMap records = written.records();
        Schema schema = records == null ? core : SchemaReader.extend(core, records, problems);
        Map<String, Pack.Source> sources = new LinkedHashMap<>();
        Map<String, WrittenSource> cited = written.sources();
        if (cited != null) {
            cited.forEach((key, source) -> sources.put(
                    key,
                    new Pack.Source(new Text(source.en(), source.zh()), source.url() == null ? "" : source.url())));
        }
        Text market = written.market();
        return currency(written.currency(), problems)
                .map(currency -> new Pack(
                        id,
                        written.title(),
                        market == null ? written.title() : market,
                        written.jurisdiction(),
                        currency,
                        written.zone(),
                        written.calendar(),
                        Collections.unmodifiableMap(sources),
                        schema));
    }

    private static Optional<Currency> currency(Located written, Problems problems) {
        try {
            return Optional.of(Currency.getInstance(written.text()));
        } catch (IllegalArgumentException unknown) {
            problems.add(written.span()
                    .error("'" + written.text() + "' is not a currency", "write its code, such as CNY or EUR"));
            return Optional.empty();
        }
    }

    private static void languages(List<Located> written, Problems problems) {
        List<String> known = Arrays.stream(Language.values()).map(Language::id).toList();
        for (Located language : written) {
            if (!known.contains(language.text())) {
                problems.add(language.span()
                        .error(
                                "unknown language '" + language.text() + "'",
                                DidYouMean.advice(language.text(), known)));
            }
        }
    }
}
