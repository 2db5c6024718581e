package org.refundrill.exercise.coding;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.refundrill.casefile.Dossier;
import org.refundrill.decision.ClauseId;
import org.refundrill.exercise.Brief;
import org.refundrill.exercise.Element;
import org.refundrill.exercise.JointElement;
import org.refundrill.exercise.Judge;
import org.refundrill.exercise.Labels;
import org.refundrill.exercise.Turning;
import org.refundrill.feel.Type;
import org.refundrill.form.Field;
import org.refundrill.form.Field.Option;
import org.refundrill.language.Text;
import org.refundrill.psychometrics.Agreement;
import org.refundrill.rulebook.Rulebook;
import org.refundrill.skill.SkillId;
import org.refundrill.world.World;

/**
 * The codes of a case's comments. The rulebook answers, for each comment in its order: the text ({@code comment.texts}), the
 * panel's reason and team ({@code comment.reasons}, {@code comment.teams}), the clauses they rest on ({@code
 * comment.reason.clauses}, {@code comment.team.clauses}) and why in words ({@code comment.whys}).
 */
final class CommentCodes {
    private static final SkillId SKILL = new SkillId("K11");
    /** All single codes together weigh as much as one of the two agreements. */
    private static final BigDecimal SINGLES = BigDecimal.valueOf(2);

    private static final BigDecimal AGREEMENT = BigDecimal.valueOf(4);
    private static final int SCALE = 4;

    private final Rulebook rulebook;
    private final World world;
    private final List<Text> comments;
    private final List<Text> whys;
    private final Coding reasons;
    private final Coding teams;

    CommentCodes(Brief brief) {
        this.rulebook = brief.rulebook();
        this.world = brief.caseFile().world().withoutHidden();
        this.comments = list("comment.texts").stream().map(Text.class::cast).toList();
        this.whys = list("comment.whys").stream().map(Text.class::cast).toList();
        this.reasons = new Coding(
                "reason",
                new Text("Agreement with the panel on reasons", "原因编码与评审组的一致性"),
                new Text("What is it about?", "属于哪类问题？"),
                options("comment.reasons"),
                words("comment.reasons"));
        this.teams = new Coding(
                "team",
                new Text("Agreement with the panel on teams", "责任编码与评审组的一致性"),
                new Text("Whose task is it?", "该由谁处理？"),
                options("comment.teams"),
                words("comment.teams"));
    }

    private List<?> list(String name) {
        if (rulebook.value(world, null, name) instanceof List<?> list) {
            return list;
        }
        throw new IllegalArgumentException("the rulebook '" + rulebook.id() + "' does not answer '" + name + "'");
    }

    private List<String> words(String name) {
        return list(name).stream().map(String::valueOf).toList();
    }

    private List<Option> options(String name) {
        Type type = rulebook.typeOf(name).orElse(Type.Basic.TEXT);
        Type one = type instanceof Type.ListOf list ? list.element() : type;
        return one instanceof Type.Choice choice ? Labels.options(rulebook, name, choice.values()) : List.of();
    }

    /** Two questions for each comment: what it is about, and whose task that is. */
    List<Element> elements() {
        List<String> reasonClauses = words("comment.reason.clauses");
        List<String> teamClauses = words("comment.team.clauses");
        BigDecimal weight = SINGLES.divide(BigDecimal.valueOf(2L * comments.size()), SCALE, RoundingMode.HALF_UP);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < comments.size(); i++) {
            elements.add(element(reasons, i, reasonClauses.get(i), weight));
            elements.add(element(teams, i, teamClauses.get(i), weight));
        }
        return elements;
    }

    private Element element(Coding coding, int comment, String clause, BigDecimal weight) {
        Text text = comments.get(comment);
        Text label = new Text(
                (comment + 1) + ". “" + text.en() + "” " + coding.question().en(),
                (comment + 1) + ". “" + text.zh() + "”" + coding.question().zh());
        String due = coding.panel().get(comment);
        Text why = whys.get(comment);
        Text rule = Turning.clause(rulebook, new ClauseId(clause));
        Element.Basis basis = new Element.Basis(
                new ClauseId(clause),
                coding == reasons ? "comment.reasons" : "comment.teams",
                new Text(rule.en() + " Here: " + why.en(), rule.zh() + "本条：" + why.zh()),
                null);
        return new Element(
                new Field(coding.field(comment), Field.Kind.CHOICE, label, coding.options(), null),
                SKILL,
                weight,
                false,
                due,
                Judge.anyOf(List.of(due)),
                basis);
    }

    /** Kappa for reasons and for teams; below 0 earns nothing. */
    List<JointElement> agreements() {
        return List.of(agreement(reasons, "comment.reasons"), agreement(teams, "comment.teams"));
    }

    private JointElement agreement(Coding coding, String value) {
        ClauseId clause = rulebook.answer(world, null, value).clauses().stream()
                .findFirst()
                .orElseGet(() -> new ClauseId(value));
        Text rule = Turning.clause(rulebook, clause);
        return new JointElement(
                "agreement-" + coding.name(),
                coding.label(),
                SKILL,
                AGREEMENT,
                answers -> reached(coding, answers),
                new Text("kappa 1.00", "κ＝1.00"),
                new Element.Basis(
                        clause,
                        value,
                        new Text(rule.en() + " Agreement beyond chance is what counts.", rule.zh() + "以超出偶然的一致程度计分。"),
                        null));
    }

    private static JointElement.Reached reached(Coding coding, Map<String, Object> answers) {
        Agreement agreement = coding.agreement(answers);
        int agreed = coding.agreed(answers);
        int all = coding.panel().size();
        boolean full = agreed == all;
        BigDecimal credit = full ? BigDecimal.ONE : credit(agreement.kappa());
        String kappa = full ? "1.00" : two(agreement.kappa());
        String raw = agreed + "/" + all;
        return new JointElement.Reached(
                credit, new Text("kappa " + kappa + ", raw " + raw, "κ＝" + kappa + "，原始一致 " + raw));
    }

    /** Kappa is undefined where everybody gives one code alone: then nothing is shown beyond chance. */
    private static BigDecimal credit(double kappa) {
        return Double.isFinite(kappa) && kappa > 0
                ? BigDecimal.valueOf(kappa).setScale(SCALE, RoundingMode.DOWN)
                : BigDecimal.ZERO;
    }

    private static String two(double figure) {
        return Double.isFinite(figure)
                ? BigDecimal.valueOf(figure).setScale(2, RoundingMode.HALF_UP).toPlainString()
                : "0.00";
    }

    /** Both agreements with how sure they are, then each code's share that was found. */
    List<Dossier.Panel> explained(Map<String, Object> answers) {
        List<Dossier.Panel> panels = new ArrayList<>();
        List<Text> headings = List.of(
                Text.same(""),
                new Text("raw agreement", "原始一致率"),
                new Text("kappa", "κ"),
                new Text("standard error", "标准误"));
        List<List<Text>> rows = new ArrayList<>();
        for (Coding coding : List.of(reasons, teams)) {
            Agreement agreement = coding.agreement(answers);
            String raw = coding.agreed(answers) + "/" + coding.panel().size();
            rows.add(List.of(
                    coding.label(),
                    Text.same(raw),
                    Text.same(two(agreement.kappa())),
                    Text.same(two(agreement.standardError()))));
        }
        panels.add(new Dossier.Panel(
                "agreement", new Text("Agreement with the panel", "与评审组的一致性"), Dossier.Layout.TABLE, headings, rows));
        for (Coding coding : List.of(reasons, teams)) {
            panels.add(recall(coding, answers));
        }
        return List.copyOf(panels);
    }

    private static Dossier.Panel recall(Coding coding, Map<String, Object> answers) {
        Map<String, int[]> found = new LinkedHashMap<>();
        for (int i = 0; i < coding.panel().size(); i++) {
            String due = coding.panel().get(i);
            int[] counts = found.computeIfAbsent(due, code -> new int[2]);
            counts[0] += due.equals(answers.get(coding.field(i))) ? 1 : 0;
            counts[1]++;
        }
        List<List<Text>> rows = new ArrayList<>();
        found.forEach((code, counts) -> rows.add(List.of(coding.called(code), Text.same(counts[0] + "/" + counts[1]))));
        Text title = new Text(
                "Found of the panel's codes: " + coding.question().en(),
                "各编码的命中：" + coding.question().zh());
        return new Dossier.Panel("found-" + coding.name(), title, Dossier.Layout.FIELDS, List.of(), rows);
    }
}
