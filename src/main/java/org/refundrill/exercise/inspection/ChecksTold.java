package org.refundrill.exercise.inspection;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.refundrill.casefile.Dossier;
import org.refundrill.exercise.Element;
import org.refundrill.exercise.Explanation;
import org.refundrill.language.Text;

/** After the form: which check settles which question. */
final class ChecksTold implements Explanation {
    private final Checks checks;
    private final List<Element> elements;

    ChecksTold(Checks checks, List<Element> elements) {
        this.checks = checks;
        this.elements = elements;
    }

    @Override
    public List<Dossier.Panel> of(Map<String, Object> answers) {
        List<List<Text>> rows = new ArrayList<>();
        for (Check check : checks.all()) {
            rows.add(List.of(check.label(), settles(check)));
        }
        return rows.isEmpty()
                ? List.of()
                : List.of(new Dossier.Panel(
                        "checks",
                        new Text("What each check settles here", "各项检查在本案能说明什么"),
                        Dossier.Layout.FIELDS,
                        List.of(),
                        rows));
    }

    private Text settles(Check check) {
        List<Text> questions = Settled.by(check, elements).stream()
                .map(element -> element.field().label())
                .distinct()
                .toList();
        return questions.isEmpty()
                ? new Text("nothing that is asked here", "与所问无关")
                : new Text(
                        String.join(" ", questions.stream().map(Text::en).toList()),
                        String.join("", questions.stream().map(Text::zh).toList()));
    }
}
