package org.refundrill.query;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.refundrill.exercise.datadesk.DataTable;
import org.refundrill.exercise.datadesk.TableQueries;
import org.refundrill.language.Text;

/**
 * Answers queries with H2. Three barriers stand one behind the other: a gate that lets only harmless queries through, a user
 * who may only select in a database that holds the case's tables and nothing else, and limits of time and memory.
 */
public final class CaseQueries implements TableQueries {
    private final Limits limits;

    /** Queries within the usual limits. */
    public CaseQueries() {
        this(Limits.USUAL);
    }

    CaseQueries(Limits limits) {
        this.limits = limits;
    }

    @Override
    public Answered answer(List<DataTable> tables, String query) {
        Optional<Text> hindrance = QueryGate.hindrance(query);
        return hindrance.isPresent()
                ? new Answered.Refused(hindrance.get())
                : unchecked(tables, query.strip().replaceAll(";\\s*$", ""));
    }

    /** Answers what has passed the gate, or what is to be stopped by the database alone. */
    Answered unchecked(List<DataTable> tables, String query) {
        Complaint complaint = new Complaint(tables);
        try (CaseDatabase database = new CaseDatabase(tables);
                Statement statement = reading(database.reader())) {
            return new Guarded(limits).run(statement, () -> rows(statement, query));
        } catch (Guarded.TooMuch tooMuch) {
            return new Answered.Refused(Complaint.TOO_MUCH);
        } catch (SQLException failed) {
            return new Answered.Refused(complaint.of(failed));
        }
    }

    private Statement reading(Connection reader) throws SQLException {
        Statement statement = reader.createStatement();
        statement.setMaxRows(limits.counted());
        statement.setQueryTimeout(Math.toIntExact(limits.time().toSeconds()) + 1);
        return statement;
    }

    private Answered rows(Statement statement, String query) throws SQLException {
        try (ResultSet result = statement.executeQuery(query)) {
            ResultSetMetaData about = result.getMetaData();
            List<String> columns = new ArrayList<>();
            for (int i = 1; i <= about.getColumnCount(); i++) {
                columns.add(about.getColumnLabel(i).toLowerCase(Locale.ROOT));
            }
            List<List<String>> rows = new ArrayList<>();
            int more = 0;
            while (result.next()) {
                if (rows.size() < limits.shown()) {
                    rows.add(row(result, columns.size()));
                } else {
                    more++;
                }
            }
            return new Answered.Rows(columns, rows, more, rows.size() + more == limits.counted());
        }
    }

    private static List<String> row(ResultSet result, int columns) throws SQLException {
        List<String> row = new ArrayList<>();
        for (int i = 1; i <= columns; i++) {
            row.add(CaseDatabase.text(result.getObject(i)));
        }
        return row;
    }
}
