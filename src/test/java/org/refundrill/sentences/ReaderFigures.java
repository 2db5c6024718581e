package org.refundrill.sentences;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.refundrill.language.Language;
import org.refundrill.psychometrics.Interval;
import org.refundrill.psychometrics.Proportion;
import org.refundrill.sentences.LabelledLetters.Reply;

/** What the reader is worth: precision and recall by claim and language, with the model, the cues, and both. */
final class ReaderFigures {
    private final Map<SentenceReader.By, SentenceReader> readers = new LinkedHashMap<>();
    private final Map<SentenceReader.By, Map<String, Map<String, Weighed>>> seen = new LinkedHashMap<>();

    ReaderFigures() {
        for (SentenceReader.By by : SentenceReader.By.values()) {
            readers.put(by, new SentenceReader(SentenceModel::of, by));
            seen.put(by, new LinkedHashMap<>());
        }
    }

    /**
     * How a reader did.
     *
     * @param due replies that make the claim
     * @param said replies in which it was found
     * @param hits both
     * @param unsure replies about which nothing was said
     */
    record Count(int due, int said, int hits, int unsure) {
        Count plus(Count other) {
            return new Count(due + other.due, said + other.said, hits + other.hits, unsure + other.unsure);
        }

        double precision() {
            return said == 0 ? 1 : (double) hits / said;
        }

        double recall() {
            return due == 0 ? 1 : (double) hits / due;
        }
    }

    Count count(SentenceReader.By by, Language language, String kind, List<Reply> replies) {
        double above = by == SentenceReader.By.MODEL ? modelThreshold(language, kind) : 0;
        int due = 0;
        int said = 0;
        int hits = 0;
        int unsure = 0;
        for (Reply reply : replies) {
            double weight = weight(by, reply, kind) - above;
            boolean open = Math.abs(weight) <= SentenceReader.BAND;
            boolean is = reply.says().contains(kind);
            due += is ? 1 : 0;
            unsure += open ? 1 : 0;
            said += !open && weight > 0 ? 1 : 0;
            hits += is && !open && weight > 0 ? 1 : 0;
        }
        return new Count(due, said, hits, unsure);
    }

    private double weight(SentenceReader.By by, Reply reply, String kind) {
        SentenceReader reader = readers.get(by);
        return seen.get(by)
                .computeIfAbsent(reply.text(), reader::weigh)
                .get(kind)
                .weight();
    }

    /** The model alone gets a threshold of its own, tuned on the same half. */
    private double modelThreshold(Language language, String kind) {
        return Tune.threshold(
                kind, 0, LabelledLetters.of(language).tuning(), reply -> weight(SentenceReader.By.MODEL, reply, kind));
    }

    Count all(SentenceReader.By by, Language language, List<Reply> replies) {
        Count all = new Count(0, 0, 0, 0);
        for (String kind : SentenceReader.claims(language).keySet()) {
            all = all.plus(count(by, language, kind, replies));
        }
        return all;
    }

    String page() {
        StringBuilder page = new StringBuilder();
        page.append("# What the reader of letters is worth\n\n");
        page.append(
                "Precision: of the replies in which a claim was found, how many make it. Recall: of those that make it, in"
                        + " how many it was found; what the reader is unsure of counts as not found. Behind each the counts, and for"
                        + " all claims together the 95 % interval. None of this enters a mark: a trainer decides.\n");
        for (Language language : Language.values()) {
            part(page, language, "held-out half", LabelledLetters.of(language).heldOut());
            part(
                    page,
                    language,
                    "written afterwards",
                    LabelledLetters.fresh(language).all());
        }
        return page.toString();
    }

    private void part(StringBuilder page, Language language, String which, List<Reply> replies) {
        page.append("\n## ")
                .append(language == Language.EN ? "English" : "Chinese")
                .append(", ")
                .append(which)
                .append(" (")
                .append(replies.size())
                .append(" replies)\n\n")
                .append(
                        "| claim | model: precision | recall | cues: precision | recall | both: precision | recall | unsure |\n")
                .append("|---|---|---|---|---|---|---|---|\n");
        for (String kind : SentenceReader.claims(language).keySet()) {
            page.append("| ").append(kind);
            int unsure = 0;
            for (SentenceReader.By by : SentenceReader.By.values()) {
                Count count = count(by, language, kind, replies);
                page.append(" | ").append(share(count.hits(), count.said()));
                page.append(" | ").append(share(count.hits(), count.due()));
                unsure = count.unsure();
            }
            page.append(" | ").append(unsure).append(" |\n");
        }
        page.append("| all");
        for (SentenceReader.By by : SentenceReader.By.values()) {
            Count count = all(by, language, replies);
            page.append(" | ").append(interval(count.hits(), count.said()));
            page.append(" | ").append(interval(count.hits(), count.due()));
        }
        page.append(" | ")
                .append(all(SentenceReader.By.BOTH, language, replies).unsure())
                .append(" |\n");
    }

    private static String share(int hits, int cases) {
        return cases == 0 ? "none" : two((double) hits / cases) + " (" + hits + "/" + cases + ")";
    }

    private static String interval(int hits, int cases) {
        if (cases == 0) {
            return "none";
        }
        Interval interval = Proportion.of(hits, cases);
        return two(interval.estimate()) + " [" + two(interval.low()) + ", " + two(interval.high()) + "]";
    }

    private static String two(double value) {
        return java.math.BigDecimal.valueOf(value)
                .setScale(2, java.math.RoundingMode.HALF_UP)
                .toPlainString();
    }
}
