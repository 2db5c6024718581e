package org.refundrill.problem;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Finds the known name that somebody most likely meant. The same question always gets the same answer. */
public final class DidYouMean {

    private static final int LONGEST = 80;
    private static final int LISTED = 12;

    private DidYouMean() {}

    /** The nearest known name, if one is near enough; among equally near ones the alphabetically first. */
    public static Optional<String> among(String typed, Collection<String> known) {
        if (typed.isEmpty() || typed.length() > LONGEST) {
            return Optional.empty();
        }
        int limit = Math.max(1, typed.length() / 3);
        String best = null;
        int nearest = limit + 1;
        for (String name : known.stream().sorted().toList()) {
            int distance = name.length() > LONGEST ? nearest : distance(fold(typed), fold(name));
            if (distance < nearest && distance < Math.max(typed.length(), name.length())) {
                best = name;
                nearest = distance;
            }
        }
        return Optional.ofNullable(best);
    }

    /** The advice for an unknown name: the near one, or else what there is to choose from. */
    public static String advice(String typed, Collection<String> known) {
        return among(typed, known).map(name -> "did you mean '" + name + "'?").orElseGet(() -> choice(known));
    }

    private static String choice(Collection<String> known) {
        if (known.isEmpty()) {
            return "";
        }
        List<String> listed = known.stream().limit(LISTED).toList();
        return "known here: " + String.join(", ", listed) + (known.size() > LISTED ? ", ..." : "");
    }

    /** Case, hyphens and underscores are slips of the same kind, and cost nothing. */
    private static String fold(String name) {
        return name.toLowerCase(Locale.ROOT).replace("-", "").replace("_", "");
    }

    /** Damerau-Levenshtein in its restricted form: insert, delete, replace, swap two neighbours. */
    static int distance(String a, String b) {
        int[][] cost = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            cost[i][0] = i;
        }
        for (int j = 0; j <= b.length(); j++) {
            cost[0][j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            for (int j = 1; j <= b.length(); j++) {
                int replace = cost[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                cost[i][j] = Math.min(replace, 1 + Math.min(cost[i - 1][j], cost[i][j - 1]));
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    cost[i][j] = Math.min(cost[i][j], cost[i - 2][j - 2] + 1);
                }
            }
        }
        return cost[a.length()][b.length()];
    }
}
