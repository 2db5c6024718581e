package org.refundrill.training;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.refundrill.language.Text;
import org.refundrill.training.Roster.Entry;

/**
 * People as a table, one a line, as spreadsheets write it: the first line names the columns {@code name}, {@code email} and
 * {@code cohort}, in any order; the last two may be missing. A line that cannot be taken is told with its number.
 */
public final class RosterTable {
    private static final List<List<String>> NAMES = List.of(
            List.of("name", "姓名"), List.of("email", "e-mail", "邮箱", "电子邮箱"), List.of("cohort", "group", "班组", "小组"));
    private static final int MOST_LINES = 20_000;
    private static final int LONGEST = 100;
    private static final int LONGEST_EMAIL = 254;
    private static final Pattern EMAIL = Pattern.compile(
            "[^\\s@,;:<>()\\[\\]\"\\\\]{1,64}@[^\\s@,;:<>()\\[\\]\"\\\\.]+(\\.[^\\s@,;:<>()\\[\\]\"\\\\.]+)+");
    /** What the log calls people on the roster. */
    private static final Pattern PSEUDONYM = Pattern.compile("t-[0-9a-f]{20}");

    private final List<Entry> people = new ArrayList<>();
    private final List<Refused> refused = new ArrayList<>();
    private final Map<String, String> nameOfEmail = new LinkedHashMap<>();
    private final Map<Entry, Integer> lineOf = new LinkedHashMap<>();
    private char parting = ',';
    private int columns;
    private final int[] places = {-1, -1, -1};

    private RosterTable() {}

    /**
     * A line that cannot be taken.
     *
     * @param line its number, from 1
     * @param why what is wrong, and what to do
     */
    public record Refused(int line, Text why) {}

    /** Reads a whole table. */
    public static RosterTable read(String text) {
        RosterTable table = new RosterTable();
        String[] lines = (text.startsWith("\uFEFF") ? text.substring(1) : text).split("\r\n|\n|\r", -1);
        if (lines.length > MOST_LINES) {
            table.refuse(
                    MOST_LINES + 1,
                    "at most " + MOST_LINES + " lines are read; split the file",
                    "最多读取 " + MOST_LINES + " 行，请拆分文件");
        } else if (table.header(lines[0])) {
            for (int i = 1; i < lines.length; i++) {
                if (!lines[i].isBlank()) {
                    table.line(i + 1, lines[i]);
                }
            }
            if (table.people.isEmpty() && table.refused.isEmpty()) {
                table.refuse(1, "nobody stands below the first line", "首行之下没有任何人员");
            }
        }
        return table;
    }

    /** Those that can be entered. */
    public List<Entry> people() {
        return List.copyOf(people);
    }

    /** The lines that cannot be taken, in their order. */
    public List<Refused> refused() {
        return List.copyOf(refused);
    }

    private boolean header(String line) {
        parting = line.indexOf('\t') >= 0 ? '\t' : line.indexOf(',') < 0 && line.indexOf(';') >= 0 ? ';' : ',';
        List<String> cells = Cells.of(line, parting);
        List<String> named = cells == null
                ? List.of()
                : cells.stream()
                        .map(cell -> cell.strip().toLowerCase(Locale.ROOT))
                        .toList();
        columns = named.size();
        for (int column = 0; column < places.length; column++) {
            for (String known : NAMES.get(column)) {
                places[column] = places[column] < 0 ? named.indexOf(known) : places[column];
            }
        }
        if (places[0] < 0) {
            refuse(
                    1,
                    "the first line names no column 'name'; write name,email,cohort",
                    "首行缺少“name”（姓名）列，请写成 name,email,cohort");
        }
        return places[0] >= 0;
    }

    private void line(int number, String line) {
        List<String> cells = Cells.of(line, parting);
        if (cells == null) {
            refuse(number, "a quote is not closed in this line", "本行有引号没有闭合");
            return;
        }
        if (cells.size() != columns) {
            refuse(
                    number,
                    cells.size() + " cells where the first line names " + columns + " columns",
                    "有 " + cells.size() + " 格，首行却是 " + columns + " 列");
            return;
        }
        String name = cell(cells, 0);
        String email = cell(cells, 1).toLowerCase(Locale.ROOT);
        String cohort = cell(cells, 2);
        Text why = wrong(name, email, cohort);
        if (why == null) {
            enter(number, new Entry(name, email.isEmpty() ? null : email, cohort.isEmpty() ? null : cohort));
        } else {
            refused.add(new Refused(number, why));
        }
    }

    private String cell(List<String> cells, int column) {
        return places[column] < 0 ? "" : cells.get(places[column]).strip();
    }

    private void enter(int number, Entry entry) {
        Integer before = lineOf.putIfAbsent(entry, number);
        String email = entry.email();
        String other = email == null ? null : nameOfEmail.putIfAbsent(email, entry.name());
        if (before != null) {
            refuse(number, "the same as line " + before + "; take one out", "与第 " + before + " 行相同，请删去一行");
        } else if (other != null && !other.equals(entry.name())) {
            refuse(
                    number,
                    "the address " + email + " is that of '" + other + "' further up; one of the two is wrong",
                    "邮箱 " + email + " 在前面属于“" + other + "”，二者必有一误");
        } else {
            people.add(entry);
        }
    }

    /** What is wrong with the cells of a line; null where nothing is. */
    private static @Nullable Text wrong(String name, String email, String cohort) {
        if (name.isEmpty()) {
            return new Text("nothing stands under 'name'", "“name”（姓名）为空");
        }
        if (PSEUDONYM.matcher(name).matches()) {
            return new Text("'" + name + "' is a pseudonym; write the person's name", "“" + name + "”是代号，请填写真实姓名");
        }
        if (!email.isEmpty()
                && (email.length() > LONGEST_EMAIL || !EMAIL.matcher(email).matches())) {
            return new Text(
                    "'" + shown(email) + "' is not an e-mail address; write it like mei@example.com",
                    "“" + shown(email) + "”不是有效邮箱，写法如 mei@example.com");
        }
        for (String cell : List.of(name, email, cohort)) {
            Text why = hostile(cell);
            if (why != null) {
                return why;
            }
        }
        return null;
    }

    /** Cells that are no names: too long, a formula to a spreadsheet, or with signs that hide what is written. */
    private static @Nullable Text hostile(String cell) {
        if (cell.length() > LONGEST_EMAIL || (cell.length() > LONGEST && cell.indexOf('@') < 0)) {
            return new Text(
                    "'" + shown(cell) + "' has " + cell.length() + " characters; at most " + LONGEST + " are taken",
                    "“" + shown(cell) + "”有 " + cell.length() + " 个字符，最多 " + LONGEST + " 个");
        }
        if (!cell.isEmpty() && "=+-@".indexOf(cell.charAt(0)) >= 0) {
            return new Text(
                    "'" + shown(cell) + "' would be a formula to a spreadsheet; begin with a letter",
                    "“" + shown(cell) + "”会被表格软件当作公式，请以文字开头");
        }
        boolean hidden = cell.codePoints()
                .anyMatch(point -> Character.isISOControl(point)
                        || Character.getType(point) == Character.FORMAT
                        || Character.getType(point) == Character.SURROGATE
                        || Character.getType(point) == Character.UNASSIGNED
                        || point == 0xFFFD);
        return hidden
                ? new Text(
                        "'" + shown(cell) + "' holds signs that cannot be seen or read; type it anew",
                        "“" + shown(cell) + "”含有不可见或无法识别的字符，请重新输入")
                : null;
    }

    /** As it may be shown: short, and without what would disturb a terminal. */
    private static String shown(String cell) {
        StringBuilder shown = new StringBuilder();
        cell.codePoints()
                .limit(40)
                .forEach(point -> shown.appendCodePoint(
                        Character.isISOControl(point) || Character.getType(point) == Character.FORMAT ? '?' : point));
        return shown.toString();
    }

    private void refuse(int line, String en, String zh) {
        refused.add(new Refused(line, new Text(en, zh)));
    }
}
