package org.refundrill.terminal.command;

/** How a result is written. */
public enum Format {
    TEXT,
    JSON
}
