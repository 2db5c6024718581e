package org.refundrill.training.learner;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.refundrill.decision.ClauseId;
import org.refundrill.mastery.ItemId;
import org.refundrill.skill.SkillId;
import org.refundrill.training.Written;

/**
 * First answers as bytes and back. Every word is written once, as the same ones come in case after case; and what they stand
 * for is made once, so that the answers of hundreds of people fit into memory together.
 */
final class DoneShape {
    private static final String BYTES = "bytes";

    private DoneShape() {}

    static Map<String, Object> of(List<Done> all) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            Writer writer = new Writer(out);
            out.writeInt(all.size());
            for (Done done : all) {
                writer.write(done);
            }
        } catch (IOException cannotBe) {
            throw new UncheckedIOException(cannotBe);
        }
        Map<String, Object> shape = new LinkedHashMap<>();
        shape.put(BYTES, Base64.getEncoder().encodeToString(bytes.toByteArray()));
        return shape;
    }

    static List<Done> read(String trainee, Map<String, Object> shape) {
        byte[] bytes = Base64.getDecoder().decode(Written.text(shape.get(BYTES)));
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            Reader reader = new Reader(trainee, in);
            int size = in.readInt();
            List<Done> all = new ArrayList<>(size);
            for (int i = 0; i < size; i++) {
                all.add(reader.done());
            }
            return all;
        } catch (IOException cutShort) {
            throw new UncheckedIOException("what was kept of " + trainee + " cannot be read", cutShort);
        }
    }

    private static final class Writer {
        private final DataOutputStream out;
        private final Map<String, Integer> words = new HashMap<>();

        Writer(DataOutputStream out) {
            this.out = out;
        }

        /** The number of the word; where it is a new one, the word itself behind it. */
        private void word(String word) throws IOException {
            Integer known = words.putIfAbsent(word, words.size());
            out.writeInt(known == null ? words.size() - 1 : known);
            if (known == null) {
                out.writeUTF(word);
            }
        }

        void write(Done done) throws IOException {
            Answered answered = done.answered();
            word(answered.code());
            word(answered.scenario());
            out.writeByte(answered.tier());
            out.writeLong(answered.at().getEpochSecond());
            out.writeInt(answered.at().getNano());
            out.writeInt((int) answered.day().toEpochDay());
            out.writeInt((int) answered.seconds());
            out.writeShort(answered.hints());
            out.writeDouble(answered.confidence());
            out.writeByte((answered.helped() ? 1 : 0) + (answered.passed() ? 2 : 0) + (done.stakes() == null ? 0 : 4));
            word(done.currency());
            out.writeLong(done.regret());
            Done.Stakes stakes = done.stakes();
            if (stakes != null) {
                out.writeLong(stakes.paid());
                out.writeLong(stakes.due());
                out.writeLong(stakes.approve());
                out.writeLong(stakes.refuse());
            }
            word(done.content());
            out.writeShort(answered.elements().size());
            for (Answered.Element element : answered.elements()) {
                write(element);
            }
        }

        private void write(Answered.Element element) throws IOException {
            word(element.id());
            word(element.item().row());
            out.writeByte(element.skills().size());
            for (SkillId skill : element.skills()) {
                word(skill.value());
            }
            word(element.clause().value());
            out.writeDouble(element.credit());
            out.writeDouble(element.weight());
            out.writeShort(element.options());
            out.writeByte((element.right() ? 1 : 0) + (element.critical() ? 2 : 0));
            word(chosen(element.answer()));
            word(chosen(element.key()));
        }

        /** Choices are kept; what was written or reckoned is not looked at across people. */
        private static String chosen(@Nullable Object answer) {
            return answer instanceof String word && word.length() <= LONGEST ? word : "";
        }
    }

    /** No choice has a longer name. */
    private static final int LONGEST = 200;

    private static final class Reader {
        private final String trainee;
        private final DataInputStream in;
        private final List<String> words = new ArrayList<>();
        private final Map<String, ClauseId> clauses = new HashMap<>();
        private final Map<String, List<SkillId>> skills = new HashMap<>();
        private final Map<ItemId, ItemId> items = new HashMap<>();

        Reader(String trainee, DataInputStream in) {
            this.trainee = trainee;
            this.in = in;
        }

        private String word() throws IOException {
            int number = in.readInt();
            if (number == words.size()) {
                words.add(in.readUTF().intern());
            }
            return words.get(number);
        }

        Done done() throws IOException {
            String code = word();
            String scenario = word();
            int tier = in.readByte();
            Instant at = Instant.ofEpochSecond(in.readLong(), in.readInt());
            LocalDate day = LocalDate.ofEpochDay(in.readInt());
            int seconds = in.readInt();
            int hints = in.readShort();
            double confidence = in.readDouble();
            int marks = in.readByte();
            String currency = word();
            long regret = in.readLong();
            Done.Stakes stakes = (marks & 4) == 0
                    ? null
                    : new Done.Stakes(in.readLong(), in.readLong(), in.readLong(), in.readLong());
            String content = word();
            int size = in.readUnsignedShort();
            List<Answered.Element> elements = new ArrayList<>(size);
            for (int i = 0; i < size; i++) {
                elements.add(element(scenario));
            }
            Answered answered = new Answered(
                    trainee,
                    code,
                    scenario,
                    tier,
                    at,
                    day,
                    seconds,
                    hints,
                    confidence,
                    (marks & 1) != 0,
                    (marks & 2) != 0,
                    elements);
            return new Done(answered, currency, regret, stakes, content);
        }

        private Answered.Element element(String scenario) throws IOException {
            String id = word();
            String row = word();
            List<SkillId> all = skills();
            ClauseId clause = clauses.computeIfAbsent(word(), ClauseId::new);
            double credit = in.readDouble();
            double weight = in.readDouble();
            int options = in.readShort();
            int marks = in.readByte();
            String answer = word();
            String key = word();
            ItemId item = Answered.item(scenario, id, row, clause.value());
            return new Answered.Element(
                    id,
                    items.computeIfAbsent(item, any -> any),
                    all,
                    clause,
                    credit,
                    weight,
                    options,
                    (marks & 1) != 0,
                    (marks & 2) != 0,
                    answer.isEmpty() ? null : answer,
                    key.isEmpty() ? null : key);
        }

        private List<SkillId> skills() throws IOException {
            int size = in.readUnsignedByte();
            if (size == 1) {
                return skills.computeIfAbsent(word(), word -> List.of(new SkillId(word)));
            }
            List<SkillId> several = new ArrayList<>(size);
            for (int i = 0; i < size; i++) {
                several.add(new SkillId(word()));
            }
            return List.copyOf(several);
        }
    }
}
