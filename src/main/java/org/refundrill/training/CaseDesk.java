package org.refundrill.training;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Currency;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.refundrill.casefile.CaseCode;
import org.refundrill.casefile.CaseFile;
import org.refundrill.casefile.CaseFlips;
import org.refundrill.casefile.CaseGenerator;
import org.refundrill.casefile.CasePlaces;
import org.refundrill.casefile.Decider;
import org.refundrill.casefile.Dossier;
import org.refundrill.casefile.DossierWriter;
import org.refundrill.decision.RequestRuling;
import org.refundrill.decision.Ruling;
import org.refundrill.exercise.Brief;
import org.refundrill.exercise.CitedClause;
import org.refundrill.exercise.Element;
import org.refundrill.exercise.Exercise;
import org.refundrill.exercise.ExerciseType;
import org.refundrill.exercise.Files;
import org.refundrill.exercise.TaskState;
import org.refundrill.language.Text;
import org.refundrill.rulebook.Rulebook;
import org.refundrill.rulebook.RulebookShelf;
import org.refundrill.scenario.Market;
import org.refundrill.scenario.Scenario;
import org.refundrill.world.World;

/** Makes case files and the tasks on them. */
public final class CaseDesk {

    private final Supplier<Catalogue> catalogue;
    private final List<ExerciseType> types;
    private final CaseGenerator generator;
    private final CaseFlips flips;
    private final Files files = new OnDesk();

    /**
     * A desk.
     *
     * @param catalogue read when first needed, as it takes time
     */
    public CaseDesk(Supplier<Catalogue> catalogue, List<ExerciseType> types) {
        this.catalogue = catalogue;
        this.types = List.copyOf(types);
        this.generator = new CaseGenerator(new OnShelves(), this::scenario);
        this.flips = new CaseFlips(generator);
    }

    public Catalogue catalogue() {
        return catalogue.get();
    }

    /** The case of a seed, without flips. */
    public CaseFile generate(Scenario scenario, long seed) {
        return generator.generate(scenario, seed);
    }

    /** The case that a code names, or why there is none. */
    public CaseCode.Reading read(String code) {
        return CaseCode.read(code, catalogue().scenarios());
    }

    /** The case of a code. */
    public CaseFile generate(CaseCode code) {
        return generator.generate(code);
    }

    /** The same case with the nearest flips in its ruling: they cost more than the case itself. */
    public CaseFile withFlips(CaseFile file) {
        return flips.withFlips(file);
    }

    /** The same case with one drawn value changed. */
    public CaseFile twin(CaseFile file, String draw, Object value) {
        return generator.twin(file, draw, value);
    }

    /** Whether a case is what its scenario aimed at for its seed; one that aims at nothing always is. */
    public boolean hit(CaseFile file) {
        return file.scenario()
                .recipe()
                .target(file.seed())
                .map(target -> generator.hit(target, file))
                .orElse(true);
    }

    /** Whether there is an exercise type for what the scenario asks. */
    public boolean canPose(Scenario scenario) {
        return types.stream().anyMatch(t -> t.id().equals(scenario.question().exercise()));
    }

    /** The currency of a scenario's cases. */
    public Currency currency(Scenario scenario) {
        return shelf(scenario.rulebook()).newest().currency();
    }

    /** The task its scenario asks for, all of it and marked in the usual way. */
    public Exercise pose(CaseFile file) {
        return pose(file, Occasion.NONE);
    }

    /** The task its scenario asks for, as it is worked on an occasion. */
    public Exercise pose(CaseFile file, Occasion occasion) {
        return type(file.scenario().question().exercise())
                .pose(new Brief(
                        file,
                        files.rulebook(file),
                        occasion.marking(),
                        files,
                        Set.copyOf(occasion.support().given())));
    }

    /** Which clause decides, asked beside the form; none where the form asks it, or nothing is ruled. */
    Optional<Element> reason(CaseFile file, Exercise exercise) {
        boolean asked =
                exercise.form().fields().stream().anyMatch(field -> field.id().equals(CitedClause.FIELD));
        return asked ? Optional.empty() : CitedClause.apart(brief(file));
    }

    /** What people call an exercise type. */
    public Text exercise(String id) {
        return type(id).title();
    }

    private ExerciseType type(String wanted) {
        return types.stream()
                .filter(type -> type.id().equals(wanted))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("there is no exercise type '" + wanted + "'"));
    }

    /** The values of the rulebook that the exercise on a case rests on, beside those that its scenario asks for. */
    public List<String> restsOn(CaseFile file) {
        return type(file.scenario().question().exercise()).restsOn(brief(file));
    }

    /** What an exercise type is told about a case. */
    public Brief brief(CaseFile file) {
        return new Brief(file, files.rulebook(file), files);
    }

    private Scenario scenario(String id) {
        return Objects.requireNonNull(catalogue().scenarios().get(id), () -> "there is no scenario '" + id + "'");
    }

    /** The rulebook version that decides a world of this scenario. */
    public Rulebook rulebook(Scenario scenario, World world) {
        return shelf(scenario.rulebook()).of(world);
    }

    /**
     * A case as it stands in the other markets that its scenario names, decided there; mostly none.
     *
     * @param world the records of the case, which need not be all of them
     */
    List<CaseFile> elsewhere(CaseFile file, World world) {
        List<CaseFile> elsewhere = new ArrayList<>();
        for (Market market : file.scenario().markets()) {
            World there = market.retelling().get().of(world);
            Ruling ruling = shelf(market.rulebook()).decide(there);
            elsewhere.add(
                    new CaseFile(file.code(), file.scenario().in(market), file.seed(), file.draws(), there, ruling));
        }
        return elsewhere;
    }

    /** The rulebooks by which a case is decided: its own, then those of other markets. */
    public List<Rulebook> rulebooks(CaseFile file) {
        List<Rulebook> rulebooks = new ArrayList<>();
        rulebooks.add(rulebook(file.scenario(), file.world()));
        elsewhere(file, file.world()).forEach(other -> rulebooks.add(rulebook(other.scenario(), other.world())));
        return rulebooks;
    }

    /** What may be seen where a task stands: the file, and the pages that the task lays beside it. */
    public Dossier dossier(CaseFile file, Exercise exercise, TaskState state) {
        Dossier dossier = dossier(file, state.revealed());
        List<Dossier.Panel> panels = new ArrayList<>(dossier.panels());
        panels.addAll(exercise.panels(state));
        return new Dossier(dossier.title(), List.copyOf(panels), dossier.askable());
    }

    /** What may be seen, with the on-request records that were obtained, and what other markets' files say besides. */
    public Dossier dossier(CaseFile file, Collection<String> revealed) {
        Rulebook rulebook = rulebook(file.scenario(), file.world());
        Dossier own = new DossierWriter(catalogue().schema(file.scenario().pack()), rulebook.currency())
                .write(file, revealed);
        List<Dossier.Panel> panels = new ArrayList<>(own.panels());
        for (Market market : file.scenario().markets()) {
            String pack = market.rulebook();
            Currency currency = shelf(pack).newest().currency();
            panels.addAll(new DossierWriter(catalogue().schema(pack), currency)
                    .stated(
                            pack,
                            catalogue().market(pack),
                            file,
                            market.retelling().get().stated(file.world())));
        }
        return new Dossier(own.title(), List.copyOf(panels), own.askable());
    }

    /** Where things stand in a case file, and what stands otherwise in its twins. */
    public CasePlaces places(CaseFile file) {
        return new CasePlaces(file, rulebook(file.scenario(), file.world()).currency());
    }

    /** What the trainee never sees, for authors. */
    public List<Dossier.Panel> hidden(CaseFile file) {
        Rulebook rulebook = rulebook(file.scenario(), file.world());
        return new DossierWriter(catalogue().schema(file.scenario().pack()), rulebook.currency()).hidden(file);
    }

    /** The files of the cases that a task is made of. */
    private final class OnDesk implements Files {
        @Override
        public Rulebook rulebook(CaseFile file) {
            return CaseDesk.this.rulebook(file.scenario(), file.world());
        }

        @Override
        public Dossier dossier(CaseFile file, Collection<String> revealed) {
            return CaseDesk.this.dossier(file, revealed);
        }

        @Override
        public List<CaseFile> elsewhere(CaseFile file) {
            return CaseDesk.this.elsewhere(file, file.world());
        }

        @Override
        public List<Rulebook> versions(CaseFile file) {
            return shelf(file.scenario().rulebook()).versions().stream()
                    .map(RulebookShelf.Version::rulebook)
                    .toList();
        }

        @Override
        public Text market(CaseFile file) {
            return catalogue().market(file.scenario().pack());
        }
    }

    /** Decides by the catalogue's rulebooks. */
    private final class OnShelves implements Decider {
        @Override
        public Ruling decide(String rulebook, World world) {
            return shelf(rulebook).decide(world);
        }

        @Override
        public Optional<RequestRuling> glance(String rulebook, World world) {
            return shelf(rulebook).glance(world);
        }

        @Override
        public Optional<RequestRuling> outline(String rulebook, World world) {
            return shelf(rulebook).outline(world);
        }

        @Override
        public Optional<RequestRuling> outline(String rulebook, World world, String row) {
            return shelf(rulebook).outline(world, row);
        }

        @Override
        public @Nullable Object value(String rulebook, World world, String name) {
            return shelf(rulebook).of(world).value(world.withoutHidden(), null, name);
        }
    }

    private RulebookShelf shelf(String id) {
        return Objects.requireNonNull(catalogue().rulebooks().get(id), () -> "there is no rulebook '" + id + "'");
    }
}
