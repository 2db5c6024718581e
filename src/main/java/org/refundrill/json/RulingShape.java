package org.refundrill.json;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.refundrill.decision.AmountLine;
import org.refundrill.decision.ClauseId;
import org.refundrill.decision.Deadline;
import org.refundrill.decision.Duty;
import org.refundrill.decision.Grounds;
import org.refundrill.decision.Outcome;
import org.refundrill.decision.RequestRuling;
import org.refundrill.decision.Ruling;
import org.refundrill.feel.Type;
import org.refundrill.rulebook.Rulebook;

/** A ruling as JSON: the first request at the top level, all of them under {@code requests}. */
public final class RulingShape {

    private final Rulebook rulebook;
    private final int digits;

    /** Shapes for rulings of this rulebook. */
    public RulingShape(Rulebook rulebook) {
        this.rulebook = rulebook;
        this.digits = rulebook.currency().getDefaultFractionDigits();
    }

    /** The ruling. */
    public Map<String, Object> of(Ruling ruling) {
        Map<String, Object> shape = new LinkedHashMap<>();
        shape.put("rulebook", ruling.rulebook());
        shape.put("version", ruling.version());
        shape.put("versions", ruling.versions());
        ruling.leading().ifPresent(first -> shape.putAll(request(first)));
        shape.put("requests", ruling.requests().stream().map(this::numbered).toList());
        return shape;
    }

    private Map<String, Object> numbered(RequestRuling ruling) {
        Map<String, Object> shape = new LinkedHashMap<>();
        shape.put("request", ruling.request());
        shape.putAll(request(ruling));
        return shape;
    }

    private Map<String, Object> request(RequestRuling ruling) {
        Map<String, Object> shape = new LinkedHashMap<>();
        shape.put("outcome", ruling.outcome().fields());
        shape.put(
                "acceptable", ruling.acceptable().stream().map(Outcome::fields).toList());
        shape.put("amounts", ruling.amounts().stream().map(this::amount).toList());
        shape.put("deadlines", ruling.deadlines().stream().map(this::deadline).toList());
        shape.put("duties", ruling.duties().stream().map(this::duty).toList());
        shape.put("grounds", grounds(ruling.grounds()));
        return shape;
    }

    private Map<String, Object> amount(AmountLine line) {
        Map<String, Object> shape = new LinkedHashMap<>();
        shape.put("component", line.component());
        shape.put("payer", line.payer());
        shape.put("tender", line.tender());
        shape.put("minor", line.amount().minor());
        shape.put("currency", line.amount().currency().getCurrencyCode());
        shape.put("clause", line.clause().value());
        return shape;
    }

    private Map<String, Object> deadline(Deadline deadline) {
        Map<String, Object> shape = new LinkedHashMap<>();
        shape.put("what", deadline.what());
        shape.put("lastDay", deadline.lastDay().toString());
        shape.put("until", Plain.instant(deadline.until()));
        shape.put("loser", deadline.loser());
        shape.put("clause", deadline.clause().value());
        return shape;
    }

    private Map<String, Object> duty(Duty duty) {
        Map<String, Object> shape = new LinkedHashMap<>();
        shape.put("duty", duty.what());
        shape.put("clause", duty.clause().value());
        if (duty.until() != null) {
            shape.put("until", Plain.instant(duty.until()));
        }
        return shape;
    }

    private Map<String, Object> grounds(Grounds grounds) {
        Map<String, Object> shape = new LinkedHashMap<>();
        shape.put("clauses", grounds.clauses().stream().map(ClauseId::value).toList());
        shape.put("table", grounds.table());
        shape.put("row", grounds.row());
        Map<String, Object> facts = new LinkedHashMap<>();
        grounds.facts().forEach((name, fact) -> {
            Map<String, Object> one = new LinkedHashMap<>();
            one.put("value", value(name, fact.value()));
            one.put("from", fact.from());
            facts.put(name, one);
        });
        shape.put("facts", facts);
        shape.put(
                "notApplied",
                grounds.notApplied().stream().map(this::notApplied).toList());
        shape.put("steps", grounds.steps().stream().map(this::step).toList());
        shape.put("flips", grounds.flips().stream().map(this::flip).toList());
        return shape;
    }

    private Map<String, Object> notApplied(Grounds.NotApplied row) {
        Map<String, Object> shape = new LinkedHashMap<>();
        shape.put("table", row.table());
        shape.put("row", row.row());
        ClauseId clause = row.clause();
        shape.put("clause", clause == null ? null : clause.value());
        shape.put("fact", row.fact());
        shape.put("wanted", row.wanted());
        shape.put("found", value(row.fact(), row.found()));
        return shape;
    }

    private Map<String, Object> step(Grounds.Step step) {
        Map<String, Object> shape = new LinkedHashMap<>();
        shape.put("name", step.name());
        shape.put("how", step.how());
        Map<String, Object> values = new LinkedHashMap<>();
        step.values().forEach((name, value) -> values.put(name, Plain.of(value, null, digits)));
        shape.put("values", values);
        return shape;
    }

    /** A flip: what changes, and where the ruling goes. */
    public Map<String, Object> flip(Grounds.Flip flip) {
        Map<String, Object> shape = new LinkedHashMap<>();
        shape.put("changed", flip.changed());
        shape.put("from", value(flip.changed(), flip.from()));
        shape.put("to", value(flip.changed(), flip.to()));
        shape.put("outcome", flip.outcome().fields());
        ClauseId clause = flip.clause();
        shape.put("clause", clause == null ? null : clause.value());
        shape.put("code", flip.code());
        return shape;
    }

    private @Nullable Object value(String name, @Nullable Object value) {
        Type type = rulebook.typeOf(name).orElse(null);
        return Plain.of(value, type, digits);
    }

    /** The vocabulary: what {@code decide --facts} wants. */
    public List<Map<String, Object>> vocabulary() {
        return rulebook.vocabulary().stream()
                .map(fact -> {
                    Map<String, Object> shape = new LinkedHashMap<>();
                    shape.put("name", fact.name());
                    shape.putAll(TypeShape.of(fact.type()));
                    shape.put("label", Plain.text(fact.label()));
                    return shape;
                })
                .toList();
    }
}
