package org.refundrill.training;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.refundrill.casefile.CaseFile;
import org.refundrill.form.Field;
import org.refundrill.form.Field.Option;
import org.refundrill.world.WorldRecord;

/** Answers a field without thinking about the case. */
@FunctionalInterface
interface LazyPlayer {
    LazyPlayer FIRST = (field, file) -> choice(field, file, 0, BigDecimal.ZERO);

    /** The answer in the plain form of a response. */
    Object answer(Field field, CaseFile file);

    /** Everybody who plays by habit or by the look of things. */
    static Map<String, LazyPlayer> byHabit() {
        Map<String, LazyPlayer> players = new LinkedHashMap<>();
        players.put(
                "approve-all", always(Set.of("approve", "accept-dispute", "return-refund", "seller", "in-time"), true));
        players.put("refuse-all", always(Set.of("refuse", "contest", "none", "nobody", "late", "buyer"), false));
        players.put("escalate-all", always(Set.of("escalate", "none", "nobody", "not-done", "platform"), false));
        players.put("ask-all", always(Set.of("ask", "photo", "buyer", "not-done"), false));
        players.put("first", FIRST);
        players.put("last", (field, file) -> choice(field, file, field.options().size() - 1, BigDecimal.ZERO));
        players.put("longest", LazyPlayer::longest);
        players.put("cheapest", always(Set.of("refuse", "none", "buyer", "late"), false));
        return players;
    }

    private static LazyPlayer always(Set<String> favourites, boolean pay) {
        return (field, file) -> {
            List<String> ids = field.options().stream().map(Option::id).toList();
            int found = -1;
            for (int i = 0; i < ids.size() && found < 0; i++) {
                found = favourites.contains(ids.get(i)) ? i : -1;
            }
            boolean payment = pay && !field.id().equals("deduct");
            return choice(field, file, Math.max(0, found), payment ? asked(file) : BigDecimal.ZERO);
        };
    }

    private static Object longest(Field field, CaseFile file) {
        int longest = 0;
        List<Option> options = field.options();
        for (int i = 1; i < options.size(); i++) {
            if (Comparator.<Option>comparingInt(o -> o.label().en().length())
                            .compare(options.get(i), options.get(longest))
                    > 0) {
                longest = i;
            }
        }
        return choice(field, file, longest, asked(file));
    }

    private static Object choice(Field field, CaseFile file, int option, BigDecimal amount) {
        return switch (field.kind()) {
            case CHOICE -> field.options().get(option).id();
            case CHOICES, SEQUENCE -> List.of(field.options().get(option).id());
            case ORDER -> field.options().stream().map(Option::id).toList();
            case MONEY -> amount.toPlainString();
            case DATE ->
                file.world().now().map(now -> now.toLocalDate().toString()).orElse("2026-01-01");
            case INSTANT -> file.world().now().map(Object::toString).orElse("2026-01-01T00:00Z");
            case INTEGER, NUMBER -> "0";
            case TEXT -> "-";
        };
    }

    /** What the buyer wants: the amount asked, else all that was paid. */
    private static BigDecimal asked(CaseFile file) {
        for (WorldRecord record : file.world().records()) {
            if (record.type().current() != null && record.get("asked") instanceof BigDecimal asked) {
                return asked;
            }
        }
        return file.world().value("order", "paid") instanceof BigDecimal paid ? paid : BigDecimal.ZERO;
    }
}
