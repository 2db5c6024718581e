package org.refundrill.proof;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the rulebook calls the rules that the reference rulings name. An article is cited by paragraph there ({@code
 * TB-65} is {@code TB-65a} and so on); other names stand in a file, with the reason.
 */
final class RuleNames {
    private static final Pattern ARTICLE = Pattern.compile("TB-(\\d)");

    private final Map<String, List<String>> named = new LinkedHashMap<>();

    static RuleNames of(SecondOpinion opinion) {
        RuleNames names = new RuleNames();
        for (String[] line : opinion.table("rule-names.txt", 3)) {
            names.named.put(line[0], List.of(line[1].split(" ")));
        }
        return names;
    }

    /** Whether the clause says what the rule says. */
    boolean same(String rule, String clause) {
        return clauses(rule).stream().anyMatch(name -> says(name, clause));
    }

    /** Whether a clause has that name, or is a paragraph of it. */
    static boolean says(String name, String clause) {
        return clause.equals(name) || clause.matches(name + "[a-f]");
    }

    /** The names by which the rulebook may cite a rule; a letter may follow. */
    List<String> clauses(String rule) {
        List<String> names = new ArrayList<>(named.getOrDefault(rule, List.of()));
        if (names.isEmpty()) {
            Matcher article = ARTICLE.matcher(rule);
            names.add(article.matches() ? "TB-0" + article.group(1) : rule);
        }
        return names;
    }
}
