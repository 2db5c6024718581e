package org.refundrill.exercise;

import java.util.List;

/**
 * Reads in a free text whether it says certain things. What it finds is a proposal to a trainer and never decides a mark:
 * it may differ from machine to machine.
 */
@FunctionalInterface
public interface ClaimReader {
    /** Reads nothing, so that everything waits for the trainer without a proposal. */
    ClaimReader NONE = (text, claims) -> List.of();

    /** What it finds, at most one proposal for each claim; none for claims that it does not know. */
    List<Proposal> read(String text, List<Claim> claims);
}
