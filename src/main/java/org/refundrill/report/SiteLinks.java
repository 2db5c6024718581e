package org.refundrill.report;

import java.util.LinkedHashSet;
import java.util.Set;
import org.refundrill.decision.ClauseId;

/**
 * Where things are told in a folder of reports. A report that stands alone leads nowhere. Names of files are hashes where what
 * they stand for could be anything, so that they say nothing about anybody and every file system takes them.
 */
public final class SiteLinks {
    private final boolean site;
    private final Set<String> cases = new LinkedHashSet<>();

    private SiteLinks(boolean site) {
        this.site = site;
    }

    /** For a report that stands alone. */
    public static SiteLinks none() {
        return new SiteLinks(false);
    }

    /** For a folder with all of them. */
    public static SiteLinks site() {
        return new SiteLinks(true);
    }

    /** The page of a person. */
    public String person(String trainee) {
        return site ? file("person-", trainee) : "";
    }

    /** The page of a clause. */
    public String clause(ClauseId clause) {
        return site ? file("clause-", clause.value()) : "";
    }

    /** The page of a family of cases. */
    public String family(String scenario) {
        return site ? file("family-", scenario) : "";
    }

    /** The page of a case; it is taken down that this page is needed. */
    public String ofCase(String code) {
        if (site) {
            cases.add(code);
        }
        return site ? file("case-", code) : "";
    }

    /** The cases that were led to so far, in the order in which they were met. */
    public Set<String> cases() {
        return cases;
    }

    /** The name of a file without its ending. */
    static String name(String href) {
        return href.substring(0, href.length() - ".html".length());
    }

    private static String file(String kind, String what) {
        return kind + TraineeReport.hash(what) + ".html";
    }
}
