package org.refundrill.query;

import java.util.Set;

/** The words of a query by what they mean here. What is not known to be harmless is not called. */
final class QueryWords {
    /** Words that change something, leave the tables, tell about the database, its users or the clock, repeat themselves, or make something other than a number, a word or a day. */
    static final Set<String> FORBIDDEN = words(
            "INSERT UPDATE DELETE MERGE REPLACE TRUNCATE CREATE DROP ALTER RENAME COMMENT GRANT REVOKE",
            "CALL EXEC EXECUTE PREPARE DEALLOCATE SET RESET USE DECLARE DO",
            "SCRIPT RUNSCRIPT BACKUP CHECKPOINT SHUTDOWN ANALYZE EXPLAIN HELP SHOW",
            "COMMIT ROLLBACK SAVEPOINT RELEASE BEGIN START LOCK UNLOCK",
            "INTO FOR RECURSIVE TABLE VALUES UNNEST LATERAL REGEXP ROWNUM NEXT NEXTVAL CURRVAL SEQUENCE",
            "INFORMATION_SCHEMA PG_CATALOG SYS SYSTEM_USER SESSION_USER CURRENT_USER USER CURRENT_ROLE CURRENT_CATALOG",
            "CURRENT_SCHEMA CURRENT_PATH CURRENT_DATE CURRENT_TIME CURRENT_TIMESTAMP LOCALTIME LOCALTIMESTAMP SYSDATE",
            "SYSTIME SYSTIMESTAMP TODAY",
            "JAVA_OBJECT OBJECT OTHER BINARY VARBINARY LONGVARBINARY BYTEA RAW IMAGE OID BLOB TINYBLOB MEDIUMBLOB LONGBLOB",
            "CLOB NCLOB GEOMETRY JSON UUID ARRAY ROW");

    /** Functions that count, add up, compare, round, rank and pick: the ones an analyst needs. */
    static final Set<String> FUNCTIONS = words(
            "COUNT SUM AVG MIN MAX STDDEV_POP STDDEV_SAMP VAR_POP VAR_SAMP MEDIAN CORR",
            "ROUND FLOOR CEIL CEILING ABS MOD SIGN SQRT POWER TRUNC",
            "COALESCE NULLIF IFNULL GREATEST LEAST CAST UPPER LOWER LENGTH SUBSTRING TRIM",
            "ROW_NUMBER RANK DENSE_RANK PERCENT_RANK CUME_DIST NTILE LAG LEAD FIRST_VALUE LAST_VALUE");

    /** Words that may stand before a bracket without calling anything. */
    static final Set<String> SYNTAX = words(
            "SELECT ALL DISTINCT FROM JOIN ON USING WHERE AND OR NOT IN EXISTS ANY SOME AS BY HAVING QUALIFY",
            "UNION EXCEPT INTERSECT WHEN THEN ELSE CASE BETWEEN LIKE IS OVER FILTER PARTITION LIMIT OFFSET",
            "DECIMAL NUMERIC VARCHAR");

    private QueryWords() {}

    private static Set<String> words(String... lines) {
        return Set.of(String.join(" ", lines).split(" "));
    }
}
