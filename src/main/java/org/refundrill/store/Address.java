package org.refundrill.store;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a database is.
 *
 * @param url its JDBC address as it was given
 */
record Address(String url) {
    private static final String H2_FILE = "jdbc:h2:";
    /** Without a trace file, too: what is the matter is told in one line, not left lying about. */
    private static final String DURABLE = ";WRITE_DELAY=0;TRACE_LEVEL_FILE=0";

    private static final Pattern SECRET =
            Pattern.compile("((?:password|passwd|pwd|user|secret|token)\\s*=)[^;&\\s]*", Pattern.CASE_INSENSITIVE);
    private static final Pattern SIGN_IN = Pattern.compile("//[^/@\\s]*@");
    private static final Pattern HOST = Pattern.compile("^jdbc:[a-z]+://(?:[^/@]*@)?([^/?;]+)");

    /** Whether H2 keeps it in a file that this process opens itself. */
    boolean isFile() {
        String rest = url.startsWith(H2_FILE) ? url.substring(H2_FILE.length()) : "";
        return !rest.isEmpty() && !rest.matches("(?s)(mem|tcp|ssl|zip|nio|classpath):.*");
    }

    boolean isH2() {
        return url.startsWith(H2_FILE);
    }

    /**
     * The address to connect to. Without a write delay H2 hands a commit to the system before it returns, so that a
     * killed process loses nothing.
     */
    String durable() {
        return isFile() && !url.toUpperCase(Locale.ROOT).contains("WRITE_DELAY") ? url + DURABLE : url;
    }

    /** What people may see of it: the file, or the server. */
    String shown() {
        if (isFile()) {
            String path = url.substring(H2_FILE.length()).replaceFirst("^file:", "");
            int settings = path.indexOf(';');
            return (settings < 0 ? path : path.substring(0, settings)) + ".mv.db";
        }
        Matcher server = HOST.matcher(url);
        return server.find() ? server.group(1) : masked(url);
    }

    /** A text without what signs in. */
    static String masked(String text) {
        return SIGN_IN.matcher(SECRET.matcher(text).replaceAll("$1***")).replaceAll("//***@");
    }
}
