package org.refundrill.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ReferenceRulingsTest {
    static Stream<Example> examples() {
        return Stream.of(
                        ClassicExamples.all(),
                        AmountExamples.all(),
                        DisputeExamples.all(),
                        OutboundExamples.all(),
                        ReturnExamples.all(),
                        MatterExamples.all())
                .flatMap(List::stream);
    }

    @ParameterizedTest
    @MethodSource("examples")
    void decidesTheKnownCasesAsTheArticlesDo(Example example) {
        Reference ruling = ReferenceRulings.decide(example.file());

        assertThat(fields(ruling.outcome()))
                .as("outcome, hanging on %s", ruling.unknown())
                .isEqualTo(example.outcome());
        assertThat(ruling.rules()).as("rules").containsAll(example.clauses());
        assertThat(ruling.rules().get(0))
                .as("decisive rule")
                .isEqualTo(example.clauses().get(0));
        assertThat(ruling.amounts()).as("amounts").isEqualTo(example.amounts());
        assertThat(ruling.tenders()).as("tenders").isEqualTo(example.tenders());
        assertThat(ruling.payers()).as("payers").containsAllEntriesOf(example.payers());
        example.deadlines()
                .forEach((what, day) -> assertThat(ruling.deadlines().get(what))
                        .as(what)
                        .extracting(Deadline::lastDay)
                        .isEqualTo(LocalDate.parse(day)));
    }

    @Test
    void givesEveryExampleItsOwnId() {
        assertThat(examples().map(Example::id).toList()).doesNotHaveDuplicates();
    }

    @Test
    void asksForAFactThatTheFileDoesNotSayInsteadOfReadingItAsNo() {
        Reference ruling = ReferenceRulings.decide(CaseFiles.dressWithHangTagCut()
                .without("inspection", "labelCut")
                .file());

        assertThat(ruling.outcome().kind()).isEqualTo(OutcomeKind.ASK);
        assertThat(ruling.unknown()).isEqualTo("inspection.labelCut");
        assertThat(ruling.amounts()).isEmpty();
    }

    @Test
    void rulesAlikeForABuyerOfAnotherTemper() {
        Reference calm = ReferenceRulings.decide(CaseFiles.thermosKept("399.00").file());
        Reference angry = ReferenceRulings.decide(CaseFiles.thermosKept("399.00")
                .set("buyer", "temper threatening", "name Somebody")
                .file());

        assertThat(angry).isEqualTo(calm);
    }

    @Test
    void endsThePeriodOnTheWorkdayAfterAWeekendUnlessWeekendsDoNotCount() {
        var file = CaseFiles.lamp()
                .set("parcel-1", "signedAt 2026-03-07T10:00")
                .asked("2026-03-16T10:00")
                .file();

        assertThat(lastDay(new ChineseRestDays(true), file)).isEqualTo("2026-03-16");
        assertThat(lastDay(new ChineseRestDays(false), file)).isEqualTo("2026-03-14");
    }

    @Test
    void countsAMakeUpWorkdayAsAWorkday() {
        assertThat(new ChineseRestDays(true).rest(LocalDate.parse("2026-10-10")))
                .isFalse();
        assertThat(new ChineseRestDays(true).rest(LocalDate.parse("2026-10-11")))
                .isTrue();
    }

    private static Map<String, String> fields(Outcome outcome) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("outcome", outcome.kind().id());
        fields.put("remedy", outcome.remedy());
        fields.put("proof", outcome.proof());
        fields.put("from", outcome.from());
        fields.values().removeIf(Objects::isNull);
        return fields;
    }

    private static String lastDay(RestDays restDays, List<FileRecord> file) {
        return new ReferenceRulings(restDays)
                .all(file)
                .get(0)
                .deadlines()
                .get("return-notice")
                .lastDay()
                .toString();
    }
}
