package org.refundrill.terminal.practice;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.refundrill.casefile.Dossier;
import org.refundrill.exercise.Action;
import org.refundrill.exercise.Step;
import org.refundrill.form.Response;
import org.refundrill.json.CaseShape;
import org.refundrill.json.Json;
import org.refundrill.json.RulingShape;
import org.refundrill.terminal.command.Invocation;
import org.refundrill.training.CaseDesk;
import org.refundrill.training.Session;
import tools.jackson.core.JacksonException;

/** Practice over JSON lines: one object in, one object out, for scripts. */
final class PlayCommand {

    private final CaseDesk desk;
    private final Invocation call;
    private final CaseShape shapes;

    PlayCommand(CaseDesk desk, Invocation call) {
        this.desk = desk;
        this.call = call;
        this.shapes = new CaseShape(call.language());
    }

    /** Works one case; false when the input ended in the middle. */
    boolean play(Session session) throws IOException {
        Map<String, Object> opening = event("case");
        opening.put("code", session.file().code());
        opening.put("scenario", session.file().scenario().id());
        opening.put("seed", session.file().seed());
        opening.put("resumed", session.resumed());
        if (!session.note().en().isEmpty()) {
            opening.put("note", call.say(session.note()));
        }
        List<String> given = session.occasion().support().given();
        if (!given.isEmpty()) {
            opening.put("given", given);
        }
        opening.put("case", shapes.seen(session.dossier(), session.exercise()));
        say(opening);
        for (Step step : session.before()) {
            tell(session, step);
        }
        while (true) {
            String line = call.console().in().readLine();
            if (line == null) {
                return false;
            }
            if (line.isBlank()) {
                continue;
            }
            Action action = read(line);
            if (action == null) {
                unreadable(List.of(problem(
                        "",
                        call.say(new org.refundrill.language.Text(
                                "send {\"ask\":id}, {\"hint\":true}, {\"act\":{\"do\":id}} or"
                                        + " {\"responses\":{field:answer}}",
                                "请发送 {\"ask\":编号}、{\"hint\":true}、{\"act\":{\"do\":编号}} 或 {\"responses\":{字段:答案}}")))));
                continue;
            }
            if (tell(session, session.act(action))) {
                return true;
            }
        }
    }

    /** Says what an action led to; true when the case is done. */
    private boolean tell(Session session, Step step) throws IOException {
        if (step instanceof Step.Submitted) {
            Map<String, Object> assessed = event("assessment");
            assessed.put("code", session.file().code());
            assessed.putAll(shapes.assessment(
                    session.assessment(),
                    new RulingShape(desk.rulebook(
                            session.file().scenario(), session.file().world()))));
            List<Dossier.Panel> explained = session.exercise().explained(step.state());
            if (!explained.isEmpty()) {
                assessed.put("explained", explained.stream().map(shapes::panel).toList());
            }
            assessed.putAll(shapes.judgedLater(session.exercise(), session.waiting()));
            say(assessed);
            return true;
        }
        if (step instanceof Step.Unreadable unreadable) {
            unreadable(unreadable.problems().stream()
                    .map(problem -> problem(problem.field(), call.say(problem.reason())))
                    .toList());
        } else if (step instanceof Step.Refused refused) {
            unreadable(List.of(problem("", call.say(refused.why()))));
        } else if (step instanceof Step.Record record) {
            Map<String, Object> shown = event("record");
            shown.put("id", record.id());
            shown.put("minutes", step.state().minutes());
            session.dossier().panels().stream()
                    .filter(panel -> panel.id().equals(record.id()))
                    .findFirst()
                    .ifPresent(panel -> shown.put("record", shapes.panel(panel)));
            say(shown);
        } else if (step instanceof Step.Hint hint) {
            Map<String, Object> shown = event("hint");
            shown.put("tier", hint.tier());
            shown.put("text", call.say(hint.text()));
            say(shown);
        } else if (step instanceof Step.Told told) {
            Map<String, Object> shown = event("state");
            shown.put("text", call.say(told.text()));
            shown.put("minutes", told.state().minutes());
            session.dossier().panels().stream()
                    .filter(panel -> panel.id().equals(told.panel()))
                    .findFirst()
                    .ifPresent(panel -> shown.put("panel", shapes.panel(panel)));
            shown.put("acts", shapes.acts(session.exercise().acts(told.state())));
            say(shown);
        }
        return false;
    }

    void end(String reason, int cases) throws IOException {
        Map<String, Object> end = event("end");
        end.put("reason", reason);
        end.put("cases", cases);
        say(end);
    }

    private void unreadable(List<Map<String, Object>> problems) throws IOException {
        Map<String, Object> event = event("unreadable");
        event.put("problems", problems);
        say(event);
    }

    private static Map<String, Object> problem(String field, String reason) {
        Map<String, Object> problem = new LinkedHashMap<>();
        problem.put("field", field);
        problem.put("reason", reason);
        return problem;
    }

    private static Map<String, Object> event(String name) {
        Map<String, Object> event = new LinkedHashMap<>();
        event.put("event", name);
        return event;
    }

    private void say(Map<String, Object> event) throws IOException {
        call.console().out().write(Json.line(event) + "\n");
        call.console().flush();
    }

    static @Nullable Action read(String line) {
        try {
            if (!(Json.plain(line) instanceof Map<?, ?> map)) {
                return null;
            }
            if (map.get("ask") instanceof String record) {
                return new Action.Ask(record);
            }
            if (Boolean.TRUE.equals(map.get("hint"))) {
                return new Action.Hint();
            }
            if (map.get("act") instanceof Map<?, ?> act) {
                return new Action.Act(named(act));
            }
            if (map.get("responses") instanceof Map<?, ?> responses) {
                Object confidence = map.get("confidence");
                return new Action.Submit(new Response(
                        named(responses),
                        confidence instanceof Number number ? new BigDecimal(number.toString()) : null));
            }
            return null;
        } catch (JacksonException notJson) {
            return null;
        }
    }

    private static Map<String, Object> named(Map<?, ?> map) {
        Map<String, Object> named = new LinkedHashMap<>();
        map.forEach((name, value) -> {
            if (value != null) {
                named.put(String.valueOf(name), value);
            }
        });
        return named;
    }
}
