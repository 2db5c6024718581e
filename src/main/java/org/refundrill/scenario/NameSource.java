package org.refundrill.scenario;

import org.refundrill.language.Text;

/** Where invented people come from. The same number always gives the same person. */
public interface NameSource {
    /** What the people depend on, such as a library and its version: part of a recipe's hash. */
    String version();

    /** An invented person. */
    Named person(long number);

    /**
     * An invented person.
     *
     * @param name what they are called
     * @param contact a mail address that belongs to nobody
     * @param address where they live
     */
    record Named(Text name, String contact, Text address) {}
}
