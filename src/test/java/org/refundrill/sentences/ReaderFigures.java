package org.refundrill.sentences;

import java.io.IOException;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.refundrill.language.Language;
import org.refundrill.psychometrics.Interval;
import org.refundrill.psychometrics.Proportion;
import org.refundrill.sentences.LabelledLetters.Reply;

/** What the reader is worth: precision and recall by claim and language, with the model, the cues, and both. */
final class ReaderFigures {
    private static final Map<Language, Map<String, float[]>> KNOWN = new EnumMap<>(Language.class);
    private final Map<SentenceReader.By, SentenceReader> readers = new LinkedHashMap<>();
    private final Map<SentenceReader.By, Map<String, Map<String, Weighed>>> seen = new LinkedHashMap<>();

    /** Figures of a reader that was taught this. */
    ReaderFigures(SentenceReader.Taught taught) {
        for (SentenceReader.By by : SentenceReader.By.values()) {
            readers.put(by, new SentenceReader(ReaderFigures::vectors, taught, by));
            seen.put(by, new LinkedHashMap<>());
        }
    }

    /** A sentence has the same vector whoever asks for it: each is computed once. */
    private static Vectors vectors(Language language) throws IOException {
        Vectors model = SentenceModel.of(language);
        Map<String, float[]> known = KNOWN.computeIfAbsent(language, all -> new LinkedHashMap<>());
        return sentence -> known.computeIfAbsent(sentence, model::of);
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
     * @param open those of the unsure that make the claim
     */
    record Count(int due, int said, int hits, int unsure, int open) {
        Count plus(Count other) {
            return new Count(
                    due + other.due, said + other.said, hits + other.hits, unsure + other.unsure, open + other.open);
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
        int openDue = 0;
        for (Reply reply : replies) {
            double weight = weight(by, reply, kind);
            boolean open = Math.abs(weight) <= SentenceReader.BAND;
            boolean is = reply.says().contains(kind);
            due += is ? 1 : 0;
            unsure += open ? 1 : 0;
            openDue += is && open ? 1 : 0;
            said += !open && weight > 0 ? 1 : 0;
            hits += is && !open && weight > 0 ? 1 : 0;
        }
        return new Count(due, said, hits, unsure, openDue);
    }

    private double weight(SentenceReader.By by, Reply reply, String kind) {
        SentenceReader reader = readers.get(by);
        return seen.get(by)
                .computeIfAbsent(reply.text(), reader::weigh)
                .get(kind)
                .weight();
    }

    Count all(SentenceReader.By by, Language language, List<Reply> replies) {
        Count all = new Count(0, 0, 0, 0, 0);
        for (String kind : SentenceReader.claims(language).keySet()) {
            all = all.plus(count(by, kind, replies));
        }
        return all;
    }

    /** The page: what the reader is worth on replies that nothing was made by, then what it was made by and how it did there. */
    static String page() {
        StringBuilder page = new StringBuilder();
        page.append("# What the reader of letters is worth\n\n");
        page.append(
                "Precision: of the replies in which a claim was found, how many make it. Recall: of those that make it, in how"
                        + " many it was found; what the reader is unsure of counts as not found. Behind each stand the counts and,"
                        + " in the tables that were only measured, Wilson's 95 % interval. None of this enters a mark: a trainer"
                        + " decides.\n");
        sets(page);
        ReaderFigures whole = new ReaderFigures(Leaning::learnt);
        for (Language language : Language.values()) {
            whole.measured(page, language, replies(LabelledLetters.Use.MEASURE, language));
        }
        ReaderFigures half = half();
        for (Language language : Language.values()) {
            half.part(
                    page,
                    language,
                    "one half of those that taught, read by what the other half taught; too good, as the cues were written"
                            + " with both in view",
                    LabelledLetters.of(LabelledLetters.Use.TEACH, language).heldOut());
            whole.part(
                    page,
                    language,
                    "those on which method and threshold were chosen; too good for that reason",
                    replies(LabelledLetters.Use.TUNE, language));
        }
        return page.toString();
    }

    private static List<Reply> replies(LabelledLetters.Use use, Language language) {
        return LabelledLetters.of(use, language).all();
    }

    private static void sets(StringBuilder page) {
        page.append("\n## What which replies were used for\n\n")
                .append(
                        "| set | English | Chinese | taught by | tuned on | only measured |\n|---|---|---|---|---|---|\n");
        for (LabelledLetters.Use use : LabelledLetters.Use.values()) {
            page.append("| ").append(use.file());
            for (Language language : Language.values()) {
                page.append(" | ").append(replies(use, language).size());
            }
            page.append(
                    switch (use) {
                        case TEACH -> " | yes, and cues written | yes | no |\n";
                        case TUNE -> " | no | yes: method, cue weight, threshold | no |\n";
                        case MEASURE -> " | no | no | yes |\n";
                    });
        }
        page.append(
                "\nBesides, the example sentences of each claim teach. The replies that are only measured were written when all"
                        + " else stood fixed, by somebody who knew the cues and the figures of the other two sets; they are measured, and"
                        + " nothing is changed for them. Whoever changes the reader after looking at their figures has to write new ones.\n");
    }

    /** Precision and recall with their intervals, for the reader as it is used. */
    private void measured(StringBuilder page, Language language, List<Reply> replies) {
        title(page, language, "only measured", replies)
                .append("| claim | precision | recall | unsure | of these make it |\n|---|---|---|---|---|\n");
        for (String kind : SentenceReader.claims(language).keySet()) {
            row(page, kind, count(SentenceReader.By.BOTH, kind, replies));
        }
        row(page, "all", all(SentenceReader.By.BOTH, language, replies));
        row(page, "all, by the model alone", all(SentenceReader.By.MODEL, language, replies));
        row(page, "all, by the cues alone", all(SentenceReader.By.CUES, language, replies));
    }

    private static void row(StringBuilder page, String name, Count count) {
        page.append("| ").append(name);
        page.append(" | ").append(interval(count.hits(), count.said()));
        page.append(" | ").append(interval(count.hits(), count.due()));
        page.append(" | ")
                .append(count.unsure())
                .append(" | ")
                .append(count.open())
                .append(" |\n");
    }

    private static StringBuilder title(StringBuilder page, Language language, String which, List<Reply> replies) {
        return page.append("\n## ")
                .append(language == Language.EN ? "English" : "Chinese")
                .append(", ")
                .append(which)
                .append(" (")
                .append(replies.size())
                .append(" replies)\n\n");
    }

    private void part(StringBuilder page, Language language, String which, List<Reply> replies) {
        title(page, language, which, replies)
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
        return two(interval.estimate()) + " (" + hits + "/" + cases + ") [" + two(interval.low()) + ", "
                + two(interval.high()) + "]";
    }

    private static String two(double value) {
        return java.math.BigDecimal.valueOf(value)
                .setScale(2, java.math.RoundingMode.HALF_UP)
                .toPlainString();
    }
}
