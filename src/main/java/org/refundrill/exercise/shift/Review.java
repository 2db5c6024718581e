package org.refundrill.exercise.shift;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.refundrill.casefile.Dossier;
import org.refundrill.decision.Grounds;
import org.refundrill.exercise.Brief;
import org.refundrill.exercise.Choice;
import org.refundrill.exercise.CitedClause;
import org.refundrill.exercise.Drawer;
import org.refundrill.exercise.Element;
import org.refundrill.exercise.Judge;
import org.refundrill.exercise.Ruled;
import org.refundrill.exercise.Slip;
import org.refundrill.exercise.Turning;
import org.refundrill.form.Field.Option;
import org.refundrill.language.Text;
import org.refundrill.scenario.RandomStream;
import org.refundrill.skill.SkillId;

/** What two trainees ruled: whether it is right, and which clause decides. Half of their rulings are slips. */
final class Review {
    /** How many trainees hand something in. */
    static final int COUNT = 2;

    private static final SkillId POLICY = new SkillId("K1");
    private static final String RIGHT = "right";
    private static final String WRONG = "wrong";

    private final SkillId skill;
    private final List<Handed> handed = new ArrayList<>();

    /**
     * A trainee's ruling.
     *
     * @param id a or b
     * @param number the file's number
     * @param slip what was misread; null where it is right
     */
    private record Handed(
            String id,
            int number,
            Brief file,
            Ruled ruled,
            @Nullable Slip slip) {
        String letter() {
            return id.equals("a") ? "A" : "B";
        }

        String judged() {
            return slip == null ? RIGHT : WRONG;
        }

        Grounds grounds() {
            return file.caseFile().ruling().first().grounds();
        }
    }

    Review(Brief brief, List<Brief> files, int first) {
        this.skill = brief.caseFile().scenario().skills().get(0);
        RandomStream stream = new Drawer(brief).stream("review");
        for (int i = 0; i < files.size(); i++) {
            Brief file = files.get(i);
            Ruled due = Ruled.due(file);
            boolean wanted = stream.below(2) == 0;
            Optional<Slip> slip =
                    wanted ? Slip.in(file, stream, ruled -> Slip.decidesOtherwise(due, ruled)) : Optional.empty();
            handed.add(new Handed(
                    i == 0 ? "a" : "b", first + i, file, slip.map(Slip::ruled).orElse(due), slip.orElse(null)));
        }
    }

    List<Element> elements() {
        List<Element> elements = new ArrayList<>();
        for (Handed one : handed) {
            elements.add(judged(one));
            elements.add(clause(one));
        }
        return elements;
    }

    private Element judged(Handed one) {
        return new Element(
                Choice.field(
                        "review-" + one.id(),
                        new Text(
                                "Trainee " + one.letter() + ", file " + one.number() + ": is the ruling right?",
                                "新人" + one.letter() + "，" + one.number() + "号案卷：裁决对吗？"),
                        List.of(
                                new Option(RIGHT, new Text("right", "正确")),
                                new Option(WRONG, new Text("wrong", "有误")))),
                skill,
                BigDecimal.valueOf(2),
                false,
                one.judged(),
                Judge.anyOf(Set.of(one.judged())),
                basis(one));
    }

    private static Element clause(Handed one) {
        Element asked = CitedClause.of(one.file(), one.grounds(), POLICY, BigDecimal.valueOf(3), basis(one));
        return new Element(
                Choice.field(
                        "clause-" + one.id(),
                        new Text("Which clause decides file " + one.number() + "?", one.number() + "号案卷应依据哪一条规则？"),
                        asked.field().options()),
                asked.skill(),
                asked.weight(),
                false,
                asked.due(),
                asked.judge(),
                basis(one));
    }

    private static Element.Basis basis(Handed one) {
        Element.Basis basis = Turning.of(one.file(), one.grounds());
        Slip slip = one.slip();
        Text more = slip == null ? new Text("The ruling is right.", "该裁决正确。") : slip.misreading();
        return basis.under(
                basis.clause(),
                new Text(basis.reason().en() + " " + more.en(), basis.reason().zh() + more.zh()));
    }

    List<Dossier.Panel> panels() {
        List<Text> columns = List.of(
                new Text("Trainee", "新人"), new Text("File", "案卷"), new Text("Ruled", "裁决结果"), new Text("Paid", "应付总额"));
        List<List<Text>> rows = new ArrayList<>();
        for (Handed one : handed) {
            List<Text> cells =
                    Ruled.cells(one.file().rulebook(), Text.same(Integer.toString(one.number())), one.ruled());
            rows.add(List.of(Text.same(one.letter()), cells.get(0), cells.get(1), cells.get(3)));
        }
        return List.of(new Dossier.Panel(
                "handed-in",
                new Text("Rulings handed in by trainees", "新人提交的裁决"),
                Dossier.Layout.TABLE,
                columns,
                rows));
    }

    /** What to tell each trainee. */
    List<Dossier.Panel> explained() {
        List<List<Text>> rows = new ArrayList<>();
        for (Handed one : handed) {
            Slip slip = one.slip();
            Text due = Ruled.due(one.file()).told(one.file().rulebook());
            rows.add(List.of(
                    new Text("Trainee " + one.letter(), "新人" + one.letter()),
                    slip == null
                            ? new Text("Right: " + due.en() + ".", "正确：" + due.zh() + "。")
                            : new Text(
                                    slip.misreading().en() + " Due: " + due.en() + ".",
                                    slip.misreading().zh() + "应为：" + due.zh() + "。")));
        }
        return List.of(new Dossier.Panel(
                "coaching", new Text("What to tell the trainees", "对新人的指导"), Dossier.Layout.FIELDS, List.of(), rows));
    }
}
