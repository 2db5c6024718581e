package org.refundrill.training;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.refundrill.form.Field;
import org.refundrill.language.Text;

/**
 * Looks whether a file gives an answer away by something that proves nothing: by how long it is, by what can be asked for,
 * by the mood of the buyer, by naming the answer itself.
 */
final class FileLeaks {
    private final List<Posed> cases;
    private final int enough;
    private final Map<String, int[]> answers = new LinkedHashMap<>();
    private final List<Leak> found = new ArrayList<>();

    FileLeaks(List<Posed> cases, int enough) {
        this.cases = cases;
        this.enough = enough;
        choices().forEach(field -> answers.put(field.id(), Guess.numbered(cases, one -> one.due(field.id()))));
        answers.put("row", Guess.numbered(cases, Posed::row));
    }

    List<Leak> find() {
        lengths();
        askable();
        Text temper = new Text("the buyer's temper", "买家的情绪");
        Text apart = new Text("draw the temper apart from everything else", "请让情绪的抽取与其他因素无关");
        int[] tempers =
                Guess.numbered(cases, one -> String.valueOf(one.file().world().value("buyer", "temper")));
        strongest(temper, due -> Guess.byValue(due, tempers), apart);
        choices().forEach(field -> field.options().forEach(option -> wording(field, option)));
        return found;
    }

    private List<Field> choices() {
        return cases.stream()
                .limit(1)
                .flatMap(one -> one.fields().stream())
                .filter(field -> field.kind() == Field.Kind.CHOICE)
                .toList();
    }

    /** Another message makes a file longer, too: that is told once. */
    private void lengths() {
        boolean counted = byMeasure(
                new Text("the number of messages", "消息条数"),
                Posed::messages,
                new Text("let every case have as many messages", "请让每个案件的消息条数相同"));
        Text advice = new Text("say equally much in all cases", "请让各类案件的篇幅相近");
        if (!counted) {
            byMeasure(
                    new Text("the length of the English messages", "英文消息的长度"),
                    one -> one.english().length(),
                    advice);
            byMeasure(
                    new Text("the length of the Chinese messages", "中文消息的长度"),
                    one -> one.chinese().length(),
                    advice);
        }
        byMeasure(
                new Text("the number of records to ask for", "可调取材料的数量"),
                one -> one.onRequest().size(),
                new Text(
                        "keep such a record in every case, and let it say \"nothing on file\"",
                        "请在每个案件中保留该记录，没有内容时写明“无记录”"));
    }

    /** Whether somebody can be asked for a record is seen before asking: that alone must not settle the case. */
    private void askable() {
        Set<String> known = new TreeSet<>();
        cases.forEach(one -> known.addAll(one.onRequest()));
        for (String record : known) {
            Map<Boolean, Set<String>> rows = new LinkedHashMap<>();
            Map<Boolean, Integer> times = new LinkedHashMap<>();
            for (Posed one : cases) {
                if ("unshipped".equals(one.file().world().value("order", "state"))) {
                    continue; // that there is no parcel yet is no secret: the order says so
                }
                boolean there = one.onRequest().contains(record);
                rows.computeIfAbsent(there, key -> new TreeSet<>()).add(one.row());
                times.merge(there, 1, Integer::sum);
            }
            rows.forEach((there, reached) -> {
                if (reached.size() == 1 && times.getOrDefault(there, 0) >= enough) {
                    found.add(settles(record, there, reached.iterator().next()));
                }
            });
        }
    }

    private static Leak settles(String record, boolean there, String row) {
        return new Leak(
                Leak.Part.WORLD,
                new Text(
                        "wherever '" + record + "' can" + (there ? "" : "not") + " be asked for, row " + row
                                + " decides",
                        "只要" + (there ? "可以" : "不能") + "调取“" + record + "”，适用的总是规则行 " + row),
                new Text(
                        "keep the record in every case, and let it say \"nothing on file\"",
                        "请在每个案件中保留该记录，没有内容时写明“无记录”"));
    }

    /** A message that names an answer: the id of a clause, or the words of an option. */
    private void wording(Field field, Field.Option option) {
        int[] due = answers.get(field.id());
        int[] named = cases.stream().mapToInt(one -> one.says(option) ? 1 : 0).toArray();
        if (due != null) {
            tell(
                    new Text(
                            "that a message says \"" + option.label().en() + "\"",
                            "消息中出现“" + option.label().zh() + "”"),
                    field.id(),
                    Guess.byValue(due, named),
                    new Text("say it in other words, or in every case", "请换一种说法，或让每个案件都这样说"));
        }
    }

    private boolean byMeasure(Text what, ToIntFunction<Posed> measure, Text advice) {
        int[] measured = cases.stream().mapToInt(measure).toArray();
        return strongest(what, due -> Guess.byThreshold(due, measured), advice);
    }

    /** One sign is told once, for the answer that it gives away most plainly. */
    private boolean strongest(Text what, Function<int[], Guess> by, Text advice) {
        String field = "";
        Guess best = new Guess(0, 0, 1);
        for (Map.Entry<String, int[]> answer : answers.entrySet()) {
            Guess guess = by.apply(answer.getValue());
            if (guess.halvesTheErrors() && (field.isEmpty() || guess.gain() > best.gain())) {
                field = answer.getKey();
                best = guess;
            }
        }
        tell(what, field, best, advice);
        return !field.isEmpty();
    }

    private void tell(Text what, String field, Guess guess, Text advice) {
        if (!guess.halvesTheErrors()) {
            return;
        }
        found.add(new Leak(
                Leak.Part.WORLD,
                new Text(
                        what.en() + " gives '" + field + "' away: it leads from " + guess.blind() + " to "
                                + guess.informed() + " right guesses in " + guess.cases() + " cases",
                        what.zh() + "会泄露“" + field + "”的答案：据此猜测，" + guess.cases() + " 个案件中猜对数由 " + guess.blind()
                                + " 增至 " + guess.informed()),
                advice));
    }
}
