package org.refundrill.training;

import java.util.List;
import java.util.Map;
import org.refundrill.curriculum.Curriculum;
import org.refundrill.language.Language;

/** Writes reports for people. */
public interface ReportWriter {
    /**
     * Writes a trainee's report into a folder.
     *
     * @param curriculum by which it is told what the trainee knows and what comes next
     */
    Written trainee(String trainee, Curriculum curriculum, Language language, String folder);

    /** Writes what a trainer needs of a group, or of everybody where no group is named. */
    List<String> cohort(Wanted wanted, String cohort);

    /** Writes who may go live, and what so many live cases of each family would cost. */
    List<String> readiness(Wanted wanted, Map<String, Integer> mix);

    /** Writes how families and clauses do. */
    List<String> items(Wanted wanted);

    /** Writes all of them with an index, and says how many files there are. */
    List<String> site(Wanted wanted);

    /**
     * Writes units as a gradebook takes them, into a file.
     *
     * @param names whether people are called by their names, not by pseudonyms
     */
    String gradebook(Wanted wanted, boolean names);

    /**
     * Writes every answered case as xAPI statements, a line each, into a file.
     *
     * @param version of xAPI
     * @param names whether people are called by their names, not by pseudonyms
     */
    String xapi(Wanted wanted, String version, boolean names);

    /**
     * Sends the same statements to a record store. Nothing that was made up is sent.
     *
     * @param address where its statements are
     * @param keyFile a file with name and password on one line, a colon between them; empty where it asks for none
     */
    Sent post(Wanted wanted, String version, boolean names, String address, String keyFile);

    /**
     * What a record store said.
     *
     * @param sent how many statements it took
     * @param known how many it had already
     */
    record Sent(long sent, long known) {}

    /** Records a named person's decision, beside what the data recommend now. */
    SignOff sign(String trainee, Curriculum desk, String by, String why);

    /**
     * What is wanted of a report about many.
     *
     * @param curriculum by which people are judged
     * @param folder where to write
     * @param tables whether every table is written for spreadsheets, too
     * @param watcher is told how far it is
     */
    record Wanted(Curriculum curriculum, Language language, String folder, boolean tables, Watcher watcher) {}

    /**
     * A report that was written.
     *
     * @param file its path
     * @param attempts how many attempts it tells of
     */
    record Written(String file, int attempts) {}
}
