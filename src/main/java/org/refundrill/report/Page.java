package org.refundrill.report;

import java.util.List;
import org.refundrill.language.Language;

/**
 * A report as data, every figure written out in the wanted language. Each table is told once: it is what is drawn, what is
 * printed beside the drawing and what is exported, so that the three cannot differ.
 *
 * @param language the language of all texts
 * @param file the file's name without its ending; the same in every language and safe on every file system
 * @param title what the report is
 * @param who whom or what it is about
 * @param about a line below that
 * @param trail the pages above this one; empty where it stands alone
 * @param blocks what it says, the most urgent first
 * @param footer how it was made
 */
public record Page(
        Language language,
        String file,
        String title,
        String who,
        String about,
        List<Link> trail,
        List<Block> blocks,
        List<String> footer) {
    public Page {
        trail = List.copyOf(trail);
        blocks = List.copyOf(blocks);
        footer = List.copyOf(footer);
    }

    /** The same page below others. */
    public Page under(List<Link> above) {
        return new Page(language, file, title, who, about, above, blocks, footer);
    }

    /** A page to go to. */
    public record Link(String text, String href) {}

    /** A figure that is seen first. */
    public record Tile(String name, String value, String small) {}

    /**
     * A part of a report.
     *
     * @param todo what to do now, from the data
     * @param command what to type for it; empty where there is nothing
     */
    public record Block(
            String id, String title, String note, List<Tile> tiles, List<Figure> figures, String todo, String command) {
        public Block {
            tiles = List.copyOf(tiles);
            figures = List.copyOf(figures);
        }
    }

    /** How a table is drawn. */
    public enum Drawing {
        /** As a table alone. */
        NONE,
        /** A name, a value and its interval. */
        INTERVALS,
        /** Rows by columns, each with number, sign and shade. */
        HEATMAP,
        /** A value by number with its band, and over how many. */
        CURVE,
        /** What was said against what was due; the diagonal is right. */
        CONFUSION,
        /** What was foretold against what came. */
        RELIABILITY,
        /** Amounts that add up to the last. */
        WATERFALL,
        /** Values in the order of time, good ones and bad ones. */
        TIMELINE
    }

    /** A table and its drawing. */
    public record Figure(String id, Drawing drawing, String title, String desc, Table table) {}

    /** Rows under the names of their columns; the first cell of a row names it. */
    public record Table(List<Column> columns, List<Row> rows) {
        public Table {
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
        }
    }

    /** A column, and whether it holds figures. */
    public record Column(String name, boolean figures) {}

    /** A line of a table. */
    public record Row(List<Cell> cells) {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /**
     * What stands in one place of a table.
     *
     * @param text what is read, and drawn
     * @param href where it leads; empty for nowhere
     * @param sign a sign beside it, so that nothing is told by colour alone; may be empty
     * @param level shade 0 to 4
     * @param at where its mark stands, in thousandths
     * @param low where its interval or bar begins
     * @param high where that ends
     */
    public record Cell(String text, String href, String sign, int level, int at, int low, int high) {
        /** Words alone. */
        public static Cell of(String text) {
            return new Cell(text, "", "", 0, 0, 0, 0);
        }

        /** A whole number alone. */
        public static Cell of(long number) {
            return of(Long.toString(number));
        }

        /** Words that lead somewhere; nowhere where the address is empty. */
        public static Cell link(String text, String href) {
            return new Cell(text, href, "", 0, 0, 0, 0);
        }

        /** A value with its place on the scale. */
        public static Cell value(String text, int permille) {
            return new Cell(text, "", "", 0, permille, permille, permille);
        }

        /** An interval with both its ends on the scale. */
        public static Cell between(String text, int low, int high) {
            return new Cell(text, "", "", 0, low, low, high);
        }

        /** A shaded place. */
        public static Cell shaded(String text, String sign, int level) {
            return new Cell(text, "", sign, level, 0, 0, 0);
        }

        /** The same with a sign. */
        public Cell signed(String other) {
            return new Cell(text, href, other, level, at, low, high);
        }
    }
}
