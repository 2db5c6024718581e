package org.refundrill.content;

import java.nio.file.Path;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.refundrill.curriculum.Blueprint;
import org.refundrill.curriculum.Curriculum;
import org.refundrill.language.Text;
import org.refundrill.problem.Problems;
import org.refundrill.rulebook.Example;
import org.refundrill.rulebook.RulebookShelf;
import org.refundrill.scenario.NameSource;
import org.refundrill.scenario.Scenario;
import org.refundrill.scenario.Words;
import org.refundrill.training.Catalogue;
import org.refundrill.world.Schema;

/**
 * Everything authors wrote, each pack read when something of it is first asked for: whoever practises one case does not
 * wait for the others. A scenario is looked for in the file of its name, a rulebook first in the pack of its name. What
 * is wrong is left out; {@link Lint} tells it.
 */
public final class Holdings implements Catalogue {
    private final ContentFolder content;
    private final Function<Words, NameSource> names;
    private final List<String> exercises;
    private final SortedMap<String, Path> folders = new TreeMap<>();
    private final SortedMap<String, Path> packOfScenario = new TreeMap<>();
    private final SortedMap<String, Path> plans = new TreeMap<>();
    private final SortedMap<String, Path> exams = new TreeMap<>();
    private final Map<Path, Optional<PackFolder>> read = new TreeMap<>();
    private final Map<String, Optional<Curriculum>> curricula = new TreeMap<>();

    private Holdings(ContentFolder content, Function<Words, NameSource> names, List<String> exercises) {
        this.content = content;
        this.names = names;
        this.exercises = exercises;
        for (Path folder : content.packs()) {
            folders.put(ContentFolder.id(folder), folder);
            content.scenarios(folder).forEach(file -> packOfScenario.put(ContentFolder.id(file), folder));
        }
        content.curricula().forEach(file -> plans.put(ContentFolder.id(file), file));
        content.exams().forEach(file -> exams.put(ContentFolder.id(file), file));
    }

    /**
     * Looks which packs, scenarios and curricula there are, by the names of their files.
     *
     * @param root the content directory
     * @param names gives the source of invented people for a pack's words
     * @param exercises the ids of the exercise types there are
     */
    public static Holdings in(Path root, Function<Words, NameSource> names, List<String> exercises) {
        return new Holdings(new ContentFolder(root, new Problems()), names, exercises);
    }

    @Override
    public Map<String, RulebookShelf> rulebooks() {
        return new OnDemand<>(
                folders.keySet(), id -> holding(id).map(pack -> pack.rulebooks().get(id)));
    }

    @Override
    public Map<String, Scenario> scenarios() {
        return new OnDemand<>(
                packOfScenario.keySet(),
                id -> Optional.ofNullable(packOfScenario.get(id))
                        .flatMap(this::pack)
                        .map(pack -> pack.scenarios().get(id)));
    }

    @Override
    public List<Scenario> scenarios(String pack) {
        return named(pack).map(known -> List.copyOf(known.scenarios().values())).orElse(List.of());
    }

    /** By what the files say, as no pack need be read for it. */
    @Override
    public SortedMap<String, Trained> trained() {
        SortedMap<String, Trained> trained = new TreeMap<>();
        packOfScenario.forEach((id, folder) ->
                ContentFolder.trained(folder.resolve(id + ".yaml")).ifPresent(said -> trained.put(id, said)));
        return trained;
    }

    @Override
    public Map<String, Curriculum> curricula() {
        return new OnDemand<>(plans.keySet(), this::curriculum);
    }

    @Override
    public Map<String, Blueprint> exams() {
        return new OnDemand<>(
                exams.keySet(),
                id -> Optional.ofNullable(exams.get(id))
                        .flatMap(content::yaml)
                        .flatMap(node -> BlueprintReader.read(id, node, curricula(), scenarios(), new Problems())));
    }

    @Override
    public Schema schema(String pack) {
        return named(pack).map(known -> known.pack().schema()).orElseGet(SchemaReader::core);
    }

    @Override
    public ZoneId zone(String pack) {
        return named(pack).map(known -> known.pack().zone()).orElse(ZoneOffset.UTC);
    }

    @Override
    public Text market(String pack) {
        return named(pack).map(known -> known.pack().market()).orElse(Text.same(pack));
    }

    @Override
    public List<Example> examples(String rulebook) {
        return holding(rulebook).map(pack -> pack.examples(content)).orElse(List.of());
    }

    /** The pack that holds a rulebook: the one of its name, or one that is in memory, before others are read. */
    private Optional<PackFolder> holding(String rulebook) {
        return Stream.of(
                        Stream.ofNullable(folders.get(rulebook)),
                        folders.values().stream().filter(this::isRead),
                        folders.values().stream())
                .flatMap(each -> each)
                .flatMap(folder -> pack(folder).stream())
                .filter(pack -> pack.rulebooks().containsKey(rulebook))
                .findFirst();
    }

    private synchronized boolean isRead(Path folder) {
        return read.containsKey(folder);
    }

    private Optional<PackFolder> named(String pack) {
        return Optional.ofNullable(folders.get(pack)).flatMap(this::pack);
    }

    private synchronized Optional<PackFolder> pack(Path folder) {
        Optional<PackFolder> known = read.get(folder);
        if (known == null) {
            known = PackFolder.read(content, folder, names, exercises, false);
            read.put(folder, known);
        }
        return known;
    }

    private synchronized Optional<Curriculum> curriculum(String id) {
        Optional<Curriculum> known = curricula.get(id);
        if (known == null) {
            CurriculumReader.Offer offer = CurriculumReader.Offer.of(folders.keySet(), scenarios());
            known = Optional.ofNullable(plans.get(id)).flatMap(file -> Library.curriculum(content, file, offer));
            curricula.put(id, known);
        }
        return known;
    }
}
