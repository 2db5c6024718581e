package org.refundrill.terminal.console;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import org.jline.keymap.BindingReader;
import org.jline.keymap.KeyMap;
import org.jline.terminal.Attributes;
import org.jline.terminal.Terminal;
import org.jline.utils.InfoCmp.Capability;
import org.jline.utils.NonBlockingReader;
import org.jspecify.annotations.Nullable;

/** Reads single keys from a terminal, whatever sequences it sends for the arrows. */
final class Keys {
    private static final long LOOK_UP_MILLIS = 100;
    private static final Map<Capability, Key.Kind> CAPABILITIES = Map.ofEntries(
            Map.entry(Capability.key_up, Key.Kind.UP),
            Map.entry(Capability.key_down, Key.Kind.DOWN),
            Map.entry(Capability.key_left, Key.Kind.LEFT),
            Map.entry(Capability.key_right, Key.Kind.RIGHT),
            Map.entry(Capability.key_home, Key.Kind.HOME),
            Map.entry(Capability.key_end, Key.Kind.END),
            Map.entry(Capability.key_ppage, Key.Kind.PAGE_UP),
            Map.entry(Capability.key_npage, Key.Kind.PAGE_DOWN),
            Map.entry(Capability.key_dc, Key.Kind.DELETE));
    private static final Map<String, Key.Kind> SEQUENCES = Map.ofEntries(
            Map.entry("\u001b[A", Key.Kind.UP),
            Map.entry("\u001b[B", Key.Kind.DOWN),
            Map.entry("\u001b[C", Key.Kind.RIGHT),
            Map.entry("\u001b[D", Key.Kind.LEFT),
            Map.entry("\u001bOA", Key.Kind.UP),
            Map.entry("\u001bOB", Key.Kind.DOWN),
            Map.entry("\u001bOC", Key.Kind.RIGHT),
            Map.entry("\u001bOD", Key.Kind.LEFT),
            Map.entry("\u001b[H", Key.Kind.HOME),
            Map.entry("\u001b[F", Key.Kind.END),
            Map.entry("\u001b[1~", Key.Kind.HOME),
            Map.entry("\u001b[4~", Key.Kind.END),
            Map.entry("\u001b[5~", Key.Kind.PAGE_UP),
            Map.entry("\u001b[6~", Key.Kind.PAGE_DOWN),
            Map.entry("\u001b[3~", Key.Kind.DELETE),
            Map.entry("\u001b", Key.Kind.ESCAPE),
            Map.entry("\r", Key.Kind.ENTER),
            Map.entry("\n", Key.Kind.ENTER),
            Map.entry("\t", Key.Kind.TAB),
            Map.entry("\u007f", Key.Kind.BACKSPACE),
            Map.entry("\b", Key.Kind.BACKSPACE),
            Map.entry("\u0003", Key.Kind.CANCEL),
            Map.entry("\u0004", Key.Kind.CLOSE));

    private final Terminal terminal;
    private final BindingReader reader;
    private final KeyMap<Key.Kind> map = new KeyMap<>();
    private @Nullable Attributes before;
    private volatile boolean resized;

    Keys(Terminal terminal) {
        this.terminal = terminal;
        this.reader = new BindingReader(terminal.reader());
        map.setUnicode(Key.Kind.CHARACTER);
        map.setNomatch(Key.Kind.OTHER);
        map.setAmbiguousTimeout(60);
        for (char c = ' '; c <= '~'; c++) {
            map.bind(Key.Kind.CHARACTER, String.valueOf(c));
        }
        CAPABILITIES.forEach((capability, kind) -> {
            String sequence = terminal.getStringCapability(capability);
            if (sequence != null) {
                map.bind(kind, sequence);
            }
        });
        SEQUENCES.forEach((sequence, kind) -> map.bind(kind, sequence));
    }

    /** From here to {@link #rest} keys arrive one by one and are not echoed; none pressed since is lost. */
    void listen() {
        if (before == null) {
            before = terminal.enterRawMode();
            Attributes quiet = terminal.getAttributes();
            quiet.setLocalFlag(Attributes.LocalFlag.ISIG, false);
            terminal.setAttributes(quiet);
            terminal.handle(Terminal.Signal.WINCH, signal -> resized = true);
        }
    }

    /** Waits for the next key; a tick when none came in about so many milliseconds. */
    Key next(long millis) {
        listen();
        try {
            long left = millis;
            while (terminal.reader().peek(Math.min(LOOK_UP_MILLIS, left)) == NonBlockingReader.READ_EXPIRED) {
                if (resized) {
                    resized = false;
                    return Key.of(Key.Kind.RESIZE);
                }
                left -= LOOK_UP_MILLIS;
                if (left <= 0) {
                    return Key.of(Key.Kind.TICK);
                }
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        Key.Kind kind = reader.readBinding(map);
        if (kind == null) {
            return Key.of(Key.Kind.CLOSE);
        }
        return kind == Key.Kind.CHARACTER ? Key.of(reader.getLastBinding()) : Key.of(kind);
    }

    /** Gives the terminal back as it was: lines are edited and echoed, Ctrl-C is a signal. */
    void rest() {
        if (before != null) {
            terminal.setAttributes(before);
            before = null;
        }
    }
}
