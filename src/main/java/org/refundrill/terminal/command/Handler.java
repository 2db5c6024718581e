package org.refundrill.terminal.command;

/** What a command does. */
@FunctionalInterface
public interface Handler {
    /**
     * Runs the command.
     *
     * @return 0 done, 1 the check or the request failed, 2 wrong usage or unreadable input
     * @throws Failure when it cannot be done and the person can be told why
     * @throws Exception when something broke that nobody foresaw; the details go to a file
     */
    int run(Invocation invocation) throws Exception;
}
