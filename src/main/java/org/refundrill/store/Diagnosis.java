package org.refundrill.store;

import java.sql.SQLException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.refundrill.language.Text;
import org.refundrill.training.StoreFailure;

/** Says in one line what is the matter with a database, and what to do. */
final class Diagnosis {
    private final Address address;
    private final String said;
    private final String state;
    private final int code;
    private final String reason;

    private Diagnosis(Address address, Throwable failed) {
        StringBuilder all = new StringBuilder();
        SQLException first = null;
        for (Throwable cause = failed; cause != null; cause = cause.getCause()) {
            all.append(cause.getClass().getSimpleName())
                    .append(": ")
                    .append(cause.getMessage())
                    .append('\n');
            if (first == null && cause instanceof SQLException sql && sql.getSQLState() != null) {
                first = sql;
            }
        }
        this.address = address;
        this.said = all.toString();
        this.state = first == null ? "" : String.valueOf(first.getSQLState());
        this.code = first == null ? 0 : first.getErrorCode();
        this.reason = String.valueOf((first == null ? failed : first).getMessage());
    }

    static StoreFailure of(Address address, Throwable failed) {
        Text text = new Diagnosis(address, failed).text();
        // The causes stay out of it: drivers repeat the whole address in their messages, password and all.
        return new StoreFailure(text, null);
    }

    private Text text() {
        String at = address.shown();
        if (code == 90020 || says("already in use", "locked by another process")) {
            return new Text(
                    "the practice data are open in another Refundrill (" + at
                            + "): close that window, or give this one data of its own with --home DIR",
                    "练习数据正被另一个 Refundrill 使用（" + at + "）：请先关闭那个窗口，或用 --home 目录 另存一份数据");
        }
        if (says("no space left", "disk full", "not enough space") || state.equals("53100")) {
            return new Text(
                    "the disk is full (" + at + "): nothing was lost, but nothing more can be kept; free some space",
                    "磁盘已满（" + at + "）：已有数据没有丢失，但无法继续保存，请先清理空间");
        }
        if (state.startsWith("28") || code == 28000) {
            return new Text(
                    "the database at " + at + " does not accept this user and password; check --db or REFUNDRILL_DB",
                    at + " 的数据库不接受该用户名或密码，请检查 --db 或 REFUNDRILL_DB");
        }
        if (state.equals("3D000")) {
            return new Text(
                    "the server " + at + " has no database of that name; create it, or check --db",
                    "服务器 " + at + " 上没有该名称的数据库，请先创建或检查 --db");
        }
        Text server = server(at);
        return server != null ? server : files(at);
    }

    private @Nullable Text server(String at) {
        if (address.isFile()) {
            return null;
        }
        if (says("no suitable driver", "url format error", "invalid port", "unable to parse url")) {
            return new Text(
                    "'" + Address.masked(address.url()) + "' is not an address of a database; --db takes"
                            + " jdbc:postgresql://HOST/DATABASE?user=NAME&password=WORD or jdbc:h2:file:PATH",
                    "“" + Address.masked(address.url()) + "”不是有效的数据库地址；--db 的写法是"
                            + " jdbc:postgresql://主机/数据库?user=用户名&password=密码 或 jdbc:h2:file:路径");
        }
        if (state.startsWith("08") || code == 90067) {
            return new Text(
                    "the database server " + at + " does not answer; check that it runs, the network, and --db",
                    "数据库服务器 " + at + " 没有响应，请检查服务器是否运行、网络是否正常以及 --db");
        }
        if (state.equals("42501")) {
            return new Text(
                    "this user may not use the tables at " + at + "; ask for CREATE rights on a schema of its own",
                    "该用户无权使用 " + at + " 上的数据表，请申请一个有建表权限的独立 schema");
        }
        if (says("non-empty schema")) {
            return new Text(
                    "the schema at " + at
                            + " holds tables of something else; name an empty one: --db ...?currentSchema=refundrill",
                    at + " 上的 schema 已有其他数据表，请指定空的 schema：--db ...?currentSchema=refundrill");
        }
        if (says("FlywayValidateException", "validate failed")) {
            return new Text(
                    "the tables at " + at + " were made by another version of Refundrill; use that one, or other data",
                    at + " 的数据表由另一版本的 Refundrill 创建，请使用该版本，或换用其他数据");
        }
        return null;
    }

    private Text files(String at) {
        if (code == 90113 || code == 90088 || says("url format error")) {
            return new Text(
                    "the database address has a setting that does not exist; a folder's name must not hold a ';'"
                            + " (--home), and settings follow the path (--db)",
                    "数据库地址含有不存在的设置；目录名不能包含“;”（--home），设置应写在路径之后（--db）");
        }
        if (code == 90030 || code == 90048 || says("file corrupt", "file is corrupt", "unsupported database file")) {
            return new Text(
                    "the practice data are damaged (" + at
                            + "): put a copy back, or move the file away to begin with empty data",
                    "练习数据已损坏（" + at + "）：请恢复备份，或移走该文件后重新开始");
        }
        if (says(
                        "permission denied",
                        "access denied",
                        "AccessDenied",
                        "read-only",
                        "read only",
                        "not a directory",
                        "cannot create",
                        "could not create",
                        "error while creating file",
                        "FileAlreadyExists",
                        "log file error")
                || code == 90062) {
            return new Text(
                    "the practice data cannot be written (" + at
                            + "): check the rights to the folder, or choose another" + " with --home DIR",
                    "练习数据无法写入（" + at + "）：请检查目录权限，或用 --home 目录 另选位置");
        }
        if (code == 90028 || code == 90031) {
            return new Text(
                    "the practice data cannot be read (" + at
                            + "): check the disk and the rights; if the file is damaged, put a copy back or move it away",
                    "练习数据无法读取（" + at + "）：请检查磁盘和权限；若文件已损坏，请恢复备份或移走该文件");
        }
        return new Text("the database at " + at + " cannot be used: " + reason(), "数据库（" + at + "）无法使用：" + reason());
    }

    private String reason() {
        return Address.masked(reason.lines().findFirst().orElse(""));
    }

    private boolean says(String... words) {
        String all = said.toLowerCase(Locale.ROOT);
        for (String word : words) {
            if (all.contains(word.toLowerCase(Locale.ROOT))) {
                return true;
            }
        }
        return false;
    }
}
