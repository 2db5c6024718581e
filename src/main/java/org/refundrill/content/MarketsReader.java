package org.refundrill.content;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.refundrill.content.yaml.WhenAbsent;
import org.refundrill.content.yaml.YamlBinder;
import org.refundrill.content.yaml.YamlMap;
import org.refundrill.content.yaml.YamlNode;
import org.refundrill.decision.ClauseId;
import org.refundrill.feel.Functions;
import org.refundrill.problem.DidYouMean;
import org.refundrill.problem.Located;
import org.refundrill.problem.Problems;
import org.refundrill.scenario.Market;
import org.refundrill.scenario.RecipeBuilder;
import org.refundrill.scenario.Retelling;
import org.refundrill.scenario.Words;
import org.refundrill.world.Schema;

/** Reads in which other markets the cases of a scenario are decided, too, and how they stand in the files there. */
final class MarketsReader {
    private final ContentFolder content;
    private final Surroundings home;
    private final boolean atOnce;

    /**
     * A reader.
     *
     * @param home what the scenario is read against
     * @param atOnce whether the other packs are looked at now, to tell what is wrong; else when a case needs them
     */
    MarketsReader(ContentFolder content, Surroundings home, boolean atOnce) {
        this.content = content;
        this.home = home;
        this.atOnce = atOnce;
    }

    /** What is written for one market. */
    record Written(@WhenAbsent List<Located> reaches, YamlMap world) {}

    List<Market> read(YamlMap written, Problems problems) {
        List<Market> markets = new ArrayList<>();
        for (YamlMap.Entry entry : written.entries()) {
            List<Path> packs = content.packs().stream()
                    .filter(pack -> !ContentFolder.id(pack).equals(home.pack()))
                    .toList();
            Optional<Path> pack = packs.stream()
                    .filter(folder -> ContentFolder.id(folder).equals(entry.name()))
                    .findFirst();
            if (pack.isEmpty()) {
                List<String> known = packs.stream().map(ContentFolder::id).toList();
                problems.add(entry.key()
                        .span()
                        .error(
                                "there is no other pack '" + entry.name() + "'",
                                DidYouMean.advice(entry.name(), known)));
                continue;
            }
            YamlBinder.bind(entry.value(), Written.class, problems)
                    .ifPresent(market -> markets.add(market(entry.name(), pack.get(), market, problems)));
        }
        return markets;
    }

    private Market market(String id, Path pack, Written written, Problems problems) {
        Supplier<Retelling> retelling = new Once(() -> retelling(pack, written, new Problems()));
        if (atOnce) {
            Retelling told = retelling(pack, written, problems);
            retelling = () -> told;
            clauses(pack, written, problems);
        }
        return new Market(
                id,
                written.reaches().stream()
                        .map(clause -> new ClauseId(clause.text()))
                        .toList(),
                retelling);
    }

    private Retelling retelling(Path folder, Written written, Problems problems) {
        ContentFolder quietly = content.telling(new Problems());
        Optional<Pack> pack = quietly.yaml(folder.resolve("pack.yaml"))
                .flatMap(node -> PackReader.read(ContentFolder.id(folder), node, quietly.problems()));
        Schema there = pack.map(Pack::schema).orElseGet(SchemaReader::core);
        Functions functions =
                pack.map(found -> PackFolder.functions(quietly, folder, found)).orElse(home.functions());
        Surroundings around = new Surroundings(
                ContentFolder.id(folder),
                there,
                pack.map(Pack::currency).orElse(home.currency()),
                pack.map(Pack::zone).orElse(home.zone()),
                functions,
                Words.none(),
                home.names(),
                List.of(),
                null,
                rulebook -> Optional.empty(),
                List.of(),
                scenario -> false,
                Map.of());
        RecipeBuilder recipe = RecipeBuilder.retelling(home.schema(), around.currency(), functions, problems);
        new RecipeWorldReader(recipe, around, problems).read(written.world());
        return recipe.retelling(home.schema(), there, around.zone());
    }

    /** The clauses of the other rulebook by their names in its files: it is not compiled for that. */
    private void clauses(Path pack, Written written, Problems problems) {
        ContentFolder quietly = content.telling(new Problems());
        Set<String> known = new LinkedHashSet<>();
        for (Path file : quietly.rulebooks(pack)) {
            quietly.yaml(file).ifPresent(node -> {
                map(node, "clauses").ifPresent(clauses -> known.addAll(clauses.names()));
                map(node, "changes")
                        .flatMap(changes -> map(changes, "clauses"))
                        .ifPresent(clauses -> known.addAll(clauses.names()));
            });
        }
        for (Located clause : written.reaches()) {
            if (!known.contains(clause.text())) {
                problems.add(clause.span()
                        .error("unknown clause '" + clause.text() + "'", DidYouMean.advice(clause.text(), known)));
            }
        }
    }

    private static Optional<YamlMap> map(YamlNode node, String key) {
        return node instanceof YamlMap map
                ? map.get(key).filter(YamlMap.class::isInstance).map(YamlMap.class::cast)
                : Optional.empty();
    }

    /** Made when it is first asked for, and kept. */
    private static final class Once implements Supplier<Retelling> {
        private final Supplier<Retelling> making;
        private @Nullable Retelling made;

        Once(Supplier<Retelling> making) {
            this.making = making;
        }

        @Override
        public synchronized Retelling get() {
            Retelling known = made;
            if (known == null) {
                known = making.get();
                made = known;
            }
            return known;
        }
    }
}
