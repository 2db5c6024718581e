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
 * Reads claims in letters with small sentence models, what was learnt on their vectors, and cues. A model alone cannot
 * tell "we guarantee" from "we cannot guarantee": words that negate or hedge overrule it, and words that point to a claim
 * add to it. Nothing is loaded before the first letter is read; where the models are not there, nothing is proposed.
 */
public final class SentenceReader implements ClaimReader {
    /** What pointing words add, in log-odds. */
    static final double CUE = 1;

    /** Above this a claim counts as made, in log-odds: below 0, as a trainer looks at each proposal anyway. */
    static final double THRESHOLD = -0.5;

    /** What stays within this distance of the threshold is not guessed at. */
    static final double BAND = 0.4;

    private static final String CLAIMS = "/sentences/claims.json";
    private static final double DENIED = -9;

    private final Models models;
    private final Taught taught;
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

    /** What was learnt, by claim. */
    interface Taught {
        Map<String, Leaning> of(Language language);
    }

    /** What is known in one language. */
    private record Known(Vectors vectors, Map<String, Learnt> claims) {}

    private record Learnt(KnownClaim claim, Leaning leaning) {}

    /** A reader with the models on the class path. */
    public SentenceReader() {
        this(SentenceReader::model, Leaning::learnt, By.BOTH);
    }

    /** The model's class needs the libraries that may be missing: it is not touched before a letter is read. */
    private static Vectors model(Language language) throws IOException {
        return SentenceModel.of(language);
    }

    SentenceReader(Models models, Taught taught, By by) {
        this.models = models;
        this.taught = taught;
        this.by = by;
    }

    @Override
    public synchronized List<Proposal> read(String text, List<Claim> claims) {
        Language language = language(text);
        Optional<Known> ready = known.computeIfAbsent(language, this::load);
        if (ready.isEmpty()) {
            return List.of();
        }
        try {
            return proposals(text, claims, ready.get(), language);
        } catch (IllegalStateException unable) {
            // A letter that cannot be read waits for the trainer unread; the answer itself is never lost over it.
            return List.of();
        }
    }

    private List<Proposal> proposals(String text, List<Claim> claims, Known known, Language language) {
        List<Unit> units = units(text, known.vectors());
        List<Proposal> proposals = new ArrayList<>();
        for (Claim claim : claims) {
            Learnt learnt = known.claims().get(claim.kind());
            if (learnt != null) {
                proposals.add(proposal(claim, weighed(units, learnt), language));
            }
        }
        return List.copyOf(proposals);
    }

    /** The sentence that leans most towards each claim; nothing where there is no model. */
    synchronized Map<String, Weighed> weigh(String text) {
        Optional<Known> ready = known.computeIfAbsent(language(text), this::load);
        Map<String, Weighed> weighed = new LinkedHashMap<>();
        ready.ifPresent(all -> {
            List<Unit> units = units(text, all.vectors());
            all.claims().forEach((kind, learnt) -> weighed.put(kind, weighed(units, learnt)));
        });
        return weighed;
    }

    private static Proposal proposal(Claim claim, Weighed weighed, Language language) {
        double over = weighed.weight();
        Proposal.Found found = Math.abs(over) <= BAND
                ? Proposal.Found.UNSURE
                : over > 0 ? Proposal.Found.SAID : Proposal.Found.NOT_SAID;
        double odds = StrictMath.exp(Math.abs(over));
        BigDecimal sureness = BigDecimal.valueOf((odds - 1) / (odds + 1)).setScale(2, RoundingMode.HALF_UP);
        String sentence = found == Proposal.Found.NOT_SAID ? "" : weighed.sentence();
        return new Proposal(claim, found, sentence, sureness, SentenceModel.name(language));
    }

    /** A sentence with its vector. */
    record Unit(String sentence, float[] vector) {}

    static List<Unit> units(String text, Vectors vectors) {
        return Sentences.of(text).stream()
                .map(sentence -> new Unit(sentence, vectors.of(sentence)))
                .toList();
    }

    private Weighed weighed(List<Unit> units, Learnt learnt) {
        Weighed best = new Weighed("", DENIED);
        for (Unit unit : units) {
            double weight = weight(unit, learnt);
            if (weight > best.weight()) {
                best = new Weighed(unit.sentence(), weight);
            }
        }
        return best;
    }

    /** How far a sentence is above the threshold. */
    private double weight(Unit unit, Learnt learnt) {
        KnownClaim.Cue cue =
                by == By.MODEL ? KnownClaim.Cue.SILENT : learnt.claim().cue(unit.sentence());
        if (cue == KnownClaim.Cue.DENIES) {
            return DENIED;
        }
        if (by == By.CUES) {
            return cue == KnownClaim.Cue.SAYS ? CUE : DENIED;
        }
        return learnt.leaning().of(unit.vector()) + (cue == KnownClaim.Cue.SAYS ? CUE : 0) - THRESHOLD;
    }

    private Optional<Known> load(Language language) {
        try {
            Vectors vectors = models.of(language);
            Map<String, Leaning> leanings = taught.of(language);
            Map<String, Learnt> claims = new LinkedHashMap<>();
            claims(language).forEach((kind, claim) -> {
                Leaning leaning = leanings.get(kind);
                if (leaning != null) {
                    claims.put(kind, new Learnt(claim, leaning));
                }
            });
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
