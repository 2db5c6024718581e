package org.refundrill.exercise.returnrecord;

import java.math.BigDecimal;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.refundrill.decision.ClauseId;
import org.refundrill.exercise.Act;
import org.refundrill.exercise.Action;
import org.refundrill.exercise.Brief;
import org.refundrill.exercise.Element;
import org.refundrill.exercise.TaskState;
import org.refundrill.exercise.Workplace;
import org.refundrill.form.Answers;
import org.refundrill.form.Field;
import org.refundrill.form.Form;
import org.refundrill.form.FormReader;
import org.refundrill.form.Reading;
import org.refundrill.language.Text;
import org.refundrill.rulebook.Answer;
import org.refundrill.rulebook.Clause;
import org.refundrill.scoring.Finding;
import org.refundrill.scoring.Verdict;
import org.refundrill.skill.SkillId;

/**
 * What a record must never hold. Which field lists the entries that stay, and which value names the entries that must not,
 * is said by the settings {@code entries} and {@code barred}; an entry of the second kind among those of the first fails
 * the case, whether it was entered or left standing.
 */
final class Confidentiality implements Workplace {
    private static final Text LABEL = new Text("Customer data that the record must not hold", "登记中不得留存的客户信息");
    private static final BigDecimal WEIGHT = BigDecimal.valueOf(3);

    private final Brief brief;
    private final List<Element> elements;

    Confidentiality(Brief brief, List<Element> elements) {
        this.brief = brief;
        this.elements = elements;
    }

    @Override
    public List<Act> acts(TaskState state) {
        return List.of();
    }

    @Override
    public List<Finding> findings(TaskState state) {
        Map<String, String> settings = brief.caseFile().scenario().question().settings();
        String barred = settings.get("barred");
        Optional<Element> entries = elements.stream()
                .filter(element -> element.field().id().equals(settings.get("entries")))
                .findFirst();
        if (barred == null || entries.isEmpty()) {
            return List.of();
        }
        Answer answer = brief.rulebook().answer(brief.caseFile().world().withoutHidden(), null, barred);
        Set<String> kept = new LinkedHashSet<>(kept(state, entries.get().field()));
        kept.retainAll(words(answer.value()));
        return kept.isEmpty() ? List.of() : List.of(breach(entries.get(), answer, barred, List.copyOf(kept)));
    }

    private Finding breach(Element entries, Answer answer, String barred, List<String> kept) {
        SkillId skill = entries.skill();
        ClauseId clause = answer.clauses().isEmpty()
                ? entries.basis().clause()
                : answer.clauses().get(0);
        return new Finding(
                "privacy",
                LABEL,
                skill,
                Verdict.WRONG,
                BigDecimal.ZERO,
                WEIGHT,
                true,
                clause,
                barred,
                reason(clause),
                Answers.shown(entries.field(), kept),
                new Text("none of them", "一项也不得留存"),
                null);
    }

    private Text reason(ClauseId id) {
        Clause clause = brief.rulebook().clauses().get(id);
        return clause == null
                ? Text.same(id.value())
                : new Text(
                        id + " " + clause.title().en() + ". " + clause.text().en(),
                        id + "《" + clause.title().zh() + "》。" + clause.text().zh());
    }

    /** The entries that the submitted form keeps. */
    private static List<String> kept(TaskState state, Field field) {
        Action last = state.log().isEmpty() ? null : state.log().get(state.log().size() - 1);
        Object typed = last instanceof Action.Submit submit
                ? submit.response().fields().get(field.id())
                : null;
        return typed != null
                        && new FormReader(ZoneOffset.UTC).read(new Form(List.of(field)), Map.of(field.id(), typed))
                                instanceof Reading.Accepted accepted
                ? words(accepted.answers().get(field.id()))
                : List.of();
    }

    private static List<String> words(@Nullable Object list) {
        List<String> words = new ArrayList<>();
        if (list instanceof List<?> several) {
            several.forEach(one -> words.add(String.valueOf(one)));
        }
        return words;
    }
}
