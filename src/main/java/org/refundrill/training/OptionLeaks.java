package org.refundrill.training;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.refundrill.form.Field;
import org.refundrill.form.Field.Option;
import org.refundrill.language.Text;

/** Looks whether what can be chosen gives the answer away: by being there, by its place, by its length. */
final class OptionLeaks {
    /** The form's settings that say what is offered, by the field they are for. */
    private static final Map<String, String> SETTINGS = Map.of(
            "outcome", "outcomes", "remedy", "remedies", "proof", "proofs", "from", "parties", "loser", "parties");

    private final List<Posed> cases;
    private final int enough;
    private final List<Leak> found = new ArrayList<>();

    /**
     * A look.
     *
     * @param enough fewer cases than this show no habit
     */
    OptionLeaks(List<Posed> cases, int enough) {
        this.cases = cases;
        this.enough = enough;
    }

    List<Leak> find() {
        Set<String> fields = new LinkedHashSet<>();
        for (Posed one : cases) {
            one.fields().stream()
                    .filter(field -> field.kind() == Field.Kind.CHOICE)
                    .forEach(field -> fields.add(field.id()));
        }
        fields.forEach(this::look);
        return found;
    }

    private void look(String field) {
        Map<String, Integer> offered = new TreeMap<>();
        Map<String, Integer> wrong = new TreeMap<>();
        for (Posed one : cases) {
            for (String option : one.options(field)) {
                offered.merge(option, 1, Integer::sum);
                if (!one.right(field, option)) {
                    wrong.merge(option, 1, Integer::sum);
                }
            }
        }
        boolean same = offered.values().stream().allMatch(times -> times == cases.size());
        if (same) {
            return;
        }
        if (field.equals("clause") || field.startsWith("clause-")) {
            offered.forEach((option, times) -> {
                if (times >= enough && !wrong.containsKey(option)) {
                    found.add(onlyWhereRight(option, times));
                }
            });
            places(field);
            lengths(field);
        } else {
            offered.forEach((option, times) -> {
                if (times < cases.size()) {
                    found.add(notAlways(field, option, times));
                }
            });
        }
    }

    private Leak onlyWhereRight(String clause, int times) {
        return new Leak(
                Leak.Part.REACHES,
                new Text(
                        "the clause " + clause + " is offered in " + times + " of " + cases.size()
                                + " cases, and is right in all of them",
                        "条款 " + clause + " 在 " + cases.size() + " 个案件中有 " + times + " 个列为选项，且每次都是答案"),
                new Text("name it here, so that it is offered where it is wrong, too", "请在此列出，使它在不是答案时也作为选项出现"));
    }

    private Leak notAlways(String field, String option, int times) {
        String setting = SETTINGS.get(field);
        return new Leak(
                Leak.Part.ASKS,
                new Text(
                        "'" + option + "' can be chosen for '" + field + "' in only " + times + " of " + cases.size()
                                + " cases: that it is there gives it away",
                        "“" + field + "”的选项“" + option + "”只在 " + cases.size() + " 个案件中的 " + times + " 个出现，出现即泄露答案"),
                setting == null
                        ? new Text("offer the same choices in every case", "请让每个案件的选项相同")
                        : new Text(
                                "list every choice under 'settings', '" + setting + "'",
                                "请在“settings”的“" + setting + "”中列出全部选项"));
    }

    /** No place in the list may be the right one in half of the cases. */
    private void places(String field) {
        Map<Integer, Integer> places = new TreeMap<>();
        cases.forEach(one -> places.merge(one.options(field).indexOf(one.due(field)), 1, Integer::sum));
        places.forEach((place, times) -> {
            if (2 * times >= cases.size()) {
                found.add(new Leak(
                        Leak.Part.DRAWS,
                        new Text(
                                "the right clause stands in place " + (place + 1) + " of the list in " + times + " of "
                                        + cases.size() + " cases",
                                "正确条款在 " + cases.size() + " 个案件中有 " + times + " 个排在选项第 " + (place + 1) + " 位"),
                        spread()));
            }
        });
    }

    /** The longest label may not be the right one in half of the cases, in either language. */
    private void lengths(String field) {
        Map<String, Integer> longest = new LinkedHashMap<>();
        for (Posed one : cases) {
            for (Field asked : one.fields()) {
                if (asked.id().equals(field)) {
                    count("English", "英文", longestOf(asked, true), one, field, longest);
                    count("Chinese", "中文", longestOf(asked, false), one, field, longest);
                }
            }
        }
        longest.forEach((language, times) -> {
            String[] names = language.split("/", 2);
            if (2 * times >= cases.size()) {
                found.add(new Leak(
                        Leak.Part.DRAWS,
                        new Text(
                                "the clause with the longest " + names[0] + " title is right in " + times + " of "
                                        + cases.size() + " cases",
                                names[1] + "标题最长的条款在 " + cases.size() + " 个案件中有 " + times + " 个是答案"),
                        spread()));
            }
        });
    }

    private static void count(
            String en, String zh, Optional<Option> option, Posed one, String field, Map<String, Integer> longest) {
        boolean right = option.filter(o -> o.id().equals(one.due(field))).isPresent();
        longest.merge(en + "/" + zh, right ? 1 : 0, Integer::sum);
    }

    private static Optional<Option> longestOf(Field field, boolean english) {
        return field.options().stream()
                .max((a, b) -> Integer.compare(length(a.label(), english), length(b.label(), english)));
    }

    private static int length(Text label, boolean english) {
        return (english ? label.en() : label.zh()).length();
    }

    private static Text spread() {
        return new Text(
                "spread the cases over more clauses with 'aim', or name more of them under 'reaches'",
                "请用“aim”让案件分布到更多条款，或在“reaches”中列出更多条款");
    }
}
