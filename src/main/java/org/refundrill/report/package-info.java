/**
 * Owns the reports: plain view records, the reckoning that fills them from finished practice, and their rendering as one
 * HTML file. May use the vocabulary packages, scoring, rulebook clauses and Freemarker; knows neither store nor terminal.
 */
@NullMarked
package org.refundrill.report;

import org.jspecify.annotations.NullMarked;
