package org.refundrill.terminal.console;

import java.io.IOException;
import java.io.UncheckedIOException;

/** Whoever read our output has gone: work ends, and nobody is left to tell. */
public final class ReaderGone extends UncheckedIOException {
    private static final long serialVersionUID = 1;

    ReaderGone(IOException cause) {
        super(cause);
    }
}
