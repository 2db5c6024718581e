package org.refundrill.sentences;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * What one claim looks like in one language.
 *
 * @param says sentences that make it
 * @param against sentences that come near and do not make it
 * @param cues words that point to it
 * @param denials words that say that it is not made, whatever else stands there: negations and hedges
 * @param threshold how much nearer to those that make it a sentence must be than to the others
 */
record KnownClaim(
        List<String> says, List<String> against, List<Pattern> cues, List<Pattern> denials, double threshold) {
    /** What the words of a sentence say of a claim. */
    enum Cue {
        SAYS,
        DENIES,
        SILENT
    }

    static KnownClaim of(Map<?, ?> written) {
        return new KnownClaim(
                texts(written, "says"),
                texts(written, "against"),
                patterns(written, "cues"),
                patterns(written, "denials"),
                written.get("threshold") instanceof Number number ? number.doubleValue() : 0);
    }

    private static List<String> texts(Map<?, ?> written, String name) {
        List<String> texts = new ArrayList<>();
        if (written.get(name) instanceof List<?> list) {
            list.forEach(text -> texts.add(String.valueOf(text)));
        }
        return List.copyOf(texts);
    }

    private static List<Pattern> patterns(Map<?, ?> written, String name) {
        return texts(written, name).stream()
                .map(regex -> Pattern.compile(regex, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE))
                .toList();
    }

    Cue cue(String sentence) {
        if (denials.stream().anyMatch(denial -> denial.matcher(sentence).find())) {
            return Cue.DENIES;
        }
        return cues.stream().anyMatch(cue -> cue.matcher(sentence).find()) ? Cue.SAYS : Cue.SILENT;
    }
}
