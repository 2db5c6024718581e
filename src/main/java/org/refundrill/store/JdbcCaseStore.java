package org.refundrill.store;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import org.refundrill.training.CaseStore;
import org.springframework.dao.DuplicateKeyException;

/** Cases in a database table, each once, compressed. */
final class JdbcCaseStore implements CaseStore {
    private final Database database;

    JdbcCaseStore(Database database) {
        this.database = database;
    }

    @Override
    public String keep(String text) {
        String hash = hash(text);
        if (!isKept(hash)) {
            byte[] packed = Packed.of(text);
            try {
                database.write(client -> client.sql("INSERT INTO practice_case (hash, packed) VALUES (?, ?)")
                        .param(hash)
                        .param(packed)
                        .update());
            } catch (DuplicateKeyException keptMeanwhile) {
                return hash;
            }
        }
        return hash;
    }

    private boolean isKept(String hash) {
        return database.read(client -> client.sql("SELECT COUNT(*) FROM practice_case WHERE hash = ?")
                        .param(hash)
                        .query(Integer.class)
                        .single())
                > 0;
    }

    @Override
    public Optional<String> text(String hash) {
        return database.read(client -> client.sql("SELECT packed FROM practice_case WHERE hash = ?")
                .param(hash)
                .query((row, number) -> Packed.text(row.getBytes("packed")))
                .optional());
    }

    private static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
