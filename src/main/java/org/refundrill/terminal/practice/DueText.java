package org.refundrill.terminal.practice;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.refundrill.curriculum.Curriculum;
import org.refundrill.language.Language;
import org.refundrill.terminal.Messages;
import org.refundrill.terminal.console.Style;
import org.refundrill.training.Assignment;
import org.refundrill.training.Catalogue;

/** Says what somebody was given to finish, and how many days are left. */
final class DueText {
    private final Catalogue catalogue;
    private final LocalDate today;
    private final Messages messages;
    private final Language language;

    DueText(Catalogue catalogue, LocalDate today, Messages messages, Language language) {
        this.catalogue = catalogue;
        this.today = today;
        this.messages = messages;
        this.language = language;
    }

    String of(Assignment given) {
        Curriculum curriculum = catalogue.curricula().get(given.curriculum());
        String title =
                curriculum == null ? given.curriculum() : curriculum.title().in(language);
        long left = left(given);
        String key = left < 0 ? "due.over" : left == 0 ? "due.today" : "due.left";
        return messages.get(language, key, title, given.due(), Math.abs(left));
    }

    /** How it is painted: what is overdue stands out. */
    Style style(Assignment given) {
        return left(given) < 0 ? Style.BAD : Style.NOTICE;
    }

    private long left(Assignment given) {
        return ChronoUnit.DAYS.between(today, given.due());
    }
}
