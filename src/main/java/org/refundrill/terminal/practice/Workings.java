package org.refundrill.terminal.practice;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.refundrill.decision.AmountLine;
import org.refundrill.decision.Grounds.Step;
import org.refundrill.decision.RequestRuling;
import org.refundrill.exercise.Labels;
import org.refundrill.exercise.StepWords;
import org.refundrill.feel.Type;
import org.refundrill.language.Formats;
import org.refundrill.language.Text;
import org.refundrill.rulebook.Rulebook;

/** Tells step by step how the dates came about on which a ruling hangs, and of which parts its sum consists. */
final class Workings {
    private final Rulebook rulebook;
    private final RequestRuling ruling;
    private final StepWords words;

    Workings(Rulebook rulebook, RequestRuling ruling) {
        this.rulebook = rulebook;
        this.ruling = ruling;
        this.words = new StepWords(rulebook);
    }

    /** One line a step; none where nothing was counted and nothing is paid. */
    List<Text> lines() {
        List<Text> lines = new ArrayList<>();
        Set<Map<String, Object>> counted = new LinkedHashSet<>();
        boolean paying = false;
        boolean aside = false;
        for (Step step : ruling.grounds().steps()) {
            paying |= step.how().equals("computed");
            // What is counted after the sum is known only concerns what has to be done next.
            if (step.how().equals("counted")) {
                aside = paying || !isTime(step) || !counted.add(step.values());
            }
            // A day that moves goes with the count that led to it.
            if (!(aside && List.of("counted", "rolled-over").contains(step.how()))) {
                line(step).forEach(lines::add);
            }
        }
        ruling.amounts().stream().filter(line -> line.amount().signum() != 0).forEach(line -> lines.add(part(line)));
        return List.copyOf(lines);
    }

    private boolean isTime(Step step) {
        Type type = rulebook.typeOf(step.name()).orElse(Type.Basic.NOTHING);
        return type == Type.Basic.DATE || type == Type.Basic.DATE_TIME;
    }

    private Stream<Text> line(Step step) {
        boolean telling = switch (step.how()) {
            case "counted", "rolled-over", "capped" -> true;
            case "allocated" -> step.values().containsKey("weights");
            default -> false;
        };
        return telling ? Stream.of(words.of(step)) : Stream.empty();
    }

    private Text part(AmountLine line) {
        String sum = Formats.money(line.amount().amount(), line.amount().currency());
        Text component = Labels.of(rulebook, "component", line.component());
        Text payer = Labels.of(rulebook, "payer", line.payer());
        return line.amount().signum() > 0
                ? new Text(
                        component.en() + ": " + sum + ", borne by the " + payer.en() + " (" + line.clause() + ")",
                        component.zh() + "：" + sum + "，由" + payer.zh() + "承担（" + line.clause() + "）")
                : new Text(
                        component.en() + ": " + sum.replace("-", "") + " taken off (" + line.clause() + ")",
                        component.zh() + "：扣减 " + sum.replace("-", "") + "（" + line.clause() + "）");
    }
}
