package org.refundrill.reference;

import java.util.List;
import java.util.Optional;

/** TB-7, TB-11 and TB-43: what the parties agreed for this case. */
final class Agreed {
    private Agreed() {}

    /** The agreement carried out, if there is one from before the platform stepped in. */
    static Optional<Draft> terms(CaseRecords file, Draft draft) {
        return basis(file).map(agreement -> {
            String remedy = switch (agreement.word("topic")) {
                case "refund" -> "refund";
                case "exchange" -> "exchange";
                default -> "return-refund";
            };
            draft.approve(remedy, "TB-7");
            return remedy.equals("refund") ? draft : freight(file, draft);
        });
    }

    static Optional<Item> basis(CaseRecords file) {
        return file.all("agreement").stream()
                .filter(a -> a.is("topic", "refund") || a.is("topic", "return") || a.is("topic", "exchange"))
                .filter(a -> a.yes("beforeIntervention"))
                .findFirst();
    }

    static Draft decide(CaseRecords file, Item request) {
        Draft draft = new Draft(request.id(), "agreed");
        if (timeMissed(file) && file.agreement("refund").isEmpty()) {
            return draft.refuse("TB-43");
        }
        return terms(file, draft).orElseGet(() -> switch (file.proof("buyer", "chat-log")) {
            case NOT_ASKED -> draft.ask("chat-log", "buyer", "TB-7");
            default -> draft.refuse("TB-7");
        });
    }

    /** TB-43: consent given outside the system, parcel not sent in the system's time: only a fresh agreement helps. */
    static boolean timeMissed(CaseRecords file) {
        List<Item> returns = file.all("agreement").stream()
                .filter(a -> a.is("topic", "return"))
                .toList();
        return file.parcel("return").denied("inSystemTime") && returns.size() == 1;
    }

    /** TB-49: silent on freight: the seller pays. */
    private static Draft freight(CaseRecords file, Draft draft) {
        Optional<String> words = Freight.agreed(file);
        Item basis = basis(file).orElseThrow();
        String payer = words.orElse(basis.is("terms", "buyer-pays") ? "buyer" : "seller");
        return words.isPresent() || basis.is("terms", "buyer-pays") || basis.is("terms", "seller-pays")
                ? draft.pays("return-freight", payer)
                : draft.pays("return-freight", payer).aboveAll("TB-49");
    }
}
