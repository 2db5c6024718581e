package org.refundrill.store;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.refundrill.training.Assignment;
import org.refundrill.training.Person;
import org.refundrill.training.Roster;
import org.refundrill.training.Synthetic;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The roster in database tables, names apart from pseudonyms. */
final class JdbcRoster implements Roster {
    private static final String PEOPLE = "SELECT p.pseudonym, p.name, p.email, m.cohort FROM person p"
            + " LEFT JOIN cohort_member m ON m.pseudonym = p.pseudonym ";
    private static final String ASSIGNMENTS = "SELECT curriculum, cohort, pseudonym, due FROM assignment ";
    private static final String IN_ORDER = " ORDER BY due, id";
    private static final String KEY = "pseudonyms";
    private static final int KEY_BYTES = 32;
    private static final int DIGITS = 20;

    private final Database database;

    JdbcRoster(Database database) {
        this.database = database;
    }

    @Override
    public List<Person> all() {
        return database.read(client -> people(client.sql(PEOPLE + "ORDER BY p.name, p.pseudonym, m.cohort")));
    }

    @Override
    public List<Person> find(String typed) {
        String wanted = typed.strip().toLowerCase(Locale.ROOT);
        return database.read(client -> people(client.sql(
                        PEOPLE
                                + "WHERE LOWER(p.name) = ? OR p.email = ? OR p.pseudonym = ? ORDER BY p.name, p.pseudonym, m.cohort")
                .param(wanted)
                .param(wanted)
                .param(typed.strip())));
    }

    /** Joined rows as people: one row for each group they learn in. */
    private static List<Person> people(JdbcClient.StatementSpec query) {
        Map<String, Person> people = new LinkedHashMap<>();
        query.query((row, number) -> row(row))
                .list()
                .forEach(one -> people.merge(one.trainee(), one, JdbcRoster::both));
        return List.copyOf(people.values());
    }

    private static Person row(ResultSet row) throws SQLException {
        String cohort = row.getString("cohort");
        return new Person(
                row.getString("pseudonym"),
                row.getString("name"),
                row.getString("email"),
                cohort == null ? List.of() : List.of(cohort));
    }

    private static Person both(Person one, Person other) {
        List<String> cohorts = new ArrayList<>(one.cohorts());
        other.cohorts().stream().filter(cohort -> !cohorts.contains(cohort)).forEach(cohorts::add);
        return new Person(one.trainee(), one.name(), one.email(), cohorts);
    }

    @Override
    public List<Entered> enter(List<Entry> people) {
        List<Entered> entered = new ArrayList<>();
        byte[] key = key();
        database.write(client -> {
            entered.clear();
            people.forEach(entry -> entered.add(enter(client, entry, key)));
        });
        return List.copyOf(entered);
    }

    private Entered enter(JdbcClient client, Entry entry, byte[] key) {
        Optional<Person> known = known(client, entry);
        boolean practised = known.isEmpty() && hasPractised(client, entry.name());
        String pseudonym = known.map(Person::trainee).orElseGet(() -> practised ? entry.name() : pseudonym(entry, key));
        if (known.isEmpty()) {
            client.sql("INSERT INTO trainee (pseudonym) VALUES (?)")
                    .param(pseudonym)
                    .update();
            client.sql("INSERT INTO person (pseudonym, name, email) VALUES (?, ?, ?)")
                    .param(pseudonym)
                    .param(entry.name())
                    .param(entry.email())
                    .update();
        }
        String cohort = entry.cohort();
        if (cohort != null
                && known.stream().noneMatch(person -> person.cohorts().contains(cohort))) {
            client.sql("INSERT INTO cohort_member (cohort, pseudonym) VALUES (?, ?)")
                    .param(cohort)
                    .param(pseudonym)
                    .update();
        }
        Person person = new Person(
                pseudonym,
                known.map(Person::name).orElse(entry.name()),
                known.map(Person::email).orElse(entry.email()),
                cohort == null ? List.of() : List.of(cohort));
        return new Entered(known.map(before -> both(before, person)).orElse(person), known.isPresent(), practised);
    }

    /** What somebody is called in a log that leaves this machine: a name that is no pseudonym yet becomes one. */
    String logged(String trainee) {
        boolean pseudonym = trainee.isEmpty()
                || trainee.startsWith(Synthetic.PREFIX)
                || trainee.matches("t-[0-9a-f]{" + DIGITS + "}");
        return pseudonym ? trainee : pseudonym(new Entry(trainee, null, null), key());
    }

    private static Optional<Person> known(JdbcClient client, Entry entry) {
        String email = entry.email();
        JdbcClient.StatementSpec query = email == null
                ? client.sql(PEOPLE + "WHERE p.name = ? AND p.email IS NULL").param(entry.name())
                : client.sql(PEOPLE + "WHERE p.email = ?").param(email);
        return people(query).stream().findFirst();
    }

    /** The log cannot be rewritten: who has practised under a plain name keeps it there. */
    private static boolean hasPractised(JdbcClient client, String name) {
        return client.sql("SELECT COUNT(*) FROM practice_event WHERE trainee = ?")
                                .param(name)
                                .query(Long.class)
                                .single()
                        > 0
                && client.sql("SELECT COUNT(*) FROM trainee WHERE pseudonym = ?")
                                .param(name)
                                .query(Long.class)
                                .single()
                        == 0;
    }

    /** What nobody can tell from a name without the key of this installation, and always the same with it. */
    private static String pseudonym(Entry entry, byte[] key) {
        String email = entry.email();
        String who = email == null ? "name " + entry.name() : "email " + email;
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            byte[] code = mac.doFinal(who.getBytes(StandardCharsets.UTF_8));
            return "t-" + HexFormat.of().formatHex(code).substring(0, DIGITS);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private byte[] key() {
        byte[] fresh = new byte[KEY_BYTES];
        new SecureRandom().nextBytes(fresh);
        if (secret().isEmpty()) {
            try {
                database.write(client -> client.sql("INSERT INTO installation (name, secret) VALUES (?, ?)")
                        .param(KEY)
                        .param(HexFormat.of().formatHex(fresh))
                        .update());
            } catch (DuplicateKeyException madeMeanwhile) {
                return HexFormat.of().parseHex(secret().orElseThrow());
            }
        }
        return HexFormat.of().parseHex(secret().orElseThrow());
    }

    private Optional<String> secret() {
        return database.read(client -> client.sql("SELECT secret FROM installation WHERE name = ?")
                .param(KEY)
                .query(String.class)
                .optional());
    }

    @Override
    public void assign(Assignment given) {
        database.write(client -> {
            client.sql("DELETE FROM assignment WHERE curriculum = ? AND COALESCE(cohort, '') = ? AND"
                            + " COALESCE(pseudonym, '') = ?")
                    .param(given.curriculum())
                    .param(orNothing(given.cohort()))
                    .param(orNothing(given.trainee()))
                    .update();
            client.sql("INSERT INTO assignment (curriculum, cohort, pseudonym, due) VALUES (?, ?, ?, ?)")
                    .param(given.curriculum())
                    .param(given.cohort())
                    .param(given.trainee())
                    .param(given.due())
                    .update();
        });
    }

    private static String orNothing(@Nullable String value) {
        return value == null ? "" : value;
    }

    @Override
    public List<Assignment> assignments() {
        return database.read(client ->
                client.sql(ASSIGNMENTS + IN_ORDER).query(JdbcRoster::assignment).list());
    }

    @Override
    public List<Assignment> of(String trainee) {
        return database.read(client -> client.sql(ASSIGNMENTS
                        + "WHERE pseudonym = ? OR cohort IN (SELECT cohort FROM cohort_member WHERE pseudonym = ?)"
                        + IN_ORDER)
                .param(trainee)
                .param(trainee)
                .query(JdbcRoster::assignment)
                .list());
    }

    private static Assignment assignment(ResultSet row, int number) throws SQLException {
        return new Assignment(
                row.getString("curriculum"),
                row.getString("cohort"),
                row.getString("pseudonym"),
                row.getObject("due", LocalDate.class));
    }
}
