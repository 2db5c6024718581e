package org.refundrill.proof;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * A fault planted in the content, as an author or a maintainer could make it.
 *
 * @param opinion the rulebook that is wrong then
 * @param name what went wrong, in words
 * @param kind operator, boundary, hit policy, clock, ...
 * @param file the file it stands in
 * @param edit how it is planted, behind {@code in PART} where it stands in a part of the rulebook: {@code text A => B}, {@code cell TABLE/ROW COLUMN = VALUE}, {@code drop TABLE/ROW},
 *     {@code swap TABLE/ROW ROW}, {@code hit TABLE = POLICY}
 * @param always whether the normal build plants it too
 */
record Fault(SecondOpinion opinion, String name, String kind, String file, String edit, boolean always) {
    static List<Fault> shipped() {
        return SecondOpinion.all().stream()
                .flatMap(opinion -> Tables.lines(opinion.pack() + "/faults.txt").map(line -> read(opinion, line)))
                .toList();
    }

    /** One line: kind, {@code *} where the normal build plants it, name, edit; parted by semicolons. */
    static Fault read(SecondOpinion opinion, String line) {
        String[] parts = Arrays.stream(line.split(";", 3)).map(String::strip).toArray(String[]::new);
        boolean always = parts[0].endsWith("*");
        String kind = parts[0].replace("*", "").strip();
        if (parts[2].startsWith("in ")) {
            String[] part = parts[2].split(" ", 3);
            return new Fault(opinion, parts[1], kind, opinion.rulebookPart(part[1]), part[2], always);
        }
        String file = kind.equals("calendar") ? opinion.calendarFile() : opinion.rulebookFile();
        return new Fault(opinion, parts[1], kind, file, parts[2], always);
    }

    /** A copy of the pack with the fault in it, calendars beside it. */
    void plant(Path content, Path copy) throws IOException {
        copy(content, "scenarios/calendars", copy);
        copy(content, "scenarios/" + opinion.pack(), copy);
        Path place = copy.resolve(file);
        String whole = Files.readString(place);
        String faulty = planted(whole);
        if (faulty.equals(whole)) {
            throw new IllegalStateException("nothing is changed by: " + edit);
        }
        Files.writeString(place, faulty);
    }

    private static void copy(Path content, String folder, Path copy) throws IOException {
        try (Stream<Path> files = Files.walk(content.resolve(folder))) {
            for (Path from : files.filter(Files::isRegularFile).toList()) {
                Path to = copy.resolve(content.relativize(from).toString());
                Files.createDirectories(to.getParent());
                Files.copy(from, to);
            }
        }
    }

    String planted(String whole) {
        String how = edit.substring(0, edit.indexOf(' '));
        String what = edit.substring(how.length() + 1);
        return switch (how) {
            case "text" -> text(whole, what.split(" => ", 2));
            case "cell" -> cell(whole, what);
            case "drop" -> {
                List<String> lines = new ArrayList<>(whole.lines().toList());
                lines.remove(row(lines, what));
                yield String.join("\n", lines) + "\n";
            }
            case "swap" -> swapped(whole, what.split(" "));
            case "hit" -> hit(whole, what.split(" = "));
            default -> throw new IllegalArgumentException(edit);
        };
    }

    private static String text(String whole, String[] edit) {
        int at = whole.indexOf(edit[0]);
        if (at < 0 || whole.indexOf(edit[0], at + 1) >= 0) {
            throw new IllegalStateException("wanted once: " + edit[0]);
        }
        return whole.substring(0, at) + edit[1] + whole.substring(at + edit[0].length());
    }

    private static String cell(String whole, String what) {
        String[] sides = what.split(" = ", 2);
        String[] place = sides[0].split(" ");
        List<String> lines = new ArrayList<>(whole.lines().toList());
        int row = row(lines, place[0]);
        List<String> head = List.of(cells(lines.get(header(lines, place[0]))));
        String[] cells = cells(lines.get(row));
        cells[head.indexOf(place[1])] = sides[1];
        int conditions = head.indexOf("");
        String left = String.join(" | ", Arrays.copyOfRange(cells, 0, conditions));
        String right = String.join(" | ", Arrays.copyOfRange(cells, conditions + 1, cells.length));
        lines.set(row, "      " + left + " || " + right);
        return String.join("\n", lines) + "\n";
    }

    private static String swapped(String whole, String[] what) {
        List<String> lines = new ArrayList<>(whole.lines().toList());
        int one = row(lines, what[0]);
        int other = row(lines, what[0].substring(0, what[0].indexOf('/') + 1) + what[1]);
        String first = lines.get(one);
        lines.set(one, lines.get(other));
        lines.set(other, first);
        return String.join("\n", lines) + "\n";
    }

    private static String hit(String whole, String[] what) {
        List<String> lines = new ArrayList<>(whole.lines().toList());
        int at = table(lines, what[0]);
        while (!lines.get(at).startsWith("    hit:")) {
            at++;
        }
        lines.set(at, "    hit: " + what[1]);
        return String.join("\n", lines) + "\n";
    }

    private static int row(List<String> lines, String place) {
        String name = place.substring(place.indexOf('/') + 1);
        int at = header(lines, place) + 1;
        while (lines.get(at).startsWith("      ")) {
            if (cells(lines.get(at))[0].equals(name)) {
                return at;
            }
            at++;
        }
        throw new IllegalStateException("no row " + place);
    }

    private static int header(List<String> lines, String place) {
        int at = table(lines, place.substring(0, place.indexOf('/')));
        while (!lines.get(at).startsWith("    rows:")) {
            at++;
        }
        at++;
        while (lines.get(at).strip().startsWith("#")) {
            at++;
        }
        return at;
    }

    private static int table(List<String> lines, String name) {
        int at = lines.indexOf("tables:");
        while (!lines.get(at).equals("  " + name + ":")) {
            at++;
        }
        return at;
    }

    /** The cells of a row; an empty one parts conditions from outputs. */
    private static String[] cells(String line) {
        return Arrays.stream(line.split("\\|", -1)).map(String::strip).toArray(String[]::new);
    }

    @Override
    public String toString() {
        return kind + ": " + name;
    }
}
