package org.refundrill.exercise;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.refundrill.decision.ClauseId;
import org.refundrill.decision.Grounds;
import org.refundrill.decision.RequestRuling;
import org.refundrill.language.Text;
import org.refundrill.scoring.HintTier;
import org.refundrill.world.RecordType;
import org.refundrill.world.Visibility;
import org.refundrill.world.WorldRecord;

/** The three hints of a task: where to look, the clause, the answer. */
final class Hints {
    private static final int PLACES = 4;
    /** A fact read from more paths than one that says which record, and one that says what, is about the whole record. */
    private static final int ONE_FIELD = 2;

    private final Brief brief;
    private final List<Element> elements;
    private final List<String> revealed;

    Hints(Brief brief, List<Element> elements, List<String> revealed) {
        this.brief = brief;
        this.elements = elements;
        this.revealed = revealed;
    }

    Text text(HintTier tier) {
        return switch (tier) {
            case WHERE_TO_LOOK -> whereToLook();
            case CLAUSE -> clauses();
            case ANSWER -> answers();
        };
    }

    private Text whereToLook() {
        Map<String, Text> places = new LinkedHashMap<>();
        List<Grounds.Fact> facts = new ArrayList<>();
        brief.caseFile().ruling().leading().map(RequestRuling::grounds).ifPresent(grounds -> {
            add(Turning.fact(grounds), grounds, facts);
            brief.rulebook().testedBy(grounds.table(), grounds.row()).forEach(name -> add(name, grounds, facts));
            facts.addAll(grounds.facts().values());
        });
        elements.forEach(element -> facts.addAll(element.basis().facts()));
        facts.stream().filter(fact -> !fact.from().isEmpty()).forEach(fact -> place(fact, places));
        List<Text> first = places.values().stream().distinct().limit(PLACES).toList();
        if (first.isEmpty()) {
            return new Text("Read what is to be done and compare it with what the file shows.", "先看清要做什么，再与案卷材料逐项核对。");
        }
        return new Text(
                "Look at: " + String.join("; ", first.stream().map(Text::en).toList()) + ".",
                "请看：" + String.join("；", first.stream().map(Text::zh).toList()) + "。");
    }

    private static void add(@Nullable String name, Grounds grounds, List<Grounds.Fact> facts) {
        Grounds.Fact fact = name == null ? null : grounds.facts().get(name);
        if (fact != null) {
            facts.add(fact);
        }
    }

    private void place(Grounds.Fact fact, Map<String, Text> places) {
        String path = fact.from().get(fact.from().size() - 1);
        WorldRecord record =
                brief.caseFile().world().byId(LookUps.recordOf(path)).orElse(null);
        if (record == null || record.seen() == Visibility.HIDDEN) {
            return;
        }
        boolean locked = record.seen() == Visibility.ON_REQUEST && !revealed.contains(record.id());
        RecordType.Column column = record.type().columns().get(path.substring(path.lastIndexOf('.') + 1));
        Text label = record.type().label();
        if (locked) {
            places.putIfAbsent(record.id(), new Text(label.en() + " (ask for it)", label.zh() + "（需调取）"));
        } else if (fact.from().size() > ONE_FIELD) {
            places.putIfAbsent(record.id(), label);
        } else if (column != null && !column.shown()) {
            places.putIfAbsent(record.id(), label);
        } else if (column != null) {
            places.putIfAbsent(
                    path,
                    new Text(
                            label.en() + ", \"" + column.label().en() + "\"",
                            label.zh() + "“" + column.label().zh() + "”"));
        }
    }

    private Text clauses() {
        Map<ClauseId, Text> cited = new LinkedHashMap<>();
        for (Element element : elements) {
            brief.clause(element.basis().clause())
                    .ifPresent(clause -> cited.putIfAbsent(
                            clause.id(),
                            new Text(
                                    clause.id() + " " + clause.title().en() + ": "
                                            + clause.text().en(),
                                    clause.id() + " " + clause.title().zh() + "："
                                            + clause.text().zh())));
        }
        return lines(List.copyOf(cited.values()));
    }

    private Text answers() {
        List<Text> all = elements.stream()
                .map(e -> {
                    Text due = e.shownDue();
                    return new Text(e.label().en() + ": " + due.en(), e.label().zh() + "：" + due.zh());
                })
                .toList();
        return lines(all);
    }

    private static Text lines(List<Text> all) {
        return new Text(
                String.join("\n", all.stream().map(Text::en).toList()),
                String.join("\n", all.stream().map(Text::zh).toList()));
    }
}
