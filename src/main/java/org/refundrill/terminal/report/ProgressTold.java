package org.refundrill.terminal.report;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.refundrill.language.Language;
import org.refundrill.language.Text;
import org.refundrill.terminal.console.Console;
import org.refundrill.terminal.console.Styled;
import org.refundrill.training.Watcher;

/**
 * Tells who waits how far long work has come: a bar on a screen, elsewhere a line now and then, which standard output never
 * sees.
 */
final class ProgressTold implements Watcher {
    private static final int WIDTH = 30;

    /** Without a screen a line is written after each of so many parts. */
    private static final int PARTS = 5;

    private final Console console;
    private final Language language;
    private @Nullable Stage stage;
    private long told;

    ProgressTold(Console console, Language language) {
        this.console = console;
        this.language = language;
    }

    @Override
    public void at(Stage now, long done, long of) {
        if (now != stage) {
            stage = now;
            told = -1;
            begun(now, of);
        }
        if (console.screen()) {
            paint(now, done, of);
        } else if (of > 0 && done < of) {
            long part = done * PARTS / of;
            if (part > Math.max(0, told)) {
                console.message(named(now).in(language) + " " + done + " / " + of);
            }
            told = part;
        }
    }

    private void begun(Stage now, long of) {
        if (now == Stage.READING) {
            console.message(new Text(
                            "A summary is made of " + of
                                    + " events of the log; it is kept, and the next report is quick.",
                            "正在汇总日志中的" + of + "条记录；汇总会保存，下次报告将很快完成。")
                    .in(language));
        }
    }

    private static Text named(Stage stage) {
        return switch (stage) {
            case READING -> new Text("read:", "已读取：");
            case LOOKING_AHEAD -> new Text("looked ahead:", "已推演：");
            case WRITING -> new Text("written:", "已写入：");
            case SENDING -> new Text("sent:", "已发送：");
        };
    }

    private void paint(Stage now, long done, long of) {
        long percent = of == 0 ? 0 : Math.min(100, done * 100 / of);
        if (percent == told) {
            return;
        }
        told = percent;
        int full = (int) (percent * WIDTH / 100);
        console.paint(List.of(Styled.of(named(now).in(language) + " [" + "#".repeat(full) + ".".repeat(WIDTH - full)
                + "] " + percent + "%  " + done + " / " + of)));
        if (done >= of) {
            console.settle();
        }
    }
}
