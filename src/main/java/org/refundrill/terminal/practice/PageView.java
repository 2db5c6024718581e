package org.refundrill.terminal.practice;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.refundrill.terminal.console.Key;

/** What is being read on the practice screen: which page, where it stands, and whether it has the screen for itself. */
final class PageView {
    /** What can be read. */
    enum Shows {
        FILE,
        RULES,
        ANSWERS,
        KEYS
    }

    private final CaseWork work;
    private final Scroll file = new Scroll();
    private Scroll other = new Scroll();
    private Shows shows = Shows.FILE;
    private String searched = "";
    private boolean alone;
    private @Nullable Sheet page;

    PageView(CaseWork work) {
        this.work = work;
    }

    Shows shows() {
        return shows;
    }

    /** Whether the page has the whole screen. */
    boolean alone() {
        return alone;
    }

    void alone(boolean whole) {
        alone = whole;
    }

    Scroll scroll() {
        return shows == Shows.FILE ? file : other;
    }

    /** Turns to another page; the file is found again where it was. */
    void show(Shows next) {
        shows = next;
        other = new Scroll();
    }

    /** Turns to the clauses with these words. */
    void rules(String words) {
        searched = words;
        show(Shows.RULES);
    }

    /** Lays the page out. */
    Sheet sheet(Frame frame) {
        Pages pages = new Pages(work, frame.pageWidth(alone));
        Sheet laid = switch (shows) {
            case FILE -> pages.file();
            case RULES -> pages.rules(searched);
            case ANSWERS -> pages.answers();
            case KEYS -> pages.keys();
        };
        page = laid;
        return laid;
    }

    /** Turns to a panel of the file that has just come in. */
    void showInFile(String panel, Frame frame) {
        show(Shows.FILE);
        sheet(frame).panels().stream()
                .filter(each -> each.id().equals(panel))
                .findFirst()
                .ifPresent(each -> file.to(each.line()));
    }

    /** The file for itself, and back; from any other page back to the file. */
    void tab() {
        if (shows == Shows.FILE) {
            alone = !alone;
        } else {
            show(Shows.FILE);
            alone = false;
        }
    }

    /** Takes a key that moves the page; says whether it was one. */
    boolean press(Key key) {
        switch (key.kind()) {
            case TAB -> tab();
            case PAGE_UP -> scroll().page(-1);
            case PAGE_DOWN -> scroll().page(1);
            default -> {
                return alone && pressAlone(key);
            }
        }
        return true;
    }

    private boolean pressAlone(Key key) {
        switch (key.kind()) {
            case UP -> scroll().by(-1);
            case DOWN -> scroll().by(1);
            case LEFT -> panel(-1);
            case RIGHT -> panel(1);
            case HOME -> scroll().to(0);
            case END -> scroll().by(scroll().length());
            case ENTER, ESCAPE -> {
                alone = false;
                if (shows == Shows.KEYS) {
                    show(Shows.FILE);
                }
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    /** To the next panel, or the one before. */
    void panel(int way) {
        Sheet laid = page;
        if (laid == null) {
            return;
        }
        List<Integer> begins = laid.panels().stream().map(Sheet.Panel::line).toList();
        int top = scroll().top();
        if (way > 0) {
            begins.stream().filter(line -> line > top).findFirst().ifPresent(scroll()::to);
        } else {
            scroll().to(begins.stream().filter(line -> line < top).reduce(0, (first, last) -> last));
        }
    }
}
