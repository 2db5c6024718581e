package org.refundrill.curriculum;

import org.refundrill.language.Text;

/**
 * A word of the trade, explained.
 *
 * @param id its id
 * @param name the word in both languages
 * @param explanation what it means, in a sentence or two
 */
public record Term(String id, Text name, Text explanation) {}
