package org.refundrill.exercise.investigation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.refundrill.casefile.Dossier;
import org.refundrill.exercise.Brief;
import org.refundrill.form.Field;
import org.refundrill.form.Form;
import org.refundrill.language.Text;
import org.refundrill.world.RecordType;
import org.refundrill.world.WorldRecord;

/** Looks back with the debrief: what each enquiry was worth, what would have sufficed, how each record weighs. */
final class Review {
    private static final String STATES = "paper.states";

    private final Brief brief;
    private final Enquiries enquiries;
    private final Seen seen;
    private final Map<String, Text> questions;

    Review(Brief brief, Enquiries enquiries, Seen seen, Form form) {
        this.brief = brief;
        this.enquiries = enquiries;
        this.seen = seen;
        this.questions = form.fields().stream().collect(Collectors.toMap(Field::id, Field::label, (a, b) -> a));
    }

    List<Dossier.Panel> of(Course course) {
        List<Dossier.Panel> panels = new ArrayList<>();
        if (!course.sent().isEmpty()) {
            panels.add(panel("worth", new Text("What each enquiry was worth", "每次查证的价值"), worths(course)));
        }
        panels.add(panel("path", new Text("What would have sufficed", "最少需要的查证"), path()));
        panels.add(panel("weights", new Text("How each record weighs", "各份材料的认定"), weights()));
        return List.copyOf(panels);
    }

    private static Dossier.Panel panel(String id, Text title, List<List<Text>> rows) {
        return new Dossier.Panel(id, title, Dossier.Layout.FIELDS, List.of(), rows);
    }

    private List<List<Text>> worths(Course course) {
        Worth worth = new Worth(seen, course);
        List<List<Text>> rows = new ArrayList<>();
        for (Sent sent : course.sent()) {
            List<Text> settled = worth.of(sent).stream()
                    .map(field -> Objects.requireNonNull(questions.get(field)))
                    .toList();
            Text what = settled.isEmpty()
                    ? new Text("changed no answer", "未改变任何结论")
                    : new Text(
                            "settled: "
                                    + String.join(
                                            "; ", settled.stream().map(Text::en).toList()),
                            "查明："
                                    + String.join(
                                            "；", settled.stream().map(Text::zh).toList()));
            Text unread = worth.of(sent).isEmpty() || sent.isClosed(course.now())
                    ? Text.same("")
                    : new Text("not waited for; would have ", "未等到答复，本可");
            rows.add(List.of(sent.enquiry().label(), new Text(unread.en() + what.en(), unread.zh() + what.zh())));
        }
        return List.copyOf(rows);
    }

    private List<List<Text>> path() {
        List<Enquiry> path = ShortestPath.shortest(seen, enquiries.all());
        List<List<Text>> rows = new ArrayList<>();
        for (int i = 0; i < path.size(); i++) {
            Enquiry enquiry = path.get(i);
            rows.add(List.of(
                    Text.same(String.valueOf(i + 1)),
                    new Text(
                            enquiry.label().en() + " (" + enquiry.minutes() + " min)",
                            enquiry.label().zh() + "（" + enquiry.minutes() + "分钟）")));
        }
        if (rows.isEmpty()) {
            rows.add(List.of(Text.same("-"), new Text("nothing: the file shows it all", "无需查证：案卷已足够")));
        }
        return List.copyOf(rows);
    }

    private List<List<Text>> weights() {
        List<WorldRecord> papers = brief.caseFile().world().withoutHidden().all("paper");
        Object states = brief.rulebook().value(brief.caseFile().world().withoutHidden(), null, STATES);
        List<List<Text>> rows = new ArrayList<>();
        for (int i = 0; states instanceof List<?> list && i < papers.size(); i++) {
            WorldRecord paper = papers.get(i);
            Text state = brief.rulebook().label(STATES, String.valueOf(list.get(i)));
            Text shows = called(paper, "shows");
            Text from = called(paper, "party");
            Text kind = called(paper, "kind");
            rows.add(List.of(
                    new Text(kind.en() + ", " + from.en(), kind.zh() + "，" + from.zh()),
                    new Text(shows.en() + " → " + state.en(), shows.zh() + " → " + state.zh())));
        }
        return List.copyOf(rows);
    }

    private static Text called(WorldRecord record, String field) {
        RecordType.Column column = record.type().columns().get(field);
        String word = String.valueOf(record.get(field));
        return column == null ? Text.same(word) : column.options().getOrDefault(word, Text.same(word));
    }
}
