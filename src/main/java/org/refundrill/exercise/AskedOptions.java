package org.refundrill.exercise;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.refundrill.feel.Type;
import org.refundrill.form.Field.Option;
import org.refundrill.language.Text;
import org.refundrill.rulebook.Rulebook;
import org.refundrill.scenario.AskedValue;
import org.refundrill.world.World;

/** What is offered to choose from where the rulebook answers a question. */
final class AskedOptions {
    static final String YES = "yes";
    static final String NO = "no";
    private static final List<Option> YES_NO =
            List.of(new Option(YES, new Text("Yes", "是")), new Option(NO, new Text("No", "否")));

    private final Rulebook rulebook;
    private final World world;
    private final @Nullable String request;

    AskedOptions(Rulebook rulebook, World world, @Nullable String request) {
        this.rulebook = rulebook;
        this.world = world;
        this.request = request;
    }

    /** The options of a question; none for what is typed. A due answer that the scenario does not offer stands at the end. */
    List<Option> of(AskedValue asked, Type type, Object due) {
        Type one = type instanceof Type.ListOf list ? list.element() : type;
        if (one == Type.Basic.BOOLEAN) {
            return YES_NO;
        }
        if (asked.options().ids() != null) {
            return listed(asked.options());
        }
        if (!(one instanceof Type.Choice choice)) {
            return List.of();
        }
        Set<String> words = new LinkedHashSet<>(
                asked.options().only().isEmpty()
                        ? choice.values()
                        : asked.options().only());
        if (due instanceof List<?> several) {
            several.forEach(word -> words.add(String.valueOf(word)));
        } else {
            words.add(String.valueOf(due));
        }
        return words.stream()
                .map(word -> new Option(word, Labels.of(rulebook, asked.value(), word)))
                .toList();
    }

    private List<Option> listed(AskedValue.Options offered) {
        List<?> ids = list(Objects.requireNonNull(offered.ids()));
        String names = offered.names();
        List<?> titles = names == null ? ids : list(names);
        List<Option> options = new ArrayList<>();
        for (int i = 0; i < ids.size(); i++) {
            Object title = titles.get(i);
            options.add(new Option(
                    String.valueOf(ids.get(i)), title instanceof Text text ? text : Text.same(String.valueOf(title))));
        }
        return List.copyOf(options);
    }

    private List<?> list(String name) {
        return rulebook.value(world, request, name) instanceof List<?> list ? list : List.of();
    }
}
