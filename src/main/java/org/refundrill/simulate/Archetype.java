package org.refundrill.simulate;

/** Kinds of trainees, to show reports with and to try rules on. */
public enum Archetype {
    /** Knows little at first and learns fast. */
    FAST_STARTER("fast-starter"),
    /** Learns slowly and surely. */
    STEADY("steady"),
    /** Gives in: approves what the rules refuse. */
    OVER_REFUNDER("over-refunder"),
    /** Refuses what the rules give. */
    OVER_DENIER("over-denier"),
    /** Is done before the file is read. */
    RUSHER("rusher"),
    /** Loses within weeks what was learnt. */
    FORGETTER("forgetter"),
    /** Stops below what the desk needs. */
    PLATEAU("plateau"),
    /** Has done this for years. */
    EXPERT("expert");

    private final String id;

    Archetype(String id) {
        this.id = id;
    }

    /** The identifier used in names and JSON. */
    public String id() {
        return id;
    }

    /** What is special about the kind. */
    Traits traits() {
        return switch (this) {
            case FAST_STARTER -> Traits.FAST.startingAt(-0.4);
            case STEADY -> Traits.SLOW;
            case OVER_REFUNDER -> Traits.SLOW.leaning("approve");
            case OVER_DENIER -> Traits.SLOW.leaning("refuse");
            case RUSHER -> Traits.SLOW.rushing();
            case FORGETTER -> Traits.FAST.forgetting();
            case PLATEAU -> Traits.SLOW.upTo(0.5);
            case EXPERT -> Traits.FAST.startingAt(2);
        };
    }
}
