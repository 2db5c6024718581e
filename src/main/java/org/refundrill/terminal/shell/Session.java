package org.refundrill.terminal.shell;

import org.refundrill.terminal.command.Settings;

/** What holds from one command to the next: the settings, and whether the person wants to leave. */
public final class Session {
    private Settings settings;
    private boolean leaving;

    /** A session that begins with these settings. */
    public Session(Settings settings) {
        this.settings = settings;
    }

    /** The settings now. */
    public Settings settings() {
        return settings;
    }

    /** Whether the person wants to leave. */
    boolean leaving() {
        return leaving;
    }

    void change(Settings other) {
        settings = other;
    }

    void leave() {
        leaving = true;
    }
}
