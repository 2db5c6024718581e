package org.refundrill.terminal.console;

import java.io.BufferedReader;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A person whose answers are known beforehand, for tests: lines, keys, Ctrl-C, and the end of the input when nothing is
 * left. Remembers what was shown.
 */
public final class ScriptedConsole implements Console {
    private final Deque<Object> script = new ArrayDeque<>();
    private final List<String> lines = new ArrayList<>();
    private final List<String> messages = new ArrayList<>();
    private final List<String> prompts = new ArrayList<>();
    private final List<List<String>> paintings = new ArrayList<>();
    private final List<String> transcript = new ArrayList<>();
    private final StringWriter raw = new StringWriter();
    private boolean screen;
    private int width = 80;
    private int height = 24;
    private boolean stop;

    /** Somebody who types these lines, one after another. */
    public static ScriptedConsole typing(String... lines) {
        ScriptedConsole console = new ScriptedConsole();
        for (String line : lines) {
            console.script.add(new Typed.Line(line));
        }
        return console;
    }

    /** Somebody at a screen, who presses keys. */
    public static ScriptedConsole atScreen() {
        ScriptedConsole console = new ScriptedConsole();
        console.screen = true;
        return console;
    }

    /** Then types a line. */
    public ScriptedConsole types(String line) {
        script.add(new Typed.Line(line));
        return this;
    }

    /** Then presses keys that type characters, one by one. */
    public ScriptedConsole presses(String characters) {
        characters.codePoints().forEach(c -> script.add(Key.of(Character.toString(c))));
        return this;
    }

    /** Then presses these keys. */
    public ScriptedConsole presses(Key.Kind... kinds) {
        for (Key.Kind kind : kinds) {
            script.add(Key.of(kind));
        }
        return this;
    }

    /** Then lets something happen before the next key or line, such as time going by. */
    public ScriptedConsole meanwhile(Runnable happens) {
        script.add(happens);
        return this;
    }

    /** Then presses Ctrl-C. */
    public ScriptedConsole cancels() {
        script.add(new Typed.Cancelled());
        return this;
    }

    /** Has a window of this size. */
    public ScriptedConsole sized(int columns, int rows) {
        width = columns;
        height = rows;
        return this;
    }

    /** Presses Ctrl-C while a command works. */
    public ScriptedConsole stopping() {
        stop = true;
        return this;
    }

    /** The result so far, line by line, without colour. */
    public List<String> lines() {
        return lines;
    }

    /** The messages so far. */
    public List<String> messages() {
        return messages;
    }

    /** The questions so far. */
    public List<String> prompts() {
        return prompts;
    }

    /** What stands on a paper terminal in the end: questions with what was typed, and lines, in their order. */
    public String transcript() {
        return String.join("\n", transcript) + "\n";
    }

    /** What was painted, oldest first. */
    public List<List<String>> paintings() {
        return paintings;
    }

    /** What was written raw. */
    public String raw() {
        return raw.toString();
    }

    /** Lines, paintings and messages as one text. */
    public String everything() {
        List<String> all = new ArrayList<>(lines);
        paintings.forEach(all::addAll);
        all.addAll(messages);
        return String.join("\n", all);
    }

    @Override
    public void line(Styled line) {
        lines.add(line.plain());
        transcript.add(line.plain());
    }

    @Override
    public void message(Styled line) {
        messages.add(line.plain());
        transcript.add(line.plain());
    }

    @Override
    public StringWriter out() {
        return raw;
    }

    @Override
    public void flush() {}

    @Override
    public BufferedReader in() {
        StringBuilder rest = new StringBuilder();
        while (script.peek() instanceof Typed.Line line) {
            script.poll();
            rest.append(line.text()).append('\n');
        }
        return new BufferedReader(new StringReader(rest.toString()));
    }

    @Override
    public int width() {
        return width;
    }

    @Override
    public int height() {
        return height;
    }

    @Override
    public boolean screen() {
        return screen;
    }

    @Override
    public boolean person() {
        return true;
    }

    private @Nullable Object next() {
        Object next = script.poll();
        while (next instanceof Runnable happens) {
            happens.run();
            next = script.poll();
        }
        return next;
    }

    @Override
    public Typed readLine(String prompt) {
        prompts.add(prompt);
        Object next = next();
        if (next == null) {
            return new Typed.Closed();
        }
        if (next instanceof Typed typed) {
            transcript.add(typed instanceof Typed.Line line ? prompt + line.text() : prompt);
            return typed;
        }
        throw new AssertionError("asked for a line with '" + prompt + "', but the script goes on with " + next);
    }

    @Override
    public Key readKey() {
        Object next = next();
        if (next == null) {
            return Key.of(Key.Kind.CLOSE);
        }
        if (next instanceof Key key) {
            return key;
        }
        if (next instanceof Typed.Cancelled) {
            return Key.of(Key.Kind.CANCEL);
        }
        throw new AssertionError("waited for a key, but the script goes on with " + next);
    }

    @Override
    public void paint(List<Styled> painted) {
        paintings.add(painted.stream().map(Styled::plain).toList());
    }

    @Override
    public void settle() {}

    @Override
    public boolean stopRequested() {
        return stop;
    }
}
