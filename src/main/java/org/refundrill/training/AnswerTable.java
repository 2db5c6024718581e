package org.refundrill.training;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.refundrill.language.Text;
import org.refundrill.mastery.ItemId;
import org.refundrill.problem.DidYouMean;
import org.refundrill.skill.SkillId;

/**
 * Answers as a table, one a line: who, which item, which skills, what credit. The first line names the columns, in any
 * order; columns it does not need are passed over. Cells are parted by commas or tabs, skills within a cell by {@code ;},
 * {@code ~} or {@code |}. Items and skills that come again are the same objects, so that millions of lines take little room.
 */
public final class AnswerTable {
    private static final List<List<String>> NAMES = List.of(
            List.of("user", "user_id", "trainee", "student"),
            List.of("item", "item_id"),
            List.of("skills", "skill", "skill_id", "skill_ids"),
            List.of("credit", "correct", "score"));
    private static final int USER = 0;
    private static final int ITEM = 1;
    private static final int SKILLS = 2;
    private static final int CREDIT = 3;
    private static final String PARTS = ";~|";

    private final Map<String, ItemId> items = new HashMap<>();
    private final Map<String, List<SkillId>> skills = new HashMap<>();
    private final char parting;
    private final int columns;
    private final int[] places;

    private AnswerTable(char parting, int columns, int[] places) {
        this.parting = parting;
        this.columns = columns;
        this.places = places;
    }

    /**
     * One answer.
     *
     * @param user who answered
     * @param item what
     * @param skills what it needs
     * @param credit 0 to 1
     */
    public record Row(String user, ItemId item, List<SkillId> skills, double credit) {
        public Row {
            skills = List.copyOf(skills);
        }
    }

    /** A line as it was understood. */
    public sealed interface Reading {
        /** A line that says something. */
        record Read(Row row) implements Reading {}

        /** A line that does not, and why. */
        record Unreadable(Text why) implements Reading {}

        /** A line with nothing on it. */
        record Blank() implements Reading {}
    }

    /** What a first line came to. */
    public sealed interface Header {
        /** It names every column that is needed. */
        record Good(AnswerTable table) implements Header {}

        /** It does not. */
        record Bad(Text why) implements Header {}
    }

    /** Reads the first line. */
    public static Header header(String line) {
        String plain = line.startsWith("\uFEFF") ? line.substring(1) : line;
        char parting = plain.indexOf('\t') >= 0 ? '\t' : ',';
        List<String> cells = Cells.of(plain, parting);
        List<String> names = cells == null
                ? List.of()
                : cells.stream()
                        .map(name -> name.strip().toLowerCase(Locale.ROOT))
                        .toList();
        int[] places = new int[NAMES.size()];
        for (int column = 0; column < places.length; column++) {
            places[column] = -1;
            for (String known : NAMES.get(column)) {
                places[column] = places[column] < 0 ? names.indexOf(known) : places[column];
            }
            if (places[column] < 0) {
                return new Header.Bad(missing(column, names));
            }
        }
        return new Header.Good(new AnswerTable(parting, names.size(), places));
    }

    private static Text missing(int column, List<String> names) {
        String wanted = NAMES.get(column).get(0);
        String near = DidYouMean.among(wanted, names).orElse("");
        return new Text(
                "the first line names no column '" + wanted + "'"
                        + (near.isEmpty() ? "" : ", is it '" + near + "'?")
                        + "; needed are user, item, skills and credit",
                "首行缺少“" + wanted + "”列" + (near.isEmpty() ? "" : "，是否就是“" + near + "”？")
                        + "；须有 user、item、skills、credit 四列");
    }

    /** Reads a further line. */
    public Reading read(String line) {
        if (line.isBlank()) {
            return new Reading.Blank();
        }
        List<String> cells = Cells.of(line, parting);
        if (cells == null) {
            return unreadable("a quote is not closed", "引号没有闭合");
        }
        if (cells.size() != columns) {
            return unreadable(
                    cells.size() + " cells where the first line names " + columns + " columns",
                    "有 " + cells.size() + " 格，首行却是 " + columns + " 列");
        }
        String user = cells.get(places[USER]).strip();
        String item = cells.get(places[ITEM]).strip();
        List<SkillId> needed = skills.computeIfAbsent(cells.get(places[SKILLS]), AnswerTable::skills);
        if (user.isEmpty() || item.isEmpty() || needed.isEmpty()) {
            String empty = NAMES.get(user.isEmpty() ? USER : item.isEmpty() ? ITEM : SKILLS)
                    .get(0);
            return unreadable("nothing stands under '" + empty + "'", "“" + empty + "”为空");
        }
        String written = cells.get(places[CREDIT]).strip();
        double credit = credit(written);
        if (Double.isNaN(credit)) {
            return unreadable(
                    "the credit '" + written + "' is not a number from 0 to 1", "得分“" + written + "”不是 0 到 1 之间的数");
        }
        ItemId id = items.computeIfAbsent(item, name -> new ItemId(name, "", ""));
        return new Reading.Read(new Row(user, id, needed, credit));
    }

    private static Reading unreadable(String en, String zh) {
        return new Reading.Unreadable(new Text(en, zh));
    }

    private static double credit(String written) {
        if (written.equals("1")) {
            return 1;
        }
        if (written.equals("0")) {
            return 0;
        }
        try {
            double credit = Double.parseDouble(written);
            return credit >= 0 && credit <= 1 ? credit : Double.NaN;
        } catch (NumberFormatException notANumber) {
            return Double.NaN;
        }
    }

    private static List<SkillId> skills(String cell) {
        Set<SkillId> skills = new LinkedHashSet<>();
        int from = 0;
        for (int i = 0; i <= cell.length(); i++) {
            if (i == cell.length() || PARTS.indexOf(cell.charAt(i)) >= 0) {
                String name = cell.substring(from, i).strip();
                if (!name.isEmpty()) {
                    skills.add(new SkillId(name));
                }
                from = i + 1;
            }
        }
        return List.copyOf(skills);
    }
}
