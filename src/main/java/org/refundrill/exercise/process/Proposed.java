package org.refundrill.exercise.process;

import org.refundrill.exercise.process.line.Change;
import org.refundrill.exercise.process.line.Replay;
import org.refundrill.language.Text;

/**
 * A change that was proposed, with the same day replayed under it.
 *
 * @param key its name
 * @param name what people call it
 * @param change what it does to the line
 * @param replay the day under it
 */
record Proposed(String key, Text name, Change change, Replay replay) {}
