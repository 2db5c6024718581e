package org.refundrill.terminal.author;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.refundrill.casefile.CaseFile;
import org.refundrill.content.ShippedCases;
import org.refundrill.decision.RequestRuling;
import org.refundrill.language.Language;
import org.refundrill.problem.DisplayWidth;
import org.refundrill.rulebook.Rulebook;
import org.refundrill.scenario.Scenario;
import org.refundrill.training.CaseDesk;

/** A ruling as a trainer reads it, on the shipped cases. */
class RulingPageTest {
    private static final CaseDesk DESK = ShippedCases.DESK;
    private static final int WIDTH = 80;

    @Test
    void fitsTheScreenAndSpeaksTheReadersLanguage() {
        for (Scenario scenario : ShippedCases.scenarios()) {
            for (long seed = 1; seed <= 10; seed++) {
                CaseFile file = DESK.generate(scenario, seed);
                Rulebook rulebook = DESK.rulebook(scenario, file.world());
                for (RequestRuling request : file.ruling().requests()) {
                    assertThat(RulingPage.of(request, rulebook, Language.EN, WIDTH))
                            .as("%s %s", scenario.id(), seed)
                            .allMatch(line -> DisplayWidth.of(line) <= WIDTH)
                            .noneMatch(line -> line.codePoints().anyMatch(c -> DisplayWidth.of(c) == 2));
                    assertThat(RulingPage.of(request, rulebook, Language.ZH, WIDTH))
                            .as("%s %s", scenario.id(), seed)
                            .allMatch(line -> DisplayWidth.of(line) <= WIDTH);
                }
            }
        }
    }

    @Test
    void hasAWordForEverythingThatARulingSays() {
        TreeSet<String> nameless = new TreeSet<>();
        for (Scenario scenario : ShippedCases.scenarios()) {
            for (long seed = 1; seed <= 40; seed++) {
                CaseFile file = DESK.generate(scenario, seed);
                Rulebook rulebook = DESK.rulebook(scenario, file.world());
                for (RequestRuling request : file.ruling().requests()) {
                    request.amounts().forEach(line -> {
                        look(rulebook, "component", line.component(), nameless);
                        look(rulebook, "payer", line.payer(), nameless);
                        if (line.tender() != null) {
                            look(rulebook, "tender", Objects.requireNonNull(line.tender()), nameless);
                        }
                    });
                    request.deadlines().forEach(deadline -> {
                        look(rulebook, "what", deadline.what(), nameless);
                        look(rulebook, "loser", deadline.loser(), nameless);
                    });
                    request.duties().forEach(duty -> look(rulebook, "duty", duty.what(), nameless));
                }
            }
        }
        assertThat(nameless).isEmpty();
    }

    private static void look(Rulebook rulebook, String name, String word, TreeSet<String> nameless) {
        if (org.refundrill.exercise.Labels.of(rulebook, name, word).zh().equals(word)) {
            nameless.add(name + " " + word);
        }
    }
}
