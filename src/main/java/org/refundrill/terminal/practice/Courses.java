package org.refundrill.terminal.practice;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.refundrill.curriculum.Curriculum;
import org.refundrill.language.Text;
import org.refundrill.problem.DidYouMean;
import org.refundrill.terminal.command.Failure;
import org.refundrill.terminal.command.Invocation;
import org.refundrill.terminal.command.OptionSpec;
import org.refundrill.training.Assignment;
import org.refundrill.training.CaseDesk;
import org.refundrill.training.Catalogue;
import org.refundrill.training.Occasion;
import org.refundrill.training.Support;
import org.refundrill.training.learner.Tutor;

/** Finds the curriculum a command is to follow. */
public final class Courses {
    private static final String OPTION = "curriculum";
    /** The one that is meant where several are and nobody names one. */
    private static final String USUAL = "new-hire";

    private final Supplier<CaseDesk> desk;
    private final @Nullable Supplier<Tutor> tutor;

    /** For a command that is nobody's practice. */
    public Courses(Supplier<CaseDesk> desk) {
        this.desk = desk;
        this.tutor = null;
    }

    /** For commands of a trainee, who may have been given a curriculum. */
    public Courses(Supplier<CaseDesk> desk, Supplier<Tutor> tutor) {
        this.desk = desk;
        this.tutor = tutor;
    }

    /** The option that names one. */
    public OptionSpec option() {
        return OptionSpec.value(OPTION, "C", "the curriculum to follow", "所依据的课程")
                .suggest(() -> List.copyOf(all().keySet()));
    }

    /**
     * The one that is named; else the one that the trainee was given to finish; else the new hire's, or the only one;
     * without any, all scenarios from easy to hard.
     */
    public Curriculum of(Invocation call) {
        Catalogue catalogue = desk.get().catalogue();
        Map<String, Curriculum> all = all();
        Optional<String> wanted = call.text(OPTION);
        if (wanted.isPresent()) {
            return named(wanted.get(), all);
        }
        Optional<Curriculum> given = given(call, all);
        if (given.isPresent()) {
            return given.get();
        }
        Curriculum usual = all.get(USUAL);
        if (usual != null) {
            return usual;
        }
        List<Curriculum> usable = List.copyOf(all.values());
        if (usable.size() > 1) {
            String known = String.join(", ", all.keySet());
            throw Failure.usage(
                    "say which curriculum: --curriculum C; there are: " + known, "请用 --curriculum 指定课程；现有课程：" + known);
        }
        return usable.isEmpty() ? Curriculum.ofEverything(catalogue.scenarios().values()) : usable.get(0);
    }

    /** Of the curricula that a trainee was given, the one to finish first that is not finished; else the last one. */
    private Optional<Curriculum> given(Invocation call, Map<String, Curriculum> all) {
        if (tutor == null) {
            return Optional.empty();
        }
        String trainee = call.settings().trainee();
        List<Curriculum> given = tutor.get().assignments(trainee).stream()
                .map(Assignment::curriculum)
                .distinct()
                .flatMap(id -> Stream.ofNullable(all.get(id)))
                .toList();
        return given.size() < 2
                ? given.stream().findFirst()
                : given.stream()
                        .filter(curriculum -> !tutor.get()
                                .knowledge(trainee, curriculum)
                                .standing()
                                .complete())
                        .findFirst()
                        .or(() -> Optional.of(given.get(given.size() - 1)));
    }

    /** What a chosen scenario is worked for: one's own curriculum, where it has that scenario. */
    Occasion occasion(Invocation call, String scenario) {
        // Counted last: whoever counts those that can be used reads them all, and every pack with them.
        boolean several = !call.has(OPTION)
                && all().get(USUAL) == null
                && given(call, all()).isEmpty()
                && all().size() > 1;
        if (several) {
            return Occasion.NONE;
        }
        Curriculum curriculum = of(call);
        return curriculum.scenarios().contains(scenario)
                ? new Occasion(curriculum.id(), null, curriculum.marking(), Support.NONE)
                : Occasion.NONE;
    }

    /** The one of that name. */
    public Curriculum named(String id) {
        return named(id, all());
    }

    private static Curriculum named(String id, Map<String, Curriculum> all) {
        Curriculum curriculum = all.get(id);
        if (curriculum == null) {
            String known = String.join(", ", all.keySet());
            String near = DidYouMean.among(id, all.keySet()).orElse("");
            throw Failure.usage(new Text(
                    "there is no curriculum '" + id + "'"
                            + (near.isEmpty() ? "; there are: " + known : "; did you mean '" + near + "'?")
                            + " (lint says why a file of that name cannot be used)",
                    "没有课程“" + id + "”" + (near.isEmpty() ? "；现有课程：" + known : "；是否指“" + near + "”？")
                            + "。若课程文件有误，lint 会指出问题"));
        }
        return curriculum;
    }

    private Map<String, Curriculum> all() {
        return desk.get().catalogue().curricula();
    }
}
