package org.refundrill.app;

import java.nio.file.Path;
import java.util.Optional;
import org.refundrill.store.Database;
import org.refundrill.training.Store;
import org.refundrill.training.demo.DemoRoom;
import org.refundrill.training.learner.Learners;

/** A database for made-up practice. */
final class DemoFile implements DemoRoom {
    /** What is made up can be made again: it may be written faster, and packed. Long texts stand beside the rest of their row. */
    private static final String FILLING =
            ";WRITE_DELAY=1000;RETENTION_TIME=0;MAX_LENGTH_INPLACE_LOB=32000;COMPRESS=TRUE";

    private final String address;
    private final Database database;

    private DemoFile(String address) {
        this.address = address;
        this.database = Database.at(address.startsWith("jdbc:h2:file:") ? address + FILLING : address);
    }

    /** The one at an address; without one, a file in the home. */
    static DemoRoom at(Path home, Optional<String> address) {
        return new DemoFile(address.orElseGet(() -> "jdbc:h2:file:" + home.resolve("demo")));
    }

    @Override
    public Store store() {
        return database.store();
    }

    @Override
    public String address() {
        return address;
    }

    @Override
    public void settle() {
        new Learners(database::store).keepUp();
    }

    @Override
    public void close() {
        database.close();
    }
}
