package org.refundrill.exercise.upwards;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.refundrill.casefile.Dossier;
import org.refundrill.exercise.Element;
import org.refundrill.exercise.Explanation;
import org.refundrill.form.Answers;
import org.refundrill.language.Text;

/** The report as it should have gone out, and of what went along how much was needed, missing and noise. */
final class ReportDue implements Explanation {
    private final List<Element> elements;

    ReportDue(List<Element> elements) {
        this.elements = elements;
    }

    @Override
    public List<Dossier.Panel> of(Map<String, Object> answers) {
        List<List<Text>> due = new ArrayList<>();
        List<List<Text>> along = new ArrayList<>();
        for (Element element : elements) {
            Text label = element.field().label();
            due.add(List.of(label, Answers.shown(element.field(), element.due())));
            if (element.due() instanceof List<?> needed
                    && answers.get(element.field().id()) instanceof List<?> sent) {
                along.add(List.of(label, counted(needed, sent)));
            }
        }
        List<Dossier.Panel> panels = new ArrayList<>();
        panels.add(fields("due", new Text("The report that is due", "应有的上报内容"), due));
        if (!along.isEmpty()) {
            panels.add(fields("along", new Text("Needed, missing, noise", "必要、缺漏与干扰"), along));
        }
        return List.copyOf(panels);
    }

    private static Text counted(List<?> needed, List<?> sent) {
        long hits = sent.stream().filter(needed::contains).count();
        long missing = needed.size() - hits;
        long noise = sent.size() - hits;
        return new Text(
                hits + " of " + needed.size() + " needed, " + missing + " missing, " + noise + " noise",
                "必要 " + needed.size() + " 项中选了 " + hits + " 项，缺 " + missing + " 项，干扰 " + noise + " 项");
    }

    private static Dossier.Panel fields(String id, Text title, List<List<Text>> rows) {
        return new Dossier.Panel(id, title, Dossier.Layout.FIELDS, List.of(), List.copyOf(rows));
    }
}
