package org.refundrill.rulebook;

import java.util.List;
import java.util.Map;
import org.refundrill.language.Text;
import org.refundrill.problem.Span;
import org.refundrill.world.World;

/**
 * A case with a known outcome, given as a world: what a policy's author expects of it.
 *
 * @param id its name
 * @param title what it shows
 * @param refersTo the clauses or edge cases it illustrates
 * @param world the case
 * @param expected what must come out of the first request, by the path an author writes: {@code outcome},
 *     {@code remedy}, {@code clause}, {@code total}, {@code amounts.goods}, {@code payers.return-freight},
 *     {@code deadlines.return-notice}, {@code tenders.card}, {@code duties}, {@code values.days.late}; the second
 *     request's paths begin with {@code 2.}; amounts in major units, dates as ISO days
 * @param place where it is written
 */
public record Example(
        String id, Text title, List<String> refersTo, World world, Map<String, String> expected, Span place) {}
