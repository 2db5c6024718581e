package org.refundrill.terminal.author;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.refundrill.curriculum.Curriculum;
import org.refundrill.language.Text;
import org.refundrill.problem.DidYouMean;
import org.refundrill.rulebook.Rulebook;
import org.refundrill.rulebook.RulebookShelf;
import org.refundrill.terminal.command.Failure;
import org.refundrill.terminal.command.OptionSpec;
import org.refundrill.training.Catalogue;

/** Finds the rulebook or the curriculum somebody named. */
final class Shelves {
    private Shelves() {}

    /** The option that must name a rulebook. */
    static OptionSpec option(Supplier<Catalogue> catalogue) {
        return OptionSpec.value("rulebook", "R", "the rulebook", "规则名")
                .mandatory()
                .suggest(() -> List.copyOf(catalogue.get().rulebooks().keySet()));
    }

    /** The versions of a rulebook. */
    static RulebookShelf find(Catalogue catalogue, String id) {
        Map<String, RulebookShelf> all = catalogue.rulebooks();
        RulebookShelf shelf = all.get(id);
        if (shelf != null) {
            return shelf;
        }
        String known = String.join(", ", all.keySet());
        Optional<String> meant = DidYouMean.among(id, all.keySet());
        throw Failure.usage(
                "there is no rulebook '" + id + "'"
                        + meant.map(m -> ", did you mean '" + m + "'?").orElse("; there are: " + known),
                "没有规则“" + id + "”" + meant.map(m -> "，是不是“" + m + "”？").orElse("；现有：" + known));
    }

    /** The curriculum of that name. */
    static Curriculum curriculum(Catalogue catalogue, String id) {
        Map<String, Curriculum> all = catalogue.curricula();
        Curriculum curriculum = all.get(id);
        if (curriculum == null) {
            throw Failure.usage(
                    "there is no curriculum '" + id + "': " + DidYouMean.advice(id, all.keySet()),
                    "没有课程“" + id + "”；现有课程：" + String.join("、", all.keySet()));
        }
        return curriculum;
    }

    /** The first rulebook there is. */
    static RulebookShelf first(Catalogue catalogue) {
        Map<String, RulebookShelf> all = catalogue.rulebooks();
        return all.keySet().stream()
                .flatMap(id -> Stream.ofNullable(all.get(id)))
                .findFirst()
                .orElseThrow(() -> Failure.request(new Text("there is no rulebook here", "这里没有规则")));
    }

    /** The version of a day; the newest without one. */
    static Rulebook version(RulebookShelf shelf, @Nullable LocalDate on) {
        return on == null ? shelf.newest() : shelf.on(on);
    }
}
