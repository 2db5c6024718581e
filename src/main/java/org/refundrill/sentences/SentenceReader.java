package org.refundrill.sentences;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.refundrill.exercise.Claim;
import org.refundrill.exercise.ClaimReader;
import org.refundrill.exercise.Proposal;
import org.refundrill.json.Json;
import org.refundrill.language.Language;

/**
 * Reads claims in letters with small sentence models and with cues. A model alone cannot tell "we guarantee" from "we
 * cannot guarantee": words that negate or hedge overrule it, and words that point to a claim add to it. Nothing is loaded
 * before the first letter is read; where the models are not there, nothing is proposed.
 */
public final class SentenceReader implements ClaimReader {
    /** What pointing words add to nearness. */
    static final double CUE = 0.12;

    /** What stays within this distance of the threshold is not guessed at. */
    static final double BAND = 0.02;

    private static final String CLAIMS = "/sentences/claims.json";
    private static final double DENIED = -1;
    private static final double SURE = 0.2;
    private static final int LONG = 18;

    private final Models models;
    private final By by;
    private final Map<Language, Optional<Known>> known = new LinkedHashMap<>();

    /** What a weight is made of: the program uses both, the others show what each is worth. */
    enum By {
        MODEL,
        CUES,
        BOTH
    }

    /** Where the models come from. */
    interface Models {
        Vectors of(Language language) throws IOException;
    }

    /** What is known in one language: the model, and each claim with the vectors of its sentences. */
    private record Known(Vectors vectors, Map<String, Compared> claims) {}

    private record Compared(KnownClaim claim, List<float[]> says, List<float[]> against) {}

    /** A reader with the models on the class path. */
    public SentenceReader() {
        this(SentenceModel::of, By.BOTH);
    }

    SentenceReader(Models models, By by) {
        this.models = models;
        this.by = by;
    }

    @Override
    public synchronized List<Proposal> read(String text, List<Claim> claims) {
        Language language = language(text);
        Optional<Known> ready = known.computeIfAbsent(language, this::load);
        List<Proposal> proposals = new ArrayList<>();
        if (ready.isPresent()) {
            List<Unit> units = units(text, ready.get().vectors());
            for (Claim claim : claims) {
                Compared compared = ready.get().claims().get(claim.kind());
                if (compared != null) {
                    proposals.add(proposal(claim, weighed(units, compared), language));
                }
            }
        }
        return List.copyOf(proposals);
    }

    /** The nearest sentence for each claim; nothing where there is no model. */
    synchronized Map<String, Weighed> weigh(String text) {
        Optional<Known> ready = known.computeIfAbsent(language(text), this::load);
        Map<String, Weighed> weighed = new LinkedHashMap<>();
        ready.ifPresent(all -> {
            List<Unit> units = units(text, all.vectors());
            all.claims().forEach((kind, compared) -> weighed.put(kind, weighed(units, compared)));
        });
        return weighed;
    }

    private static Proposal proposal(Claim claim, Weighed weighed, Language language) {
        double over = weighed.weight();
        Proposal.Found found = Math.abs(over) <= BAND
                ? Proposal.Found.UNSURE
                : over > 0 ? Proposal.Found.SAID : Proposal.Found.NOT_SAID;
        BigDecimal sureness =
                BigDecimal.valueOf(Math.min(1, Math.abs(over) / SURE)).setScale(2, RoundingMode.HALF_UP);
        String sentence = found == Proposal.Found.NOT_SAID ? "" : weighed.sentence();
        return new Proposal(claim, found, sentence, sureness, SentenceModel.name(language));
    }

    /** A sentence or a part of one, with its vector. */
    private record Unit(String sentence, String words, float[] vector) {}

    /** Long sentences are also looked at part by part: one claim in a long sentence is easily drowned. */
    private static List<Unit> units(String text, Vectors vectors) {
        List<Unit> units = new ArrayList<>();
        for (String sentence : Sentences.of(text)) {
            units.add(new Unit(sentence, sentence, vectors.of(sentence)));
            String[] parts = sentence.split("[,，;；:：]");
            for (String part : parts) {
                if (parts.length > 1 && part.strip().length() >= LONG / 3) {
                    units.add(new Unit(sentence, part.strip(), vectors.of(part.strip())));
                }
            }
        }
        return units;
    }

    private Weighed weighed(List<Unit> units, Compared compared) {
        Weighed best = new Weighed("", DENIED);
        for (Unit unit : units) {
            double weight = weight(unit, compared) - compared.claim().threshold();
            if (weight > best.weight()) {
                best = new Weighed(unit.sentence(), weight);
            }
        }
        return best;
    }

    private double weight(Unit unit, Compared compared) {
        KnownClaim.Cue cue = by == By.MODEL
                ? KnownClaim.Cue.SILENT
                : compared.claim().cue(unit.sentence());
        if (cue == KnownClaim.Cue.DENIES) {
            return DENIED;
        }
        if (by == By.CUES) {
            return cue == KnownClaim.Cue.SAYS ? 1 : DENIED;
        }
        double near = nearest(unit.vector(), compared.says()) - nearest(unit.vector(), compared.against());
        return near + (cue == KnownClaim.Cue.SAYS ? CUE : 0);
    }

    private static double nearest(float[] vector, List<float[]> others) {
        return others.stream()
                .mapToDouble(other -> Vectors.nearness(vector, other))
                .max()
                .orElse(0);
    }

    private Optional<Known> load(Language language) {
        try {
            Vectors vectors = models.of(language);
            Map<String, Compared> claims = new LinkedHashMap<>();
            claims(language)
                    .forEach((kind, claim) -> claims.put(
                            kind,
                            new Compared(
                                    claim,
                                    claim.says().stream().map(vectors::of).toList(),
                                    claim.against().stream().map(vectors::of).toList())));
            return Optional.of(new Known(vectors, claims));
        } catch (IOException | LinkageError missing) {
            // The models are not there, or this machine cannot run them: everything waits for the trainer unread.
            return Optional.empty();
        }
    }

    /** The claims that are known in a language, by kind. */
    static Map<String, KnownClaim> claims(Language language) {
        try (InputStream in = SentenceReader.class.getResourceAsStream(CLAIMS)) {
            if (in == null) {
                throw new IllegalStateException("the program lacks its resource " + CLAIMS);
            }
            Map<String, Object> all = Json.object(new String(in.readAllBytes(), StandardCharsets.UTF_8));
            Map<String, KnownClaim> claims = new LinkedHashMap<>();
            all.forEach((kind, written) -> {
                @Nullable Object one = ((Map<?, ?>) written).get(language.id());
                if (one instanceof Map<?, ?> map) {
                    claims.put(kind, KnownClaim.of(map));
                }
            });
            return claims;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The language that most of the letters of a text belong to. */
    static Language language(String text) {
        long han = text.codePoints()
                .filter(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN)
                .count();
        long latin = text.codePoints()
                .filter(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN)
                .count();
        return han * 3 > latin ? Language.ZH : Language.EN;
    }
}
