package org.refundrill.training;

import org.refundrill.language.Language;

/** Writes reports for people. */
public interface ReportWriter {
    /** Writes a trainee's report into a folder and gives the file's path. */
    String trainee(String trainee, Language language, String folder);
}
