package org.refundrill.terminal.practice;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
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
        ACT,
        SEARCH,
        /** Whether to begin: the clock runs from then on. */
        BEGIN
    }

    private final Console console;
    private final CaseWork work;
    private final PageView view;
    private Asking asking = Asking.FIELD;
    private ActPanes acting;
    private boolean warned;
    /** Whether the clock runs, where there is one: from the first question that can be seen. */
    private boolean begun = true;

    private int place;
    private Pane pane;
    private Styled notice = Styled.EMPTY;

    ScreenPlayer(Console console, CaseWork work) {
        this.console = console;
        this.work = work;
        this.view = new PageView(work);
        this.acting = new ActPanes(work);
        this.place = work.firstOpen();
        this.pane = Asked.sure(work);
        question(place);
        if (work.countdown().limit() > 0) {
            begun = false;
            asking = Asking.BEGIN;
            pane = Asked.begin(work);
        } else if (work.timed()) {
            chooseAct();
        }
    }

    /** Goes through the questions until the answers are handed in or the case is left; then through the debrief. */
    Played play() {
        while (true) {
            paint();
            Key key = ticking() ? console.readKey(work.countdown().untilChange()) : console.readKey();
            if (key.kind() == Key.Kind.TICK) {
                continue;
            }
            notice = Styled.EMPTY;
            Optional<Played> end = press(key);
            if (end.isPresent()) {
                return end.get();
            }
        }
    }

    private void paint() {
        Frame frame = new Frame(console, work.language());
        console.paint(frame.paint(
                work.say(work.dossier().title()),
                progress(),
                view.sheet(frame),
                view.scroll(),
                view.alone() ? null : pane,
                notice,
                () -> ScreenKeys.of(work, view, pane, place > 0, aside())));
    }

    private boolean ticking() {
        return begun && work.countdown().limit() > 0;
    }

    private void begin() {
        if (!begun) {
            begun = true;
            work.countdown().start();
        }
    }

    private String progress() {
        Optional<Text> left = ticking() ? work.countdown().left() : Optional.empty();
        return left.map(time -> work.say(time) + "  ").orElse("")
                + work.time().map(time -> work.say(time) + "  ").orElse("")
                + question();
    }

    private String question() {
        int count = work.fields().size();
        return place < count
                ? work.say("question " + (place + 1) + " of " + count, "第 " + (place + 1) + " 题，共 " + count + " 题")
                : work.say("all " + count + " answered", count + " 题已答完");
    }

    private Optional<Played> press(Key key) {
        if (key.kind() == Key.Kind.CANCEL || key.kind() == Key.Kind.CLOSE) {
            return later();
        }
        if (key.kind() == Key.Kind.RESIZE || view.press(key)) {
            return Optional.empty();
        }
        return view.alone() ? command(key) : asked(key);
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
            case FIELD -> {
                Field field = work.fields().get(place);
                work.document(field).ifPresentOrElse(file -> withFile(field, file, text), () -> answer(text));
            }
            case RECORD -> look(text);
            case ACT -> act(text);
            case BEGIN -> chooseAct();
            case SEARCH -> {
                view.rules(text);
                question(place);
            }
            case SURE -> {
                return handIn(text);
            }
        }
        return Optional.empty();
    }

    /** A question that is answered with a file: it is laid out, checked or handed in. */
    private void withFile(Field field, WorkFile file, String wanted) {
        Optional<String> written = file.text();
        if (wanted.equals(Asked.EDIT)) {
            notice = Styled.of(Style.NOTICE, " " + work.say(file.begin()));
        } else if (written.isEmpty()) {
            notice = Styled.of(Style.NOTICE, " ! " + work.say(file.unreadable()));
        } else if (wanted.equals(Asked.CHECK)) {
            work.acts().stream()
                    .filter(act -> act.id().equals(wanted))
                    .findFirst()
                    .ifPresent(act -> came(work.act(act, Map.of(field.id(), written.get()))));
        } else {
            answer(written.get());
        }
    }

    private void answer(String text) {
        Field field = work.fields().get(place);
        Optional<Text> problem = work.enter(field, text);
        if (problem.isEmpty() && !work.fields().contains(field)) {
            tellLate();
            question(work.firstOpen());
        } else if (problem.isEmpty()) {
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
        begin();
        place = Math.max(0, Math.min(next, work.fields().size()));
        boolean all = place == work.fields().size();
        asking = all ? Asking.SURE : Asking.FIELD;
        pane = all ? Asked.sure(work) : Asked.field(work, work.fields().get(place));
        if (all) {
            view.show(PageView.Shows.ANSWERS);
        } else if (view.shows() == PageView.Shows.ANSWERS) {
            view.show(PageView.Shows.FILE);
        }
    }

    private Optional<Played> command(Key key) {
        switch (key.kind()) {
            case ESCAPE -> {
                boolean first = asking == Asking.FIELD || asking == Asking.BEGIN;
                if (first && view.shows() == PageView.Shows.FILE) {
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

    /** Whether something is chosen beside the questions. */
    private boolean aside() {
        return asking == Asking.RECORD || asking == Asking.SEARCH || asking == Asking.ACT;
    }

    /** Out of asking and searching, out of the rules, else one question back. */
    private void back() {
        if (asking == Asking.BEGIN) {
            view.show(PageView.Shows.FILE);
        } else if (!aside() && (view.shows() == PageView.Shows.RULES || view.shows() == PageView.Shows.KEYS)) {
            view.show(PageView.Shows.FILE);
        } else {
            question(aside() ? place : place - 1);
        }
    }

    private Optional<Played> letter(String letter) {
        switch (letter) {
            case "h" -> hint();
            case "a" -> chooseRecord();
            case "d" -> chooseAct();
            case "r" -> {
                view.alone(false);
                asking = Asking.SEARCH;
                pane = Asked.search(work);
            }
            case "l" -> {
                work.switchLanguage();
                renew();
            }
            case "b" -> back();
            case "f" -> view.tab();
            case "[" -> view.panel(-1);
            case "]" -> view.panel(1);
            case "?" -> {
                view.show(PageView.Shows.KEYS);
                view.alone(true);
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
            case ACT -> chooseAct();
            case BEGIN -> pane = Asked.begin(work);
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
            view.showInFile(Pages.hintId(hint.tier()), new Frame(console, work.language()));
        } else {
            tell(step);
        }
    }

    private void chooseRecord() {
        List<Dossier.Askable> askable = work.dossier().askable();
        view.alone(false);
        if (askable.isEmpty()) {
            notice = Styled.of(Style.DIM, work.say(" There is nothing left to ask for.", " 没有其他可调取的材料。"));
            question(place);
            return;
        }
        asking = Asking.RECORD;
        pane = Asked.record(work, askable);
    }

    private void chooseAct() {
        begin();
        view.alone(false);
        acting = new ActPanes(work);
        if (work.acts().isEmpty()) {
            notice = Styled.of(Style.DIM, work.say(" There is nothing else to do here.", " 此处没有其他操作。"));
            question(place);
            return;
        }
        asking = Asking.ACT;
        pane = acting.pane();
    }

    private void act(String text) {
        ActPanes.Came came = acting.entered(text);
        if (came instanceof ActPanes.Came.Done done && work.timed()) {
            chooseAct();
            tellLate();
            if (done.step() instanceof Step.Refused) {
                tell(done.step());
            }
        } else if (came instanceof ActPanes.Came.Done done) {
            came(done.step());
        } else if (came instanceof ActPanes.Came.Again again) {
            notice = Styled.of(Style.NOTICE, " ! " + work.say(again.why()));
        } else {
            pane = acting.pane();
        }
    }

    /** What an act came to is told, and shown in the file where it can be read there. */
    private void came(Step step) {
        question(Math.min(place, work.fields().size()));
        String panel = step instanceof Step.Told told ? told.panel() : null;
        if (panel != null) {
            view.showInFile(panel, new Frame(console, work.language()));
        }
        tell(step);
    }

    private void tellLate() {
        work.countdown().late().ifPresent(late -> notice = Styled.of(Style.NOTICE, " ! " + work.say(late)));
    }

    private void look(String record) {
        Step step = work.ask(record);
        question(place);
        if (step instanceof Step.Record found) {
            view.showInFile(found.id(), new Frame(console, work.language()));
        } else {
            tell(step);
        }
    }

    private void tell(Step step) {
        if (step instanceof Step.Refused refused) {
            notice = Styled.of(Style.NOTICE, " ! " + work.say(refused.why()));
        } else if (step instanceof Step.Told told) {
            notice = Styled.of(Style.NOTICE, " " + work.say(told.text()));
        } else if (step instanceof Step.Unreadable unreadable) {
            notice = Styled.of(
                    Style.NOTICE, " ! " + work.say(unreadable.problems().get(0).reason()));
        }
    }

    private Optional<Played> later() {
        console.paint(List.of());
        console.settle();
        return Optional.of(Played.then(Played.Then.LATER));
    }
}
