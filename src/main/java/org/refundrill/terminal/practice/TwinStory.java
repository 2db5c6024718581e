package org.refundrill.terminal.practice;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.refundrill.casefile.CaseCode;
import org.refundrill.casefile.CaseFile;
import org.refundrill.casefile.CasePlaces;
import org.refundrill.decision.ClauseId;
import org.refundrill.decision.Grounds;
import org.refundrill.decision.RequestRuling;
import org.refundrill.exercise.About;
import org.refundrill.exercise.Labels;
import org.refundrill.exercise.Owed;
import org.refundrill.language.Formats;
import org.refundrill.language.Text;
import org.refundrill.money.Money;
import org.refundrill.scoring.Twin;
import org.refundrill.training.CaseDesk;

/** Tells a twin as a sentence: what in the file would have had to be otherwise, and what would then have been due. */
final class TwinStory {
    private static final int MOST_LABELS = 2;
    private static final int MOST_TRIED = 6;
    private static final int MOST_REQUESTS = 2;

    private final CaseDesk desk;
    private final CaseFile file;

    TwinStory(CaseDesk desk, CaseFile file) {
        this.desk = desk;
        this.file = file;
    }

    /**
     * A twin, told.
     *
     * @param code the twin's case code
     * @param sentence if ..., then ...
     */
    record Told(String code, Text sentence) {}

    /** The facts that stand otherwise in the twin of a flip, at most two of them. */
    List<String> turnedFacts(Grounds.Flip flip) {
        List<String> turned = new ArrayList<>();
        twin(flip).ifPresent(twin -> {
            Map<String, Grounds.Fact> then = twin.ruling().first().grounds().facts();
            file.ruling().first().grounds().facts().forEach((name, fact) -> {
                Grounds.Fact other = then.get(name);
                boolean otherwise = other != null && !Objects.equals(other.value(), fact.value());
                if (otherwise && !fact.from().isEmpty() && turned.size() < MOST_LABELS) {
                    turned.add(name);
                }
            });
        });
        return List.copyOf(turned);
    }

    private Optional<CaseFile> twin(Grounds.Flip flip) {
        String code = flip.code();
        return code != null && desk.read(code) instanceof CaseCode.Known known
                ? Optional.of(desk.generate(known.code()))
                : Optional.empty();
    }

    /**
     * The story of a flip; none when its twin cannot be made or nothing one can see is otherwise in it, and none in a drawer
     * of cases, where nobody would know whose ruling is meant.
     */
    Optional<Told> of(Grounds.Flip flip) {
        if (file.ruling().requests().size() > MOST_REQUESTS) {
            return Optional.empty();
        }
        return twin(flip).flatMap(twin -> decisive(twin).map(condition -> told(twin, condition, outcome(twin))));
    }

    /** The story of a case in which another answer is due; none when nothing one can see is otherwise in it. */
    Optional<Told> of(Twin twin, Text question) {
        if (!(desk.read(twin.code()) instanceof CaseCode.Known known)) {
            return Optional.empty();
        }
        List<CasePlaces.Change> changes = desk.places(file).changes(desk.generate(known.code()));
        boolean one = changes.stream().filter(change -> !change.follows()).count() <= 1;
        return changes.stream()
                .findFirst()
                .map(change -> one ? condition(change) : amongOthers(change))
                .map(condition -> new Told(twin.code(), answered(condition, question, twin.due())));
    }

    private static Text answered(Text condition, Text question, Text due) {
        return new Text(
                condition.en() + ", the answer to '" + question.en() + "' would be: " + due.en() + ".",
                condition.zh() + "，“" + within(question.zh()) + "”应答“" + due.zh() + "”。");
    }

    /** Quotes within quotes are single ones. */
    private static String within(String zh) {
        return zh.replace('“', '‘').replace('”', '’');
    }

    /**
     * On what condition the twin's ruling is due: the one change that alone leads to it; where none does, the most telling
     * one of several. A twin that pays another sum under the same ruling only because its goods are others has nothing to
     * tell.
     */
    private Optional<Text> decisive(CaseFile twin) {
        List<CasePlaces.Change> changes = desk.places(file).changes(twin);
        RequestRuling then = twin.ruling().first();
        Optional<CasePlaces.Change> alone = changes.stream()
                .limit(MOST_TRIED)
                .filter(change -> {
                    RequestRuling tried = desk.rulebook(file.scenario(), change.alone())
                            .decide(change.alone())
                            .first();
                    return sameRuling(tried, then)
                            && (!sameRuling(then, file.ruling().first())
                                    || tried.amounts().equals(then.amounts()));
                })
                .findFirst();
        return alone.isPresent() || sameRuling(then, file.ruling().first())
                ? alone.map(TwinStory::condition)
                : changes.stream().findFirst().map(TwinStory::amongOthers);
    }

    private static boolean sameRuling(RequestRuling one, RequestRuling other) {
        return one.outcome().equals(other.outcome())
                && Objects.equals(one.grounds().decisive(), other.grounds().decisive());
    }

    private static Told told(CaseFile twin, Text condition, Text outcome) {
        return new Told(
                twin.code(),
                new Text(condition.en() + ", " + outcome.en() + ".", condition.zh() + "，" + outcome.zh() + "。"));
    }

    /** A condition that is not the whole of it is told as one of several. */
    private static Text amongOthers(CasePlaces.Change change) {
        Text panel = change.panel();
        Text one = switch (change.kind()) {
            case GONE -> new Text("no '" + panel.en() + "' in the file", "没有“" + panel.zh() + "”");
            case ADDED -> new Text("also a '" + panel.en() + "' in the file", "另有“" + panel.zh() + "”");
            case OTHERWISE -> {
                Text labels = labels(change.labels());
                Text now = orUnknown(change.now());
                Text then = orUnknown(change.then());
                yield new Text(
                        labels.en() + " (" + panel.en() + "): " + then.en() + " instead of " + now.en(),
                        panel.zh() + "中的" + labels.zh() + "为“" + then.zh() + "”，而不是“" + now.zh() + "”");
            }
        };
        return new Text("If several things had been otherwise, such as " + one.en(), "假如案卷有几处不同，例如" + one.zh());
    }

    private static Text condition(CasePlaces.Change change) {
        Text panel = change.panel();
        return switch (change.kind()) {
            case GONE ->
                new Text("If there had been no '" + panel.en() + "' in the file", "假如案卷里没有“" + panel.zh() + "”");
            case ADDED -> new Text("If the file had also held '" + panel.en() + "'", "假如案卷里另有“" + panel.zh() + "”");
            case OTHERWISE -> {
                Text labels = labels(change.labels());
                Text now = orUnknown(change.now());
                Text then = orUnknown(change.then());
                yield new Text(
                        "If " + labels.en() + " (" + panel.en() + ") had been " + then.en() + " instead of " + now.en(),
                        "假如" + panel.zh() + "中的" + labels.zh() + "为“" + then.zh() + "”，而不是“" + now.zh() + "”");
            }
        };
    }

    private static Text labels(List<Text> all) {
        List<String> en = new ArrayList<>();
        List<String> zh = new ArrayList<>();
        all.stream().limit(MOST_LABELS).forEach(label -> {
            en.add("'" + label.en() + "'");
            zh.add("“" + label.zh() + "”");
        });
        return new Text(String.join(" and ", en), String.join("和", zh));
    }

    private static Text orUnknown(Text value) {
        return value.en().isEmpty() ? new Text("unknown", "不明") : value;
    }

    private Text outcome(CaseFile twin) {
        RequestRuling now = file.ruling().first();
        RequestRuling then = twin.ruling().first();
        Text label = Labels.of(desk.rulebook(twin.scenario(), twin.world()), then.outcome());
        ClauseId clause = then.grounds().decisive();
        Text under = clause == null ? Text.same("") : new Text(" under " + clause, "（" + clause + "）");
        Text paid = paid(total(file), total(twin));
        if (!then.outcome().equals(now.outcome())) {
            return new Text(
                    "the ruling would be: " + label.en() + under.en() + paid.en(),
                    "裁定应为“" + label.zh() + "”" + under.zh() + paid.zh());
        }
        if (!Objects.equals(clause, now.grounds().decisive())) {
            return new Text(
                    "the ruling would be the same, but" + under.en() + paid.en(),
                    "裁定不变，但依据的是另一条" + under.zh() + paid.zh());
        }
        return new Text("the ruling would be the same" + paid.en(), "裁定不变" + paid.zh());
    }

    private Text paid(Money now, Money then) {
        return now.equals(then)
                ? Text.same("")
                : About.of(file.scenario().question()).wouldCome(Formats.money(then.amount(), then.currency()));
    }

    private Money total(CaseFile of) {
        return new Owed(desk.brief(of)).total();
    }
}
