package org.refundrill.terminal.practice;

import org.refundrill.curriculum.NextUp;
import org.refundrill.curriculum.Unit;
import org.refundrill.language.Language;
import org.refundrill.scenario.Scenario;
import org.refundrill.terminal.Messages;
import org.refundrill.training.Catalogue;

/** Says in one sentence what comes next and why. */
final class NextText {
    private final Messages messages;
    private final Catalogue catalogue;
    private final Language language;

    NextText(Messages messages, Catalogue catalogue, Language language) {
        this.messages = messages;
        this.catalogue = catalogue;
        this.language = language;
    }

    String of(NextUp next) {
        Scenario scenario = catalogue.scenarios().get(next.scenario());
        String id = next.scenario();
        String title = scenario == null ? id : scenario.title().in(language);
        Unit unit = next.at().unit();
        String unitTitle = unit.title().in(language);
        int scenarios = unit.scenarios().size();
        return switch (next.why()) {
            case BEGIN ->
                scenarios == 1
                        ? say("next.begin.single", title, id, unitTitle, unit.casesToPass())
                        : say("next.begin", title, id, unitTitle, unit.casesToPass(), unit.goal(), scenarios);
            case GO_ON ->
                next.at().missing() == 1
                        ? say("next.go-on.last", title, id, unitTitle)
                        : say(
                                "next.go-on",
                                title,
                                id,
                                unitTitle,
                                next.at().missing(),
                                next.tally().passed(),
                                unit.goal());
            case KEEP_UP -> say("next.keep-up", next.curriculum().title().in(language), title, id);
        };
    }

    private String say(String key, Object... arguments) {
        return messages.get(language, key, arguments);
    }
}
