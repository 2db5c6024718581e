package org.refundrill.exercise.mediation;

import java.math.BigDecimal;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.refundrill.casefile.Dossier;
import org.refundrill.exercise.Act;
import org.refundrill.exercise.Action;
import org.refundrill.exercise.TaskState;
import org.refundrill.exercise.Turning;
import org.refundrill.exercise.Workplace;
import org.refundrill.form.Answers;
import org.refundrill.form.Field;
import org.refundrill.form.Form;
import org.refundrill.form.FormReader;
import org.refundrill.form.Reading;
import org.refundrill.language.Text;
import org.refundrill.money.Money;
import org.refundrill.rulebook.Rulebook;
import org.refundrill.scoring.Finding;

/**
 * The table itself: each proposal is a round, both parties answer it by what they would take. It ends when both agree, when
 * the mediator sends the case to a ruling, or when the rounds are used up, which is the same. What the rules forbid is sent
 * back by the desk before the parties see it, and has cost a round.
 */
final class MediationTable implements Workplace {
    static final String SETTLEMENT = "settlement";
    static final String AMOUNT = "amount";
    private static final String OFFER = "offer-";
    private static final String RULING = "ruling";
    private static final int MINUTES = 20;

    private final Rulebook rulebook;
    private final Offers offers;
    private final int most;

    MediationTable(Rulebook rulebook, Offers offers) {
        this.rulebook = rulebook;
        this.offers = offers;
        this.most = offers.count("rounds.most");
    }

    @Override
    public List<Act> acts(TaskState state) {
        if (!filled(state).isEmpty()) {
            return List.of();
        }
        List<Act> acts = new ArrayList<>();
        offers.all()
                .forEach(offer -> acts.add(new Act(
                        OFFER + offer.kind(),
                        new Text(
                                "Propose: " + offer.label().en(),
                                "提出方案：" + offer.label().zh()),
                        MINUTES,
                        asks(offer))));
        acts.add(new Act(RULING, new Text("Close the table and send it to a ruling", "结束调解，转裁决"), 0));
        return acts;
    }

    private List<Field> asks(Offer offer) {
        return offer.open()
                ? List.of(new Field(
                        AMOUNT,
                        Field.Kind.MONEY,
                        new Text("Of how much?", "金额是多少？"),
                        List.of(),
                        rulebook.currency().getCurrencyCode()))
                : List.of();
    }

    @Override
    public Came act(TaskState state, Act act, Map<String, Object> said) {
        if (act.id().equals(RULING)) {
            return Came.told("The table is closed; the case goes to a ruling.", "调解结束，案件转裁决。");
        }
        int number = rounds(state).size() + 1;
        Text came = came(round(act.id(), said));
        Text end = number >= most && !round(act.id(), said).settles()
                ? new Text(" The rounds are used up: the case goes to a ruling.", "调解次数用完，案件转裁决。")
                : Text.same("");
        return new Came(
                new Text("Round " + number + ". " + came.en() + end.en(), "第" + number + "轮：" + came.zh() + end.zh()),
                "rounds",
                List.of());
    }

    private Text came(Round round) {
        if (!round.offer().lawful(round.amount())) {
            Text rule = Turning.clause(rulebook, round.offer().clause());
            return new Text(
                    "The desk sends the proposal back before the parties see it. " + rule.en(),
                    "方案未送达双方，被本岗退回。" + rule.zh());
        }
        Text buyer = Replies.buyer(round);
        Text seller = Replies.seller(round);
        return new Text(
                "Buyer: “" + buyer.en() + ".” Seller: “" + seller.en() + ".”",
                "买家：“" + buyer.zh() + "。”卖家：“" + seller.zh() + "。”");
    }

    private Round round(String act, Map<String, Object> said) {
        Offer offer = offers.of(act.substring(OFFER.length())).orElseThrow();
        return new Round(offer, said.get(AMOUNT) instanceof Money money ? money.amount() : BigDecimal.ZERO);
    }

    /** The proposals of a log, in their order. */
    private List<Round> rounds(TaskState state) {
        List<Round> rounds = new ArrayList<>();
        for (Action action : state.log()) {
            if (action instanceof Action.Act act
                    && String.valueOf(act.what().get(Act.DO)).startsWith(OFFER)) {
                String id = String.valueOf(act.what().get(Act.DO));
                Offer offer = offers.of(id.substring(OFFER.length())).orElseThrow();
                rounds.add(round(id, read(asks(offer), act.what())));
            }
        }
        return rounds;
    }

    private static Map<String, Object> read(List<Field> asked, Map<String, Object> what) {
        Map<String, Object> given = new LinkedHashMap<>(what);
        given.remove(Act.DO);
        return new FormReader(ZoneOffset.UTC).read(new Form(asked), given) instanceof Reading.Accepted accepted
                ? accepted.answers()
                : Map.of();
    }

    private static boolean closed(TaskState state) {
        return state.log().stream()
                .anyMatch(action -> action instanceof Action.Act act
                        && RULING.equals(act.what().get(Act.DO)));
    }

    @Override
    public Map<String, Object> filled(TaskState state) {
        List<Round> rounds = rounds(state);
        Optional<Round> settled = rounds.stream().filter(Round::settles).findFirst();
        if (settled.isPresent()) {
            return end(settled.get().offer().kind(), settled.get().amount());
        }
        return closed(state) || rounds.size() >= most ? end(RULING, BigDecimal.ZERO) : Map.of();
    }

    private Map<String, Object> end(String kind, BigDecimal amount) {
        Map<String, Object> end = new LinkedHashMap<>();
        end.put(SETTLEMENT, kind);
        end.put(AMOUNT, Answers.plain(offers.money(amount)));
        return end;
    }

    @Override
    public List<Dossier.Panel> panels(TaskState state) {
        List<Round> rounds = rounds(state);
        if (rounds.isEmpty()) {
            return List.of();
        }
        List<List<Text>> rows = new ArrayList<>();
        for (Round round : rounds) {
            boolean lawful = round.offer().lawful(round.amount());
            Text back = new Text("sent back", "被退回");
            rows.add(List.of(
                    Text.same(String.valueOf(rows.size() + 1)),
                    round.offer().label(),
                    Text.same(round.offer().open() ? offers.told(round.amount()) : "–"),
                    lawful ? Replies.buyer(round) : back,
                    lawful ? Replies.seller(round) : back));
        }
        return List.of(new Dossier.Panel(
                "rounds",
                new Text("At the table (at most " + most + " rounds)", "调解记录（最多" + most + "轮）"),
                Dossier.Layout.TABLE,
                List.of(
                        new Text("round", "轮次"),
                        new Text("proposal", "方案"),
                        new Text("amount", "金额"),
                        new Text("buyer", "买家"),
                        new Text("seller", "卖家")),
                rows));
    }

    @Override
    public List<Finding> findings(TaskState state) {
        return new RoundMarks(rulebook, offers).of(rounds(state));
    }
}
