package org.refundrill.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What is written in the drawings of a page, beside what stands in their tables. */
public record Drawn(String figure, String place, String drawn, String cell) {
    private static final Pattern FIGURE = Pattern.compile("(?s)<figure id=\"f-([^\"]+)\">(.*?)</figure>");
    private static final Pattern WRITTEN =
            Pattern.compile("(?s)<(?:text|tspan)[^>]* ?data-cell=\"([0-9.]+)\"[^>]*>(.*?)</(?:text|tspan)>");
    private static final Pattern CELL =
            Pattern.compile("(?s)<t[hd][^>]* data-cell=\"([0-9.]+)\"[^>]*>.*?<bdi>(.*?)</bdi>");

    public static List<Drawn> in(String html) {
        List<Drawn> all = new ArrayList<>();
        Matcher figure = FIGURE.matcher(html);
        while (figure.find()) {
            String id = figure.group(1);
            int table = html.indexOf("id=\"t-" + id + "\"");
            Map<String, String> cells = new LinkedHashMap<>();
            Matcher cell = CELL.matcher(html.substring(table, html.indexOf("</table>", table)));
            while (cell.find()) {
                cells.put(cell.group(1), cell.group(2));
            }
            Matcher written = WRITTEN.matcher(figure.group(2));
            while (written.find()) {
                all.add(new Drawn(
                        id, written.group(1), written.group(2), cells.getOrDefault(written.group(1), "no such cell")));
            }
        }
        return all;
    }
}
