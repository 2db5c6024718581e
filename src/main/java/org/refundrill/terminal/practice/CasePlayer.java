package org.refundrill.terminal.practice;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.refundrill.casefile.Dossier;
import org.refundrill.exercise.Action;
import org.refundrill.exercise.Step;
import org.refundrill.form.Field;
import org.refundrill.form.Reading;
import org.refundrill.form.Response;
import org.refundrill.language.Text;
import org.refundrill.terminal.command.Invocation;
import org.refundrill.terminal.console.Typed;
import org.refundrill.training.CaseDesk;
import org.refundrill.training.Session;

/** Works one case with a person, line by line: the file, the questions, the debrief. */
final class CasePlayer {

    /** How working a case ended. */
    enum Ending {
        DONE,
        LATER,
        CLOSED
    }

    private final Invocation call;
    private final CaseScreen screen;
    private final Debrief debrief;

    CasePlayer(CaseDesk desk, Invocation call) {
        this.call = call;
        this.screen = new CaseScreen(call.language(), call.console().width());
        this.debrief = new Debrief(desk, call, screen);
    }

    Ending play(Session session) {
        if (!session.note().en().isEmpty()) {
            call.console().line(call.say(session.note()));
        }
        screen.lines(session.dossier()).forEach(call.console()::line);
        askable(session);
        call.console().line("");
        call.console().line(call.say(session.exercise().instruction()));
        session.before().forEach(this::tell);
        Map<String, Object> answers = new LinkedHashMap<>();
        List<Field> fields = session.exercise().form().fields();
        while (true) {
            for (Field field : fields) {
                if (!answers.containsKey(field.id())) {
                    String typed = ask(session, field);
                    if (typed == null) {
                        return Ending.CLOSED;
                    }
                    if (typed.equals(Words.LATER)) {
                        return Ending.LATER;
                    }
                    answers.put(field.id(), typed);
                }
            }
            BigDecimal confidence = confidence();
            Step step = session.act(new Action.Submit(new Response(answers, confidence)));
            if (step instanceof Step.Submitted) {
                debrief.show(session);
                return Ending.DONE;
            }
            if (step instanceof Step.Unreadable unreadable) {
                for (Reading.FieldProblem problem : unreadable.problems()) {
                    call.console().line("! " + call.say(problem.reason()));
                    answers.remove(problem.field());
                }
            } else {
                return Ending.LATER;
            }
        }
    }

    private void askable(Session session) {
        List<Dossier.Askable> askable = session.dossier().askable();
        if (!askable.isEmpty()) {
            call.console().line("");
            call.console().line(say("Can be asked for (type: ask 1):", "可调取的材料（输入：ask 1）："));
            for (int i = 0; i < askable.size(); i++) {
                call.console()
                        .line("  " + (i + 1) + "  " + call.say(askable.get(i).label()));
            }
        }
    }

    /** The answer typed to a field; null when the input ended, {@link Words#LATER} to stop for now. */
    private @Nullable String ask(Session session, Field field) {
        while (true) {
            show(field);
            Typed typed = call.console().readLine("> ");
            if (typed instanceof Typed.Closed) {
                return null;
            }
            if (!(typed instanceof Typed.Line line)) {
                call.console().line(say("Kept. Type 'practise' to go on where you stood.", "进度已保存，输入 practise 可继续。"));
                return Words.LATER;
            }
            String text = line.text().strip();
            String word = text.toLowerCase(Locale.ROOT);
            if (word.equals("hint") || text.equals("提示")) {
                tell(session.act(new Action.Hint()));
            } else if (word.startsWith("ask ") || text.startsWith("调取")) {
                lookUp(session, word.replaceFirst("^(ask|调取)\\s*", ""));
            } else if (word.equals("file") || text.equals("案件")) {
                screen.lines(session.dossier()).forEach(call.console()::line);
                askable(session);
            } else if (word.equals("later") || text.equals("稍后")) {
                call.console().line(say("Kept. Type 'practise' to go on where you stood.", "进度已保存，输入 practise 可继续。"));
                return Words.LATER;
            } else if (!text.isEmpty()) {
                return text;
            }
        }
    }

    private void show(Field field) {
        call.console().line("");
        String unit = field.unit() == null ? "" : " (" + field.unit() + ")";
        call.console().line(call.say(field.label()) + unit);
        List<Field.Option> options = field.options();
        for (int i = 0; i < options.size(); i++) {
            List<String> lines = new ArrayList<>();
            screen.wrap("  " + (i + 1) + "  ", call.say(options.get(i).label()), lines);
            lines.forEach(call.console()::line);
        }
        call.console().line(say("[hint] [ask N] [file] [later]", "［提示］［调取 N］［案件］［稍后］"));
    }

    private void lookUp(Session session, String which) {
        List<Dossier.Askable> askable = session.dossier().askable();
        String id = which;
        if (which.matches("\\d{1,3}")) {
            int place = Integer.parseInt(which);
            id = place >= 1 && place <= askable.size() ? askable.get(place - 1).id() : which;
        }
        Step step = session.act(new Action.Ask(id));
        tell(step);
        if (step instanceof Step.Record record) {
            session.dossier().panels().stream()
                    .filter(panel -> panel.id().equals(record.id()))
                    .forEach(panel -> screen.panel(panel).forEach(call.console()::line));
        }
    }

    private void tell(Step step) {
        if (step instanceof Step.Hint hint) {
            List<String> lines = new ArrayList<>();
            screen.wrap("* ", call.say(hint.text()), lines);
            lines.forEach(call.console()::line);
        } else if (step instanceof Step.Refused refused) {
            call.console().line("! " + call.say(refused.why()));
        } else if (step instanceof Step.Told told) {
            call.console().line("* " + call.say(told.text()));
        }
    }

    private @Nullable BigDecimal confidence() {
        call.console().line("");
        Typed typed = call.console()
                .readLine(say("How sure are you? 50, 65, 80, 95 % (Enter to skip) ", "有多大把握？50、65、80、95（回车跳过） "));
        String text = typed instanceof Typed.Line line ? line.text().strip().replace("%", "") : "";
        return text.matches("\\d{2}") ? new BigDecimal(text).movePointLeft(2) : null;
    }

    private String say(String en, String zh) {
        return call.say(new Text(en, zh));
    }

    /** Words with a meaning between these classes. */
    static final class Words {
        static final String LATER = "\u0000later";

        private Words() {}
    }
}
