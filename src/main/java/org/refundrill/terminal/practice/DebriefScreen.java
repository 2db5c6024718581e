package org.refundrill.terminal.practice;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.refundrill.terminal.console.Console;
import org.refundrill.terminal.console.Key;
import org.refundrill.terminal.console.Styled;

/** The debrief on a painted screen, and what the person wants next. */
final class DebriefScreen {
    private final Console console;
    private final CaseWork work;
    private final Debrief debrief;
    private final Scroll scroll = new Scroll();
    private boolean all;
    private boolean file;

    DebriefScreen(Console console, CaseWork work) {
        this.console = console;
        this.work = work;
        this.debrief = new Debrief(work);
    }

    /** Shows it until something is chosen; two lines of it stay on the terminal. */
    Played show() {
        while (true) {
            Frame frame = new Frame(console, work.language());
            int width = frame.pageWidth(true);
            Sheet page = file ? new Pages(work, width).file() : debrief.sheet(width, all);
            console.paint(frame.paint(
                    work.say(work.dossier().title()),
                    file ? work.say("the file", "案卷") : work.say("debrief", "讲评"),
                    page,
                    scroll,
                    null,
                    Styled.EMPTY,
                    this::tips));
            Optional<Played> chosen = press(console.readKey());
            if (chosen.isPresent()) {
                console.paint(List.of());
                console.settle();
                console.line(debrief.headline());
                console.line(work.say("Case code ", "案件编号 ")
                        + work.session().file().code()
                        + work.say("  ('replay' and the code opens it again)", "（输入 replay 加编号可重练）"));
                return chosen.get();
            }
        }
    }

    private Optional<Played> press(Key key) {
        switch (key.kind()) {
            case CANCEL, CLOSE, ESCAPE -> {
                return Optional.of(Played.then(Played.Then.STOP));
            }
            case ENTER -> {
                return Optional.of(Played.then(Played.Then.NEXT));
            }
            case UP -> scroll.by(-1);
            case DOWN -> scroll.by(1);
            case PAGE_UP -> scroll.page(-1);
            case PAGE_DOWN -> scroll.page(1);
            case HOME -> scroll.to(0);
            case END -> scroll.by(scroll.length());
            case TAB -> {
                file = !file;
                scroll.to(0);
            }
            case CHARACTER -> {
                return letter(key.text());
            }
            default -> {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private Optional<Played> letter(String letter) {
        switch (letter) {
            case "t", "T" -> {
                return debrief.twin().map(code -> new Played(Played.Then.TWIN, code));
            }
            case "n", "N" -> {
                return Optional.of(Played.then(Played.Then.NEXT));
            }
            case "q", "Q" -> {
                return Optional.of(Played.then(Played.Then.STOP));
            }
            case "m", "M" -> all = !all;
            case "l", "L" -> work.switchLanguage();
            case " " -> scroll.page(1);
            default -> {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private List<KeyTip> tips() {
        List<KeyTip> tips = new ArrayList<>();
        tips.add(KeyTip.of("Enter", "next case", "下一案"));
        if (debrief.twin().isPresent()) {
            tips.add(KeyTip.of("t", "practise that twin", "练习对照案件"));
        }
        tips.add(KeyTip.of("q", "stop", "结束"));
        if (scroll.above() || scroll.below()) {
            tips.add(KeyTip.of("↑↓ PgDn", "read", "翻阅"));
        }
        if (!file && debrief.hasMore()) {
            tips.add(all ? KeyTip.of("m", "fewer facts", "收起事实") : KeyTip.of("m", "more facts", "更多事实"));
        }
        tips.add(file ? KeyTip.of("Tab", "back to the debrief", "返回讲评") : KeyTip.of("Tab", "file", "案卷"));
        tips.add(KeyTip.of("l", "中文", "English"));
        return tips;
    }
}
