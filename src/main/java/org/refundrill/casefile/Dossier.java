package org.refundrill.casefile;

import java.util.List;
import org.refundrill.language.Text;

/**
 * The case file as it may be shown: open records, laid out in panels, in both languages.
 *
 * @param title what the case is called; never gives the ruling away
 * @param panels open records and on-request records that were obtained
 * @param askable on-request records that were not looked at yet
 */
public record Dossier(Text title, List<Panel> panels, List<Askable> askable) {
    /**
     * A part of the file.
     *
     * @param id the record type, or the record's id for one that was asked for
     * @param title what people call it
     * @param layout how it is set
     * @param columns headings; for {@link Layout#FIELDS} empty
     * @param rows for FIELDS: label and value; for TABLE: one row a record; for MESSAGES: time, sender, text
     */
    public record Panel(String id, Text title, Layout layout, List<Text> columns, List<List<Text>> rows) {}

    /** How a panel is set. */
    public enum Layout {
        FIELDS,
        TABLE,
        MESSAGES,
        /** A text whose lines and blanks stay as they are, such as a file: one cell a row. */
        LINES
    }

    /**
     * A record that someone can be asked for.
     *
     * @param id the record's id
     * @param label what it is
     */
    public record Askable(String id, Text label) {}
}
