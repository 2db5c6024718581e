package org.refundrill.terminal.practice;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.refundrill.casefile.Dossier;
import org.refundrill.exercise.Act;
import org.refundrill.exercise.Step;
import org.refundrill.form.Field;
import org.refundrill.form.Reading;
import org.refundrill.language.Text;
import org.refundrill.terminal.console.Console;
import org.refundrill.terminal.console.Style;
import org.refundrill.terminal.console.Styled;
import org.refundrill.terminal.console.Typed;

/** Works a case line by line: for pipes, dumb terminals and screen readers. */
final class LinePlayer {
    /** What became of a line: an answer to the question, or something that moved on from it. */
    enum Moved {
        STAYS,
        BACK,
        AHEAD,
        AWAY
    }

    private static final int LONGEST_COMMAND = 24;

    private final Console console;
    private final CaseWork work;
    private final boolean exam;

    LinePlayer(Console console, CaseWork work) {
        this(console, work, false);
    }

    /**
     * A player of a case.
     *
     * @param exam whether it is worked without aids, and nothing is told afterwards
     */
    LinePlayer(Console console, CaseWork work, boolean exam) {
        this.console = console;
        this.work = work;
        this.exam = exam;
    }

    Played play() {
        file();
        while (true) {
            int place = work.firstOpen();
            while (place < work.fields().size()) {
                Optional<Integer> next = ask(place);
                if (next.isEmpty()) {
                    return Played.then(Played.Then.LATER);
                }
                place = next.get();
            }
            Step step = work.submit(exam ? null : confidence());
            if (step instanceof Step.Submitted) {
                return exam ? Played.then(Played.Then.DONE) : debrief();
            }
            if (!(step instanceof Step.Unreadable unreadable)) {
                return Played.then(Played.Then.LATER);
            }
            for (Reading.FieldProblem problem : unreadable.problems()) {
                console.line("! " + work.say(problem.reason()));
            }
        }
    }

    void file() {
        console.line("═".repeat(Math.max(20, console.width() - 1)));
        console.line(Styled.of(Style.TITLE, work.say(work.dossier().title())));
        console.lines(new Pages(work, console.width() - 1).file().lines());
    }

    /** Asks one question until it is answered; where to go on, or nothing when the person leaves. */
    Optional<Integer> ask(int place) {
        Field field = work.fields().get(place);
        Optional<WorkFile> document = work.document(field);
        show(field);
        if (work.countdown().limit() > 0) {
            console.line(work.say(work.countdown().inWords()));
            work.countdown().start();
        }
        commands();
        while (true) {
            Typed typed = console.readLine("> ");
            if (!(typed instanceof Typed.Line line)) {
                return Optional.empty();
            }
            String text = line.text().strip();
            Optional<Moved> moved = text.isEmpty()
                    ? Optional.of(Moved.STAYS)
                    : isMessage(field, text)
                            ? Optional.empty()
                            : document.isPresent() ? withFile(field, document.get(), text) : command(text);
            if (moved.isEmpty()) {
                Optional<Text> problem = work.enter(field, text);
                if (problem.isEmpty() && !work.fields().contains(field)) {
                    // It was an act against the clock.
                    work.countdown().late().ifPresent(late -> console.line("! " + work.say(late)));
                    return Optional.of(work.firstOpen());
                } else if (problem.isEmpty()) {
                    return Optional.of(work.firstOpen() > place ? Math.max(place + 1, work.firstOpen()) : place + 1);
                }
                console.line(Styled.of(Style.NOTICE, "! " + work.say(problem.get())));
            } else if (moved.get() == Moved.AWAY) {
                return Optional.empty();
            } else if (moved.get() == Moved.BACK) {
                return Optional.of(Math.max(0, place - 1));
            } else if (moved.get() == Moved.AHEAD) {
                return Optional.of(place + 1);
            } else if (!work.fields().contains(field)) {
                // What was done has answered it.
                return Optional.of(work.firstOpen());
            } else {
                show(field);
                commands();
            }
        }
    }

    /** Whether a line is an answer in words although it may begin like a command, as "Ask us at any time" does. */
    private static boolean isMessage(Field field, String text) {
        return field.kind() == Field.Kind.TEXT && text.length() > LONGEST_COMMAND;
    }

    /** What can be done with a question that is answered with a file: lay it out, have it checked, hand it in. */
    private Optional<Moved> withFile(Field field, WorkFile file, String text) {
        String word = text.toLowerCase(Locale.ROOT);
        if (word.equals("edit") || text.equals("编辑")) {
            console.line("* " + work.say(file.begin()));
            return Optional.of(Moved.STAYS);
        } else if (word.equals("check") || text.equals("检查")) {
            act("check");
            return Optional.of(Moved.STAYS);
        } else if (word.equals("done") || text.equals("完成")) {
            Optional<String> written = file.text();
            Optional<Text> problem =
                    written.isEmpty() ? Optional.of(file.unreadable()) : work.enter(field, written.get());
            problem.ifPresent(why -> console.line(Styled.of(Style.NOTICE, "! " + work.say(why))));
            return problem.isEmpty() ? Optional.of(Moved.AHEAD) : Optional.of(Moved.STAYS);
        }
        return command(text);
    }

    /** Carries out a line that is a command; empty when it is an answer. */
    Optional<Moved> command(String text) {
        String word = text.toLowerCase(Locale.ROOT);
        if (List.of("later", "exit", "quit", "稍后", "退出").contains(word)) {
            return Optional.of(Moved.AWAY);
        } else if (word.equals("back") || text.equals("上一题")) {
            return Optional.of(Moved.BACK);
        } else if (exam && isAid(word)) {
            console.line(Styled.of(Style.NOTICE, "! " + work.say("There are no aids in an exam.", "考试中不提供任何提示和规则查询。")));
        } else if (word.equals("hint") || text.equals("提示")) {
            tell(work.hint());
        } else if (word.equals("lang") || text.equals("语言")) {
            work.switchLanguage();
        } else if (word.equals("file") || text.equals("案卷") || text.equals("案件")) {
            file();
        } else if (word.equals("do") || text.equals("操作")) {
            acts();
        } else if (word.startsWith("do ") || text.startsWith("操作")) {
            act(text.replaceFirst("(?i)^(do|操作)\\s*", ""));
        } else if (word.startsWith("ask ") || text.startsWith("调取")) {
            lookUp(text.replaceFirst("(?i)^(ask|调取)\\s*", ""));
        } else if (word.startsWith("rules") || text.startsWith("规则")) {
            String words = text.replaceFirst("(?i)^(rules|规则)\\s*", "");
            console.lines(new Pages(work, console.width() - 1).rules(words).lines());
        } else {
            return Optional.empty();
        }
        return Optional.of(Moved.STAYS);
    }

    private static boolean isAid(String word) {
        return word.equals("hint") || word.equals("提示") || word.startsWith("rules") || word.startsWith("规则");
    }

    private String keys() {
        boolean acts = !work.acts().isEmpty();
        return exam
                ? work.say(
                        "[ask N] " + (acts ? "[do N] " : "") + "[file] [back] [lang] [later]",
                        "［调取 N］" + (acts ? "［操作 N］" : "") + "［案卷］［上一题］［语言］［稍后］")
                : work.say(
                        "[hint] [ask N] " + (acts ? "[do N] " : "") + "[file] [rules WORD] [back] [lang] [later]",
                        "［提示］［调取 N］" + (acts ? "［操作 N］" : "") + "［案卷］［规则 词］［上一题］［语言］［稍后］");
    }

    void show(Field field) {
        console.line("");
        console.line(Styled.of(Style.BOLD, work.say(field.label())));
        Sheet.Writer options = new Sheet.Writer(console.width() - 1);
        for (int i = 0; i < field.options().size(); i++) {
            options.hanging(
                    "  " + (i + 1) + "  ", work.say(field.options().get(i).label()));
        }
        console.lines(options.sheet().lines());
        if (work.document(field).isPresent()) {
            console.line(work.say(
                    "  [edit] lays the file out for your editor  [check] what the lint says of it  [done] hands it in",
                    "  ［编辑］生成文件，用您的编辑器修改　［检查］查看校验结果　［完成］提交文件"));
        } else if (field.kind() != Field.Kind.CHOICE) {
            console.line(Styled.of(Style.DIM, "  " + work.say(Asked.example(field))));
        }
        work.typed(field)
                .filter(typed -> work.document(field).isEmpty())
                .flatMap(typed -> work.understood(field, typed))
                .ifPresent(given ->
                        console.line(Styled.of(Style.DIM, "  " + work.say("so far: ", "此前作答：") + work.say(given))));
    }

    private void commands() {
        console.line(Styled.of(Style.DIM, keys()));
    }

    /** What can be done, by number. */
    private void acts() {
        List<Act> acts = work.acts();
        Sheet.Writer page = new Sheet.Writer(console.width() - 1);
        if (acts.isEmpty()) {
            page.hanging("! ", work.say("There is nothing else to do here.", "此处没有其他操作。"));
        }
        for (int i = 0; i < acts.size(); i++) {
            page.hanging("  " + (i + 1) + "  ", work.say(Asked.labelled(acts.get(i))));
        }
        work.time().ifPresent(time -> page.hanging("* ", work.say(time)));
        console.lines(page.sheet().lines());
    }

    private void act(String which) {
        List<Act> acts = work.acts();
        int number = which.matches("\\d{1,3}") ? Integer.parseInt(which) : 0;
        Optional<Act> chosen = number >= 1 && number <= acts.size()
                ? Optional.of(acts.get(number - 1))
                : acts.stream().filter(act -> act.id().equals(which)).findFirst();
        if (chosen.isEmpty()) {
            acts();
            return;
        }
        Map<String, String> said = new LinkedHashMap<>();
        for (Field field : chosen.get().said()) {
            Optional<String> answer = detail(field);
            if (answer.isEmpty()) {
                return;
            }
            said.put(field.id(), answer.get());
        }
        Step step = work.act(chosen.get(), said);
        tell(step);
        if (step instanceof Step.Told told) {
            panel(told.panel());
        }
    }

    /** What is said with an act; an empty line gives the act up. */
    private Optional<String> detail(Field field) {
        Optional<WorkFile> document = work.document(field);
        if (document.isPresent()) {
            Optional<String> written = document.get().text();
            if (written.isEmpty()) {
                console.line(
                        Styled.of(Style.NOTICE, "! " + work.say(document.get().unreadable())));
            }
            return written;
        }
        show(field);
        console.line(Styled.of(Style.DIM, work.say("[Enter: give it up]", "［回车放弃］")));
        while (true) {
            Typed typed = console.readLine("> ");
            String text = typed instanceof Typed.Line line ? line.text().strip() : "";
            if (text.isEmpty()) {
                return Optional.empty();
            }
            Optional<Text> problem = work.problem(field, text);
            if (problem.isEmpty()) {
                return Optional.of(text);
            }
            console.line(Styled.of(Style.NOTICE, "! " + work.say(problem.get())));
        }
    }

    private void panel(@Nullable String id) {
        Sheet.Writer page = new Sheet.Writer(console.width() - 1);
        work.dossier().panels().stream()
                .filter(panel -> panel.id().equals(id))
                .forEach(new FileSheet(work.language(), page)::panel);
        console.lines(page.sheet().lines());
    }

    private void lookUp(String which) {
        List<Dossier.Askable> askable = work.dossier().askable();
        String id = which;
        if (which.matches("\\d{1,3}")) {
            int place = Integer.parseInt(which);
            id = place >= 1 && place <= askable.size() ? askable.get(place - 1).id() : which;
        }
        Step step = work.ask(id);
        tell(step);
        if (step instanceof Step.Record record) {
            panel(record.id());
        }
    }

    private void tell(Step step) {
        Sheet.Writer page = new Sheet.Writer(console.width() - 1);
        if (step instanceof Step.Hint hint) {
            String head = work.say("* Hint " + hint.tier() + " of 3: ", "* 提示 " + hint.tier() + "/3：");
            page.hanging(Styled.EMPTY, Style.PLAIN, head + work.say(hint.text()));
        } else if (step instanceof Step.Refused refused) {
            page.hanging("! ", work.say(refused.why()));
        } else if (step instanceof Step.Told told) {
            page.hanging("* ", work.say(told.text()));
        } else if (step instanceof Step.Unreadable unreadable) {
            unreadable.problems().forEach(problem -> page.hanging("! ", work.say(problem.reason())));
        }
        console.lines(page.sheet().lines());
    }

    @Nullable
    BigDecimal confidence() {
        console.line("");
        Typed typed = console.readLine(
                work.say("How sure are you? 50, 65, 80, 95 % (Enter to skip) ", "有多大把握？50、65、80、95（回车跳过） "));
        String text = typed instanceof Typed.Line line ? line.text().strip().replace("%", "") : "";
        return text.matches("\\d{2}") ? new BigDecimal(text).movePointLeft(2) : null;
    }

    private Played debrief() {
        Debrief debrief = new Debrief(work);
        console.line("");
        console.lines(debrief.sheet(console.width() - 1, false).lines());
        if (!console.person()) {
            return Played.then(Played.Then.DONE);
        }
        while (true) {
            String question = debrief.twin().isPresent()
                    ? work.say(
                            "[n] next case  [t] practise that twin  [m] all facts  Enter: enough ",
                            "［n］下一案 ［t］练习对照案件 ［m］全部事实 回车结束 ")
                    : work.say("[n] next case  [m] all facts  Enter: enough ", "［n］下一案 ［m］全部事实 回车结束 ");
            String text = console.readLine(question) instanceof Typed.Line line
                    ? line.text().strip().toLowerCase(Locale.ROOT)
                    : "";
            if (text.equals("t") && debrief.twin().isPresent()) {
                return new Played(Played.Then.TWIN, debrief.twin().get());
            } else if (text.equals("m")) {
                console.lines(debrief.sheet(console.width() - 1, true).lines());
            } else {
                return Played.then(text.equals("n") ? Played.Then.NEXT : Played.Then.DONE);
            }
        }
    }
}
