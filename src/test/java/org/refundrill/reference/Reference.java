package org.refundrill.reference;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The second opinion on one request.
 *
 * @param request the id of the request record
 * @param route the regime under which it was decided
 * @param outcome the outcome
 * @param acceptable every outcome the articles allow here, the one above first
 * @param rules ids of the rules or articles such as {@code TB-37}, the decisive one first
 * @param amounts signed minor units by component; a component that is not due is left out
 * @param tenders what goes back to each means of payment, minor units by kind
 * @param payers who bears return-freight, return-risk, resend-freight, inspection-fee
 * @param deadlines by what is due
 * @param duties what must be done beside the outcome
 * @param unknown the field that the ruling hangs on, when it asks for a fact rather than for a proof
 */
public record Reference(
        String request,
        String route,
        Outcome outcome,
        List<Outcome> acceptable,
        List<String> rules,
        Map<String, Long> amounts,
        Map<String, Long> tenders,
        Map<String, String> payers,
        Map<String, Deadline> deadlines,
        List<String> duties,
        @Nullable String unknown) {

    long total() {
        return amounts.values().stream().mapToLong(Long::longValue).sum();
    }
}
