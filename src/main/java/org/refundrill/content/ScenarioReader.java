package org.refundrill.content;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.refundrill.content.yaml.WhenAbsent;
import org.refundrill.content.yaml.YamlBinder;
import org.refundrill.content.yaml.YamlList;
import org.refundrill.content.yaml.YamlMap;
import org.refundrill.content.yaml.YamlNode;
import org.refundrill.decision.ClauseId;
import org.refundrill.language.Text;
import org.refundrill.problem.DidYouMean;
import org.refundrill.problem.Located;
import org.refundrill.problem.Problems;
import org.refundrill.rulebook.Rulebook;
import org.refundrill.scenario.AskedValue;
import org.refundrill.scenario.Bundle;
import org.refundrill.scenario.Market;
import org.refundrill.scenario.Question;
import org.refundrill.scenario.Recipe;
import org.refundrill.scenario.RecipeBuilder;
import org.refundrill.scenario.Scenario;
import org.refundrill.skill.SkillId;

/** Reads a scenario file. Every problem of it is told in one go, each in its place. */
public final class ScenarioReader {
    private static final List<String> DESKS = List.of("seller", "platform", "warehouse", "bank");
    private static final int MOST_PARTS = 40;
    private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final Pattern SKILL = Pattern.compile("K([1-9]|1[0-2])");

    private final Surroundings around;
    private final BiFunction<YamlMap, Problems, List<Market>> markets;
    private final Problems problems;

    private ScenarioReader(
            Surroundings around, BiFunction<YamlMap, Problems, List<Market>> markets, Problems problems) {
        this.around = around;
        this.markets = markets;
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
            @WhenAbsent List<Located> uses,
            YamlMap draws,
            @Nullable YamlMap aim,
            YamlMap world,
            @Nullable YamlList series,
            @Nullable WrittenDigest digest,
            @Nullable WrittenBundle bundle,
            @Nullable YamlMap alsoUnder) {}

    /** The case in a few lines, as it is written. */
    record WrittenDigest(Located en, Located zh) {}

    /** The cases that a case is made of, as it is written. */
    record WrittenBundle(
            List<Located> of, int count, @WhenAbsent List<Located> pairs) {}

    /** What is asked, as it is written. */
    record WrittenQuestion(
            Located exercise,
            @WhenAbsent Map<String, String> settings,
            @Nullable Text instruction,
            @WhenAbsent List<AskedReader.Written> values,
            @WhenAbsent Map<String, List<Located>> skills) {}

    /** The scenario that is written there; empty when a case could not be made from it. */
    public static Optional<Scenario> read(YamlNode file, Surroundings around, Problems problems) {
        return read(file, around, (written, told) -> List.of(), problems);
    }

    /**
     * The same for a scenario whose cases may be decided in other markets, too.
     *
     * @param markets reads which and how
     */
    static Optional<Scenario> read(
            YamlNode file,
            Surroundings around,
            BiFunction<YamlMap, Problems, List<Market>> markets,
            Problems problems) {
        Problems own = new Problems();
        Optional<Scenario> scenario =
                YamlBinder.bind(file, Written.class, own).map(new ScenarioReader(around, markets, own)::scenario);
        problems.addAll(own);
        return own.hasErrors() ? Optional.empty() : scenario;
    }

    private Scenario scenario(Written written) {
        check(written.scenario(), ID, "an id of small letters, digits and hyphens", "cn-return-window");
        duty(written.duty());
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
                        instruction == null ? Text.same("") : instruction,
                        asked(written),
                        skillsOfElements(written)),
                written.reaches().stream()
                        .map(clause -> new ClauseId(clause.text()))
                        .toList(),
                recipe(id, written),
                bundle(written),
                markets(written));
    }

    private List<Market> markets(Written written) {
        YamlMap others = written.alsoUnder();
        return others == null ? List.of() : markets.apply(others, problems);
    }

    private @Nullable Bundle bundle(Written written) {
        WrittenBundle bundle = written.bundle();
        if (bundle == null) {
            return null;
        }
        if (bundle.of().isEmpty() || bundle.count() < 1 || bundle.count() > MOST_PARTS) {
            problems.add(written.scenario()
                    .span()
                    .error(
                            "a bundle has 1 to " + MOST_PARTS + " cases of at least one scenario",
                            "write bundle: {of: [notice-window], count: 12}"));
            return null;
        }
        bundle.of().stream()
                .filter(id -> !around.scenarios().test(id.text()))
                .forEach(id -> problems.add(id.span()
                        .error("there is no scenario '" + id.text() + "'", "write the id of a scenario of any pack")));
        if (!bundle.pairs().isEmpty() && bundle.count() % 2 == 1) {
            problems.add(written.scenario()
                    .span()
                    .error("pairs make an even number of cases", "write an even count, such as count: 8"));
        }
        return new Bundle(
                bundle.of().stream().map(Located::text).toList(),
                bundle.count(),
                bundle.pairs().stream().map(Located::text).toList());
    }

    private Recipe recipe(String id, Written written) {
        RecipeBuilder recipe =
                new RecipeBuilder(id, written.reference(), around.currency(), around.functions(), problems);
        Shared all = Shared.with(written.uses(), around.shared(), written.draws(), written.world(), problems);
        DrawsReader draws = new DrawsReader(recipe, around, problems);
        RecipeWorldReader world = new RecipeWorldReader(recipe, around, problems);
        draws.read(all.draws());
        world.read(all.world());
        YamlList series = written.series();
        if (series != null) {
            new SeriesReader(recipe, draws, world, problems).read(series);
        }
        WrittenDigest digest = written.digest();
        if (digest != null) {
            recipe.digest(digest.en(), digest.zh());
        }
        YamlMap aim = written.aim();
        if (aim != null) {
            new AimReader(answers(written), problems).read(aim).ifPresent(recipe::aim);
        }
        return recipe.build(Shaping.of(all.draws(), all.world(), aim)
                + (series == null ? "" : Shaping.of(series))
                + shaped(written.bundle()));
    }

    private static String shaped(@Nullable WrittenBundle bundle) {
        return bundle == null
                ? ""
                : bundle.count() + " of "
                        + bundle.of().stream().map(Located::text).toList()
                        + (bundle.pairs().isEmpty()
                                ? ""
                                : " in pairs "
                                        + bundle.pairs().stream()
                                                .map(Located::text)
                                                .toList());
    }

    private List<AskedValue> asked(Written written) {
        SkillId primary = written.skills().stream()
                .findFirst()
                .map(skill -> new SkillId(skill.text()))
                .orElse(new SkillId("K1"));
        return new AskedReader(rulebook(written), primary, problems)
                .read(written.asks().values());
    }

    /** Each skill of an element is one that the scenario trains. */
    private Map<String, List<SkillId>> skillsOfElements(Written written) {
        List<String> trained = written.skills().stream().map(Located::text).toList();
        Map<String, List<SkillId>> skills = new LinkedHashMap<>();
        written.asks().skills().forEach((element, named) -> {
            named.forEach(skill -> among(skill, trained, "skill of this scenario"));
            if (!named.isEmpty()) {
                skills.put(
                        element,
                        named.stream()
                                .map(skill -> new SkillId(skill.text()))
                                .distinct()
                                .toList());
            }
        });
        return skills;
    }

    /** What can be aimed at beside rulings; none where there is no such rulebook, or one with a mistake of its own. */
    private Optional<List<String>> answers(Written written) {
        return rulebook(written).map(Rulebook::answers);
    }

    private Optional<Rulebook> rulebook(Written written) {
        return around.newest().apply(written.rulebook().text());
    }

    private void check(Located written, Pattern form, String wanted, String example) {
        if (!form.matcher(written.text()).matches()) {
            problems.add(written.span().error("'" + written.text() + "' is not " + wanted, "write it like " + example));
        }
    }

    private void duty(Located written) {
        if (!DutiesReader.all().containsKey(written.text())) {
            problems.add(written.span().error("'" + written.text() + "' is not a duty", "write it like EC1 or TB1a"));
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
