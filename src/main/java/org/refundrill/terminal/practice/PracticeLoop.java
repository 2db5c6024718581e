package org.refundrill.terminal.practice;

import java.util.function.Function;
import java.util.function.LongFunction;
import java.util.function.Supplier;
import org.refundrill.casefile.CaseCode;
import org.refundrill.exercise.Action;
import org.refundrill.form.Response;
import org.refundrill.language.Language;
import org.refundrill.language.Text;
import org.refundrill.terminal.command.Invocation;
import org.refundrill.terminal.console.Console;
import org.refundrill.training.CaseDesk;
import org.refundrill.training.Practice;
import org.refundrill.training.Session;

/** One case after another, on a screen where there is one and line by line elsewhere, until the person has enough. */
final class PracticeLoop {
    private static final Text KEPT = new Text(
            "Kept, with every answer so far. 'practise' goes on where you stood.", "进度和已填的作答都已保存，输入 practise 可继续。");

    private final CaseDesk desk;
    private final Supplier<Practice> unkept;
    private final Invocation call;
    private final Drafts drafts;
    private Language language;

    /**
     * Practice for one command.
     *
     * @param unkept practice over a log that keeps nothing, for cases that are shown with their solution
     */
    PracticeLoop(CaseDesk desk, Supplier<Practice> unkept, Invocation call) {
        this.desk = desk;
        this.unkept = unkept;
        this.call = call;
        this.drafts = new Drafts(call.settings().home(), call.settings().trainee());
        this.language = call.language();
    }

    /**
     * Works cases.
     *
     * @param first the case to begin with
     * @param ordered how many cases were ordered; more may be wanted on the way
     * @param next opens the case with this place in the row, counted from 0
     * @param twin opens the case of a code
     */
    void run(Session first, long ordered, LongFunction<Session> next, Function<String, Session> twin) {
        Session session = first;
        long place = 0;
        while (true) {
            Played played = play(session);
            switch (played.then()) {
                case LATER -> {
                    call.console().message(KEPT.in(language));
                    tellOfLanguage();
                    return;
                }
                case STOP -> {
                    tellOfLanguage();
                    return;
                }
                case DONE -> {
                    if (place + 1 >= ordered) {
                        return;
                    }
                    session = next.apply(++place);
                }
                case NEXT -> session = next.apply(++place);
                case TWIN -> session = twin.apply(played.twin());
            }
        }
    }

    /** Who switched in the middle of a case may want to stay with it. */
    private void tellOfLanguage() {
        if (language != call.language()) {
            String command = "lang " + language.id();
            call.console()
                    .message(new Text("'" + command + "' keeps English for everything.", "输入 " + command + " 可一直使用中文。")
                            .in(language));
        }
    }

    private Played play(Session session) {
        Console console = call.console();
        if (!session.note().en().isEmpty()) {
            console.message(session.note().in(language));
        }
        CaseWork work = new CaseWork(desk, session, drafts, language);
        if (!isShown(work)) {
            return Played.then(Played.Then.LATER);
        }
        Played played =
                console.screen() ? new ScreenPlayer(console, work).play() : new LinePlayer(console, work).play();
        language = work.language();
        return played;
    }

    /** Shows a case like it worked first, where that is due and nothing was done yet; false when the person leaves there. */
    private boolean isShown(CaseWork work) {
        Session session = work.session();
        boolean begun = !session.state().log().isEmpty() || work.firstOpen() > 0;
        if (begun || !(desk.read(session.occasion().support().worked()) instanceof CaseCode.Known worked)) {
            return true;
        }
        Session example = unkept.get().open("", desk.generate(worked.code()));
        example.act(new Action.Submit(new Response(example.exercise().keyResponses(), null)));
        CaseWork shown = new CaseWork(desk, example, new Drafts(call.settings().home(), ""), language);
        boolean stays = call.console().screen()
                ? new WorkedScreen(call.console(), shown).show()
                : new WorkedLines(call.console(), shown).show();
        while (stays && work.language() != shown.language()) {
            work.switchLanguage();
        }
        return stays;
    }
}
