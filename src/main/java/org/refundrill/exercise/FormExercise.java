package org.refundrill.exercise;

import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.refundrill.casefile.Dossier;
import org.refundrill.form.Answers;
import org.refundrill.form.Field;
import org.refundrill.form.Form;
import org.refundrill.form.FormReader;
import org.refundrill.form.Reading;
import org.refundrill.form.Response;
import org.refundrill.language.Text;
import org.refundrill.money.Money;
import org.refundrill.scoring.Assessment;
import org.refundrill.scoring.Finding;
import org.refundrill.scoring.HintTier;
import org.refundrill.skill.SkillId;
import org.refundrill.world.Visibility;
import org.refundrill.world.WorldRecord;

/**
 * A task that is worked by looking things up, taking hints and submitting one form. A type only lists its elements;
 * form, key, hints, marking and probes follow from them.
 */
public final class FormExercise implements Exercise {
    /** What asking someone for a record takes on the case's own clock. */
    private static final int MINUTES_TO_ASK = 15;

    private static final Text GIVEN = new Text("this step is given; leave it out", "此步骤已给出，请留空");

    private static final Text ACTED =
            new Text("this follows from what you did; leave it out, or answer as you acted", "此项已由您的操作确定，请留空或与操作保持一致");

    private final Brief brief;
    private final Text instruction;
    private final List<Element> elements;
    private final Stake stake;
    private final Workplace workplace;
    private final List<JointElement> joint;
    private final Explanation explanation;
    private final Form form;

    /**
     * A task with these elements, in the order they are asked.
     *
     * @param instruction the type's own words, used where the scenario has none
     */
    public FormExercise(Brief brief, Text instruction, List<Element> elements, Stake stake) {
        this(brief, instruction, elements, stake, Workplace.NONE);
    }

    /**
     * A task in which more can be done than looking records up.
     *
     * @param workplace what can be done, and what comes of it
     */
    public FormExercise(Brief brief, Text instruction, List<Element> elements, Stake stake, Workplace workplace) {
        this(brief, instruction, elements, stake, workplace, List.of(), Explanation.NONE);
    }

    private FormExercise(
            Brief brief,
            Text instruction,
            List<Element> elements,
            Stake stake,
            Workplace workplace,
            List<JointElement> joint,
            Explanation explanation) {
        Text authored = brief.caseFile().scenario().question().instruction();
        this.brief = brief;
        this.instruction = authored.en().isEmpty() ? instruction : authored;
        this.elements = List.copyOf(elements);
        this.stake = stake;
        this.workplace = workplace;
        this.joint = List.copyOf(joint);
        this.explanation = explanation;
        this.form = new Form(elements.stream().map(Element::field).distinct().toList());
    }

    /** The same task, in which the answers also count together. */
    public FormExercise judgedTogether(List<JointElement> elementsOfSeveral) {
        return new FormExercise(brief, instruction, elements, stake, workplace, elementsOfSeveral, explanation);
    }

    /** The same task with more to be shown in its debrief. */
    public FormExercise explainedBy(Explanation more) {
        return new FormExercise(brief, instruction, elements, stake, workplace, joint, more);
    }

    @Override
    public Text instruction() {
        return instruction;
    }

    @Override
    public Form form() {
        return form;
    }

    @Override
    public Step step(TaskState state, Action action) {
        if (state.done()) {
            return new Step.Refused(state, new Text("This case is closed already.", "本案已提交，不能再操作。"));
        }
        if (action instanceof Action.Ask ask) {
            return ask(state, ask);
        }
        if (action instanceof Action.Hint) {
            return hint(state, action);
        }
        if (action instanceof Action.Submit submit) {
            return submit(state, submit);
        }
        return new Acting(workplace, zone()).act(state, (Action.Act) action);
    }

    @Override
    public List<Act> acts(TaskState state) {
        return workplace.acts(state);
    }

    @Override
    public Optional<Text> about(TaskState state) {
        return workplace.about(state);
    }

    @Override
    public List<Dossier.Panel> panels(TaskState state) {
        return workplace.panels(state);
    }

    @Override
    public Map<String, Object> filled(TaskState state) {
        Map<String, Object> filled = new LinkedHashMap<>();
        for (Element element : elements) {
            if (brief.given().contains(element.field().id())) {
                filled.put(element.field().id(), Answers.plain(element.due()));
            }
        }
        filled.putAll(workplace.filled(state));
        return filled;
    }

    @Override
    public int minutes() {
        return workplace.minutes();
    }

    @Override
    public Map<String, String> documents() {
        return workplace.documents();
    }

    @Override
    public int seconds(TaskState state) {
        return workplace.seconds(state);
    }

    private Step ask(TaskState state, Action.Ask ask) {
        if (state.revealed().contains(ask.record())) {
            return new Step.Refused(state, new Text("It is in the file already.", "该材料已在案卷中。"));
        }
        Optional<WorldRecord> record = brief.caseFile().world().byId(ask.record());
        if (record.isEmpty() || record.get().seen() != Visibility.ON_REQUEST) {
            return new Step.Refused(
                    state,
                    new Text("Nobody can be asked for '" + ask.record() + "'.", "没有可调取的“" + ask.record() + "”。"));
        }
        List<String> revealed = new ArrayList<>(state.revealed());
        revealed.add(ask.record());
        TaskState after = state.after(ask);
        int minutes = state.minutes() + minutesToAsk(record.get());
        return new Step.Record(new TaskState(after.log(), revealed, state.hints(), minutes, false), ask.record());
    }

    /** What a record says it takes to get it, if it says so. */
    private static int minutesToAsk(WorldRecord record) {
        return record.get("minutes") instanceof BigDecimal minutes ? minutes.intValue() : MINUTES_TO_ASK;
    }

    private Step hint(TaskState state, Action action) {
        int tier = state.hints() + 1;
        if (tier > HintTier.values().length) {
            return new Step.Refused(state, new Text("There are no more hints.", "没有更多提示了。"));
        }
        HintTier next = HintTier.values()[tier - 1];
        Optional<Text> todo = next == HintTier.WHERE_TO_LOOK ? workplace.whereToLook(state) : Optional.empty();
        Text text = todo.orElseGet(() -> new Hints(brief, elements, state.revealed()).text(next));
        TaskState after = new TaskState(state.after(action).log(), state.revealed(), tier, state.minutes(), false);
        return new Step.Hint(after, tier, text);
    }

    private Step submit(TaskState state, Action.Submit submit) {
        if (read(state, submit.response()) instanceof Reading.Unreadable unreadable) {
            return new Step.Unreadable(state, unreadable.problems());
        }
        TaskState after = state.after(submit);
        return new Step.Submitted(new TaskState(after.log(), after.revealed(), after.hints(), after.minutes(), true));
    }

    /** What was done answers for itself; to answer otherwise than one has acted is not possible. */
    private Reading read(TaskState state, Response response) {
        Map<String, Object> filled = filled(state);
        List<Reading.FieldProblem> contradictions = filled.entrySet().stream()
                .filter(done -> contradicts(done.getKey(), done.getValue(), response))
                .map(done ->
                        new Reading.FieldProblem(done.getKey(), brief.given().contains(done.getKey()) ? GIVEN : ACTED))
                .toList();
        if (!contradictions.isEmpty()) {
            return new Reading.Unreadable(contradictions);
        }
        Map<String, Object> fields = new LinkedHashMap<>(response.fields());
        fields.putAll(filled);
        return new FormReader(zone()).read(form, fields);
    }

    private boolean contradicts(String field, Object done, Response response) {
        Object said = response.fields().get(field);
        return said != null
                && !new FormReader(zone())
                        .read(only(field), Map.of(field, said))
                        .equals(new FormReader(zone()).read(only(field), Map.of(field, done)));
    }

    private Form only(String field) {
        return new Form(
                form.fields().stream().filter(one -> one.id().equals(field)).toList());
    }

    private ZoneId zone() {
        return brief.caseFile().world().now().map(OffsetDateTime::getOffset).orElse(ZoneOffset.UTC);
    }

    @Override
    public List<Dossier.Panel> explained(TaskState state) {
        if (!state.done()) {
            return List.of();
        }
        List<Dossier.Panel> panels = new ArrayList<>(explanation.of(answers(state)));
        panels.addAll(workplace.explained(state));
        return List.copyOf(panels);
    }

    @Override
    public List<KeyFeature> features() {
        return asked().map(element -> {
                    Field field = element.field();
                    boolean one = field.kind() == Field.Kind.CHOICE;
                    return new KeyFeature(
                            element.id(),
                            skills(element.id(), element.skill()),
                            element.weight(),
                            element.basis().clause(),
                            one ? field.options().size() : 0);
                })
                .toList();
    }

    /** The elements that are asked and marked: what is given beforehand is neither. */
    private Stream<Element> asked() {
        return elements.stream()
                .filter(element -> !brief.given().contains(element.field().id()));
    }

    private List<SkillId> skills(String id, SkillId own) {
        Map<String, List<SkillId>> named =
                brief.caseFile().scenario().question().skills();
        // A question that is asked of every request is named once, without the request.
        return named.getOrDefault(id, named.getOrDefault(id.replaceFirst("\\..*", ""), List.of(own)));
    }

    @Override
    public Map<String, Object> understood(TaskState state) {
        Map<String, Object> plain = new LinkedHashMap<>();
        answers(state).forEach((field, answer) -> plain.put(field, Answers.plain(answer)));
        return plain;
    }

    @Override
    public Optional<Payment> payment(TaskState state) {
        return new Losses(brief, stake).payment(answers(state));
    }

    /** What the form that ends a log was understood as. */
    private Map<String, Object> answers(TaskState state) {
        Action last = state.log().isEmpty() ? null : state.log().get(state.log().size() - 1);
        if (!(last instanceof Action.Submit submit)
                || !(read(state, submit.response()) instanceof Reading.Accepted accepted)) {
            throw new IllegalStateException("only a log that ends with a readable form can be assessed");
        }
        return accepted.answers();
    }

    @Override
    public Assessment assess(TaskState state) {
        Map<String, Object> answers = answers(state);
        List<Finding> findings = new ArrayList<>();
        for (Element element : asked().toList()) {
            Object answer = answers.get(element.field().id());
            if (answer == null) {
                throw new IllegalStateException(
                        "no answer to " + element.field().id());
            }
            Finding found = element.find(answer, state.hints());
            findings.add(found.with(skills(found.id(), element.skill())));
        }
        joint.forEach(element -> element.find(answers, state.hints()).ifPresent(findings::add));
        findings.addAll(workplace.findings(state));
        Money regret = new Losses(brief, stake).of(answers, asked());
        List<String> needless = new ArrayList<>(new LookUps(brief.caseFile(), elements).needless(askedFor(state)));
        needless.addAll(workplace.needless(state));
        return brief.marking().mark(findings, regret, needless);
    }

    /** The records that somebody was asked for. */
    private static List<String> askedFor(TaskState state) {
        List<String> asked = new ArrayList<>();
        for (Action action : state.log()) {
            if (action instanceof Action.Ask ask) {
                asked.add(ask.record());
            }
        }
        return asked;
    }

    @Override
    public Map<String, Object> keyResponses() {
        Map<String, Object> responses = new LinkedHashMap<>();
        elements.forEach(e -> responses.put(e.field().id(), Answers.plain(e.due())));
        return responses;
    }

    @Override
    public List<Probe> probes() {
        List<Probe> probes = new ArrayList<>(new FormProbes(elements, keyResponses()).all());
        probes.addAll(workplace.probes(keyResponses()));
        return List.copyOf(probes);
    }
}
