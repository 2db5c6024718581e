package org.refundrill.terminal.practice;

import java.util.Locale;
import org.refundrill.curriculum.Curriculum;
import org.refundrill.curriculum.NextUp;
import org.refundrill.curriculum.Unit;
import org.refundrill.exercise.Labels;
import org.refundrill.language.Language;
import org.refundrill.mastery.choice.Reason;
import org.refundrill.skill.SkillId;
import org.refundrill.terminal.Messages;
import org.refundrill.training.Support;
import org.refundrill.training.learner.NextStep;

/** Says in one sentence what comes next and why. */
final class NextText {
    private final Messages messages;
    private final Language language;

    NextText(Messages messages, Language language) {
        this.messages = messages;
        this.language = language;
    }

    String of(NextStep next) {
        NextUp offer = next.offer();
        String title = next.file().scenario().title().in(language);
        String id = offer.scenario();
        Unit unit = offer.at().unit();
        String unitTitle = unit.title().in(language);
        int scenarios = unit.scenarios().size();
        String why = why(offer.curriculum(), next.choice().reasons().get(0));
        return switch (offer.why()) {
            case BEGIN ->
                scenarios == 1
                        ? say("next.begin.single", title, id, unitTitle, unit.casesToPass())
                        : say("next.begin", title, id, unitTitle, unit.casesToPass(), unit.goal(), scenarios);
            case GO_ON -> {
                int missing = offer.at().missing();
                yield missing == 0
                        ? say("next.go-on.skill", title, id, unitTitle, why)
                        : missing == 1
                                ? say("next.go-on.last", title, id, unitTitle, why)
                                : say("next.go-on", title, id, unitTitle, missing, why);
            }
            case KEEP_UP -> say("next.keep-up", offer.curriculum().title().in(language), title, id, why);
            case REVIEW -> say("next.review", title, id, unitTitle, why);
        };
    }

    /** The weightiest reason as a part of a sentence. */
    private String why(Curriculum curriculum, Reason reason) {
        if (reason instanceof Reason.Confused confused) {
            return say("why.confused", outcome(confused.due()), outcome(confused.given()));
        }
        if (reason instanceof Reason.Due due) {
            return say("why.due", skill(curriculum, due.skill()));
        }
        if (reason instanceof Reason.Unsure unsure) {
            return say(
                    "why.unsure",
                    skill(curriculum, unsure.skill()),
                    Chances.percent(unsure.low()),
                    Chances.percent(unsure.high()));
        }
        return say("why.turn", skill(curriculum, ((Reason.Turn) reason).instead()));
    }

    /** What help comes with the case; empty where none does. */
    String support(NextStep next) {
        return next.support().kind() == Support.Kind.NONE
                ? ""
                : say("support." + next.support().kind().id());
    }

    /** The reason as scripts read it. */
    static String id(NextStep next) {
        Reason reason = next.choice().reasons().get(0);
        boolean frame = next.offer().why() == NextUp.Why.BEGIN || next.offer().why() == NextUp.Why.KEEP_UP;
        return frame
                ? next.offer().why().id()
                : reason.getClass().getSimpleName().toLowerCase(Locale.ROOT);
    }

    private String outcome(String kind) {
        return Labels.outcome(kind).in(language);
    }

    private String skill(Curriculum curriculum, SkillId skill) {
        return skill.value() + " " + curriculum.called(skill).in(language);
    }

    private String say(String key, Object... arguments) {
        return messages.get(language, key, arguments);
    }
}
