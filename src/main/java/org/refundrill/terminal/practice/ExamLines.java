package org.refundrill.terminal.practice;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.refundrill.curriculum.Blueprint;
import org.refundrill.exercise.Action;
import org.refundrill.exercise.Step;
import org.refundrill.form.Response;
import org.refundrill.json.CaseShape;
import org.refundrill.json.Json;
import org.refundrill.language.Text;
import org.refundrill.terminal.command.Invocation;
import org.refundrill.terminal.console.Columns;
import org.refundrill.terminal.console.Style;
import org.refundrill.terminal.console.Styled;
import org.refundrill.training.Session;
import org.refundrill.training.exam.Exams;
import org.refundrill.training.exam.Sitting;
import tools.jackson.core.JacksonException;

/** What is said while an exam is sat, to a person or to a script. Which case it is, nobody is told. */
final class ExamLines {
    private static final Text RULES = new Text(
            "No hints, no rules, no second answer to a case. The clock runs on while you are away. Case codes are shown"
                    + " after you hand in.",
            "考试中没有提示，不能查阅规则，每案只能作答一次。离开期间照常计时，案件编号在交卷后显示。");

    private final Invocation call;
    private final Exams exams;

    ExamLines(Invocation call, Exams exams) {
        this.call = call;
        this.exams = exams;
    }

    void opening(Blueprint blueprint, Sitting sitting) throws IOException {
        if (call.json()) {
            Map<String, Object> opening = event("exam", sitting);
            opening.put("exam", sitting.exam());
            opening.put("form", sitting.form());
            opening.put("answered", sitting.answers().size());
            say(opening);
            return;
        }
        call.console().line(Styled.of(Style.TITLE, call.say(blueprint.title())));
        Columns.wrap(call.say(RULES), call.console().width()).forEach(call.console()::line);
    }

    void head(Sitting sitting, int place) {
        long minutes = exams.left(sitting).toMinutes();
        call.console()
                .line(Styled.of(
                        Style.BOLD,
                        call.say(new Text(
                                "Case " + (place + 1) + " of " + sitting.cases().size() + ", " + minutes
                                        + " minutes left",
                                "第 " + (place + 1) + "/" + sitting.cases().size() + " 案，剩余 " + minutes + " 分钟"))));
    }

    /** Works a case over JSON lines; nothing when the input ends before it is answered. */
    Optional<List<Action>> work(Session session, Sitting sitting, int place) throws IOException {
        CaseShape shapes = new CaseShape(call.language());
        Map<String, Object> opening = event("case", sitting);
        opening.put("place", place + 1);
        opening.put("case", shapes.seen(session.dossier(), session.exercise()));
        say(opening);
        for (String line = call.console().in().readLine();
                line != null;
                line = call.console().in().readLine()) {
            Optional<Action> action = line.isBlank() ? Optional.empty() : action(line);
            if (action.isEmpty()) {
                unreadable(new Text(
                        "send {\"ask\":id}, {\"act\":{\"do\":id}} or {\"responses\":{field:answer}}; there are no hints",
                        "请发送 {\"ask\":编号}、{\"act\":{\"do\":编号}} 或 {\"responses\":{字段:答案}}；考试没有提示"));
                continue;
            }
            Step step = session.act(action.get());
            if (step instanceof Step.Submitted) {
                return Optional.of(session.state().log());
            }
            if (step instanceof Step.Unreadable bad) {
                unreadable(bad.problems().get(0).reason());
            } else if (step instanceof Step.Refused refused) {
                unreadable(refused.why());
            } else {
                Map<String, Object> state = event("state", sitting);
                state.put("case", shapes.seen(session.dossier(), session.exercise()));
                say(state);
            }
        }
        return Optional.empty();
    }

    private static Optional<Action> action(String line) {
        try {
            Map<String, Object> read = Json.object(line);
            if (read.get("responses") instanceof Map<?, ?> responses) {
                return Optional.of(new Action.Submit(new Response(plain(responses), null)));
            }
            if (read.get("ask") instanceof String record) {
                return Optional.of(new Action.Ask(record));
            }
            return read.get("act") instanceof Map<?, ?> act
                    ? Optional.of(new Action.Act(plain(act)))
                    : Optional.empty();
        } catch (JacksonException | IllegalArgumentException notJson) {
            return Optional.empty();
        }
    }

    private static Map<String, Object> plain(Map<?, ?> map) {
        Map<String, Object> plain = new LinkedHashMap<>();
        map.forEach((name, value) -> plain.put(String.valueOf(name), value));
        return plain;
    }

    void kept(int place) throws IOException {
        if (call.json()) {
            Map<String, Object> kept = new LinkedHashMap<>();
            kept.put("event", "kept");
            kept.put("place", place + 1);
            say(kept);
        } else {
            call.console().line(call.say(new Text("Kept. It cannot be changed.", "已保存，不可修改。")));
        }
    }

    void left(Sitting sitting) throws IOException {
        if (call.json()) {
            Map<String, Object> end = event("end", sitting);
            end.put("reason", "input-closed");
            say(end);
        } else {
            call.console()
                    .message(call.say(new Text(
                            "The exam stays open and its clock runs on: 'exam resume'",
                            "考试仍在进行并继续计时，可用 exam resume 返回")));
        }
    }

    void allAnswered() throws IOException {
        if (call.json()) {
            Map<String, Object> end = new LinkedHashMap<>();
            end.put("event", "end");
            end.put("reason", "all-answered");
            say(end);
        } else {
            call.console()
                    .line(call.say(new Text(
                            "All cases are answered. Hand in with: exam submit", "全部案件已作答，请输入 exam submit 交卷")));
        }
    }

    private void unreadable(Text why) throws IOException {
        Map<String, Object> event = new LinkedHashMap<>();
        event.put("event", "unreadable");
        event.put("problems", List.of(Map.of("reason", call.say(why))));
        say(event);
    }

    private Map<String, Object> event(String name, Sitting sitting) {
        Map<String, Object> event = new LinkedHashMap<>();
        event.put("event", name);
        event.put("cases", sitting.cases().size());
        event.put("secondsLeft", exams.left(sitting).toSeconds());
        return event;
    }

    private void say(Map<String, Object> event) throws IOException {
        call.console().out().write(Json.line(event) + "\n");
        call.console().flush();
    }
}
