package org.refundrill.exercise.datadesk;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.refundrill.casefile.Dossier;
import org.refundrill.exercise.AskedElements;
import org.refundrill.exercise.Brief;
import org.refundrill.exercise.Element;
import org.refundrill.exercise.Explanation;
import org.refundrill.form.Answers;
import org.refundrill.language.Formats;
import org.refundrill.language.Text;
import org.refundrill.psychometrics.Detection;

/**
 * How each figure is reached, with numerator and denominator; where the scenario has one, a query that gives it; and where
 * something was to be detected, how well signal and noise were told apart.
 */
final class Figures implements Explanation {
    /** The settings that hold a query: {@code query-rate} for the question {@code rate}. */
    private static final String QUERY = "query-";

    private static final String DETECTED = "detect";
    private static final Pattern PLACE = Pattern.compile("\\{(\\w+)\\.(\\w+)}");

    private final Brief brief;
    private final AskedElements asked;
    private final List<Element> elements;

    Figures(Brief brief, AskedElements asked, List<Element> elements) {
        this.brief = brief;
        this.asked = asked;
        this.elements = elements;
    }

    @Override
    public List<Dossier.Panel> of(Map<String, Object> answers) {
        List<Dossier.Panel> panels = new ArrayList<>();
        Map<String, Text> parts = asked.parts();
        List<List<Text>> reached = new ArrayList<>();
        List<List<Text>> queries = new ArrayList<>();
        for (Element element : elements) {
            String id = element.field().id();
            Text due = Answers.shown(element.field(), element.due());
            String unit = unit(element);
            Text from = parts.getOrDefault(id, Text.same(""));
            Text told = from.en().isEmpty()
                    ? new Text(due.en() + unit, due.zh() + unit)
                    : new Text(due.en() + unit + "; " + from.en(), due.zh() + unit + "；" + from.zh());
            reached.add(List.of(element.field().label(), told));
            String query = settings().get(QUERY + id);
            if (query != null) {
                queries.add(List.of(element.field().label(), Text.same(filled(query))));
            }
        }
        panels.add(fields("reached", new Text("How each figure is reached", "各项数据的算法"), reached));
        if (!queries.isEmpty()) {
            panels.add(fields("queries", new Text("A query that gives it", "可用的查询语句"), queries));
        }
        detected(answers, panels);
        return List.copyOf(panels);
    }

    /** A query for this case: {@code {matter.goods}} stands for a value in its file. */
    private String filled(String query) {
        Matcher place = PLACE.matcher(query);
        StringBuilder filled = new StringBuilder();
        while (place.find()) {
            Object value = brief.caseFile().world().value(place.group(1), place.group(2));
            place.appendReplacement(
                    filled,
                    Matcher.quoteReplacement(
                            value instanceof BigDecimal number ? Formats.number(number) : String.valueOf(value)));
        }
        return place.appendTail(filled).toString();
    }

    private Map<String, String> settings() {
        return brief.caseFile().scenario().question().settings();
    }

    /** The unit of a number; an amount says its currency itself. */
    private static String unit(Element element) {
        String unit = element.field().unit();
        return switch (element.field().kind()) {
            case INTEGER, NUMBER -> unit == null ? "" : unit.equals("%") ? unit : " " + unit;
            default -> "";
        };
    }

    private void detected(Map<String, Object> answers, List<Dossier.Panel> panels) {
        String wanted = settings().get(DETECTED);
        for (Element element : elements) {
            if (element.field().id().equals(wanted)
                    && element.due() instanceof List<?> due
                    && answers.get(wanted) instanceof List<?> given) {
                int all = element.field().options().size();
                int hits = (int) given.stream().filter(due::contains).count();
                panels.add(panel(Detection.of(hits, due.size(), given.size() - hits, all - due.size())));
            }
        }
    }

    private static Dossier.Panel panel(Detection found) {
        Map<Text, String> rows = new LinkedHashMap<>();
        rows.put(new Text("Flagged that had to be", "应报且已报"), found.hits() + " / " + found.signals());
        rows.put(new Text("Flagged without cause", "不该报而报"), found.falseAlarms() + " / " + found.noise());
        if (found.signals() > 0 && found.noise() > 0) {
            rows.put(
                    new Text("Signal told from noise, d′ (0 is guessing)", "辨别力 d′（0 为瞎猜）"),
                    Detection.rounded(found.dPrime()));
        }
        List<List<Text>> cells = new ArrayList<>();
        rows.forEach((label, value) -> cells.add(List.of(label, Text.same(value))));
        return fields("detected", new Text("Hits and false alarms", "命中与误报"), cells);
    }

    private static Dossier.Panel fields(String id, Text title, List<List<Text>> rows) {
        return new Dossier.Panel(id, title, Dossier.Layout.FIELDS, List.of(), List.copyOf(rows));
    }
}
