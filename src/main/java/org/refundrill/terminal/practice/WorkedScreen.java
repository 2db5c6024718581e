package org.refundrill.terminal.practice;

import java.util.List;
import org.refundrill.terminal.console.Console;
import org.refundrill.terminal.console.Key;
import org.refundrill.terminal.console.Styled;

/** Shows a case with its solution on a painted screen: first the file, then how it is worked. */
final class WorkedScreen {
    private final Console console;
    private final CaseWork work;
    private Scroll scroll = new Scroll();
    private boolean solution;

    /**
     * A case to show.
     *
     * @param work a case that was answered by its key
     */
    WorkedScreen(Console console, CaseWork work) {
        this.console = console;
        this.work = work;
    }

    /** Shows it; false when the person leaves there. */
    boolean show() {
        while (true) {
            Frame frame = new Frame(console, work.language());
            int width = frame.pageWidth(true);
            Sheet page = solution ? new WorkedSheet(work, width).sheet() : new Pages(work, width).file();
            console.paint(frame.paint(
                    work.say("A worked case: ", "示范案件：")
                            + work.say(work.dossier().title()),
                    solution ? work.say("how it is worked", "解法") : work.say("the file", "案卷"),
                    page,
                    scroll,
                    null,
                    Styled.EMPTY,
                    this::tips));
            Key key = console.readKey();
            switch (key.kind()) {
                case CANCEL, CLOSE, ESCAPE -> {
                    return left();
                }
                case ENTER -> {
                    if (solution) {
                        return true;
                    }
                    turn();
                }
                case CHARACTER -> {
                    if (key.text().equalsIgnoreCase("q")) {
                        return left();
                    }
                    letter(key.text());
                }
                default -> move(key);
            }
        }
    }

    private boolean left() {
        console.paint(List.of());
        console.settle();
        return false;
    }

    private void turn() {
        solution = !solution;
        scroll = new Scroll();
    }

    private void letter(String letter) {
        if (letter.equalsIgnoreCase("l")) {
            work.switchLanguage();
        } else if (letter.equals(" ")) {
            scroll.page(1);
        }
    }

    private void move(Key key) {
        switch (key.kind()) {
            case UP -> scroll.by(-1);
            case DOWN -> scroll.by(1);
            case PAGE_UP -> scroll.page(-1);
            case PAGE_DOWN -> scroll.page(1);
            case HOME -> scroll.to(0);
            case END -> scroll.by(scroll.length());
            case TAB -> turn();
            default -> {
                // Nothing else does anything here.
            }
        }
    }

    private List<KeyTip> tips() {
        KeyTip enter = solution
                ? KeyTip.of("Enter", "a case of your own", "自己办理一案")
                : KeyTip.of("Enter", "how it is worked", "查看解法");
        KeyTip tab = solution ? KeyTip.of("Tab", "the file", "案卷") : KeyTip.of("Tab", "the solution", "解法");
        KeyTip read = KeyTip.of("↑↓ PgDn", "read", "翻阅");
        return List.of(enter, tab, read, KeyTip.of("q", "later", "稍后"), KeyTip.of("l", "中文", "English"));
    }
}
