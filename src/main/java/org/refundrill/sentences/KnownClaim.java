package org.refundrill.sentences;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * What words tell of one claim in one language.
 *
 * @param cues words that point to it
 * @param denials words that say that it is not made, whatever else stands there: negations and hedges
 */
record KnownClaim(List<Pattern> cues, List<Pattern> denials) {
    /** What the words of a sentence say of a claim. */
    enum Cue {
        SAYS,
        DENIES,
        SILENT
    }

    static KnownClaim of(Map<?, ?> written) {
        return new KnownClaim(patterns(written, "cues"), patterns(written, "denials"));
    }

    private static List<Pattern> patterns(Map<?, ?> written, String name) {
        List<Pattern> patterns = new ArrayList<>();
        if (written.get(name) instanceof List<?> list) {
            list.forEach(regex -> patterns.add(
                    Pattern.compile(String.valueOf(regex), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)));
        }
        return List.copyOf(patterns);
    }

    Cue cue(String sentence) {
        if (denials.stream().anyMatch(denial -> denial.matcher(sentence).find())) {
            return Cue.DENIES;
        }
        return cues.stream().anyMatch(cue -> cue.matcher(sentence).find()) ? Cue.SAYS : Cue.SILENT;
    }
}
