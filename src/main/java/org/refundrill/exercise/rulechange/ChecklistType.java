package org.refundrill.exercise.rulechange;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.refundrill.casefile.Dossier;
import org.refundrill.exercise.Brief;
import org.refundrill.exercise.Element;
import org.refundrill.exercise.Exercise;
import org.refundrill.exercise.ExerciseType;
import org.refundrill.exercise.FormExercise;
import org.refundrill.exercise.Judge;
import org.refundrill.exercise.Stake;
import org.refundrill.form.Field;
import org.refundrill.form.Field.Kind;
import org.refundrill.form.Field.Option;
import org.refundrill.language.Text;
import org.refundrill.money.Money;
import org.refundrill.scenario.RandomStream;

/**
 * A team's checklist against the new text: which of its lines must be altered, what a number has to be, and what the list has
 * no line for. The list is written from the old text; some of its lines have been put right already, and some are left out.
 */
public final class ChecklistType implements ExerciseType {
    /** A list is as long whatever it is about. */
    private static final int LINES = 10;

    @Override
    public String id() {
        return "checklist";
    }

    @Override
    public Text title() {
        return new Text("Keeping the checklist in line", "清单校订");
    }

    @Override
    public Exercise pose(Brief brief) {
        Revision revision = new Revision(brief);
        Questions questions = new Questions(revision);
        List<PolicyLine> list = listed(revision);
        List<Option> lines = numbered(list);
        List<Element> elements = List.of(
                alter(revision, questions, list, lines), number(revision, questions), add(revision, questions, list));
        return new FormExercise(
                brief,
                new Text(
                        "This is the team's checklist, and this is the text in force. Say which lines must be altered, and what"
                                + " the list has no line for. Some lines may have been put right already.",
                        "请对照现行文本检查团队清单：哪几行须修改，清单缺少哪些内容。部分行可能已有人改过。"),
                elements,
                Stake.none(Money.ofMinor(0, brief.rulebook().currency())),
                new Papers(List.of(panel(list), revision.newText()), List.of(questions.differences())));
    }

    /** Most lines of the old text in no order; of those that changed about a third are put right already. */
    private static List<PolicyLine> listed(Revision revision) {
        RandomStream stream = revision.stream("checklist");
        List<PolicyLine> list = new ArrayList<>();
        for (PolicyLine old : revision.before().lines().values()) {
            PolicyLine now = revision.after().lines().get(old.id());
            boolean right = stream.below(3) == 0;
            list.add(right && now != null ? now : old);
        }
        for (PolicyLine now : revision.after().lines().values()) {
            if (!revision.before().lines().containsKey(now.id()) && stream.below(3) == 0) {
                list.add(now);
            }
        }
        while (list.size() > LINES) {
            list.remove((int) stream.below(list.size()));
        }
        List<PolicyLine> mixed = new ArrayList<>();
        while (!list.isEmpty()) {
            mixed.add(list.remove((int) stream.below(list.size())));
        }
        return List.copyOf(mixed);
    }

    private static String place(int index) {
        return Integer.toString(index + 1);
    }

    private static List<Option> numbered(List<PolicyLine> list) {
        List<Option> options = new ArrayList<>();
        for (int i = 0; i < list.size(); i++) {
            options.add(new Option(place(i), new Text("Line " + place(i), "第 " + place(i) + " 行")));
        }
        return options;
    }

    private static Dossier.Panel panel(List<PolicyLine> list) {
        List<List<Text>> rows = new ArrayList<>();
        for (int i = 0; i < list.size(); i++) {
            rows.add(List.of(Text.same(place(i)), list.get(i).told()));
        }
        return new Dossier.Panel(
                "checklist", new Text("The team's checklist", "团队清单"), Dossier.Layout.FIELDS, List.of(), rows);
    }

    private static Element alter(Revision revision, Questions questions, List<PolicyLine> list, List<Option> lines) {
        List<String> due = new ArrayList<>();
        PolicyLine first = list.get(0);
        for (int i = 0; i < list.size(); i++) {
            if (!revision.holds(list.get(i))) {
                first = due.isEmpty() ? list.get(i) : first;
                due.add(place(i));
            }
        }
        return questions.several(
                "alter", new Text("Which lines must be altered?", "哪几行须修改？"), lines, due, 6, questions.basis(first));
    }

    /** What a number of the list has to be now: a changed one where there is one that is counted. */
    private static Element number(Revision revision, Questions questions) {
        Set<String> changed = revision.changed();
        List<PolicyLine> numbers = revision.after().lines().values().stream()
                .filter(line -> line.number() != null)
                .toList();
        List<PolicyLine> others =
                numbers.stream().filter(line -> changed.contains(line.id())).toList();
        RandomStream stream = revision.stream("number");
        List<PolicyLine> from = others.isEmpty() || stream.below(3) == 0 ? numbers : others;
        PolicyLine asked = from.get((int) stream.below(from.size()));
        BigDecimal due = Objects.requireNonNull(asked.number());
        Text name = asked.name();
        return new Element(
                new Field(
                        "number",
                        Kind.INTEGER,
                        new Text(
                                "What number must stand on the list now: " + name.en() + "?",
                                "“" + name.zh() + "”现在应写多少？"),
                        List.of(),
                        null),
                Questions.POLICY,
                BigDecimal.valueOf(2),
                false,
                due.longValueExact(),
                Judge.anyOf(Set.of(due.longValueExact())),
                questions.basis(asked));
    }

    private static Element add(Revision revision, Questions questions, List<PolicyLine> list) {
        List<String> there = list.stream().map(PolicyLine::id).toList();
        List<PolicyLine> missing = revision.after().lines().values().stream()
                .filter(line -> !there.contains(line.id()))
                .toList();
        PolicyLine first = missing.isEmpty() ? list.get(0) : missing.get(0);
        return questions.several(
                "add",
                new Text("What does the list have no line for?", "清单缺少哪些内容？"),
                Questions.subjects(revision.lines().values()),
                missing.stream().map(PolicyLine::id).toList(),
                4,
                questions.basis(first));
    }
}
