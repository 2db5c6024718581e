package org.refundrill.reference;

import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** UK-01 (reg 30): when the consumer, or somebody the consumer named, came into possession of the goods. */
final class Handover {
    private Handover() {}

    /**
     * The contract day for services and digital content, the first parcel of a regular delivery, else the last parcel.
     * Empty while something that counts is still on its way.
     */
    static Optional<OffsetDateTime> of(CaseRecords file) {
        Item contract = file.one("contract");
        if (!contract.word("kind").equals("goods")) {
            return Optional.of(file.order().moment("placedAt"));
        }
        List<Item> sent = file.all("parcel").stream()
                .filter(parcel -> parcel.is("leg", "outbound"))
                .toList();
        if (sent.isEmpty()) {
            throw new UnknownFact("parcel[outbound].signedAt");
        }
        List<Item> there =
                sent.stream().filter(parcel -> parcel.is("state", "delivered")).toList();
        Stream<OffsetDateTime> moments = there.stream().map(Handover::possession);
        if (contract.is("delivery", "regular")) {
            return moments.min(Comparator.naturalOrder());
        }
        return there.size() < sent.size() ? Optional.empty() : moments.max(Comparator.naturalOrder());
    }

    /** Who signed for somebody else only keeps the parcel until the consumer gets it. */
    private static OffsetDateTime possession(Item parcel) {
        String by = parcel.word("signedBy");
        return parcel.moment(by.equals("recipient") || by.equals("named-person") ? "signedAt" : "receivedAt");
    }
}
