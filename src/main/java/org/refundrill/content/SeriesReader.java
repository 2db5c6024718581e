package org.refundrill.content;

import org.refundrill.content.yaml.YamlBinder;
import org.refundrill.content.yaml.YamlList;
import org.refundrill.content.yaml.YamlMap;
import org.refundrill.content.yaml.YamlNode;
import org.refundrill.problem.Located;
import org.refundrill.problem.Problems;
import org.refundrill.scenario.RecipeBuilder;

/** Reads the parts of a world that are made many times over, each time with draws of their own. */
final class SeriesReader {
    /** More records than anybody looks through, and few enough that a case stays small. */
    private static final long MOST = 600;

    private final RecipeBuilder recipe;
    private final DrawsReader draws;
    private final RecipeWorldReader world;
    private final Problems problems;

    SeriesReader(RecipeBuilder recipe, DrawsReader draws, RecipeWorldReader world, Problems problems) {
        this.recipe = recipe;
        this.draws = draws;
        this.world = world;
        this.problems = problems;
    }

    /** A series as it is written. */
    record Written(Located number, long count, YamlMap draws, YamlMap world) {}

    void read(YamlList all) {
        for (YamlNode one : all.items()) {
            YamlBinder.bind(one, Written.class, problems).ifPresent(written -> read(one, written));
        }
    }

    private void read(YamlNode place, Written written) {
        if (written.count() < 1 || written.count() > MOST) {
            problems.add(place.span()
                    .error(
                            written.count() + " copies are not a series",
                            "write a whole number from 1 to " + MOST + "; 'when' leaves single copies out"));
            return;
        }
        recipe.series(written.number(), (int) written.count(), () -> {
            draws.read(written.draws());
            world.read(written.world());
        });
    }
}
