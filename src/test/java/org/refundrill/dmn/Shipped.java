package org.refundrill.dmn;

import java.util.List;
import org.refundrill.content.ShippedCases;
import org.refundrill.rulebook.Rulebook;
import org.refundrill.training.CaseDesk;

/** The content that comes with the program. */
final class Shipped {
    private Shipped() {}

    static CaseDesk desk() {
        return ShippedCases.DESK;
    }

    /** Every version of every rulebook. */
    static List<Rulebook> rulebooks() {
        return ShippedCases.LIBRARY.rulebooks().values().stream()
                .flatMap(shelf -> shelf.versions().stream())
                .map(version -> version.rulebook())
                .toList();
    }
}
