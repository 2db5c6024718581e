package org.refundrill.reference;

/** Cases that every refund specialist has met, from the classic edge cases of the Chinese marketplace. */
final class CaseFiles {
    private CaseFiles() {}

    static CaseBuilder lamp() {
        return CaseBuilder.sale("desk lamp", "台灯", "household", "299.00");
    }

    static CaseBuilder dress() {
        return CaseBuilder.sale("dress", "连衣裙", "clothing", "299.00");
    }

    static CaseBuilder askedOnTheLastEvening() {
        return lamp().asked("2026-03-09T23:50");
    }

    static CaseBuilder askedJustAfterTheLastEvening() {
        return lamp().asked("2026-03-10T00:00");
    }

    static CaseBuilder pageClockShorterThanTheLaw() {
        return lamp().set("parcel-1", "signedAt 2026-03-02T09:00")
                .set("listing", "platformHours 168")
                .asked("2026-03-09T11:00");
    }

    static CaseBuilder seventhDayOnNationalDay() {
        return lamp().set("order", "placedAt 2026-09-20T10:00", "paidAt 2026-09-20T10:02", "shipBy 2026-09-22T10:02")
                .set("parcel-1", "shippedAt 2026-09-21T18:00", "signedAt 2026-09-24T15:00")
                .asked("2026-10-08T20:00");
    }

    static CaseBuilder dressWithHangTagCut() {
        return dress().sentBack("delivered").inspected().set("inspection", "labelCut yes");
    }

    static CaseBuilder dressWithHangTagCutAndOpenSeam() {
        return dressWithHangTagCut()
                .set("claim", "defect visible")
                .evidence("photo", "buyer", "offered")
                .evidence("explanation", "seller", "absent");
    }

    static CaseBuilder phoneSwitchedOnNotActivated() {
        return CaseBuilder.sale("phone", "手机", "electronics", "2999.00")
                .sentBack("delivered")
                .inspected();
    }

    static CaseBuilder phoneActivated() {
        return phoneSwitchedOnNotActivated().set("inspection", "activated yes");
    }

    static CaseBuilder clearanceWithFooterNotice() {
        return dress().set("listing", "sevenDayBadge no", "noReturnNotice page-footer");
    }

    static CaseBuilder nearExpirySnackConfirmedAtCheckout() {
        return CaseBuilder.sale("snack box", "零食礼盒", "food", "59.00")
                .set("line-1", "risk near-expiry")
                .set("listing", "sevenDayBadge no", "noReturnNotice checkout-step", "noReturnConfirmed yes");
    }

    static CaseBuilder nearExpirySnackWithDefaultTick() {
        return nearExpirySnackConfirmedAtCheckout()
                .set("listing", "noReturnNotice default-tick", "noReturnConfirmed no");
    }

    static CaseBuilder jacketInListedSizeCalledCustom() {
        return CaseBuilder.sale("jacket", "外套", "clothing", "299.00")
                .set("line-1", "madeTo listed-options")
                .set("listing", "sevenDayBadge no", "noReturnNotice page-footer");
    }

    static CaseBuilder engravedMug() {
        return CaseBuilder.sale("engraved mug", "刻字马克杯", "tableware", "89.00")
                .set("line-1", "madeTo own-specification")
                .set("listing", "sevenDayBadge no");
    }

    static CaseBuilder engravedMugWithPromise() {
        return engravedMug().set("listing", "sevenDayBadge yes");
    }

    static CaseBuilder thermosKept(String paid) {
        return CaseBuilder.sale("backpack", "双肩包", "bags", paid)
                .add("gift", "declared 29.00", "market 39.00", "returned no", "returnable yes")
                .set("gift-1", "qualified yes", "delivered yes")
                .sentBack("delivered")
                .inspected();
    }

    static CaseBuilder parcelRefusedAtTheDoor() {
        return lamp().without("parcel-1", "signedAt")
                .without("parcel-1", "signedBy")
                .set("parcel-1", "state refused", "refusalReason no-reason");
    }

    static CaseBuilder signedByNeighbour() {
        return lamp().claims("not-received", "refund-only")
                .beforeThePlatform()
                .set("parcel-1", "signedBy neighbour", "linkToBuyer no")
                .evidence("signing-proof", "seller", "absent");
    }

    static CaseBuilder packedTogetherOneShort() {
        return lamp().claims("short", "return-refund")
                .beforeThePlatform()
                .set("order", "packedWithOther yes", "packConsent no")
                .set("claim", "chosen return");
    }

    static CaseBuilder crackedPlateWithPhoto() {
        return plate().evidence("photo", "buyer", "offered").evidence("explanation", "seller", "absent");
    }

    static CaseBuilder crackedPlateWithoutPhoto() {
        return plate().evidence("photo", "buyer", "absent");
    }

    static CaseBuilder plate() {
        return CaseBuilder.sale("dinner plate", "餐盘", "tableware", "68.00")
                .claims("quality", "return-refund")
                .beforeThePlatform()
                .set("claim", "defect visible", "sellerFault yes");
    }

    static CaseBuilder perfumeCalledFake() {
        return CaseBuilder.sale("perfume", "香水", "perfume", "520.00")
                .claims("fake", "return-refund")
                .beforeThePlatform()
                .set("claim", "defect hidden");
    }

    static CaseBuilder sendItBackAndNoWordOnFreight() {
        return lamp().claims("agreed", "return-refund")
                .asked("2026-03-20T10:00")
                .add("agreement", "topic return", "terms not-mentioned", "at 2026-03-19T18:00")
                .set("agreement-1", "beforeIntervention yes", "conditionsReasonable yes");
    }

    static CaseBuilder unshippedOverTheWeekend() {
        return lamp().claims("not-shipped", "refund-only")
                .set("order", "state unshipped", "shipBy 2026-03-08T10:02")
                .without("parcel-1", "shippedAt")
                .without("parcel-1", "signedAt")
                .without("parcel-1", "signedBy")
                .without("parcel-1", "state")
                .asked("2026-03-06T20:00")
                .set("file", "now 2026-03-07T20:00");
    }
}
