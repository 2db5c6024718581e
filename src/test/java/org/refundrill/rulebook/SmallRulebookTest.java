package org.refundrill.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.refundrill.decision.AmountLine;
import org.refundrill.decision.ClauseId;
import org.refundrill.decision.Grounds;
import org.refundrill.decision.OutcomeKind;
import org.refundrill.decision.RequestRuling;
import org.refundrill.decision.Ruling;
import org.refundrill.world.World;

class SmallRulebookTest {

    private static final String IN_TIME = """
            file: {now: 2026-03-12T10:00}
            order: {paid: "299.00"}
            parcels:
              - {leg: outbound, signedAt: 2026-03-02T18:30}
            requests:
              - {at: 2026-03-09T23:50, reason: no-reason}
            inspection: {quality: true}
            """;

    private final Rulebook rulebook = Rulebooks.small();

    private Ruling decide(String world) {
        return rulebook.decide(Rulebooks.world(world));
    }

    @Test
    void approvesOnTheLastMinuteOfTheSeventhDay() {
        RequestRuling ruling = decide(IN_TIME).first();

        assertThat(ruling.outcome().fields()).isEqualTo(Map.of("kind", "approve", "remedy", "return-refund"));
        assertThat(ruling.grounds().table()).isEqualTo("return");
        assertThat(ruling.grounds().row()).isEqualTo("N5");
        assertThat(ruling.grounds().clauses()).containsExactly(new ClauseId("R-1"));
        assertThat(said(ruling.amounts())).containsExactly("goods seller 299.00 CNY", "return-freight buyer 0.00 CNY");
        assertThat(ruling.deadlines().get(0).lastDay()).hasToString("2026-03-09");
    }

    @Test
    void namesTheRowsThatFireOnTheWayAndAfterwards() {
        assertThat(rulebook.fired(Rulebooks.world(IN_TIME)))
                .extracting(TableRow::id)
                .startsWith("route/W1", "lateness/T1", "return/N5")
                .doesNotContain("defect/D1");
        assertThat(rulebook.rows()).extracting(TableRow::id).contains("defect/D1", "lateness/T3");
    }

    @Test
    void saysWhereEachFactWasReadAndWhyEachRowAboveDidNotApply() {
        Grounds grounds = decide(IN_TIME).first().grounds();

        assertThat(grounds.facts().keySet())
                .containsExactly("request.reason", "request.at", "signed.at", "goods.intact");
        assertThat(grounds.facts().get("signed.at").from()).contains("parcel-1.signedAt");
        assertThat(grounds.notApplied())
                .extracting(row -> row.row() + ": " + row.fact() + " is " + row.found() + ", not " + row.wanted())
                .containsExactly(
                        "N1: lateness is no, not much",
                        "N2: lateness is no, not little",
                        "N3: goods.intact is true, not false",
                        "N4: lateness is no, not little");
        assertThat(grounds.steps()).extracting(Grounds.Step::name).contains("notice.until", "goods");
    }

    @Test
    void refusesADayLaterAndSaysWhyAsADuty() {
        RequestRuling ruling =
                decide(IN_TIME.replace("03-09T23:50", "03-10T00:00")).first();

        assertThat(ruling.outcome().kind()).isEqualTo(OutcomeKind.REFUSE);
        assertThat(ruling.grounds().row()).isEqualTo("N2");
        assertThat(ruling.grounds().clauses()).containsExactly(new ClauseId("R-1"), new ClauseId("R-5"));
        assertThat(ruling.amounts()).isEmpty();
        assertThat(ruling.duties()).extracting(duty -> duty.what()).containsExactly("say-why");
    }

    @Test
    void usesTheSwitchThatIsInForceOnTheDayOfTheRequestAndAllowsBothOutcomes() {
        String late =
                IN_TIME.replace("2026-03-02T18:30", "2026-06-02T18:30").replace("2026-03-09T23:50", "2026-06-11T09:00");

        RequestRuling ruling = decide(late).first();

        assertThat(ruling.grounds().row()).isEqualTo("N4");
        assertThat(ruling.acceptable())
                .extracting(outcome -> outcome.kind().id())
                .containsExactly("approve", "refuse");
    }

    @Test
    void decidesAnewUnderTheRouteItConvertsToAndNamesTheClausesOfBoth() {
        RequestRuling ruling =
                decide(IN_TIME.replace("quality: true", "quality: false")).first();

        assertThat(ruling.outcome().remedy()).isEqualTo("refund");
        assertThat(ruling.grounds().row()).isEqualTo("D1");
        assertThat(ruling.grounds().clauses())
                .containsExactly(new ClauseId("R-3"), new ClauseId("R-2"), new ClauseId("R-1"));
        assertThat(ruling.grounds().steps()).extracting(Grounds.Step::how).contains("converted");
    }

    @Test
    void asksForTheFactItHangsOn() {
        RequestRuling ruling =
                decide(IN_TIME.replace("inspection: {quality: true}\n", "")).first();

        assertThat(ruling.outcome().kind()).isEqualTo(OutcomeKind.ASK);
        assertThat(ruling.outcome().proof()).isEqualTo("goods.intact");
        assertThat(ruling.grounds().row()).isEmpty();
        assertThat(ruling.grounds().facts().get("goods.intact").value()).isNull();
        assertThat(ruling.amounts()).isEmpty();
    }

    @Test
    void doesNotAskForAFactThatCannotChangeTheRuling() {
        String late = IN_TIME.replace("03-09T23:50", "03-20T00:00").replace("inspection: {quality: true}\n", "");

        assertThat(decide(late).first().grounds().row()).isEqualTo("N1");
    }

    @Test
    void neverReadsHiddenRecords() {
        World hidden = Rulebooks.world(IN_TIME.replace("{quality: true}", "{quality: true, seen: hidden}"));

        assertThat(rulebook.decide(hidden)).isEqualTo(rulebook.decide(hidden.withoutHidden()));
        assertThat(rulebook.decide(hidden).first().outcome().proof()).isEqualTo("goods.intact");
    }

    @Test
    void cutsTheRefundToWhatIsLeftAfterEarlierOnes() {
        RequestRuling ruling = decide(IN_TIME + "entries:\n  - {kind: refund, amount: \"200.00\"}\n")
                .first();

        assertThat(said(ruling.amounts())).contains("goods seller 99.00 CNY");
        assertThat(ruling.grounds().steps()).extracting(Grounds.Step::how).contains("capped");
    }

    @Test
    void letsLaterRequestsSeeTheRefundsOfEarlierOnes() {
        Ruling ruling =
                decide(IN_TIME.replace("inspection", "  - {at: 2026-03-09T12:00, reason: quality}\ninspection"));

        assertThat(ruling.requests()).extracting(RequestRuling::request).containsExactly("request-1", "request-2");
        assertThat(said(ruling.requests().get(1).amounts())).containsExactly("goods seller 0.00 CNY");
    }

    @Test
    void sendsTheRefundBackInKindByWeightWithTheOddCentToTheLargestRemainder() {
        RequestRuling ruling = decide(IN_TIME.replace("299.00", "100.00")
                        + "tenders:\n  - {kind: card, amount: \"33.33\"}\n  - {kind: balance, amount: \"33.33\"}\n"
                        + "  - {kind: points, amount: \"33.34\"}\nentries:\n  - {kind: refund, amount: \"50.00\"}\n")
                .first();

        assertThat(ruling.amounts())
                .filteredOn(line -> line.component().equals("goods"))
                .extracting(line -> line.tender() + " " + line.amount())
                .containsExactly("card 16.67 CNY", "balance 16.66 CNY", "points 16.67 CNY");
    }

    @Test
    void decidesTheSameFromFactsAsFromTheWorld() {
        World world = Rulebooks.world(IN_TIME);
        Map<String, Object> facts = rulebook.facts(world, "request-1");

        RequestRuling ruling = rulebook.decide(facts).first();

        assertThat(facts.keySet())
                .containsExactlyElementsOf(
                        rulebook.vocabulary().stream().map(FactSpec::name).toList());
        assertThat(ruling.outcome()).isEqualTo(rulebook.decide(world).first().outcome());
        assertThat(ruling.amounts()).isEqualTo(rulebook.decide(world).first().amounts());
        assertThat(rulebook.value(world, "request-1", "lateness")).isEqualTo("no");
    }

    @Test
    void findsTheNearestFlips() {
        Map<String, Object> facts = new LinkedHashMap<>(rulebook.facts(Rulebooks.world(IN_TIME), "request-1"));

        List<Grounds.Flip> flips = FactFlips.nearest(rulebook, facts);

        assertThat(flips)
                .extracting(flip -> flip.changed() + " " + flip.to() + " "
                        + flip.outcome().kind().id() + " " + flip.clause())
                .contains(
                        "request.at 2026-03-10T00:00+08:00 refuse R-1",
                        "goods.intact false approve R-3",
                        "request.reason quality approve R-3");
        assertThat(flips.get(0).changed()).isEqualTo("request.at");
    }

    @Test
    void knowsItsWords() {
        assertThat(rulebook.label("request.reason", "quality").zh()).isEqualTo("质量问题");
        assertThat(rulebook.label("notice.days").en()).isEqualTo("Days to return");
        assertThat(rulebook.clausesOf("return")).extracting(ClauseId::value).containsExactly("R-1", "R-2", "R-5");
        assertThat(rulebook.clauses().get(new ClauseId("R-9")).informative()).isTrue();
    }

    private static List<String> said(List<AmountLine> lines) {
        List<String> said = new ArrayList<>();
        lines.forEach(line -> said.add(line.component() + " " + line.payer() + " " + line.amount()));
        return said;
    }
}
