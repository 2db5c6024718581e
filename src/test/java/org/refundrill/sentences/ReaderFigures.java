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

    /** Figures of a reader that was taught this. */
    ReaderFigures(SentenceReader.Taught taught) {
        for (SentenceReader.By by : SentenceReader.By.values()) {
            readers.put(by, new SentenceReader(SentenceModel::of, taught, by));
            seen.put(by, new LinkedHashMap<>());
        }
    }

    /** Figures of a reader that was taught by one half of the labelled replies alone. */
    static ReaderFigures half() {
        return new ReaderFigures(language -> Leaning.read("/letters/learnt-half-" + language.id() + ".json"));
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

    Count count(SentenceReader.By by, String kind, List<Reply> replies) {
        int due = 0;
        int said = 0;
        int hits = 0;
        int unsure = 0;
        for (Reply reply : replies) {
            double weight = weight(by, reply, kind);
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

    Count all(SentenceReader.By by, Language language, List<Reply> replies) {
        Count all = new Count(0, 0, 0, 0);
        for (String kind : SentenceReader.claims(language).keySet()) {
            all = all.plus(count(by, kind, replies));
        }
        return all;
    }

    /** The page: one half measured by what the other taught, then what both taught on replies that were written afterwards. */
    static String page() {
        StringBuilder page = new StringBuilder();
        page.append("# What the reader of letters is worth\n\n");
        page.append(
                "Precision: of the replies in which a claim was found, how many make it. Recall: of those that make it, in"
                        + " how many it was found; what the reader is unsure of counts as not found. Behind each the counts, and"
                        + " for all claims together the 95 % interval. The cues were written by somebody who had the labelled"
                        + " replies before them: what the reader is worth on replies that nobody had in mind, the second table"
                        + " of each language shows. None of this enters a mark: a trainer decides.\n");
        ReaderFigures half = half();
        ReaderFigures whole = new ReaderFigures(Leaning::learnt);
        for (Language language : Language.values()) {
            half.part(
                    page,
                    language,
                    "held-out half, taught by the other half",
                    LabelledLetters.of(language).heldOut());
            whole.part(
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
                Count count = count(by, kind, replies);
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
