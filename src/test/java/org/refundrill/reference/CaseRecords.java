package org.refundrill.reference;

import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What the file says: the records that a ruling may know, in the words of the trade. */
record CaseRecords(List<FileRecord> records) {
    static CaseRecords of(List<FileRecord> file) {
        return new CaseRecords(
                file.stream().filter(record -> !record.seen().equals("hidden")).toList());
    }

    Item file() {
        return one("file");
    }

    Item order() {
        return one("order");
    }

    Item buyer() {
        return one("buyer");
    }

    Item listing() {
        return one("listing");
    }

    Item claim() {
        return one("claim");
    }

    Item inspection() {
        return one("inspection");
    }

    /** Whether the goods that came back were looked at: a record with a date, not a mere note about the packaging. */
    boolean inspected() {
        return inspection().has("at");
    }

    List<Item> all(String type) {
        return records.stream()
                .filter(record -> record.type().equals(type))
                .map(CaseRecords::item)
                .toList();
    }

    /** The lines that are claimed; every line when the file does not say how many units. */
    List<Item> claimedLines() {
        List<Item> claimed = all("line").stream()
                .filter(line -> line.numberOr("requested", line.number("quantity")) > 0)
                .toList();
        return claimed;
    }

    /** The last parcel of a leg, or the place where it would be. */
    Item parcel(String leg) {
        List<Item> parcels =
                all("parcel").stream().filter(p -> p.is("leg", leg)).toList();
        return parcels.isEmpty() ? new Item("parcel[" + leg + "]", null) : parcels.get(parcels.size() - 1);
    }

    /** When the buyer had everything: the sign-off of the last outbound parcel (CN7-06). */
    OffsetDateTime receivedAt() {
        Optional<OffsetDateTime> last = all("parcel").stream()
                .filter(p -> p.is("leg", "outbound"))
                .flatMap(p -> p.maybe("signedAt").stream())
                .max(Comparator.naturalOrder());
        return last.orElseThrow(() -> new UnknownFact("parcel[outbound].signedAt"));
    }

    Proof proof(String party, String... kinds) {
        return Proof.of(all("evidence"), party, kinds);
    }

    /** The first agreement on a topic. */
    Optional<Item> agreement(String topic) {
        return all("agreement").stream().filter(a -> a.is("topic", topic)).findFirst();
    }

    OffsetDateTime now() {
        return file().moment("now");
    }

    boolean has(String type) {
        return one(type).present();
    }

    Item one(String type) {
        return all(type).stream().findFirst().orElse(new Item(type, null));
    }

    private static Item item(FileRecord found) {
        return new Item(found.id(), found);
    }
}
