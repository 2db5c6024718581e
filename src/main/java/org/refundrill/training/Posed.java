package org.refundrill.training;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.refundrill.casefile.CaseFile;
import org.refundrill.decision.ClauseId;
import org.refundrill.decision.RequestRuling;
import org.refundrill.exercise.Exercise;
import org.refundrill.form.Field;
import org.refundrill.language.Text;
import org.refundrill.world.Visibility;
import org.refundrill.world.WorldRecord;

/**
 * A case as a trainee gets it, with what is due.
 *
 * @param fields what is asked
 * @param due the answers due, by field, in the plain form of a response
 * @param cited the clauses that the deciding row cites: each of them is right to some degree
 * @param messages how many open messages there are
 * @param english what they say in English, in small letters
 * @param chinese what they say in Chinese
 * @param onRequest the ids of the records that somebody can be asked for
 */
record Posed(
        CaseFile file,
        List<Field> fields,
        Map<String, Object> due,
        List<ClauseId> cited,
        int messages,
        String english,
        String chinese,
        List<String> onRequest) {

    static Posed of(CaseDesk desk, CaseFile file) {
        Exercise exercise = desk.pose(file);
        List<Text> said = file.world().all("message").stream()
                .filter(message -> message.seen() == Visibility.OPEN)
                .flatMap(message -> message.get("text") instanceof Text text ? Stream.of(text) : Stream.empty())
                .toList();
        return new Posed(
                file,
                exercise.form().fields(),
                exercise.keyResponses(),
                cited(desk, file),
                said.size(),
                String.join("\n", said.stream().map(Text::en).toList()).toLowerCase(Locale.ROOT),
                String.join("\n", said.stream().map(Text::zh).toList()),
                file.world().records().stream()
                        .filter(record -> record.seen() == Visibility.ON_REQUEST)
                        .map(WorldRecord::id)
                        .toList());
    }

    private static List<ClauseId> cited(CaseDesk desk, CaseFile file) {
        return file.ruling()
                .leading()
                .map(RequestRuling::grounds)
                .map(grounds -> desk.rulebook(file.scenario(), file.world()).clausesOf(grounds.table(), grounds.row()))
                .orElse(List.of());
    }

    /** The row that decides; where nothing is requested, all that is due. */
    String row() {
        return file.ruling()
                .leading()
                .map(RequestRuling::grounds)
                .map(grounds -> grounds.table() + "/" + grounds.row())
                .orElseGet(due::toString);
    }

    /** The answer due in a field. */
    String due(String field) {
        return String.valueOf(due.get(field));
    }

    /** The ids of what can be chosen in a field, in their order. */
    List<String> options(String field) {
        return fields.stream()
                .filter(one -> one.id().equals(field))
                .flatMap(one -> one.options().stream())
                .map(Field.Option::id)
                .toList();
    }

    /** Whether an answer is right to some degree: the one due, or a clause that is cited, too. */
    boolean right(String field, String option) {
        return due(field).equals(option)
                || cited.stream().anyMatch(clause -> clause.value().equals(option));
    }

    /** Whether a message names an option, by what it is called or, as a clause is, by its id. */
    boolean says(Field.Option option) {
        String id = option.id().toLowerCase(Locale.ROOT);
        boolean isClause = option.label().en().startsWith(option.id() + " ");
        return english.contains(option.label().en().toLowerCase(Locale.ROOT))
                || chinese.contains(option.label().zh())
                || (isClause && (english.contains(id) || chinese.contains(option.id())));
    }
}
