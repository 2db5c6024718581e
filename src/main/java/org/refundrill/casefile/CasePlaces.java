package org.refundrill.casefile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.refundrill.decision.Grounds.Fact;
import org.refundrill.feel.Type;
import org.refundrill.language.Text;
import org.refundrill.world.RecordType;
import org.refundrill.world.Visibility;
import org.refundrill.world.World;
import org.refundrill.world.WorldRecord;

/**
 * Says in the words of the screen where something stands in a case file, and what stands otherwise in a twin. A twin is
 * told by what one can see in the file, so its scenario's author has nothing to name.
 */
public final class CasePlaces {
    private static final String CLOCK = "file.now";
    /** The rank of what merely follows. */
    private static final int FOLLOWS = 4;

    private final CaseFile file;
    private final Currency currency;
    private final ValueTexts texts;
    /** What a record is called, by its id: in a long table it takes a while to find that out. */
    private final Map<String, Text> panels = new LinkedHashMap<>();

    /** The places of one case file. */
    public CasePlaces(CaseFile file, Currency currency) {
        this.file = file;
        this.currency = currency;
        this.texts = new ValueTexts(file, currency);
    }

    /**
     * A place in the file.
     *
     * @param panel the panel it is in
     * @param label what the value is called there
     * @param value what it says; empty where it is unknown
     * @param onRequest whether somebody had to be asked for it
     */
    public record Place(Text panel, Text label, Text value, boolean onRequest) {}

    /** How a twin's file differs at a place. */
    public enum Kind {
        /** Another value stands there. */
        OTHERWISE,
        /** The record is in this file only. */
        GONE,
        /** The record is in the twin's file only. */
        ADDED
    }

    /**
     * What is otherwise in a twin.
     *
     * @param panel the record
     * @param labels the fields that change in the same way; none where the record as a whole comes or goes
     * @param now what they say here
     * @param then what they say in the twin
     * @param alone this file's world with this change and no other
     * @param follows whether it merely follows from something else: what somebody wrote, or what the clock says
     */
    public record Change(Kind kind, Text panel, List<Text> labels, Text now, Text then, World alone, boolean follows) {}

    /** The place of a path such as {@code parcel-1.signedAt}; none for hidden records and paths that lead nowhere. */
    public Optional<Place> at(String path) {
        int dot = path.indexOf('.');
        if (dot < 0) {
            return Optional.empty();
        }
        String field = path.substring(dot + 1);
        return file.world()
                .byId(path.substring(0, dot))
                .filter(record -> record.seen() != Visibility.HIDDEN)
                .flatMap(record -> Optional.ofNullable(record.type().columns().get(field))
                        .map(column -> new Place(
                                record.type().label(),
                                column.label(),
                                texts.of(record, field),
                                record.seen() == Visibility.ON_REQUEST)));
    }

    /** What is otherwise in a twin, the most telling first: what its ruling read before anything else. */
    public List<Change> changes(CaseFile twin) {
        Set<String> telling = telling(twin);
        ValueTexts then = new ValueTexts(twin, currency);
        Map<Key, Found> found = new LinkedHashMap<>();
        for (WorldRecord record : visible(file)) {
            Optional<WorldRecord> other = twin.world().byId(record.id()).filter(r -> r.seen() != Visibility.HIDDEN);
            if (other.isEmpty()) {
                whole(Kind.GONE, record, texts, telling, found);
            } else {
                fields(record, other.get(), then, telling, found);
            }
        }
        for (WorldRecord record : visible(twin)) {
            if (file.world().byId(record.id()).isEmpty()) {
                whole(Kind.ADDED, record, then, telling, found);
            }
        }
        return found.values().stream()
                .sorted(Comparator.comparingInt(Found::rank))
                .map(Found::change)
                .toList();
    }

    /** Changes that read alike at one record are told together. */
    private record Key(Kind kind, String record, Text now, Text then) {}

    private record Found(int rank, Change change) {
        Found with(int otherRank, Text label, World both) {
            List<Text> labels = new ArrayList<>(change.labels());
            labels.add(otherRank < rank ? 0 : labels.size(), label);
            return new Found(
                    Math.min(rank, otherRank),
                    new Change(
                            change.kind(),
                            change.panel(),
                            List.copyOf(labels),
                            change.now(),
                            change.then(),
                            both,
                            Math.min(rank, otherRank) == FOLLOWS));
        }
    }

    private void fields(
            WorldRecord now, WorldRecord twin, ValueTexts thenTexts, Set<String> telling, Map<Key, Found> found) {
        now.type().columns().forEach((field, column) -> {
            Text here = texts.of(now, field);
            Text there = thenTexts.of(twin, field);
            if (tells(column) && !here.en().equals(there.en()) && !here.zh().equals(there.zh())) {
                int rank = rank(now.path(field), column, telling);
                Key key = new Key(Kind.OTHERWISE, now.id(), here, there);
                Found before = found.get(key);
                World base = before == null ? file.world() : before.change().alone();
                World changed = base.with(base.byId(now.id()).orElse(now).with(field, twin.get(field)));
                Change only = new Change(
                        Kind.OTHERWISE,
                        panels.computeIfAbsent(now.id(), id -> panel(now)),
                        List.of(column.label()),
                        here,
                        there,
                        changed,
                        rank == FOLLOWS);
                found.put(key, before == null ? new Found(rank, only) : before.with(rank, column.label(), changed));
            }
        });
    }

    private void whole(Kind kind, WorldRecord record, ValueTexts texts, Set<String> telling, Map<Key, Found> found) {
        boolean read = telling.stream().anyMatch(path -> path.startsWith(record.id() + "."));
        Text none = Text.same("");
        List<WorldRecord> records = new ArrayList<>(file.world().records());
        if (kind == Kind.GONE) {
            records.remove(record);
        } else {
            records.add(record);
        }
        found.put(
                new Key(kind, record.id(), none, none),
                new Found(
                        read ? 0 : 2,
                        new Change(
                                kind,
                                DossierWriter.label(record, texts),
                                List.of(),
                                none,
                                none,
                                new World(records),
                                false)));
    }

    /** What people do not see tells nothing where it is a mere key: they know things by their names. */
    private static boolean tells(RecordType.Column column) {
        return column.shown()
                || column.type() != Type.Basic.TEXT
                || !column.options().isEmpty();
    }

    /** A record as people find it in the file: by its kind, its name, else by its row. */
    private Text panel(WorldRecord record) {
        Text plain = record.type().label();
        List<WorldRecord> alike = alike(record, one -> plain);
        if (alike.size() == 1) {
            return plain;
        }
        Text label = DossierWriter.label(record, texts);
        if (alike(record, one -> DossierWriter.label(one, texts)).size() == 1) {
            return label;
        }
        for (Map.Entry<String, RecordType.Column> field :
                record.type().columns().entrySet()) {
            Text name = texts.of(record, field.getKey());
            if (field.getValue().shown()
                    && field.getValue().type() == Type.Basic.LOCALIZED
                    && !name.en().isEmpty()
                    && alike(record, one -> texts.of(one, field.getKey())).size() == 1) {
                return new Text(plain.en() + ": " + name.en(), plain.zh() + "：" + name.zh());
            }
        }
        int row = alike.indexOf(record) + 1;
        return new Text(plain.en() + ", row " + row, plain.zh() + "第" + row + "行");
    }

    /** The records of the same type that can be seen and read alike, this one among them. */
    private List<WorldRecord> alike(WorldRecord record, Function<WorldRecord, Text> reading) {
        Text own = reading.apply(record);
        return visible(file).stream()
                .filter(other -> other.type().equals(record.type())
                        && other.seen() == record.seen()
                        && reading.apply(other).equals(own))
                .toList();
    }

    /** What the ruling read comes first; a word or a yes before sums and dates, as they often move together. */
    private static int rank(String path, RecordType.Column column, Set<String> telling) {
        if (column.type() == Type.Basic.LOCALIZED || path.equals(CLOCK)) {
            return FOLLOWS;
        }
        boolean word = column.type() instanceof Type.Choice || column.type() == Type.Basic.BOOLEAN;
        return (telling.contains(path) ? 0 : 2) + (word ? 0 : 1);
    }

    private static List<WorldRecord> visible(CaseFile file) {
        return file.world().records().stream()
                .filter(record -> record.seen() != Visibility.HIDDEN)
                .toList();
    }

    private static Map<String, Fact> facts(CaseFile of) {
        return of.ruling().leading().map(ruling -> ruling.grounds().facts()).orElse(Map.of());
    }

    /** The paths of facts that the two rulings read with different values, or that only one of them read. */
    private Set<String> telling(CaseFile twin) {
        Map<String, Fact> now = facts(file);
        Map<String, Fact> then = facts(twin);
        Set<String> paths = new LinkedHashSet<>();
        now.forEach((name, fact) -> {
            Fact other = then.get(name);
            if (other == null || !Objects.equals(other.value(), fact.value())) {
                paths.addAll(fact.from());
            }
        });
        then.forEach((name, fact) -> {
            Fact other = now.get(name);
            if (other == null || !Objects.equals(other.value(), fact.value())) {
                paths.addAll(fact.from());
            }
        });
        return paths;
    }
}
