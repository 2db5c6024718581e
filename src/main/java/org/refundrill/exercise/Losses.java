package org.refundrill.exercise;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.refundrill.money.Money;
import org.refundrill.scoring.Costs;
import org.refundrill.world.World;
import org.refundrill.world.WorldRecord;

/** What answers lose against the due ones, by the costs of the curriculum that the case is worked for. */
final class Losses {
    private static final String OUTCOME = "outcome";

    private final Brief brief;
    private final Stake stake;
    private final Costs costs;

    Losses(Brief brief, Stake stake) {
        this.brief = brief;
        this.stake = stake;
        this.costs = brief.marking().costs();
    }

    /**
     * What these answers lose: by the amount, and by asking, holding or handing on where something else was due.
     *
     * @param asked the elements that were asked
     */
    Money of(Map<String, Object> answers, Stream<Element> asked) {
        Money lost = costs.regret(stake.given(answers), stake.due());
        return asked.filter(element -> element.field().id().equals(OUTCOME))
                .filter(element -> answers.get(OUTCOME) instanceof String given
                        && element.judge().credit(given).signum() == 0)
                .map(element -> costs.detour(
                        String.valueOf(answers.get(OUTCOME)), stake.due().currency()))
                .reduce(lost, Money::plus);
    }

    /** What these answers pay; none where no amount is asked for, or nobody said how much is wanted. */
    Optional<Payment> payment(Map<String, Object> answers) {
        String field = stake.field();
        Money due = stake.due();
        return field == null || brief.given().contains(field)
                ? Optional.empty()
                : wanted(brief.caseFile().world().withoutHidden())
                        .map(amount -> new Money(amount, due.currency()))
                        .map(wanted -> new Payment(
                                due,
                                stake.given(answers),
                                costs.regret(wanted, due),
                                costs.regret(Money.ofMinor(0, due.currency()), due)));
    }

    /** What the first request asks for; where it names no amount, all that was paid. */
    private static Optional<BigDecimal> wanted(World world) {
        List<WorldRecord> requests = world.all("request");
        Optional<BigDecimal> asked = requests.stream()
                .limit(1)
                .flatMap(request -> amount(request, "asked"))
                .findFirst();
        return asked.or(() -> world.all("tender").stream()
                .flatMap(tender -> amount(tender, "amount"))
                .reduce(BigDecimal::add));
    }

    private static Stream<BigDecimal> amount(WorldRecord record, String field) {
        return record.get(field) instanceof BigDecimal amount ? Stream.of(amount) : Stream.empty();
    }
}
