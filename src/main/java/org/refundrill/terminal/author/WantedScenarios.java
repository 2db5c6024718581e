package org.refundrill.terminal.author;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.refundrill.language.Text;
import org.refundrill.problem.DidYouMean;
import org.refundrill.scenario.Scenario;
import org.refundrill.terminal.command.Failure;
import org.refundrill.terminal.command.Invocation;
import org.refundrill.training.CaseDesk;

/** Which scenarios a command is about: one, those of a pack, or all. */
public final class WantedScenarios {
    /** More names than these are no help to whoever mistyped one. */
    private static final int MOST_LISTED = 12;

    /** Commands that are about all scenarios where none are named. */
    private static final List<String> ABOUT_ALL = List.of("verify", "coverage");

    private WantedScenarios() {}

    static List<Scenario> of(CaseDesk desk, Invocation call) {
        Map<String, Scenario> all = desk.catalogue().scenarios();
        List<Scenario> wanted = new ArrayList<>();
        if (call.has("scenario")) {
            String id = call.text("scenario").orElse("");
            Scenario scenario = all.get(id);
            if (scenario == null) {
                throw unknown(id, all);
            }
            wanted.add(scenario);
        } else if (call.has("pack")
                || call.has("all")
                || ABOUT_ALL.contains(call.command().name())) {
            String pack = call.text("pack").orElse("");
            wanted.addAll(pack.isEmpty() ? all.values() : desk.catalogue().scenarios(pack));
        }
        if (wanted.isEmpty()) {
            throw Failure.usage(
                    "say which cases: --scenario S, --pack P or --all", "请指定案件范围：--scenario S、--pack P 或 --all");
        }
        return wanted;
    }

    /** A scenario that is not there, or has a file that cannot be used. */
    public static Failure unknown(String id, Map<String, Scenario> all) {
        if (all.keySet().contains(id)) {
            return Failure.request(new Text(
                    "the scenario '" + id + "' cannot be used; 'lint' says why", "场景“" + id + "”无法使用，请运行 lint 查看原因"));
        }
        return DidYouMean.among(id, all.keySet())
                .map(near -> Failure.usage(
                        "there is no scenario '" + id + "', did you mean '" + near + "'?",
                        "没有场景“" + id + "”，是不是“" + near + "”？"))
                .orElseGet(() -> all.size() > MOST_LISTED
                        ? Failure.usage(
                                "there is no scenario '" + id
                                        + "'; 'duties' lists what can be practised, Tab completes names",
                                "没有场景“" + id + "”；输入 duties 查看可练习的场景，按 Tab 键可补全名称")
                        : Failure.usage(
                                "there is no scenario '" + id + "'; there are: " + String.join(", ", all.keySet()),
                                "没有场景“" + id + "”；现有场景：" + String.join("、", all.keySet())));
    }
}
