package org.refundrill.content;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.refundrill.content.yaml.WhenAbsent;
import org.refundrill.content.yaml.YamlBinder;
import org.refundrill.content.yaml.YamlList;
import org.refundrill.content.yaml.YamlMap;
import org.refundrill.content.yaml.YamlNode;
import org.refundrill.content.yaml.YamlScalar;
import org.refundrill.curriculum.Blueprint;
import org.refundrill.curriculum.Curriculum;
import org.refundrill.curriculum.Standard;
import org.refundrill.language.Text;
import org.refundrill.problem.DidYouMean;
import org.refundrill.problem.Located;
import org.refundrill.problem.Problems;
import org.refundrill.scenario.Scenario;
import org.refundrill.skill.SkillId;

/** Reads what exams are made of. Every problem is told in one go, each in its place. */
final class BlueprintReader {
    private static final int LONGEST = 600;
    private static final int MOST_FORMS = 20;
    private static final int MOST_CASES = 60;

    private final String name;
    private final Map<String, Curriculum> curricula;
    private final Map<String, Scenario> scenarios;
    private final Problems problems;

    private BlueprintReader(
            String name, Map<String, Curriculum> curricula, Map<String, Scenario> scenarios, Problems problems) {
        this.name = name;
        this.curricula = curricula;
        this.scenarios = scenarios;
        this.problems = problems;
    }

    /** The file as it is written. */
    record Written(
            Located exam,
            Text title,
            Located curriculum,
            Located minutes,
            Located cut,
            @WhenAbsent("2") Located forms,
            YamlList parts,
            @Nullable YamlList standard) {}

    /** A quota as it is written. */
    record WrittenPart(
            Located skill,
            Located tier,
            Located cases,
            @WhenAbsent List<Located> scenarios) {}

    /** A judge as written. */
    record WrittenJudge(Located judge, YamlMap expects) {}

    /** The blueprint that is written there; empty when no exam can be made of it. */
    static Optional<Blueprint> read(
            String name,
            YamlNode file,
            Map<String, Curriculum> curricula,
            Map<String, Scenario> scenarios,
            Problems problems) {
        Problems own = new Problems();
        Optional<Blueprint> read = YamlBinder.bind(file, Written.class, own)
                .flatMap(new BlueprintReader(name, curricula, scenarios, own)::blueprint);
        problems.addAll(own);
        return own.hasErrors() ? Optional.empty() : read;
    }

    private Optional<Blueprint> blueprint(Written written) {
        if (!written.exam().text().equals(name)) {
            problems.add(written.exam()
                    .span()
                    .error(
                            "the exam '" + written.exam().text() + "' stands in the file '" + name + ".yaml'",
                            "give both the same name"));
        }
        Curriculum curriculum = curricula.get(written.curriculum().text());
        if (curriculum == null) {
            problems.add(written.curriculum()
                    .span()
                    .error(
                            "unknown curriculum '" + written.curriculum().text() + "'",
                            DidYouMean.advice(written.curriculum().text(), curricula.keySet())));
            return Optional.empty();
        }
        List<Blueprint.Part> parts = new ArrayList<>();
        for (YamlNode item : written.parts().items()) {
            YamlBinder.bind(item, WrittenPart.class, problems)
                    .flatMap(part -> part(part, curriculum))
                    .ifPresent(parts::add);
        }
        if (written.parts().items().isEmpty()) {
            problems.add(
                    written.parts().span().error("an exam without parts", "add '- skill: ...' with tier and cases"));
        }
        Blueprint blueprint = new Blueprint(
                name,
                written.title(),
                curriculum.id(),
                number(written.minutes(), LONGEST),
                cut(written.cut()),
                number(written.forms(), MOST_FORMS),
                parts,
                Optional.empty());
        if (problems.hasErrors()) {
            return Optional.empty();
        }
        return Optional.of(
                written.standard() == null ? blueprint : blueprint.with(standard(written.standard(), blueprint)));
    }

    private Optional<Blueprint.Part> part(WrittenPart written, Curriculum curriculum) {
        int tier = number(written.tier(), 4);
        List<String> fit = curriculum.scenarios().stream()
                .filter(id -> fits(id, written.skill().text(), tier))
                .toList();
        List<String> named = written.scenarios().stream().map(Located::text).toList();
        for (Located one : written.scenarios()) {
            if (!fit.contains(one.text())) {
                problems.add(one.span()
                        .error(
                                "the scenario '" + one.text() + "' is none of the curriculum's for "
                                        + written.skill().text() + " in tier " + tier,
                                DidYouMean.advice(one.text(), fit)));
            }
        }
        if (fit.isEmpty()) {
            problems.add(written.skill()
                    .span()
                    .error(
                            "no scenario of the curriculum asks for "
                                    + written.skill().text() + " in tier " + tier,
                            "choose another skill or tier; 'coverage' counts what there is"));
            return Optional.empty();
        }
        return Optional.of(new Blueprint.Part(
                new SkillId(written.skill().text()),
                tier,
                number(written.cases(), MOST_CASES),
                named.isEmpty() ? fit : named));
    }

    private boolean fits(String id, String skill, int tier) {
        Scenario scenario = scenarios.get(id);
        return scenario != null
                && scenario.tier() == tier
                && scenario.skills().stream().anyMatch(one -> one.value().equals(skill));
    }

    private int number(Located written, int most) {
        if (written.text().matches("[1-9][0-9]{0,3}") && Integer.parseInt(written.text()) <= most) {
            return Integer.parseInt(written.text());
        }
        problems.add(written.span()
                .error("'" + written.text() + "' is not a whole number from 1 to " + most, "write it like 3"));
        return 1;
    }

    private BigDecimal cut(Located written) {
        if (written.text().matches("0\\.[0-9]{1,4}") && new BigDecimal(written.text()).signum() > 0) {
            return new BigDecimal(written.text());
        }
        problems.add(written.span()
                .error("'" + written.text() + "' is not a share above 0 and below 1", "write it like 0.70"));
        return new BigDecimal("0.70");
    }

    private Standard standard(YamlList written, Blueprint blueprint) {
        TreeSet<String> asked = new TreeSet<>();
        blueprint.parts().forEach(part -> asked.addAll(part.scenarios()));
        Map<String, Map<String, Double>> judges = new LinkedHashMap<>();
        for (YamlNode item : written.items()) {
            YamlBinder.bind(item, WrittenJudge.class, problems).ifPresent(judge -> {
                Map<String, Double> expects = new LinkedHashMap<>();
                for (YamlMap.Entry entry : judge.expects().entries()) {
                    if (!asked.contains(entry.name())) {
                        problems.add(entry.key()
                                .span()
                                .error(
                                        "the exam does not ask '" + entry.name() + "'",
                                        DidYouMean.advice(entry.name(), asked)));
                    } else if (entry.value() instanceof YamlScalar scalar
                            && scalar.text().matches("0(\\.[0-9]{1,4})?|1(\\.0{1,4})?")) {
                        expects.put(entry.name(), Double.valueOf(scalar.text()));
                    } else {
                        problems.add(entry.value()
                                .span()
                                .error("a judge expects a share of the credit from 0 to 1", "write it like 0.65"));
                    }
                }
                asked.stream()
                        .filter(one -> !expects.containsKey(one))
                        .forEach(one -> problems.add(judge.judge()
                                .span()
                                .error(
                                        "'" + judge.judge().text() + "' does not say what to expect of '" + one + "'",
                                        "add it")));
                if (judges.put(judge.judge().text(), expects) != null) {
                    problems.add(
                            judge.judge().span().error("'" + judge.judge().text() + "' judges twice", "remove one"));
                }
            });
        }
        return new Standard(judges);
    }
}
