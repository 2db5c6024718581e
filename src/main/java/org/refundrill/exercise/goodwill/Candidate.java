package org.refundrill.exercise.goodwill;

import java.math.BigDecimal;
import org.refundrill.language.Text;

/**
 * A buyer who might get goodwill.
 *
 * @param key the option's id
 * @param name how the buyer is told from others
 * @param eligible whether the rules let the buyer have any
 * @param group equal cases have the same
 * @param cost what the goodwill takes out of the budget
 * @param worth what is retained by it
 */
record Candidate(String key, Text name, boolean eligible, String group, BigDecimal cost, BigDecimal worth) {}
