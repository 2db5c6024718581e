package org.refundrill.content;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.refundrill.content.yaml.WhenAbsent;
import org.refundrill.content.yaml.YamlBinder;
import org.refundrill.content.yaml.YamlMap;
import org.refundrill.content.yaml.YamlNode;
import org.refundrill.decision.ClauseId;
import org.refundrill.language.Text;
import org.refundrill.problem.DidYouMean;
import org.refundrill.problem.Located;
import org.refundrill.problem.Problems;
import org.refundrill.scenario.Question;
import org.refundrill.scenario.Recipe;
import org.refundrill.scenario.RecipeBuilder;
import org.refundrill.scenario.Scenario;
import org.refundrill.skill.SkillId;

/** Reads a scenario file. Every problem of it is told in one go, each in its place. */
public final class ScenarioReader {
    private static final List<String> DESKS = List.of("seller", "platform", "warehouse", "bank");
    private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final Pattern DUTY = Pattern.compile("(EC[1-9]|RC[1-6]|TP[1-7]|TB[1-8])[a-z]?");
    private static final Pattern SKILL = Pattern.compile("K([1-9]|1[0-2])");

    private final Surroundings around;
    private final Problems problems;

    private ScenarioReader(Surroundings around, Problems problems) {
        this.around = around;
        this.problems = problems;
    }

    /** The file as it is written. */
    record Written(
            Located scenario,
            Text title,
            Located rulebook,
            Located desk,
            Located duty,
            List<Located> skills,
            Located tier,
            WrittenQuestion asks,
            @WhenAbsent List<Located> reaches,
            LocalDate reference,
            YamlMap draws,
            @Nullable YamlMap aim,
            YamlNode world,
            @Nullable YamlNode needs) {}

    /** What is asked, as it is written. */
    record WrittenQuestion(
            Located exercise,
            @WhenAbsent Map<String, String> settings,
            @Nullable Text instruction) {}

    /** The scenario that is written there; empty when a case could not be made from it. */
    public static Optional<Scenario> read(YamlNode file, Surroundings around, Problems problems) {
        Problems own = new Problems();
        Optional<Scenario> scenario =
                YamlBinder.bind(file, Written.class, own).map(new ScenarioReader(around, own)::scenario);
        problems.addAll(own);
        return own.hasErrors() ? Optional.empty() : scenario;
    }

    private Scenario scenario(Written written) {
        check(written.scenario(), ID, "an id of small letters, digits and hyphens", "cn-return-window");
        check(written.duty(), DUTY, "a duty", "EC1 or TB1a");
        written.skills().forEach(skill -> check(skill, SKILL, "a skill", "K1 to K12"));
        among(written.desk(), DESKS, "desk");
        among(written.rulebook(), around.rulebooks(), "rulebook");
        clauses(written);
        exercise(written.asks().exercise());
        if (written.skills().isEmpty()) {
            problems.add(written.scenario().span().error("the scenario trains no skill", "add skills: [K1]"));
        }
        String id = written.scenario().text();
        Text instruction = written.asks().instruction();
        return new Scenario(
                id,
                around.pack(),
                written.title(),
                written.rulebook().text(),
                written.desk().text(),
                written.duty().text(),
                written.skills().stream()
                        .map(skill -> new SkillId(skill.text()))
                        .toList(),
                tier(written.tier()),
                new Question(
                        written.asks().exercise().text(),
                        written.asks().settings(),
                        instruction == null ? Text.same("") : instruction),
                written.reaches().stream()
                        .map(clause -> new ClauseId(clause.text()))
                        .toList(),
                recipe(id, written));
    }

    private Recipe recipe(String id, Written written) {
        RecipeBuilder recipe =
                new RecipeBuilder(id, written.reference(), around.currency(), around.functions(), problems);
        new DrawsReader(recipe, around, problems).read(written.draws());
        new RecipeWorldReader(recipe, around, problems).read(written.world());
        YamlMap aim = written.aim();
        if (aim != null) {
            new AimReader(problems).read(aim).ifPresent(recipe::aim);
        }
        return recipe.build(Shaping.of(written.draws(), written.world(), aim));
    }

    private void check(Located written, Pattern form, String wanted, String example) {
        if (!form.matcher(written.text()).matches()) {
            problems.add(written.span().error("'" + written.text() + "' is not " + wanted, "write it like " + example));
        }
    }

    private void among(Located written, List<String> known, String what) {
        if (!known.contains(written.text())) {
            problems.add(written.span()
                    .error("unknown " + what + " '" + written.text() + "'", DidYouMean.advice(written.text(), known)));
        }
    }

    private int tier(Located written) {
        List<String> tiers = List.of("1", "2", "3", "4");
        among(written, tiers, "tier");
        return tiers.indexOf(written.text()) + 1;
    }

    private void clauses(Written written) {
        Function<String, Set<ClauseId>> lookup = around.clauses();
        if (lookup == null || !around.rulebooks().contains(written.rulebook().text())) {
            return;
        }
        List<String> known = lookup.apply(written.rulebook().text()).stream()
                .sorted()
                .map(ClauseId::value)
                .toList();
        if (known.isEmpty()) {
            return; // the rulebook has a mistake of its own
        }
        written.reaches().forEach(clause -> among(clause, known, "clause"));
    }

    private void exercise(Located exercise) {
        if (!around.exercises().contains(exercise.text())) {
            problems.add(exercise.span()
                    .warning(
                            "there is no exercise type '" + exercise.text() + "'",
                            DidYouMean.advice(exercise.text(), around.exercises())));
        }
    }
}
