package org.refundrill.terminal.practice;

import org.refundrill.terminal.console.Console;
import org.refundrill.terminal.console.Style;
import org.refundrill.terminal.console.Styled;
import org.refundrill.terminal.console.Typed;

/** Shows a case with its solution line by line. */
final class WorkedLines {
    private final Console console;
    private final CaseWork work;

    /**
     * A case to show.
     *
     * @param work a case that was answered by its key
     */
    WorkedLines(Console console, CaseWork work) {
        this.console = console;
        this.work = work;
    }

    /** Shows it; false when the person leaves there. */
    boolean show() {
        int width = console.width() - 1;
        console.line("═".repeat(Math.max(20, width)));
        console.line(Styled.of(
                Style.TITLE,
                work.say("A worked case: ", "示范案件：") + work.say(work.dossier().title())));
        console.lines(new Pages(work, width).file().lines());
        if (!onwards(work.say("[Enter] how it is worked ", "［回车］查看解法 "))) {
            return false;
        }
        console.line("");
        console.lines(new WorkedSheet(work, width).sheet().lines());
        return onwards(work.say("[Enter] a case of your own ", "［回车］开始自己办理 "));
    }

    /** Waits for a person to read; a pipe reads on. */
    private boolean onwards(String prompt) {
        return !console.person() || console.readLine(prompt) instanceof Typed.Line;
    }
}
