package org.refundrill.training.demo;

import java.util.Optional;
import org.refundrill.training.Store;

/** A place of its own for made-up practice, so that it never comes among what people did. */
public interface DemoRoom extends AutoCloseable {
    /** Where it is kept. */
    Store store();

    /** Its JDBC address. */
    String address();

    /** Makes what reports start from. */
    void settle();

    @Override
    void close();

    /** Opens such places. */
    interface Door {
        /** The place at a JDBC address; without one, a file beside the trainee's own. */
        DemoRoom open(Optional<String> address);
    }
}
