package org.refundrill.terminal.practice;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import org.refundrill.curriculum.Tally;
import org.refundrill.json.Json;
import org.refundrill.problem.DidYouMean;
import org.refundrill.scoring.Marking;
import org.refundrill.skill.Duty;
import org.refundrill.terminal.command.CommandSource;
import org.refundrill.terminal.command.CommandSpec;
import org.refundrill.terminal.command.Failure;
import org.refundrill.terminal.command.Group;
import org.refundrill.terminal.command.Invocation;
import org.refundrill.terminal.command.PositionalSpec;
import org.refundrill.training.CaseDesk;
import org.refundrill.training.DutyRow;
import org.refundrill.training.Practice;
import org.refundrill.training.Progress;

/** {@code duties}: every duty of the trade, what trains it, and how far the trainee has come. */
public final class DutiesCommand implements CommandSource {
    private final Supplier<Map<String, Duty>> duties;
    private final Supplier<CaseDesk> desk;
    private final Supplier<Practice> practice;

    /** All are opened when first needed. */
    public DutiesCommand(Supplier<Map<String, Duty>> duties, Supplier<CaseDesk> desk, Supplier<Practice> practice) {
        this.duties = duties;
        this.desk = desk;
        this.practice = practice;
    }

    @Override
    public List<CommandSpec> commands() {
        return List.of(CommandSpec.named(
                        "duties", Group.PRACTICE, "The duties of the trade, and how each is practised", "岗位职责及对应练习")
                .positional(PositionalSpec.optional("DUTY", "the number of one duty", "职责编号")
                        .suggest(() -> List.copyOf(duties.get().keySet())))
                .example("duties", "all of them, with what you have passed", "列出全部职责及通过情况")
                .example("duties TB3b", "one with its scenarios", "查看一项职责的场景")
                .example("duties --format json", "families and standing for a script", "以 JSON 输出场景与进展")
                .runs(this::show));
    }

    private int show(Invocation call) throws IOException {
        List<Duty> wanted = wanted(call);
        Map<String, Tally> tallies =
                Progress.of(practice.get().history(call.settings().trainee())).tallies(Marking.STANDARD.passMark());
        List<DutyRow> rows =
                DutyRow.of(wanted, desk.get().catalogue().scenarios().values(), tallies);
        DutiesScreen screen = new DutiesScreen(rows, tallies, desk.get()::exercise, call.language());
        int width = call.console().width();
        if (call.json()) {
            call.console().out().write(Json.line(screen.shape()) + "\n");
        } else if (call.positionals().isEmpty()) {
            call.console().lines(screen.lines(width));
        } else {
            rows.forEach(row -> call.console().lines(screen.lines(row, width)));
        }
        return 0;
    }

    private List<Duty> wanted(Invocation call) {
        if (call.positionals().isEmpty()) {
            return List.copyOf(duties.get().values());
        }
        String typed = call.positionals().get(0);
        return duties.get().values().stream()
                .filter(duty -> duty.id().toLowerCase(Locale.ROOT).equals(typed.toLowerCase(Locale.ROOT)))
                .findFirst()
                .map(List::of)
                .orElseThrow(() -> unknown(typed));
    }

    private Failure unknown(String typed) {
        return DidYouMean.among(typed, duties.get().keySet())
                .map(near -> Failure.usage(
                        "there is no duty '" + typed + "', did you mean '" + near + "'?",
                        "没有职责“" + typed + "”，是不是“" + near + "”？"))
                .orElseGet(() -> Failure.usage(
                        "there is no duty '" + typed + "'; 'duties' lists all",
                        "没有职责“" + typed + "”；输入 duties 可列出全部职责"));
    }
}
