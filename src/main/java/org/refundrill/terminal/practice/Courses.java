package org.refundrill.terminal.practice;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.refundrill.curriculum.Curriculum;
import org.refundrill.language.Text;
import org.refundrill.problem.DidYouMean;
import org.refundrill.terminal.command.Failure;
import org.refundrill.terminal.command.Invocation;
import org.refundrill.terminal.command.OptionSpec;
import org.refundrill.training.CaseDesk;
import org.refundrill.training.Catalogue;

/** Finds the curriculum a command is to follow. */
final class Courses {
    private static final String OPTION = "curriculum";
    /** The one that is meant where several are and nobody names one. */
    private static final String USUAL = "new-hire";

    private final Supplier<CaseDesk> desk;

    Courses(Supplier<CaseDesk> desk) {
        this.desk = desk;
    }

    OptionSpec option() {
        return OptionSpec.value(OPTION, "C", "the curriculum to follow", "所依据的课程")
                .suggest(() -> List.copyOf(all().keySet()));
    }

    /** The one that is named; else the new hire's, or the only one; without any, all scenarios from easy to hard. */
    Curriculum of(Invocation call) {
        Catalogue catalogue = desk.get().catalogue();
        Map<String, Curriculum> all = all();
        Optional<String> wanted = call.text(OPTION);
        if (wanted.isPresent()) {
            return named(wanted.get(), all);
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
