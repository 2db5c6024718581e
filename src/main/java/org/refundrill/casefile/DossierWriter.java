package org.refundrill.casefile;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.refundrill.casefile.Dossier.Askable;
import org.refundrill.casefile.Dossier.Layout;
import org.refundrill.casefile.Dossier.Panel;
import org.refundrill.feel.Type;
import org.refundrill.language.Text;
import org.refundrill.world.RecordType;
import org.refundrill.world.RecordType.Column;
import org.refundrill.world.Schema;
import org.refundrill.world.Visibility;
import org.refundrill.world.WorldRecord;

/**
 * Lays a case file out for people. It knows no record type by heart but messages: a pack's own records appear as the
 * core ones do. Hidden records never appear, records on request once they were asked for, unknown fields not at all.
 */
public final class DossierWriter {
    private static final String FILE = "file";
    private static final String MESSAGE = "message";
    private static final List<String> WHO = List.of("party", "actor");
    /** More rows than this are a table to be asked, not a page to be read. */
    private static final int LONG = 60;

    private static final int BEGINNING = 8;

    private final Schema schema;
    private final Currency currency;

    public DossierWriter(Schema schema, Currency currency) {
        this.schema = schema;
        this.currency = currency;
    }

    /**
     * The file as it may be shown.
     *
     * @param revealed ids of on-request records that were asked for
     */
    public Dossier write(CaseFile file, Collection<String> revealed) {
        Set<String> asked = Set.copyOf(revealed);
        ValueTexts texts = new ValueTexts(file, currency);
        List<Panel> panels = new ArrayList<>();
        for (RecordType type : inReadingOrder()) {
            List<WorldRecord> open = file.world().all(type.name()).stream()
                    .filter(record -> record.seen() == Visibility.OPEN)
                    .toList();
            if (!open.isEmpty() && type.columns().values().stream().anyMatch(Column::shown)) {
                panels.add(panel(type, open, texts));
            }
        }
        List<WorldRecord> obtainable = file.world().records().stream()
                .filter(record -> record.seen() == Visibility.ON_REQUEST || record.seen() == Visibility.FOUND)
                .toList();
        for (WorldRecord record : obtainable) {
            if (asked.contains(record.id())) {
                panels.add(fields(record.id(), label(record, texts), record, texts));
            }
        }
        List<WorldRecord> onRequest = obtainable.stream()
                .filter(record -> record.seen() == Visibility.ON_REQUEST)
                .toList();
        return new Dossier(file.scenario().title(), List.copyOf(panels), askable(onRequest, asked, texts));
    }

    /**
     * What another market's file says besides: each type as a panel under the market's name.
     *
     * @param market its id
     * @param name what people call it
     */
    public List<Panel> stated(String market, Text name, CaseFile file, List<WorldRecord> stated) {
        ValueTexts texts = new ValueTexts(file, currency);
        List<Panel> panels = new ArrayList<>();
        for (RecordType type : schema.types().values()) {
            List<WorldRecord> records = stated.stream()
                    .filter(record -> record.type().name().equals(type.name()))
                    .toList();
            if (!records.isEmpty()) {
                Panel panel = panel(type, records, texts);
                Text title = new Text(
                        name.en() + ": " + panel.title().en(),
                        name.zh() + "：" + panel.title().zh());
                panels.add(new Panel(market + ":" + panel.id(), title, panel.layout(), panel.columns(), panel.rows()));
            }
        }
        return List.copyOf(panels);
    }

    /** What the trainee never sees, for authors: the hidden records, each as a panel of its own. */
    public List<Panel> hidden(CaseFile file) {
        ValueTexts texts = new ValueTexts(file, currency);
        return file.world().records().stream()
                .filter(record -> record.seen() == Visibility.HIDDEN)
                .map(record -> fields(record.id(), label(record, texts), record, texts))
                .toList();
    }

    /** The story first: whose desk and when, who asks for what, what was said. Then the papers, as the schema has them. */
    private List<RecordType> inReadingOrder() {
        List<RecordType> order = new ArrayList<>(schema.types().values());
        order.sort(Comparator.comparingInt(DossierWriter::rank));
        return order;
    }

    private static int rank(RecordType type) {
        if (type.name().equals(FILE)) {
            return 0;
        } else if (type.current() != null) {
            return 1;
        }
        return type.name().equals(MESSAGE) ? 2 : 3;
    }

    private static Panel panel(RecordType type, List<WorldRecord> records, ValueTexts texts) {
        if (type.name().equals(MESSAGE)) {
            return messages(type, records, texts);
        }
        return records.size() == 1
                ? fields(type.name(), type.label(), records.get(0), texts)
                : table(type, records, texts);
    }

    private static Panel fields(String id, Text title, WorldRecord record, ValueTexts texts) {
        List<List<Text>> rows = new ArrayList<>();
        record.type().columns().forEach((name, column) -> {
            Object value = record.get(name);
            if (value != null && column.shown()) {
                rows.add(List.of(column.label(), texts.of(value, column)));
            }
        });
        return new Panel(id, title, Layout.FIELDS, List.of(), List.copyOf(rows));
    }

    private static Panel table(RecordType type, List<WorldRecord> records, ValueTexts texts) {
        Map<String, Column> shown = new LinkedHashMap<>();
        type.columns().forEach((name, column) -> {
            if (column.shown() && records.stream().anyMatch(record -> record.get(name) != null)) {
                shown.put(name, column);
            }
        });
        boolean whole = records.size() <= LONG;
        List<List<Text>> rows = new ArrayList<>();
        for (WorldRecord record : whole ? records : records.subList(0, BEGINNING)) {
            List<Text> row = new ArrayList<>();
            shown.forEach((name, column) -> row.add(texts.of(record.get(name), column)));
            rows.add(List.copyOf(row));
        }
        if (!whole) {
            rows.add(andMore(records.size() - BEGINNING, shown.size()));
        }
        List<Text> headings = shown.values().stream().map(Column::label).toList();
        return new Panel(type.name(), type.label(), Layout.TABLE, headings, List.copyOf(rows));
    }

    /** Says in the place of a row how many are not shown. */
    private static List<Text> andMore(int rows, int columns) {
        List<Text> row = new ArrayList<>(Collections.nCopies(columns, Text.same("")));
        row.set(0, new Text("… " + rows + " more", "……另有 " + rows + " 行"));
        return List.copyOf(row);
    }

    /** In the order they were sent; those without a time stay where the author put them. */
    private static Panel messages(RecordType type, List<WorldRecord> records, ValueTexts texts) {
        List<WorldRecord> sorted = new ArrayList<>(records);
        if (records.stream().allMatch(record -> record.get("at") instanceof OffsetDateTime)) {
            sorted.sort(Comparator.comparing(record -> ((OffsetDateTime) at(record)).toInstant()));
        }
        List<String> names = List.of("at", "from", "text");
        List<List<Text>> rows = sorted.stream()
                .map(record ->
                        names.stream().map(name -> texts.of(record, name)).toList())
                .toList();
        return new Panel(type.name(), type.label(), Layout.MESSAGES, List.of(), rows);
    }

    private static Object at(WorldRecord record) {
        return Objects.requireNonNull(record.get("at"));
    }

    /** Records that can be asked for; equal labels are told apart by a number. */
    private static List<Askable> askable(List<WorldRecord> onRequest, Set<String> asked, ValueTexts texts) {
        Map<Text, Integer> seen = new LinkedHashMap<>();
        List<Askable> askable = new ArrayList<>();
        for (WorldRecord record : onRequest) {
            Text label = label(record, texts);
            int number = seen.merge(label, 1, Integer::sum);
            if (!asked.contains(record.id())) {
                Text numbered = number == 1 ? label : new Text(label.en() + " " + number, label.zh() + number);
                askable.add(new Askable(record.id(), numbered));
            }
        }
        return List.copyOf(askable);
    }

    /** What a record is, without what it says: its type, its kind and whose it is. */
    static Text label(WorldRecord record, ValueTexts texts) {
        RecordType type = record.type();
        List<String> telling = new ArrayList<>();
        if (!type.single()) {
            type.columns().entrySet().stream()
                    .limit(1)
                    .filter(first ->
                            first.getValue().shown() && first.getValue().type() instanceof Type.Choice)
                    .forEach(first -> telling.add(first.getKey()));
        }
        WHO.stream()
                .filter(who -> type.columns().containsKey(who) && !telling.contains(who))
                .forEach(telling::add);
        String en = "";
        String zh = "";
        for (String name : telling) {
            Text value = texts.of(record, name);
            if (!value.en().isEmpty()) {
                en += (en.isEmpty() ? ": " : ", ") + value.en();
                zh += (zh.isEmpty() ? "：" : "，") + value.zh();
            }
        }
        return new Text(type.label().en() + en, type.label().zh() + zh);
    }
}
