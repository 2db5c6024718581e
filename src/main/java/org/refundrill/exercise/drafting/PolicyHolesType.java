package org.refundrill.exercise.drafting;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.refundrill.exercise.Brief;
import org.refundrill.exercise.Element;
import org.refundrill.exercise.Exercise;
import org.refundrill.exercise.ExerciseType;
import org.refundrill.exercise.FormExercise;
import org.refundrill.exercise.Stake;
import org.refundrill.form.Field.Option;
import org.refundrill.language.Text;
import org.refundrill.money.Money;
import org.refundrill.rulebook.TableSketch;

/**
 * A firm's policy with holes: which cases no row decides, which two rows decide, and the fewest changes that close the holes. The
 * settings {@code ways} and {@code count} say which holes can be drawn and how many.
 */
public final class PolicyHolesType implements ExerciseType {
    @Override
    public String id() {
        return "policy-holes";
    }

    @Override
    public Text title() {
        return new Text("Holes in a policy", "政策漏洞");
    }

    @Override
    public Exercise pose(Brief brief) {
        Parts parts = new Parts(brief);
        long first = parts.number("firstLimit");
        long last = parts.number("lastLimit");
        List<String> ways = List.of(parts.setting("ways").split("[,\\s]+"));
        Holes holes = Holes.drawn(first, last, ways, Integer.parseInt(parts.setting("count")), parts.stream("holes"));
        TableSketch table = holes.policy().table();
        List<Sample> samples = Sample.around(first, last);
        List<Element> elements = List.of(
                cases(
                        parts,
                        "undecided",
                        new Text("Which cases does no row decide?", "哪些情形没有任何一行适用？"),
                        samples,
                        sample -> table.said(sample.values()).isEmpty(),
                        "RD-1"),
                cases(
                        parts,
                        "contradicted",
                        new Text("On which cases do two rows contradict each other?", "哪些情形有两行适用且结论相反？"),
                        samples,
                        sample ->
                                table.said(sample.values()).stream().distinct().count() > 1,
                        "RD-2"),
                closing(parts, holes));
        return new FormExercise(
                brief,
                new Text(
                        "A firm shows you its policy. No row comes before another: exactly one should decide every case. Find the"
                                + " holes, and the fewest changes that close them all.",
                        "某公司出示其政策表。各行不分先后，每种情形应恰有一行适用。请找出漏洞，并选出能全部补上的最少改动。"),
                elements,
                Stake.none(Money.ofMinor(0, brief.rulebook().currency())),
                new Sheet(List.of(holes.policy().panel())));
    }

    private static Element cases(
            Parts parts, String id, Text label, List<Sample> samples, Predicate<Sample> due, String clause) {
        List<Sample> found = samples.stream().filter(due).toList();
        Text told = found.isEmpty()
                ? new Text("There is none here.", "本表没有这种情形。")
                : first(found.get(0).told());
        return parts.several(
                id,
                label,
                samples.stream().map(Sample::option).toList(),
                found.stream().map(Sample::id).toList(),
                4,
                parts.basis(clause, told));
    }

    private static Text first(Text told) {
        return new Text("The first is: " + told.en() + ".", "其中第一种：" + told.zh() + "。");
    }

    private static Element closing(Parts parts, Holes holes) {
        List<Option> options = holes.changes().entrySet().stream()
                .map(change -> new Option(change.getKey(), told(change.getValue())))
                .toList();
        return parts.several(
                "closing",
                new Text(
                        "Which are the fewest changes that close every hole? (a row reads as given, or is struck out)",
                        "哪些改动最少且能补上全部漏洞？（该行改为如下内容，或删去）"),
                options,
                holes.closing(),
                6,
                parts.basis("RD-3", new Text("Nothing less closes them all.", "少一处都不能全部补上。")));
    }

    private static Text told(Map<String, List<String>> change) {
        Map.Entry<String, List<String>> one = change.entrySet().iterator().next();
        return Policy.told(one.getKey(), one.getValue());
    }
}
