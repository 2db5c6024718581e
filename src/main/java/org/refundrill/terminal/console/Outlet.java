package org.refundrill.terminal.console;

import java.io.IOException;
import java.io.OutputStream;

/** An output that somebody else reads, who may stop reading: {@code generate | head}. */
final class Outlet extends OutputStream {
    private final OutputStream to;
    private boolean closed;

    Outlet(OutputStream to) {
        this.to = to;
    }

    @Override
    public void write(int b) {
        attempt(() -> to.write(b));
    }

    @Override
    public void write(byte[] bytes, int from, int length) {
        attempt(() -> to.write(bytes, from, length));
    }

    @Override
    public void flush() {
        attempt(to::flush);
    }

    /** Says once that nobody reads any more, so that long work ends; what is written afterwards goes nowhere. */
    private void attempt(Work work) {
        if (closed) {
            return;
        }
        try {
            work.run();
        } catch (IOException gone) {
            closed = true;
            throw new ReaderGone(gone);
        }
    }

    private interface Work {
        void run() throws IOException;
    }
}
