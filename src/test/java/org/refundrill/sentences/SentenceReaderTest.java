package org.refundrill.sentences;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.refundrill.exercise.Claim;
import org.refundrill.exercise.Proposal;
import org.refundrill.language.Language;

/** Letters are read for claims: well enough to propose, and never with more certainty than there is. */
class SentenceReaderTest {
    private static final Path PAGE = Path.of("docs/generated/letters.md");
    private static final Pattern SHARE = Pattern.compile("\\| (?:none|[0-9.]+ \\(([0-9]+)/([0-9]+)\\))");
    private static final SentenceReader READER = new SentenceReader();

    private static Proposal read(String text, String kind) {
        return READER.read(text, List.of(new Claim(kind, false))).get(0);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "We guarantee that the money is on your card tomorrow.|guarantee|SAID",
                "We cannot guarantee that the money is on your card tomorrow.|guarantee|NOT_SAID",
                "我们保证明天钱就到账。|guarantee|SAID",
                "我们无法保证明天钱就到账。|guarantee|NOT_SAID",
                "I promise that I write to you again by Thursday.|guarantee|NOT_SAID",
                "It is your own fault that the box broke.|blame|SAID",
                "Nobody accuses you of having broken the box.|blame|NOT_SAID",
                "If you delete your review, then we refund you.|bargain|SAID",
                "You need not delete your review, we refund you all the same.|bargain|NOT_SAID",
                "您先删了评价，我们再退款。|bargain|SAID",
                "您不用撤评价，评价不影响退款。|bargain|NOT_SAID",
            })
    void tellsAClaimFromItsNegation(String text, String kind, Proposal.Found found) {
        assertThat(read(text, kind).found()).isEqualTo(found);
    }

    @Test
    void restsOnTheSentenceAsItWasWritten() {
        Proposal proposal = read(
                "Dear Ms Qin, thank you for the photos. I guarantee you that the bank pays tomorrow! Kind regards",
                "guarantee");
        assertThat(proposal.sentence()).isEqualTo("I guarantee you that the bank pays tomorrow!");
        assertThat(proposal.credit()).contains(java.math.BigDecimal.ZERO);
        assertThat(proposal.sureness()).isPositive();
        assertThat(proposal.reader()).isEqualTo("bge-small-en-v1.5-q");
    }

    @Test
    void givesNoCreditToProposeWhereItIsUnsure() {
        Proposal unsure = new Proposal(
                new Claim("blame", false), Proposal.Found.UNSURE, "Well.", java.math.BigDecimal.ZERO, "test");
        assertThat(unsure.credit()).isEmpty();
    }

    @Test
    void proposesNothingWhereThereAreNoModels() {
        SentenceReader bare = new SentenceReader(
                language -> {
                    throw new IOException("not on the class path");
                },
                Leaning::learnt,
                SentenceReader.By.BOTH);
        assertThat(bare.read("We guarantee it.", List.of(new Claim("guarantee", false))))
                .isEmpty();
        SentenceReader unable = new SentenceReader(
                language -> {
                    throw new UnsatisfiedLinkError("no native library for this machine");
                },
                Leaning::learnt,
                SentenceReader.By.BOTH);
        assertThat(unable.read("我们保证。", List.of(new Claim("guarantee", false)))).isEmpty();
    }

    @Test
    void knowsNothingOfClaimsThatNobodyTaughtIt() {
        assertThat(READER.read("We guarantee it.", List.of(new Claim("sings", true))))
                .isEmpty();
    }

    @Test
    void readsTheSameLetterAlikeEachTime() {
        String text = "我们保证明天钱就到账。您先撤诉，我们再退款。";
        List<Claim> claims = List.of(new Claim("guarantee", false), new Claim("bargain", false));
        assertThat(new SentenceReader().read(text, claims)).isEqualTo(READER.read(text, claims));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n\n", "-", "🙂🙂🙂", "1234 5678", "。。。！！"})
    void findsNothingInNothing(String text) {
        assertThat(read(text, "guarantee").found()).isEqualTo(Proposal.Found.NOT_SAID);
    }

    @Test
    void isNotUpsetByAnEndlessLetter() {
        assertThat(read("x".repeat(9_000), "blame").found()).isNotNull();
        assertThat(read("保证".repeat(4_000), "guarantee").found()).isNotNull();
    }

    @Test
    void cutsLettersIntoSentences() {
        assertThat(Sentences.of("We pay 12.50 today. Then wait!\nR-4A. 好的。明天再说；行吗？"))
                .containsExactly("We pay 12.50 today.", "Then wait!", "R-4A.", "好的。", "明天再说；", "行吗？");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void knowsEveryClaimInBothLanguages(Language language) {
        assertThat(SentenceReader.claims(language))
                .hasSize(10)
                .allSatisfy((kind, claim) -> assertThat(claim.cues()).isNotEmpty());
        assertThat(Leaning.learnt(language).keySet())
                .isEqualTo(SentenceReader.claims(language).keySet());
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void isBetterWithCuesThanByTheModelAloneOnTheHalfThatDidNotTeachIt(Language language) {
        List<LabelledLetters.Reply> held =
                LabelledLetters.of(LabelledLetters.Use.TEACH, language).heldOut();
        ReaderFigures half = ReaderFigures.half();
        ReaderFigures.Count both = half.all(SentenceReader.By.BOTH, language, held);
        ReaderFigures.Count model = half.all(SentenceReader.By.MODEL, language, held);
        assertThat(both.precision()).isGreaterThan(0.8);
        assertThat(both.recall()).isGreaterThan(0.6).isGreaterThan(model.recall());
    }

    /** Counts may differ by a few from machine to machine, as the last digits of a vector do; all else on the page may not. */
    @Test
    void isMeasuredOnAPage() throws IOException {
        String page = ReaderFigures.page();
        if (System.getProperty("refresh") != null) {
            Files.createDirectories(PAGE.getParent());
            Files.writeString(PAGE, page);
        }
        String stale = "stale: refresh it with mvn test -Dtest=SentenceReaderTest -Drefresh";
        String kept = Files.readString(PAGE);
        assertThat(withoutFigures(kept)).as(stale).isEqualTo(withoutFigures(page));
        List<Integer> before = counts(kept);
        List<Integer> now = counts(page);
        assertThat(now).as(stale).hasSameSizeAs(before);
        for (int i = 0; i < now.size(); i++) {
            int most = 1 + before.get(i) / 40;
            assertThat(now.get(i)).as(stale).isBetween(before.get(i) - most, before.get(i) + most);
        }
    }

    private static String withoutFigures(String page) {
        return page.replaceAll("\\| (none|[0-9.]+( \\([0-9/]+\\))?( \\[[0-9., ]+\\])?)(?= \\|)", "| n");
    }

    /** Hits and cases of every share on a page; 0 of 0 where there was no case. */
    private static List<Integer> counts(String page) {
        List<Integer> counts = new ArrayList<>();
        Matcher share = SHARE.matcher(page);
        while (share.find()) {
            boolean none = share.group(1) == null;
            counts.add(none ? 0 : Integer.parseInt(share.group(1)));
            counts.add(none ? 0 : Integer.parseInt(share.group(2)));
        }
        return counts;
    }
}
