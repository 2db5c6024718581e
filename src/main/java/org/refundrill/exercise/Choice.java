package org.refundrill.exercise;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.refundrill.form.Field;
import org.refundrill.form.Field.Kind;
import org.refundrill.form.Field.Option;
import org.refundrill.language.Text;
import org.refundrill.scenario.Question;

/** Small builders for the fields that several types ask. */
public final class Choice {
    private Choice() {}

    /** A field of which one option is chosen. */
    public static Field field(String id, Text label, List<Option> options) {
        return new Field(id, Kind.CHOICE, label, options, null);
    }

    /**
     * The words to choose from: those of the scenario's setting where it has one, else the usual ones. A word that is
     * due but in neither stands at the end.
     */
    public static List<String> words(Question question, String setting, List<String> usual, Set<String> due) {
        String own = question.settings().get(setting);
        Set<String> words =
                new LinkedHashSet<>(own == null ? usual : List.of(own.strip().split("[,\\s]+")));
        words.addAll(due);
        return new ArrayList<>(words);
    }
}
