package org.refundrill.reference;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Builds the world of a test case from an ordinary sale: paid on 26 February 2026, signed for on Monday 2 March at
 * 21:40, free shipping, nothing wrong.
 *
 * <p>Literals are read by their look: {@code 299.00} is money, {@code 2026-03-02T21:40} a time in China, {@code yes} and
 * {@code no} are answers, whole numbers are numbers, everything else is a word.
 */
final class CaseBuilder {
    private static final Map<String, String> PLURALS = Map.ofEntries(
            Map.entry("line", "lines"),
            Map.entry("coupon", "coupons"),
            Map.entry("gift", "gifts"),
            Map.entry("tender", "tenders"),
            Map.entry("entry", "entries"),
            Map.entry("parcel", "parcels"),
            Map.entry("request", "requests"),
            Map.entry("evidence", "evidence"),
            Map.entry("agreement", "agreements"),
            Map.entry("act", "acts"),
            Map.entry("repair", "repairs"),
            Map.entry("message", "messages"));

    private final List<FileRecord> records = new ArrayList<>();

    /** One unit of a good, sold and delivered as it should be. */
    static CaseBuilder sale(String en, String zh, String category, String price) {
        return new CaseBuilder()
                .add("file", "desk seller", "now 2026-03-05T15:00", "intervened no")
                .add("buyer", "contact buyer@example.com", "consumer yes", "temper calm", "abuse no")
                .add("shop", "contact shop@example.com")
                .add("order", "number 2602261024", "channel internet", "placedAt 2026-02-26T10:00")
                .set("order", "paidAt 2026-02-26T10:02", "state shipped", "confirmedByBuyer no", "confirmInduced no")
                .set("order", "paid " + price, "freightPaid 0.00", "shipBy 2026-02-28T10:02", "shipConsent no")
                .set("order", "packedWithOther no", "packConsent no", "fakeTrade no")
                .add("listing", "sevenDayBadge yes", "noReturnNotice none", "noReturnConfirmed no", "flawDisclosed no")
                .set("listing", "promisedDays 0", "protectionDays 0", "pickUpPoint no", "refusable yes")
                .line(en, zh, category, price)
                .add("parcel", "leg outbound", "carrier northwind", "chosenBy seller", "state delivered")
                .set("parcel-1", "shippedAt 2026-02-27T18:00", "signedAt 2026-03-02T21:40", "signedBy recipient")
                .set("parcel-1", "linkToBuyer yes", "addressBy order", "atOldAddress no", "damaged no")
                .set("parcel-1", "damageMark none", "collect no", "refusalReason none", "interceptResult none")
                .add("request", "at 2026-03-05T10:00", "noticeAt 2026-03-05T10:00", "kind return-refund")
                .set("request-1", "reason no-reason", "asked " + price, "status wait-seller-agree")
                .set("request-1", "statusSince 2026-03-05T10:00", "withdrawn no", "fetchBack no", "extraDamages no")
                .add("claim", "defect none", "minor no", "purposeDefeated no", "used no", "useAffectsResale no")
                .set("claim", "mismatchVisible no", "coreUnusable no", "authorityFinding no", "courtDocument no")
                .set("claim", "platformData no", "remedyRefused no", "chosen none", "cannotReturn no")
                .set("claim", "sellerHelps yes", "buyerCooperates yes", "sellerFault no", "interceptedParcel no")
                .set("claim", "pauseAgreed no", "proceedings none", "proceedingsState none");
    }

    CaseBuilder line(String en, String zh, String category, String price) {
        add("line", "category " + category, "madeTo stock", "risk none", "durable no", "price " + price);
        FileRecord line = records.get(records.size() - 1);
        replace(line.with("product", Map.of("en", en, "zh", zh)));
        return set(line.id(), "quantity 1", "requested 1", "refundedUnits 0");
    }

    /** Before the platform, which has stepped in: the request's clocks no longer decide. */
    CaseBuilder beforeThePlatform() {
        return set("file", "desk platform", "intervened yes");
    }

    /** Another request than a return at will. */
    CaseBuilder claims(String reason, String kind) {
        return set("request-1", "reason " + reason, "kind " + kind);
    }

    CaseBuilder asked(String at) {
        return set("request-1", "at " + at, "noticeAt " + at, "statusSince " + at)
                .set("file", "now " + at);
    }

    CaseBuilder evidence(String kind, String party, String state) {
        return add("evidence", "kind " + kind, "party " + party, "state " + state, "asked yes", "provenance original");
    }

    /** The parcel on its way back, sent as it should be. */
    CaseBuilder sentBack(String state) {
        add("parcel", "leg return", "carrier northwind", "chosenBy buyer", "state " + state, "damaged no");
        set("parcel-2", "shippedAt 2026-03-06T11:00", "freight 15.00", "insurancePaid 0.00", "collect no");
        set("parcel-2", "collectAgreed no", "toShownOrigin yes", "addressConsent yes", "addressRight yes");
        set("parcel-2", "inSystemTime yes", "tracked yes", "sameKind yes", "refusalReason none", "insured no");
        if (state.equals("delivered")) {
            set("parcel-2", "signedAt 2026-03-09T16:00", "signedBy recipient");
        }
        return set("file", "now 2026-03-10T09:00");
    }

    /** Inspected and found as it left. */
    CaseBuilder inspected() {
        return add("inspection", "at 2026-03-09T17:00", "quality yes", "complete yes", "opened yes", "seal outer-wrap")
                .set("inspection", "sealBroken yes", "activated no", "altered no", "traces none", "labelCut no")
                .set("inspection", "soiled no", "beyondTrying no");
    }

    CaseBuilder add(String type, String... fields) {
        String plural = PLURALS.get(type);
        long before = records.stream().filter(r -> r.type().equals(type)).count();
        String id = plural == null ? type : type + "-" + (before + 1);
        records.add(new FileRecord(type, id, "open", Map.of()));
        return set(id, fields);
    }

    CaseBuilder set(String id, String... fields) {
        for (String field : fields) {
            int space = field.indexOf(' ');
            String name = field.substring(0, space);
            String text = field.substring(space + 1);
            // The one choice that has a value called "no".
            replace(record(id).with(name, name.equals("cannotReturn") ? text : literal(text)));
        }
        return this;
    }

    CaseBuilder without(String id, String field) {
        replace(record(id).with(field, null));
        return this;
    }

    List<FileRecord> file() {
        return List.copyOf(records);
    }

    private FileRecord record(String id) {
        return records.stream().filter(r -> r.id().equals(id)).findFirst().orElseThrow();
    }

    private void replace(FileRecord changed) {
        records.replaceAll(r -> r.id().equals(changed.id()) ? changed : r);
    }

    private static Object literal(String text) {
        if (text.equals("yes") || text.equals("no")) {
            return text.equals("yes");
        }
        if (text.matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d")) {
            return LocalDateTime.parse(text).atOffset(Counting.CHINA);
        }
        if (text.matches("\\d+\\.\\d\\d")) {
            return new BigDecimal(text).movePointRight(2).longValueExact();
        }
        return text.matches("\\d{1,5}") ? (Object) Long.valueOf(text) : text;
    }
}
