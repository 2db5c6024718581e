package org.refundrill.exercise.investigation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.refundrill.casefile.Dossier;
import org.refundrill.exercise.Act;
import org.refundrill.exercise.Action;
import org.refundrill.exercise.Brief;
import org.refundrill.exercise.Probe;
import org.refundrill.exercise.TaskState;
import org.refundrill.exercise.Workplace;
import org.refundrill.form.Form;
import org.refundrill.form.Response;
import org.refundrill.language.Formats;
import org.refundrill.language.Text;
import org.refundrill.scoring.Finding;

/** A desk at which one asks, waits, and reads what comes. */
final class AskingDesk implements Workplace {
    private final Brief brief;
    private final Form form;
    private final BigDecimal answers;
    private final Enquiries enquiries;
    private @Nullable Seen seen;

    /**
     * A desk.
     *
     * @param form what is asked in the end
     * @param answers what its answers weigh together
     */
    AskingDesk(Brief brief, Form form, BigDecimal answers) {
        this.brief = brief;
        this.form = form;
        this.answers = answers;
        this.enquiries = Enquiries.of(brief.caseFile().world());
    }

    /** Made when something is reckoned with, as most cases are only posed. */
    private Seen seen() {
        Seen known = seen;
        if (known == null) {
            known = new Seen(brief);
            seen = known;
        }
        return known;
    }

    @Override
    public List<Act> acts(TaskState state) {
        Course course = Course.of(enquiries, state);
        List<Act> acts = new ArrayList<>();
        for (Enquiry enquiry : enquiries.all()) {
            if (!course.asked(enquiry)) {
                acts.add(new Act(enquiry.id(), enquiry.label(), enquiry.minutes()));
            }
        }
        if (course.next().isPresent()) {
            String until = Formats.dateTime(enquiries.limit()).en();
            acts.add(new Act(
                    Course.WAIT,
                    new Text(
                            "wait for the next answer, until " + until + " at most",
                            "等待下一个答复，最迟至" + Formats.dateTime(enquiries.limit()).zh()),
                    0));
        }
        return List.copyOf(acts);
    }

    @Override
    public int minutes(TaskState state, Act act, Map<String, Object> said) {
        return act.id().equals(Course.WAIT) ? Course.of(enquiries, state).minutesToNext() : act.minutes();
    }

    @Override
    public Came act(TaskState state, Act act, Map<String, Object> said) {
        Course before = Course.of(enquiries, state);
        Course after = before.after(enquiries, act.id());
        List<String> revealed = new ArrayList<>(after.records());
        revealed.removeAll(before.records());
        return new Came(
                new Journal(enquiries, after).since(before),
                revealed.isEmpty() ? Journal.PANEL : revealed.get(revealed.size() - 1),
                revealed);
    }

    @Override
    public List<Dossier.Panel> panels(TaskState state) {
        return List.of(new Journal(enquiries, Course.of(enquiries, state)).panel());
    }

    @Override
    public int minutes() {
        return enquiries.minutes();
    }

    @Override
    public Optional<Text> whereToLook(TaskState state) {
        Course course = Course.of(enquiries, state);
        if (seen().suffices(course.records())) {
            return Optional.of(new Text(
                    "You have what it takes. Check each record: its number, its time, where it comes from.",
                    "现有材料已足够，请逐份核对编号、时间和来源。"));
        }
        return ShortestPath.shortest(seen(), enquiries.all()).stream()
                .filter(enquiry -> !course.asked(enquiry))
                .map(Enquiry::label)
                .map(next -> new Text("Ask next: " + next.en() + ".", "接下来可问：" + next.zh() + "。"))
                .findFirst()
                .or(() -> Optional.of(new Text("An answer is still to come: wait for it.", "还有答复未到，请等待。")));
    }

    @Override
    public List<Finding> findings(TaskState state) {
        return new Reckoning(brief, enquiries, seen(), form, answers).of(state);
    }

    @Override
    public List<Dossier.Panel> explained(TaskState state) {
        return new Review(brief, enquiries, seen(), form).of(Course.of(enquiries, state));
    }

    @Override
    public List<Probe> probes(Map<String, Object> key) {
        List<Probe> probes = new ArrayList<>();
        List<Enquiry> path = ShortestPath.shortest(seen(), enquiries.all());
        probes.add(new Probe("asking what suffices, then the key", log(path, true, key), Probe.Expected.RIGHT));
        if (path.size() > 1) {
            probes.add(new Probe(
                    "the key before the answers have come",
                    log(path.subList(0, 1), false, key),
                    Probe.Expected.PARTIAL));
        }
        enquiries.all().stream()
                .filter(enquiry -> enquiry.harm() != null)
                .findFirst()
                .ifPresent(harmful -> probes.add(new Probe(
                        "a question that does harm, then the key",
                        log(List.of(harmful), true, key),
                        Probe.Expected.PARTIAL)));
        return List.copyOf(probes);
    }

    private List<Action> log(List<Enquiry> asked, boolean waiting, Map<String, Object> key) {
        List<Action> log = new ArrayList<>();
        Course course = new Course(enquiries.begin(), List.of());
        for (Enquiry enquiry : asked) {
            log.add(new Action.Act(Map.of(Act.DO, enquiry.id())));
            course = course.after(enquiries, enquiry.id());
        }
        while (waiting && course.next().isPresent()) {
            log.add(new Action.Act(Map.of(Act.DO, Course.WAIT)));
            course = course.after(enquiries, Course.WAIT);
        }
        log.add(new Action.Submit(new Response(key, null)));
        return List.copyOf(log);
    }
}
