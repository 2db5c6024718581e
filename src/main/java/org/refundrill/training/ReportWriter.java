package org.refundrill.training;

import org.refundrill.language.Language;

/** Writes reports for people. */
public interface ReportWriter {
    /** Writes a trainee's report into a folder. */
    Written trainee(String trainee, Language language, String folder);

    /**
     * A report that was written.
     *
     * @param file its path
     * @param attempts how many attempts it tells of
     */
    record Written(String file, int attempts) {}
}
