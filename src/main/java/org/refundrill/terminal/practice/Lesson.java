package org.refundrill.terminal.practice;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.refundrill.exercise.Step;
import org.refundrill.form.Field;
import org.refundrill.terminal.Messages;
import org.refundrill.terminal.console.Columns;
import org.refundrill.terminal.console.Console;
import org.refundrill.terminal.console.Style;
import org.refundrill.terminal.console.Styled;
import org.refundrill.terminal.console.Typed;

/** A first case, worked step by step with explanations between. Each step tells whether the person stays. */
final class Lesson {
    private static final List<String> AWAY = List.of("exit", "quit", "later", "退出", "稍后");
    private static final List<String> ONWARDS =
            List.of("practise", "next", "status", "review", "rules", "glossary", "help");

    private final Console console;
    private final CaseWork work;
    private final LinePlayer player;
    private final Messages messages = Messages.of("tutorial");
    private final int width;

    Lesson(Console console, CaseWork work) {
        this.console = console;
        this.work = work;
        this.player = new LinePlayer(console, work);
        this.width = Math.max(20, console.width() - 1);
    }

    /** The whole lesson, or as much of it as the person likes. */
    void give() {
        boolean stayed = welcome() && file() && asking() && hint() && answers() && handIn();
        tell(stayed ? "end" : "left", Style.PLAIN);
        if (stayed) {
            for (String command : ONWARDS) {
                Sheet.Writer page = new Sheet.Writer(width);
                page.hanging(
                        Styled.of("  ").and(Style.ACCENT, Columns.fit(command, 10)),
                        Style.PLAIN,
                        say("end." + command));
                console.lines(page.sheet().lines());
            }
        }
    }

    private boolean welcome() {
        tell("welcome", Style.PLAIN);
        return pause("enter");
    }

    private boolean file() {
        title("file.title");
        tell("file.before", Style.PLAIN);
        if (!pause("enter")) {
            return false;
        }
        List<Styled> lines = new Pages(work, width).file().lines();
        int page = console.person() ? Math.max(8, console.height() - 3) : lines.size();
        for (int from = 0; from < lines.size(); from += page) {
            int to = Math.min(lines.size(), from + page);
            console.lines(lines.subList(from, to));
            if (to < lines.size() && !pause("more")) {
                return false;
            }
        }
        console.line("");
        tell("file.after", Style.PLAIN);
        return pause("enter");
    }

    private boolean asking() {
        title("ask.title");
        if (work.dossier().askable().isEmpty()) {
            tell("ask.none", Style.PLAIN);
            return pause("enter");
        }
        tell("ask.before", Style.PLAIN);
        int open = work.dossier().askable().size();
        boolean stays = wait("ask.type", () -> work.dossier().askable().size() < open);
        if (stays) {
            tell("ask.after", Style.PLAIN);
        }
        return stays && pause("enter");
    }

    private boolean hint() {
        title("hint.title");
        tell("hint.before", Style.PLAIN);
        player.show(work.fields().get(0));
        boolean stays = wait("hint.type", () -> !work.hints().isEmpty());
        if (stays) {
            tell("hint.after", Style.PLAIN);
        }
        return stays && pause("enter");
    }

    /** Waits until a certain thing was done; 'skip' passes it by. */
    private boolean wait(String prompt, java.util.function.BooleanSupplier done) {
        while (!done.getAsBoolean()) {
            tell(prompt, Style.ACCENT);
            Optional<String> typed = read("> ");
            if (typed.isEmpty()) {
                return false;
            }
            String word = typed.get().toLowerCase(Locale.ROOT);
            if (word.equals("skip") || word.equals("跳过")) {
                return true;
            }
            if (player.command(typed.get()).isEmpty() && !typed.get().isEmpty()) {
                console.line(Styled.of(Style.NOTICE, "! " + work.say("Not yet.", "先别急。")));
            }
        }
        return true;
    }

    private boolean answers() {
        title("answer.title");
        tell("answer.before", Style.PLAIN);
        List<Field> fields = work.fields();
        int place = work.firstOpen();
        while (place < fields.size()) {
            Optional<Integer> next = player.ask(place);
            if (next.isEmpty()) {
                return false;
            }
            place = next.get();
        }
        return true;
    }

    private boolean handIn() {
        title("sure.title");
        tell("sure.before", Style.PLAIN);
        Step step = work.submit(player.confidence());
        while (step instanceof Step.Unreadable) {
            if (!answers()) {
                return false;
            }
            step = work.submit(null);
        }
        if (!(step instanceof Step.Submitted)) {
            return false;
        }
        title("debrief.title");
        tell("debrief.before", Style.PLAIN);
        console.line("");
        console.lines(new Debrief(work).sheet(width, false).lines());
        console.line("");
        tell("debrief.after", Style.PLAIN);
        return pause("enter") && keys();
    }

    private boolean keys() {
        if (!console.screen()) {
            return true;
        }
        console.line("");
        tell("keys", Style.PLAIN);
        console.lines(new Pages(work, width).keys().lines());
        return pause("enter");
    }

    /** Waits for a person to read; a pipe reads on. */
    private boolean pause(String prompt) {
        return !console.person() || read(say(prompt)).isPresent();
    }

    /** A line; empty when the person leaves. */
    private Optional<String> read(String prompt) {
        if (!(console.readLine(prompt) instanceof Typed.Line line)) {
            return Optional.empty();
        }
        String text = line.text().strip();
        return AWAY.contains(text.toLowerCase(Locale.ROOT)) ? Optional.empty() : Optional.of(text);
    }

    private void title(String key) {
        console.line("");
        console.line(Styled.of(Style.TITLE, say(key)));
    }

    private void tell(String key, Style style) {
        Columns.wrap(say(key), width).forEach(line -> console.line(Styled.of(style, line)));
    }

    private String say(String key) {
        return messages.get(work.language(), key);
    }
}
