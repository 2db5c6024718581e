package org.refundrill.decision;

import java.util.List;

/**
 * The ruling on one request.
 *
 * @param request the id of the request record
 * @param outcome what is decided
 * @param acceptable every outcome that the rules allow here, the one above first
 * @param amounts the signed components
 * @param deadlines the time limits it states
 * @param duties what must be done beside it
 * @param grounds why
 */
public record RequestRuling(
        String request,
        Outcome outcome,
        List<Outcome> acceptable,
        List<AmountLine> amounts,
        List<Deadline> deadlines,
        List<Duty> duties,
        Grounds grounds) {

    /** The same ruling with other flips in its grounds. */
    public RequestRuling withFlips(List<Grounds.Flip> flips) {
        return new RequestRuling(request, outcome, acceptable, amounts, deadlines, duties, grounds.withFlips(flips));
    }
}
