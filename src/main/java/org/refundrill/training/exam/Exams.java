package org.refundrill.training.exam;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.refundrill.casefile.CaseFile;
import org.refundrill.curriculum.Blueprint;
import org.refundrill.exercise.Action;
import org.refundrill.training.CaseDesk;
import org.refundrill.training.Event;
import org.refundrill.training.EventLog;
import org.refundrill.training.MarkedCase;
import org.refundrill.training.Origin;
import org.refundrill.training.Practice;
import org.refundrill.training.Store;
import org.refundrill.training.Trainees;

/** Lets people sit exams: each form once, each answer once, within the time, on cases they have not met. */
public final class Exams {
    private static final int PAGE = 500;

    /** Nobody reads a case in less; such an answer is a question for the trainer, no verdict. */
    private static final long RAPID_SECONDS = 10;

    /** Whoever comes back later than this after their last step has paused. */
    private static final Duration PAUSE = Duration.ofSeconds(60);

    private final CaseDesk desk;
    private final FormMaker maker;
    private final Supplier<Store> store;
    private final Function<CaseFile, Origin> origins;
    private final Clock clock;
    private final Supplier<UUID> ids;
    private final LongSupplier secrets;

    /**
     * Exams over a store that is opened when first needed.
     *
     * @param origins tells what a case is made, decided and marked with
     * @param ids gives each event its id
     * @param secrets gives each sitting its seed, which nobody can foretell
     */
    public Exams(
            CaseDesk desk,
            FormMaker maker,
            Supplier<Store> store,
            Function<CaseFile, Origin> origins,
            Clock clock,
            Supplier<UUID> ids,
            LongSupplier secrets) {
        this.desk = desk;
        this.maker = maker;
        this.store = store;
        this.origins = origins;
        this.clock = clock;
        this.ids = ids;
        this.secrets = secrets;
    }

    /** The sittings of somebody, in the order in which they began. */
    public List<Sitting> sittings(String trainee) {
        return Sitting.of(store.get().log().of(logged(trainee)));
    }

    /** The sitting that somebody has open, its time up or not. */
    public Optional<Sitting> open(String trainee) {
        return sittings(trainee).stream().filter(one -> !one.isSubmitted()).findFirst();
    }

    /** Every sitting of an exam that was handed in, by whomever. */
    public List<Sitting> submitted(String exam) {
        List<Event> events = new ArrayList<>();
        long position = 0;
        List<EventLog.Placed> page;
        do {
            page = store.get().log().after(position, PAGE, Sitting.KINDS);
            page.forEach(placed -> events.add(placed.event()));
            position = page.isEmpty() ? position : page.get(page.size() - 1).position();
        } while (page.size() == PAGE);
        return Sitting.of(events).stream()
                .filter(one -> one.exam().equals(exam) && one.isSubmitted())
                .toList();
    }

    /** The forms of an exam, fixed when they are first asked for. */
    public List<ExamForm> forms(Blueprint blueprint) {
        return Forms.fixed(store.get().log(), blueprint).orElseGet(() -> {
            List<ExamForm> made = maker.forms(blueprint);
            UUID id = ids.get();
            append(List.of(event(id, 0, "", Forms.FIXED, blueprint.id(), Forms.written(blueprint, made))));
            return made;
        });
    }

    /**
     * Begins a sitting.
     *
     * @param wanted the number of the form; null for the next that was not sat
     * @throws ExamRefused where one is open, or that form was sat before
     */
    public Sitting start(String trainee, Blueprint blueprint, @Nullable Integer wanted) {
        if (open(trainee).isPresent()) {
            throw new ExamRefused("an exam is open: 'exam resume' goes on with it", "有考试尚未交卷，请先运行 exam resume");
        }
        List<ExamForm> forms = forms(blueprint);
        Set<Integer> sat = new LinkedHashSet<>();
        sittings(trainee).stream()
                .filter(one -> one.exam().equals(blueprint.id()))
                .forEach(one -> sat.add(one.form()));
        ExamForm form = forms.stream()
                .filter(one -> wanted == null ? !sat.contains(one.number()) : one.number() == wanted)
                .findFirst()
                .filter(one -> !sat.contains(one.number()))
                .orElseThrow(() -> new ExamRefused(
                        "each form is sat once, and there is none left that was meant: ask the trainer for another exam",
                        "每份试卷只能考一次，已没有可用的试卷，请联系培训师"));
        long sealed = secrets.getAsLong();
        Set<String> met = new LinkedHashSet<>();
        store.get().log().of(logged(trainee)).forEach(event -> met.add(event.code()));
        List<Map<String, Object>> cases = new ArrayList<>();
        for (int place = 0; place < form.slots().size(); place++) {
            CaseFile file = maker.variant(form.slots().get(place), sealed, place, met)
                    .orElseThrow(() -> new ExamRefused(
                            "no fresh case can be made for this form; sit another with --form",
                            "该试卷已无新案件可用，请用 --form 另选"));
            met.add(file.code());
            Map<String, Object> asked = new LinkedHashMap<>();
            asked.put("scenario", file.scenario().id());
            asked.put("seed", file.seed());
            cases.add(asked);
        }
        Map<String, Object> details = new LinkedHashMap<>();
        details.put("exam", blueprint.id());
        details.put("form", form.number());
        details.put("version", Forms.version(blueprint));
        details.put("minutes", blueprint.minutes());
        details.put("cases", cases);
        UUID id = ids.get();
        append(List.of(event(id, 0, logged(trainee), Sitting.OPENED, code(blueprint.id(), form.number()), details)));
        return again(trainee, id);
    }

    /** Goes on with a sitting; a pause is written down. */
    public Sitting resume(String trainee) {
        Sitting sitting = open(trainee)
                .orElseThrow(
                        () -> new ExamRefused("no exam is open: 'exam start' begins one", "没有进行中的考试，请用 exam start 开始"));
        Duration pause = Duration.between(sitting.last(), clock.instant());
        if (pause.compareTo(PAUSE) <= 0) {
            return sitting;
        }
        write(sitting, Sitting.RESUMED, Map.of("pause", pause.toSeconds()));
        return again(trainee, sitting.id());
    }

    /** Whether a sitting's time is up now. */
    public boolean isOver(Sitting sitting) {
        return sitting.isOver(clock.instant());
    }

    /** How long is left. */
    public Duration left(Sitting sitting) {
        Duration left = Duration.between(clock.instant(), sitting.ends());
        return left.isNegative() ? Duration.ZERO : left;
    }

    /** The case at a place of a sitting. */
    public CaseFile file(Sitting sitting, int place) {
        Sitting.Asked asked = sitting.cases().get(place);
        return desk.generate(Objects.requireNonNull(desk.catalogue().scenarios().get(asked.scenario())), asked.seed());
    }

    /**
     * Hands one answer in. It cannot be changed.
     *
     * @param log what was done, the form last
     * @param seconds how long it took
     * @throws ExamRefused where the time is up or the case was answered before
     */
    public Sitting answer(String trainee, Sitting sitting, int place, List<Action> log, long seconds) {
        Sitting now = again(trainee, sitting.id());
        if (isOver(now) || now.isSubmitted()) {
            throw new ExamRefused("the time is up: this answer does not count", "考试时间已到，此答案不计入");
        }
        if (now.answers().containsKey(place)) {
            throw new ExamRefused("this case was answered before; answers are final", "本案已作答，答案不可修改");
        }
        Map<String, Object> details = new LinkedHashMap<>();
        details.put("place", place);
        details.put("seconds", seconds);
        details.put("rapid", seconds < RAPID_SECONDS);
        List<Map<String, Object>> acts = new ArrayList<>();
        for (Action action : log) {
            if (action instanceof Action.Submit submit) {
                details.put("responses", submit.response().fields());
            } else {
                acts.add(MarkedCase.written(action));
            }
        }
        details.put("acts", acts);
        write(now, Sitting.ANSWERED, details);
        return again(trainee, sitting.id());
    }

    /**
     * Hands a sitting in: marks its answers, and says what is recommended. What is not answered earns nothing.
     *
     * @param blueprint the exam
     */
    public Sitting submit(String trainee, Sitting sitting, Blueprint blueprint) {
        Sitting now = again(trainee, sitting.id());
        if (now.isSubmitted()) {
            throw new ExamRefused("this exam was handed in before", "本次考试已交卷");
        }
        ExamMarks marks = new ExamMarks(desk, origins, this, now);
        double cut = Recommendation.cut(blueprint);
        ExamFigures figures = figures(blueprint);
        double error = Double.isNaN(figures.error())
                ? ExamFigures.errorAlone(marks.score(), now.cases().size())
                : figures.error();
        Map<String, Object> details = new LinkedHashMap<>(marks.details());
        if (isOver(now)) {
            details.put("timeUp", true);
        }
        details.put("cut", cut);
        details.put("error", error);
        details.put("errorFrom", Double.isNaN(figures.error()) ? "this sitting" : figures.sittings() + " sittings");
        details.put(
                "recommendation",
                Recommendation.of(marks.score(), cut, error, marks.critical()).id());
        List<Event> events = new ArrayList<>();
        events.add(
                event(now.id(), now.steps(), now.trainee(), Sitting.SUBMITTED, code(now.exam(), now.form()), details));
        events.addAll(marks.events(ids, clock.instant()));
        append(events);
        return again(trainee, sitting.id());
    }

    /** What trainers have said since of the texts in a sitting that was handed in; the sealed score stays beside it. */
    public ExamReading reading(String trainee, Sitting sitting) {
        return ExamReading.of(store.get().log().of(logged(trainee)), sitting);
    }

    /** How good an exam has been so far. */
    public ExamFigures figures(Blueprint blueprint) {
        List<double[]> credits = new ArrayList<>();
        for (Sitting sitting : submitted(blueprint.id())) {
            if (sitting.submitted().get("scores") instanceof List<?> scores && scores.size() == blueprint.cases()) {
                credits.add(scores.stream()
                        .mapToDouble(score -> Double.parseDouble(String.valueOf(score)))
                        .toArray());
            }
        }
        return ExamFigures.of(credits, Recommendation.cut(blueprint));
    }

    /**
     * A named person decides about a sitting that was handed in; the recommendation stays beside it.
     *
     * @param passed what was decided
     * @param by who decided
     * @param why the reason
     */
    public Sitting decide(String trainee, Sitting sitting, boolean passed, String by, String why) {
        Map<String, Object> details = new LinkedHashMap<>();
        details.put("passed", passed);
        details.put("by", by);
        details.put("why", why);
        write(again(trainee, sitting.id()), Sitting.DECIDED, details);
        return again(trainee, sitting.id());
    }

    private Sitting again(String trainee, UUID id) {
        return sittings(trainee).stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("the sitting was just written"));
    }

    private String logged(String trainee) {
        return Trainees.logged(store.get(), trainee);
    }

    private void write(Sitting sitting, String kind, Map<String, Object> details) {
        append(List.of(event(
                sitting.id(),
                sitting.steps(),
                sitting.trainee(),
                kind,
                code(sitting.exam(), sitting.form()),
                details)));
    }

    private void append(List<Event> events) {
        store.get().log().append(events);
    }

    private static String code(String exam, int form) {
        return exam + "/" + form;
    }

    private Event event(UUID attempt, int step, String trainee, String kind, String code, Map<String, Object> details) {
        Instant at = clock.instant();
        Origin origin = new Origin("", "", Practice.SCORING, "");
        return new Event(
                ids.get(), attempt, step, trainee, kind, code, at, origin, Collections.unmodifiableMap(details));
    }
}
