package org.refundrill.training.learner;

import java.util.List;

/**
 * What reports about many people are made from.
 *
 * @param members everybody, by what the log calls them
 * @param tray what lies there for the trainer
 * @param prospects what was foretold when somebody looked ahead last
 */
public record Everybody(List<Member> members, InTray tray, Prospects prospects) {
    /** Nobody. */
    public static final Everybody NOBODY = new Everybody(List.of(), new InTray(), Prospects.NONE);

    public Everybody {
        members = List.copyOf(members);
    }
}
