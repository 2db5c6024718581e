package org.refundrill.casefile;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.refundrill.decision.AmountLine;
import org.refundrill.decision.Grounds;
import org.refundrill.decision.RequestRuling;
import org.refundrill.decision.Ruling;
import org.refundrill.money.Money;
import org.refundrill.scenario.Word;

/**
 * Finds the nearest changes of one drawn value that lead to another ruling on the first request: another outcome,
 * another decisive clause, other components of the amount, or, where a value is not itself a quantity, another total.
 * (A price one cent higher changes every total and teaches nothing.)
 */
public final class CaseFlips {
    private static final int MOST = 5;
    private static final int PER_DRAW = 2;

    private final CaseGenerator generator;

    public CaseFlips(CaseGenerator generator) {
        this.generator = generator;
    }

    /** At most five flips, the nearest first; among equally near ones in the order of the draws. */
    public List<Grounds.Flip> of(CaseFile file) {
        if (file.ruling().leading().isEmpty()) {
            return List.of();
        }
        CaseCode code = CaseGenerator.code(file);
        Map<String, Object> given = code.given();
        // A ruling that never looked at a value does not change with it.
        Set<String> lookedAt = generator.sketch(code, given).draft().drawn();
        List<Candidate> found = new ArrayList<>();
        for (String draw : file.scenario().recipe().changeable()) {
            if (lookedAt.contains(draw)) {
                found.addAll(of(file, code, given, draw));
            }
        }
        return found.stream()
                .sorted(Comparator.comparing(Candidate::distance))
                .limit(MOST)
                .map(Candidate::flip)
                .toList();
    }

    /** The case file with its flips in the grounds of the first request. */
    public CaseFile withFlips(CaseFile file) {
        List<RequestRuling> requests = new ArrayList<>(file.ruling().requests());
        if (!requests.isEmpty()) {
            requests.set(0, requests.get(0).withFlips(of(file)));
        }
        return file.with(new Ruling(
                file.ruling().rulebook(), file.ruling().version(), file.ruling().versions(), requests));
    }

    private record Candidate(BigDecimal distance, Grounds.Flip flip) {}

    /** The nearest flips of one draw, each to a ruling of its own; of a quantity one up and one down. */
    private List<Candidate> of(CaseFile file, CaseCode code, Map<String, Object> given, String draw) {
        Object now = Objects.requireNonNull(file.draws().get(draw));
        List<Candidate> found = new ArrayList<>();
        Set<String> led = new LinkedHashSet<>();
        for (Object other : file.scenario().recipe().others(draw, file.draws())) {
            String way = now instanceof BigDecimal from ? "to " + from.compareTo((BigDecimal) other) : "";
            if (led.contains(way)) {
                continue;
            }
            CaseGenerator.Sketch twin = generator.sketch(code, given, draw, other);
            boolean quantity = now instanceof BigDecimal || now instanceof Word;
            RequestRuling then = twin.ruling()
                    .filter(ruling -> differs(file.ruling().first(), ruling, quantity))
                    .orElse(null);
            if (then == null) {
                continue;
            }
            if (led.add(way.isEmpty() ? then.outcome() + " " + then.grounds().decisive() : way)) {
                Object to = Objects.requireNonNull(twin.draft().draws().get(draw));
                found.add(new Candidate(
                        distance(now, to),
                        new Grounds.Flip(
                                draw,
                                plain(now),
                                plain(to),
                                then.outcome(),
                                then.grounds().decisive(),
                                CaseGenerator.code(code, twin.draft(), draw).text())));
            }
            if (found.size() == PER_DRAW) {
                break;
            }
        }
        return found;
    }

    private static boolean differs(RequestRuling now, RequestRuling then, boolean quantity) {
        return !now.outcome().equals(then.outcome())
                || !Objects.equals(now.grounds().decisive(), then.grounds().decisive())
                || !components(now).equals(components(then))
                || (!quantity && !Objects.equals(total(now), total(then)));
    }

    private static List<String> components(RequestRuling ruling) {
        return ruling.amounts().stream()
                .map(line -> line.component() + " " + line.payer())
                .distinct()
                .toList();
    }

    private static @Nullable Money total(RequestRuling ruling) {
        return ruling.amounts().stream()
                .map(AmountLine::amount)
                .reduce(Money::plus)
                .orElse(null);
    }

    /** Another choice is one step away; a quantity as far as it moves, a date as many days. */
    private static BigDecimal distance(Object from, Object to) {
        if (from instanceof LocalDate day) {
            return BigDecimal.valueOf(Math.abs(ChronoUnit.DAYS.between(day, (LocalDate) to)));
        }
        return from instanceof BigDecimal number
                ? number.subtract((BigDecimal) to).abs()
                : BigDecimal.ONE;
    }

    private static Object plain(Object value) {
        return value instanceof Word word ? word.id() : value;
    }
}
