package org.refundrill.terminal.practice;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.refundrill.language.Language;
import org.refundrill.language.Text;
import org.refundrill.terminal.console.Columns;
import org.refundrill.terminal.console.Console;
import org.refundrill.terminal.console.Style;
import org.refundrill.terminal.console.Styled;

/** The practice screen as a picture: title, page, question, keys; page and question side by side where there is room. */
final class Frame {
    private static final int SIDE_BY_SIDE = 110;

    private final int width;
    private final int height;
    private final Language language;

    Frame(Console console, Language language) {
        this.width = Math.max(20, console.width() - 1);
        this.height = Math.max(8, console.height());
        this.language = language;
    }

    /** The columns that a page gets. */
    int pageWidth(boolean alone) {
        return wide() && !alone ? width * 3 / 5 : width;
    }

    private boolean wide() {
        return width >= SIDE_BY_SIDE;
    }

    /**
     * The whole picture.
     *
     * @param title what the case is called, on the left
     * @param progress how far it is, on the right
     * @param scroll where the page stands; told how much of it can be seen
     * @param pane what is asked below or beside the page; null where the page stands alone
     * @param notice one line for the person
     * @param tips the keys that work, asked for once the page stands where it will be seen
     */
    List<Styled> paint(
            String title,
            String progress,
            Sheet page,
            Scroll scroll,
            @Nullable Pane pane,
            Styled notice,
            Supplier<List<KeyTip>> tips) {
        List<Styled> screen = new ArrayList<>();
        int right = Styled.of(progress).width() + 1;
        screen.add(Styled.of(Style.TITLE, Columns.fit(" " + title, Math.max(4, width - right)))
                .and(Style.DIM, progress + " "));
        int body = height - 2 - (notice.width() > 0 ? 1 : 0);
        if (pane == null) {
            screen.addAll(window(page, scroll, body - 1, width));
            screen.add(rule(scroll));
        } else if (wide()) {
            beside(page, scroll, pane, body, screen);
        } else {
            below(page, scroll, pane, body, screen);
        }
        if (notice.width() > 0) {
            screen.add(notice.cut(width));
        }
        screen.add(KeyTip.line(tips.get(), language, width));
        return screen;
    }

    private void below(Sheet page, Scroll scroll, Pane pane, int body, List<Styled> screen) {
        List<Styled> asked = pane.lines(width, Math.max(4, body * 11 / 20));
        screen.addAll(window(page, scroll, body - 1 - asked.size(), width));
        screen.add(rule(scroll));
        screen.addAll(asked);
    }

    private void beside(Sheet page, Scroll scroll, Pane pane, int body, List<Styled> screen) {
        int left = pageWidth(false);
        List<Styled> shown = window(page, scroll, body - 1, left);
        List<Styled> asked = pane.lines(width - left - 3, body - 1);
        for (int i = 0; i < body - 1; i++) {
            Styled line = i < asked.size() ? asked.get(i) : Styled.EMPTY;
            screen.add(shown.get(i).fit(left).and(Style.DIM, " │ ").and(line));
        }
        screen.add(rule(scroll));
    }

    private static List<Styled> window(Sheet page, Scroll scroll, int rows, int width) {
        scroll.fit(page.lines().size(), rows);
        List<Styled> shown = new ArrayList<>();
        for (int i = 0; i < rows; i++) {
            int line = scroll.top() + i;
            shown.add(line < page.lines().size() ? page.lines().get(line).cut(width) : Styled.EMPTY);
        }
        return shown;
    }

    private Styled rule(Scroll scroll) {
        String from = (scroll.top() + 1) + "-" + scroll.bottom();
        String said = !scroll.above() && !scroll.below()
                ? ""
                : new Text(
                                " lines " + from + " of " + scroll.length() + " ",
                                " 第 " + from + " 行，共 " + scroll.length() + " 行 ")
                        .in(language);
        String arrows = (scroll.above() ? "↑" : "") + (scroll.below() ? "↓" : "");
        Styled head =
                Styled.of(Style.DIM, "──").and(Style.DIM, said).and(Style.ACCENT, arrows.isEmpty() ? "" : arrows + " ");
        return head.and(Style.DIM, "─".repeat(Math.max(0, width - head.width())));
    }
}
