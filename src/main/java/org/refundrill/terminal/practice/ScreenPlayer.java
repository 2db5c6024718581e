package org.refundrill.terminal.practice;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.refundrill.casefile.Dossier;
import org.refundrill.exercise.Step;
import org.refundrill.form.Field;
import org.refundrill.form.Reading;
import org.refundrill.language.Text;
import org.refundrill.scoring.HintTier;
import org.refundrill.terminal.console.Console;
import org.refundrill.terminal.console.Key;
import org.refundrill.terminal.console.Style;
import org.refundrill.terminal.console.Styled;

/** Works a case on a painted screen: the file above, the question below, one key at a time. */
final class ScreenPlayer {
    /** What is asked now. */
    private enum Asking {
        FIELD,
        SURE,
        RECORD,
        SEARCH
    }

    /** What can be read now. */
    private enum Reads {
        FILE,
        RULES,
        ANSWERS,
        KEYS
    }

    private final Console console;
    private final CaseWork work;
    private final Scroll file = new Scroll();
    private Scroll other = new Scroll();
    private Asking asking = Asking.FIELD;
    private Reads reads = Reads.FILE;
    private boolean alone;
    private boolean warned;
    private int place;
    private String searched = "";
    private Pane pane;
    private Styled notice = Styled.EMPTY;
    private @Nullable Sheet page;

    ScreenPlayer(Console console, CaseWork work) {
        this.console = console;
        this.work = work;
        this.place = work.firstOpen();
        this.pane = Asked.sure(work);
        question(place);
    }

    /** Goes through the questions until the answers are handed in or the case is left; then through the debrief. */
    Played play() {
        while (true) {
            paint();
            Key key = console.readKey();
            notice = Styled.EMPTY;
            Optional<Played> end = press(key);
            if (end.isPresent()) {
                return end.get();
            }
        }
    }

    private void paint() {
        Frame frame = new Frame(console, work.language());
        Pages pages = new Pages(work, frame.pageWidth(alone));
        Sheet shown = switch (reads) {
            case FILE -> pages.file();
            case RULES -> pages.rules(searched);
            case ANSWERS -> pages.answers();
            case KEYS -> pages.keys();
        };
        page = shown;
        console.paint(frame.paint(
                work.say(work.dossier().title()), progress(), shown, scroll(), alone ? null : pane, notice, tips()));
    }

    private String progress() {
        int count = work.fields().size();
        return place < count
                ? work.say("question " + (place + 1) + " of " + count, "第 " + (place + 1) + " 题，共 " + count + " 题")
                : work.say("all " + count + " answered", count + " 题已答完");
    }

    private Scroll scroll() {
        return reads == Reads.FILE ? file : other;
    }

    private Optional<Played> press(Key key) {
        switch (key.kind()) {
            case CANCEL, CLOSE -> {
                return later();
            }
            case RESIZE -> {
                return Optional.empty();
            }
            case TAB -> tab();
            case PAGE_UP -> scroll().page(-1);
            case PAGE_DOWN -> scroll().page(1);
            default -> {
                if (!alone || !readingKey(key)) {
                    return alone ? command(key) : asked(key);
                }
            }
        }
        return Optional.empty();
    }

    private void tab() {
        if (reads == Reads.FILE) {
            alone = !alone;
        } else {
            read(Reads.FILE);
            alone = false;
        }
    }

    /** Keys that move the page while it stands alone. */
    private boolean readingKey(Key key) {
        switch (key.kind()) {
            case UP -> scroll().by(-1);
            case DOWN -> scroll().by(1);
            case LEFT -> panel(-1);
            case RIGHT -> panel(1);
            case HOME -> scroll().to(0);
            case END -> scroll().by(scroll().length());
            case ENTER, ESCAPE -> {
                alone = false;
                if (reads == Reads.KEYS) {
                    read(Reads.FILE);
                }
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    private void panel(int way) {
        Sheet shown = page;
        if (shown == null) {
            return;
        }
        List<Integer> begins = new ArrayList<>();
        shown.panels().forEach(panel -> begins.add(panel.line()));
        int top = scroll().top();
        if (way > 0) {
            begins.stream().filter(line -> line > top).findFirst().ifPresent(scroll()::to);
        } else {
            scroll().to(begins.stream().filter(line -> line < top).reduce(0, (first, last) -> last));
        }
    }

    private void read(Reads next) {
        reads = next;
        other = new Scroll();
    }

    private Optional<Played> asked(Key key) {
        Pane.Press press = pane.press(key);
        if (press instanceof Pane.Entered entered) {
            return entered(entered.text());
        }
        return press instanceof Pane.Taken ? Optional.empty() : command(key);
    }

    private Optional<Played> entered(String text) {
        switch (asking) {
            case FIELD -> answer(text);
            case RECORD -> look(text);
            case SEARCH -> {
                searched = text;
                read(Reads.RULES);
                question(place);
            }
            case SURE -> {
                return handIn(text);
            }
        }
        return Optional.empty();
    }

    private void answer(String text) {
        Field field = work.fields().get(place);
        Optional<Text> problem = work.enter(field, text);
        if (problem.isEmpty()) {
            question(place + 1);
        } else if (pane instanceof TypingPane box) {
            box.refuse(problem.get());
        } else {
            notice = Styled.of(Style.NOTICE, " ! " + work.say(problem.get()));
        }
    }

    private Optional<Played> handIn(String sure) {
        BigDecimal confidence = sure.isEmpty() ? null : new BigDecimal(sure).movePointLeft(2);
        Step step = work.submit(confidence);
        if (step instanceof Step.Submitted) {
            return Optional.of(new DebriefScreen(console, work).show());
        }
        if (step instanceof Step.Unreadable unreadable) {
            Reading.FieldProblem first = unreadable.problems().get(0);
            question(work.firstOpen());
            notice = Styled.of(Style.NOTICE, " ! " + work.say(first.reason()));
        } else {
            tell(step);
        }
        return Optional.empty();
    }

    /** Shows a question; after the last one, how sure one is. */
    private void question(int next) {
        place = Math.max(0, Math.min(next, work.fields().size()));
        boolean all = place == work.fields().size();
        asking = all ? Asking.SURE : Asking.FIELD;
        pane = all ? Asked.sure(work) : Asked.field(work, work.fields().get(place));
        if (all) {
            read(Reads.ANSWERS);
        } else if (reads == Reads.ANSWERS) {
            read(Reads.FILE);
        }
    }

    private Optional<Played> command(Key key) {
        switch (key.kind()) {
            case ESCAPE -> {
                if (asking == Asking.FIELD && reads == Reads.FILE) {
                    return later();
                }
                back();
            }
            case LEFT -> back();
            case RIGHT -> {
                if (asking == Asking.FIELD
                        && work.typed(work.fields().get(place)).isPresent()) {
                    question(place + 1);
                }
            }
            case CHARACTER -> {
                return letter(key.text().toLowerCase(Locale.ROOT));
            }
            default -> notice = Styled.of(Style.DIM, work.say(" ? shows the keys", " 按 ? 查看按键说明"));
        }
        return Optional.empty();
    }

    /** Out of asking and searching, out of the rules, else one question back. */
    private void back() {
        boolean aside = asking == Asking.RECORD || asking == Asking.SEARCH;
        if (!aside && (reads == Reads.RULES || reads == Reads.KEYS)) {
            read(Reads.FILE);
        } else {
            question(aside ? place : place - 1);
        }
    }

    private Optional<Played> letter(String letter) {
        switch (letter) {
            case "h" -> hint();
            case "a" -> chooseRecord();
            case "r" -> {
                alone = false;
                asking = Asking.SEARCH;
                pane = Asked.search(work);
            }
            case "l" -> {
                work.switchLanguage();
                renew();
            }
            case "b" -> back();
            case "f" -> tab();
            case "[" -> panel(-1);
            case "]" -> panel(1);
            case "?" -> {
                read(Reads.KEYS);
                alone = true;
            }
            case "q" -> {
                return later();
            }
            default -> notice = Styled.of(Style.DIM, work.say(" ? shows the keys", " 按 ? 查看按键说明"));
        }
        return Optional.empty();
    }

    private void renew() {
        switch (asking) {
            case RECORD -> chooseRecord();
            case SEARCH -> pane = Asked.search(work);
            case FIELD, SURE -> question(place);
        }
    }

    /** The third hint is the answer: before it is given, one key says what it costs. */
    private void hint() {
        int taken = work.session().state().hints();
        if (taken + 1 == HintTier.values().length && !warned) {
            warned = true;
            notice = Styled.of(
                    Style.NOTICE,
                    work.say(
                            " The last hint is the answer; the case then earns nothing. h again shows it.",
                            " 最后一条提示就是答案，看后本案不再得分；再按一次 h 查看。"));
            return;
        }
        Step step = work.hint();
        if (step instanceof Step.Hint hint) {
            showInFile(Pages.hintId(hint.tier()));
        } else {
            tell(step);
        }
    }

    private void chooseRecord() {
        List<Dossier.Askable> askable = work.dossier().askable();
        alone = false;
        if (askable.isEmpty()) {
            notice = Styled.of(Style.DIM, work.say(" There is nothing left to ask for.", " 没有其他可调取的材料。"));
            question(place);
            return;
        }
        asking = Asking.RECORD;
        pane = Asked.record(work, askable);
    }

    private void look(String record) {
        Step step = work.ask(record);
        question(place);
        if (step instanceof Step.Record found) {
            showInFile(found.id());
        } else {
            tell(step);
        }
    }

    /** Scrolls the file to a panel that has just come in. */
    private void showInFile(String panel) {
        read(Reads.FILE);
        Frame frame = new Frame(console, work.language());
        Sheet sheet = new Pages(work, frame.pageWidth(alone)).file();
        sheet.panels().stream()
                .filter(each -> each.id().equals(panel))
                .findFirst()
                .ifPresent(each -> file.to(each.line()));
    }

    private void tell(Step step) {
        if (step instanceof Step.Refused refused) {
            notice = Styled.of(Style.NOTICE, " ! " + work.say(refused.why()));
        } else if (step instanceof Step.Told told) {
            notice = Styled.of(Style.NOTICE, " " + work.say(told.text()));
        }
    }

    private Optional<Played> later() {
        console.paint(List.of());
        console.settle();
        return Optional.of(Played.then(Played.Then.LATER));
    }

    /** The keys that work now, the most useful first: what does not fit on the line is behind the question mark. */
    private List<KeyTip> tips() {
        List<KeyTip> tips = new ArrayList<>();
        boolean letters = alone || !pane.typing();
        if (alone) {
            tips.add(KeyTip.of("Enter", "to the question", "返回作答"));
            tips.add(KeyTip.of("↑↓ PgDn", "read", "翻阅"));
            tips.add(KeyTip.of("← →", "panels", "切换栏目"));
        } else {
            tips.addAll(pane.tips());
        }
        int hints = work.session().state().hints();
        if (letters && hints < HintTier.values().length) {
            tips.add(KeyTip.of("h", "hint", "提示"));
        }
        if (letters && !work.dossier().askable().isEmpty()) {
            tips.add(KeyTip.of("a", "ask", "调取"));
        }
        if (!alone && (scroll().above() || scroll().below())) {
            tips.add(KeyTip.of("PgDn", "read", "翻阅"));
        }
        if (!alone) {
            tips.add(reads == Reads.FILE ? KeyTip.of("Tab", "file", "案卷") : KeyTip.of("Tab", "the file", "返回案卷"));
        }
        tips.add(KeyTip.of(letters ? "q" : "Ctrl-C", "later", "暂离"));
        if (letters) {
            tips.add(KeyTip.of("?", "keys", "按键"));
            if (place > 0 && !alone) {
                tips.add(KeyTip.of("←", "back", "上一题"));
            }
            tips.add(KeyTip.of("r", "rules", "规则"));
            tips.add(KeyTip.of("l", "中文", "English"));
        }
        return tips;
    }
}
