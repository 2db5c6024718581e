package org.refundrill.terminal.practice;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.refundrill.casefile.CaseFile;
import org.refundrill.language.Text;
import org.refundrill.rulebook.RuleChange;
import org.refundrill.scenario.Scenario;
import org.refundrill.terminal.author.RuleChanges;
import org.refundrill.terminal.author.WantedScenarios;
import org.refundrill.terminal.command.Failure;
import org.refundrill.terminal.command.Invocation;
import org.refundrill.training.CaseDesk;
import org.refundrill.training.Event;
import org.refundrill.training.FlipDrill;
import org.refundrill.training.Found;
import org.refundrill.training.Practice;
import org.refundrill.training.Session;

/** Opens the cases that a change of rules turns, for {@code --flips R:V1..V2}. */
final class FlipCases {
    private final Practice practice;
    private final String trainee;
    private final RuleChange change;
    private final FlipDrill drill;
    private final Set<String> met;
    private final Text note;

    /** With a first seed the cases that follow from it; without, those that the trainee has not met yet. */
    FlipCases(CaseDesk desk, Practice practice, Invocation call) {
        this.practice = practice;
        this.trainee = call.settings().trainee();
        this.change = RuleChanges.read(desk.catalogue(), call.text("flips").orElse(""));
        this.drill = new FlipDrill(
                desk, scenarios(desk, call), change, call.optionalNumber("seed").orElse(1L));
        this.met = call.has("seed")
                ? new LinkedHashSet<>()
                : practice.history(trainee).stream()
                        .filter(event -> event.kind().equals(Event.OPENED))
                        .map(Event::code)
                        .collect(Collectors.toCollection(LinkedHashSet::new));
        String from = change.from().version();
        String to = change.to().version();
        this.note = new Text(
                "The versions " + from + " and " + to + " decide this case differently: mind which one applies to it.",
                "本案在 " + from + " 版和 " + to + " 版规则下裁定不同，请留意应适用哪一版。");
    }

    private List<Scenario> scenarios(CaseDesk desk, Invocation call) {
        if (call.has("curriculum")) {
            throw Failure.usage("give either --curriculum or --flips", "请在 --curriculum 与 --flips 中二选一");
        }
        String wanted = call.text("scenario").orElse("");
        if (!wanted.isEmpty() && !desk.catalogue().scenarios().containsKey(wanted)) {
            throw WantedScenarios.unknown(wanted, desk.catalogue().scenarios());
        }
        return desk.catalogue().scenarios().values().stream()
                .filter(scenario -> scenario.rulebook().equals(change.to().id()))
                .filter(scenario -> wanted.isEmpty() || scenario.id().equals(wanted))
                .filter(desk::canPose)
                .toList();
    }

    /** Opens the next one, whatever its place in the row. */
    Session open(long place) {
        CaseFile file = drill.next(one -> met.add(one.code()))
                .orElseThrow(() -> Failure.request(new Text(
                        "no further case is decided differently by "
                                + change.from().version() + " and "
                                + change.to().version() + "; 'impact' shows what the change does",
                        "没有更多在 " + change.from().version() + " 版和 "
                                + change.to().version() + " 版规则下裁定不同的案件；可用 impact 查看变更影响")));
        return practice.open(trainee, new Found.Ready(file, false, note));
    }
}
