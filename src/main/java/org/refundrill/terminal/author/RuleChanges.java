package org.refundrill.terminal.author;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.refundrill.problem.DidYouMean;
import org.refundrill.rulebook.RuleChange;
import org.refundrill.rulebook.Rulebook;
import org.refundrill.rulebook.RulebookShelf;
import org.refundrill.terminal.command.Failure;
import org.refundrill.training.Catalogue;

/** Finds the two versions of a rulebook that somebody named. */
public final class RuleChanges {
    private static final Pattern BOTH = Pattern.compile("([^:]+):(.+?)\\.\\.(.+)");

    private RuleChanges() {}

    /** The change that is written as {@code R:V1..V2}. */
    public static RuleChange read(Catalogue catalogue, String typed) {
        Matcher both = BOTH.matcher(typed);
        if (!both.matches()) {
            throw Failure.usage(
                    "'" + typed
                            + "' is not a change of rules: write RULEBOOK:OLD..NEW, such as cn-marketplace:2025..2026",
                    "“" + typed + "”无法识别：请写成 规则名:旧版本..新版本，例如 cn-marketplace:2025..2026");
        }
        return of(catalogue, both.group(1), both.group(2), both.group(3));
    }

    static RuleChange of(Catalogue catalogue, String rulebook, String from, String to) {
        RulebookShelf shelf = Shelves.find(catalogue, rulebook);
        return new RuleChange(version(shelf, from), version(shelf, to));
    }

    private static Rulebook version(RulebookShelf shelf, String version) {
        List<String> known =
                shelf.versions().stream().map(v -> v.rulebook().version()).toList();
        String meant = DidYouMean.among(version, known).orElse("");
        String all = String.join(", ", known);
        return shelf.version(version)
                .orElseThrow(() -> Failure.usage(
                        "there is no version '" + version + "'"
                                + (meant.isEmpty() ? "; there are: " + all : ", did you mean '" + meant + "'?"),
                        "没有版本“" + version + "”" + (meant.isEmpty() ? "；现有：" + all : "，是不是“" + meant + "”？")));
    }
}
