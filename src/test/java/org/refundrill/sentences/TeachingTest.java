package org.refundrill.sentences;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.refundrill.language.Language;
import org.refundrill.sentences.LabelledLetters.Reply;

/** What the reader was taught is what the labelled replies teach. With -Drefresh it is taught anew. */
@Tag("full")
class TeachingTest {
    private static final double ALMOST_ALL = 0.97;

    @ParameterizedTest
    @EnumSource(Language.class)
    void comesFromTheLabelledRepliesAlone(Language language) throws IOException {
        Vectors vectors = SentenceModel.of(language);
        LabelledLetters letters = LabelledLetters.of(LabelledLetters.Use.TEACH, language);
        Map<String, Leaning> taught = new Learning(language, vectors, letters.all()).all();
        if (System.getProperty("refresh") != null) {
            Learning.write(Path.of("src/main/resources/sentences/learnt-" + language.id() + ".json"), taught);
            Learning.write(
                    Path.of("src/test/resources/letters/learnt-half-" + language.id() + ".json"),
                    new Learning(language, vectors, letters.otherHalf()).all());
            return;
        }
        assertThat(agreement(taught, Leaning.learnt(language), letters.all()))
                .as("stale: refresh it with mvn test -Dtest=TeachingTest -Dgroups=full -Drefresh")
                .isGreaterThan(ALMOST_ALL);
    }

    /** The share of claims and replies on which two readers agree: the last digits differ from machine to machine. */
    private static double agreement(Map<String, Leaning> one, Map<String, Leaning> other, List<Reply> replies) {
        SentenceReader first = new SentenceReader(SentenceModel::of, language -> one, SentenceReader.By.MODEL);
        SentenceReader second = new SentenceReader(SentenceModel::of, language -> other, SentenceReader.By.MODEL);
        int same = 0;
        int all = 0;
        for (Reply reply : replies) {
            Map<String, Weighed> theirs = new LinkedHashMap<>(second.weigh(reply.text()));
            for (Map.Entry<String, Weighed> mine : first.weigh(reply.text()).entrySet()) {
                Weighed weighed = theirs.get(mine.getKey());
                all++;
                same += weighed != null
                                && weighed.weight() > 0 == mine.getValue().weight() > 0
                        ? 1
                        : 0;
            }
        }
        return (double) same / all;
    }
}
