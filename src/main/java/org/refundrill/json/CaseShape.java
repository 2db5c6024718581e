package org.refundrill.json;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.refundrill.casefile.Dossier;
import org.refundrill.decision.Grounds;
import org.refundrill.exercise.Act;
import org.refundrill.exercise.Exercise;
import org.refundrill.exercise.Proposal;
import org.refundrill.exercise.TaskState;
import org.refundrill.exercise.Waiting;
import org.refundrill.form.Field;
import org.refundrill.form.Form;
import org.refundrill.language.Language;
import org.refundrill.language.Text;
import org.refundrill.scoring.Assessment;
import org.refundrill.scoring.Finding;
import org.refundrill.scoring.Twin;
import org.refundrill.skill.SkillId;

/** What a trainee may see of a case, the form, and the score, as JSON in one language. */
public final class CaseShape {

    private final Language language;

    public CaseShape(Language language) {
        this.language = language;
    }

    /** The case as it may be seen, with what is asked. */
    public Map<String, Object> seen(Dossier dossier, Exercise exercise) {
        Map<String, Object> shape = new LinkedHashMap<>();
        shape.put("title", say(dossier.title()));
        shape.put("instruction", say(exercise.instruction()));
        shape.put("panels", dossier.panels().stream().map(this::panel).toList());
        shape.put(
                "askable",
                dossier.askable().stream()
                        .map(record -> option(record.id(), record.label()))
                        .toList());
        shape.put("form", form(exercise.form()));
        List<Act> acts = exercise.acts(TaskState.fresh());
        if (!acts.isEmpty()) {
            shape.put("acts", acts(acts));
        }
        if (exercise.minutes() > 0) {
            shape.put("minutes", exercise.minutes());
        }
        return shape;
    }

    /** What can be done, each with what must be said with it. */
    public List<Map<String, Object>> acts(List<Act> acts) {
        return acts.stream()
                .map(act -> {
                    Map<String, Object> shape = option(act.id(), act.label());
                    shape.put("minutes", act.minutes());
                    if (!act.asks().isEmpty()) {
                        shape.put("asks", act.asks().stream().map(this::field).toList());
                    }
                    return shape;
                })
                .toList();
    }

    /** One part of the file. */
    public Map<String, Object> panel(Dossier.Panel panel) {
        Map<String, Object> shape = new LinkedHashMap<>();
        shape.put("id", panel.id());
        shape.put("title", say(panel.title()));
        shape.put("columns", panel.columns().stream().map(this::say).toList());
        shape.put(
                "rows",
                panel.rows().stream()
                        .map(row -> row.stream().map(this::say).toList())
                        .toList());
        return shape;
    }

    /** The form as data. */
    public Map<String, Object> form(Form form) {
        return Map.of("fields", form.fields().stream().map(this::field).toList());
    }

    private Map<String, Object> field(Field field) {
        Map<String, Object> shape = new LinkedHashMap<>();
        shape.put("id", field.id());
        shape.put("kind", field.kind().id());
        shape.put("label", say(field.label()));
        shape.put(
                "options",
                field.options().stream()
                        .map(option -> option(option.id(), option.label()))
                        .toList());
        if (field.unit() != null) {
            shape.put("unit", field.unit());
        }
        return shape;
    }

    private Map<String, Object> option(String id, Text label) {
        Map<String, Object> shape = new LinkedHashMap<>();
        shape.put("id", id);
        shape.put("label", say(label));
        return shape;
    }

    /** The score. */
    public Map<String, Object> assessment(Assessment assessment, RulingShape rulings) {
        Map<String, Object> shape = new LinkedHashMap<>();
        shape.put("score", number(assessment.score()));
        shape.put("passed", assessment.passed());
        shape.put(
                "elements",
                assessment.findings().stream().map(f -> element(f, rulings)).toList());
        Map<String, Object> regret = new LinkedHashMap<>();
        regret.put("minor", assessment.regret().minor());
        regret.put("currency", assessment.regret().currency().getCurrencyCode());
        shape.put("regret", regret);
        return shape;
    }

    /** What waits for a trainer, with what a machine read in it, and an answer in words that would do; mostly nothing. */
    public Map<String, Object> judgedLater(Exercise exercise, List<Waiting> waiting) {
        Map<String, Object> shape = new LinkedHashMap<>();
        if (!waiting.isEmpty()) {
            shape.put("waiting", waiting.stream().map(this::waits).toList());
        }
        exercise.sample().ifPresent(sample -> shape.put("sample", say(sample)));
        return shape;
    }

    private Map<String, Object> waits(Waiting waiting) {
        Map<String, Object> shape = option(waiting.id(), waiting.label());
        shape.put("skill", waiting.skill().value());
        shape.put("weight", number(waiting.weight()));
        shape.put("critical", waiting.critical());
        shape.put("clause", waiting.clause().value());
        shape.put("wanted", waiting.claim().wanted());
        Proposal proposal = waiting.proposal();
        if (proposal != null) {
            Map<String, Object> proposed = new LinkedHashMap<>();
            proposed.put("found", proposal.found().id());
            proposed.put("credit", proposal.credit().map(CaseShape::number).orElse(null));
            proposed.put("sentence", proposal.sentence());
            proposed.put("sureness", number(proposal.sureness()));
            proposed.put("reader", proposal.reader());
            shape.put("proposal", proposed);
        }
        return shape;
    }

    private Map<String, Object> element(Finding finding, RulingShape rulings) {
        Map<String, Object> shape = new LinkedHashMap<>();
        shape.put("id", finding.id());
        shape.put("skill", finding.skill().value());
        shape.put("skills", finding.skills().stream().map(SkillId::value).toList());
        shape.put("verdict", finding.verdict().id());
        shape.put("credit", number(finding.credit()));
        shape.put("weight", number(finding.weight()));
        shape.put("critical", finding.critical());
        shape.put("clause", finding.clause().value());
        shape.put("fact", finding.fact());
        shape.put("reason", say(finding.reason()));
        shape.put("given", say(finding.given()));
        shape.put("due", say(finding.due()));
        Grounds.Flip flip = finding.flip();
        Twin twin = finding.twin();
        shape.put("flip", flip != null ? rulings.flip(flip) : twin == null ? null : twin(twin));
        return shape;
    }

    private Map<String, Object> twin(Twin twin) {
        Map<String, Object> shape = new LinkedHashMap<>();
        shape.put("changed", twin.changed());
        shape.put("from", Plain.of(twin.from(), null, 2));
        shape.put("to", Plain.of(twin.to(), null, 2));
        shape.put("due", say(twin.due()));
        shape.put("code", twin.code());
        return shape;
    }

    private static @Nullable Object number(BigDecimal value) {
        return value.stripTrailingZeros().scale() <= 0 ? (Object) value.toBigInteger() : value.stripTrailingZeros();
    }

    private String say(Text text) {
        return text.in(language);
    }

    /** Texts in this shape's language. */
    public List<String> say(List<Text> texts) {
        return texts.stream().map(this::say).toList();
    }
}
