package org.refundrill.exercise.mediation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.refundrill.casefile.Dossier;
import org.refundrill.decision.ClauseId;
import org.refundrill.exercise.Brief;
import org.refundrill.exercise.Labels;
import org.refundrill.language.Formats;
import org.refundrill.language.Text;
import org.refundrill.money.Money;
import org.refundrill.rulebook.Rulebook;
import org.refundrill.world.World;

/**
 * All proposals that can be made in a case. The rulebook lists, one for each kind under {@code offer.kinds} and in that
 * order: {@code offer.allowed}, {@code offer.clauses}, {@code offer.open}, {@code offer.from}, {@code offer.upto}, {@code
 * buyer.takes}, {@code buyer.from}, {@code seller.bears}, {@code seller.upto}, {@code offer.fixed}, {@code offer.times}.
 */
final class Offers {
    private static final Text YES = new Text("yes", "是");
    private static final Text NO = new Text("no", "否");
    private static final Text BY_AMOUNT = new Text("its amount", "按金额");
    /** A limit nobody reaches. */
    private static final BigDecimal BEYOND = BigDecimal.valueOf(100_000);

    private final Rulebook rulebook;
    private final World world;
    private final List<Offer> all = new ArrayList<>();

    Offers(Brief brief) {
        this.rulebook = brief.rulebook();
        this.world = brief.caseFile().world().withoutHidden();
        List<?> kinds = list("offer.kinds");
        List<?> allowed = list("offer.allowed");
        List<?> clauses = list("offer.clauses");
        List<?> open = list("offer.open");
        List<?> from = list("offer.from");
        List<?> upTo = list("offer.upto");
        List<?> taken = list("buyer.takes");
        List<?> takenFrom = list("buyer.from");
        List<?> borne = list("seller.bears");
        List<?> borneUpTo = list("seller.upto");
        List<?> fixed = list("offer.fixed");
        List<?> times = list("offer.times");
        for (int i = 0; i < kinds.size(); i++) {
            String kind = String.valueOf(kinds.get(i));
            all.add(new Offer(
                    kind,
                    Labels.of(rulebook, "settle.kind", kind),
                    (Boolean) allowed.get(i),
                    new ClauseId(String.valueOf(clauses.get(i))),
                    (Boolean) open.get(i),
                    (BigDecimal) from.get(i),
                    (BigDecimal) upTo.get(i),
                    (Boolean) taken.get(i),
                    (BigDecimal) takenFrom.get(i),
                    (Boolean) borne.get(i),
                    (BigDecimal) borneUpTo.get(i),
                    (BigDecimal) fixed.get(i),
                    (BigDecimal) times.get(i)));
        }
    }

    private List<?> list(String name) {
        if (rulebook.value(world, null, name) instanceof List<?> list) {
            return list;
        }
        throw new IllegalArgumentException("the rulebook '" + rulebook.id() + "' does not list '" + name + "'");
    }

    List<Offer> all() {
        return List.copyOf(all);
    }

    Optional<Offer> of(String kind) {
        return all.stream().filter(offer -> offer.kind().equals(kind)).findFirst();
    }

    /** A count that the rulebook gives, such as the most rounds. */
    int count(String name) {
        if (rulebook.value(world, null, name) instanceof BigDecimal count) {
            return count.intValue();
        }
        throw new IllegalArgumentException("the rulebook '" + rulebook.id() + "' does not say '" + name + "'");
    }

    /** The clause that a value of the rulebook rests on. */
    ClauseId clause(String name) {
        List<ClauseId> clauses = rulebook.answer(world, null, name).clauses();
        return clauses.isEmpty() ? new ClauseId(name) : clauses.get(0);
    }

    /** What an agreement costs seller and desk; nothing where there is none. */
    BigDecimal cost(Object kind, Object amount) {
        return of(String.valueOf(kind))
                .map(offer -> offer.cost(amount instanceof Money money ? money.amount() : BigDecimal.ZERO))
                .orElse(BigDecimal.ZERO);
    }

    Money money(BigDecimal amount) {
        return new Money(amount.setScale(rulebook.currency().getDefaultFractionDigits()), rulebook.currency());
    }

    /** What was behind both faces, for the debrief. */
    Dossier.Panel shown() {
        List<List<Text>> rows = new ArrayList<>();
        for (Offer offer : all) {
            rows.add(List.of(
                    offer.label(),
                    offer.allowed() ? range(offer.open(), offer.from(), offer.upTo()) : NO,
                    offer.taken() ? (offer.open() ? from(offer.takenFrom()) : YES) : NO,
                    offer.borne() ? (offer.open() ? upTo(offer.borneUpTo()) : YES) : NO,
                    offer.open() ? BY_AMOUNT : Text.same(told(offer.fixed()))));
        }
        return new Dossier.Panel(
                "minds",
                new Text("What the rules allow and the parties would have taken", "规则允许的范围与双方底线"),
                Dossier.Layout.TABLE,
                List.of(
                        new Text("proposal", "方案"),
                        new Text("allowed", "规则允许"),
                        new Text("buyer takes", "买家接受"),
                        new Text("seller bears", "卖家承受"),
                        new Text("cost", "成本")),
                rows);
    }

    private Text range(boolean open, BigDecimal from, BigDecimal upTo) {
        return open ? Text.same(told(from) + "–" + told(upTo)) : YES;
    }

    private Text from(BigDecimal amount) {
        return Text.same("≥ " + told(amount));
    }

    private Text upTo(BigDecimal amount) {
        return amount.compareTo(BEYOND) >= 0 ? YES : Text.same("≤ " + told(amount));
    }

    String told(BigDecimal amount) {
        return Formats.money(amount, rulebook.currency());
    }
}
