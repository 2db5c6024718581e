package org.refundrill.terminal.practice;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.refundrill.casefile.CaseFile;
import org.refundrill.decision.ClauseId;
import org.refundrill.decision.Grounds;
import org.refundrill.exercise.Exercise;
import org.refundrill.json.CaseShape;
import org.refundrill.json.RulingShape;
import org.refundrill.language.Language;
import org.refundrill.rulebook.Rulebook;
import org.refundrill.scenario.Scenario;
import org.refundrill.training.CaseDesk;
import org.refundrill.training.CasePreview;
import org.refundrill.training.Session;

/** A preview as JSON. */
final class PreviewShape {
    private final CasePreview preview;
    private final CaseFile file;
    private final Language language;
    private final CaseShape shapes;
    private final Rulebook rulebook;
    private final RulingShape rulings;
    private final Exercise exercise;

    PreviewShape(CaseDesk desk, CasePreview preview, Language language) {
        this.preview = preview;
        this.file = preview.file();
        this.language = language;
        this.shapes = new CaseShape(language);
        this.rulebook = desk.rulebook(file.scenario(), file.world());
        this.rulings = new RulingShape(rulebook);
        this.exercise = desk.pose(file);
    }

    Map<String, Object> shape() {
        Scenario scenario = file.scenario();
        Map<String, Object> shape = new LinkedHashMap<>();
        shape.put("code", file.code());
        shape.put("scenario", scenario.id());
        shape.put("seed", file.seed());
        shape.put("lang", language.id());
        shape.put("duty", scenario.duty());
        shape.put("desk", scenario.desk());
        shape.put("tier", scenario.tier());
        shape.put(
                "skills", scenario.skills().stream().map(skill -> skill.value()).toList());
        shape.put("draws", draws());
        preview.target().ifPresent(target -> {
            Map<String, Object> aim = new LinkedHashMap<>();
            aim.put("at", target.at().id());
            aim.put("value", target.value());
            aim.put("hit", preview.hit());
            shape.put("aim", aim);
        });
        shape.put("reaches", reaches());
        shape.put("case", shapes.seen(preview.seen(), exercise));
        shape.put("onRequest", preview.onRequest().stream().map(shapes::panel).toList());
        shape.put("hidden", preview.hidden().stream().map(shapes::panel).toList());
        Map<String, Object> key = new LinkedHashMap<>();
        key.put("ruling", rulings.of(file.ruling()));
        key.put("responses", exercise.keyResponses());
        shape.put("key", key);
        shape.put("right", worked(preview.right()));
        preview.wrong().ifPresent(mistaken -> {
            Map<String, Object> wrong = worked(mistaken.session());
            Grounds.Flip flip = mistaken.flip();
            wrong.put("takenForOtherwise", flip == null ? null : rulings.flip(flip));
            shape.put("wrong", wrong);
        });
        return shape;
    }

    private Map<String, Object> draws() {
        Map<String, Object> draws = new LinkedHashMap<>();
        file.draws().forEach((name, value) -> {
            Map<String, Object> draw = new LinkedHashMap<>();
            draw.put("value", DrawText.of(value).in(language));
            draw.put("decisive", preview.decisive().contains(name));
            draws.put(name, draw);
        });
        return draws;
    }

    private List<Map<String, Object>> reaches() {
        List<Map<String, Object>> reaches = new ArrayList<>();
        for (ClauseId clause : file.scenario().reaches()) {
            Map<String, Object> shape = new LinkedHashMap<>();
            shape.put("clause", clause.value());
            shape.put("here", preview.cited().contains(clause));
            reaches.add(shape);
        }
        return reaches;
    }

    private Map<String, Object> worked(Session session) {
        return shapes.assessment(session.assessment(), rulings);
    }
}
