package org.refundrill.training.learner;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
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
        Writer writer = new Writer();
        writer.room(Integer.BYTES).putInt(all.size());
        all.forEach(writer::write);
        Map<String, Object> shape = new LinkedHashMap<>();
        shape.put(BYTES, Base64.getEncoder().encodeToString(writer.bytes()));
        return shape;
    }

    static List<Done> read(String trainee, Map<String, Object> shape) {
        ByteBuffer in = ByteBuffer.wrap(Base64.getDecoder().decode(Written.text(shape.get(BYTES))));
        Reader reader = new Reader(trainee, in);
        int size = in.getInt();
        List<Done> all = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            all.add(reader.done());
        }
        return all;
    }

    private static final class Writer {
        private ByteBuffer out = ByteBuffer.allocate(8192);
        private final Map<String, Integer> words = new HashMap<>();

        /** The bytes so far, with room for as many more. */
        ByteBuffer room(int more) {
            if (out.remaining() < more) {
                out = ByteBuffer.allocate(2 * (out.capacity() + more)).put(out.flip());
            }
            return out;
        }

        /** With room for any number. */
        private ByteBuffer number() {
            return room(Long.BYTES);
        }

        byte[] bytes() {
            return Arrays.copyOf(out.array(), out.position());
        }

        /** The number of the word; where it is a new one, the word itself behind it. */
        private void word(String word) {
            Integer known = words.putIfAbsent(word, words.size());
            room(Integer.BYTES).putInt(known == null ? words.size() - 1 : known);
            if (known == null) {
                byte[] text = word.getBytes(StandardCharsets.UTF_8);
                room(Integer.BYTES + text.length).putInt(text.length).put(text);
            }
        }

        void write(Done done) {
            Answered answered = done.answered();
            word(answered.code());
            word(answered.scenario());
            number().put((byte) answered.tier());
            number().putLong(answered.at().getEpochSecond());
            number().putInt(answered.at().getNano());
            number().putInt((int) answered.day().toEpochDay());
            number().putInt((int) answered.seconds());
            number().putShort((short) answered.hints());
            number().putDouble(answered.confidence());
            number().put((byte)
                    ((answered.helped() ? 1 : 0) + (answered.passed() ? 2 : 0) + (done.stakes() == null ? 0 : 4)));
            word(done.currency());
            number().putLong(done.regret());
            Done.Stakes stakes = done.stakes();
            if (stakes != null) {
                number().putLong(stakes.paid());
                number().putLong(stakes.due());
                number().putLong(stakes.approve());
                number().putLong(stakes.refuse());
            }
            word(done.content());
            number().putShort((short) answered.elements().size());
            for (Answered.Element element : answered.elements()) {
                write(element);
            }
        }

        private void write(Answered.Element element) {
            word(element.id());
            word(element.item().row());
            number().put((byte) element.skills().size());
            for (SkillId skill : element.skills()) {
                word(skill.value());
            }
            word(element.clause().value());
            number().putDouble(element.credit());
            number().putDouble(element.weight());
            number().putShort((short) element.options());
            number().put((byte) ((element.right() ? 1 : 0) + (element.critical() ? 2 : 0)));
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
        private final ByteBuffer in;
        private final List<String> words = new ArrayList<>();
        private final Map<String, ClauseId> clauses = new HashMap<>();
        private final Map<String, List<SkillId>> skills = new HashMap<>();
        private final Map<ItemId, ItemId> items = new HashMap<>();

        Reader(String trainee, ByteBuffer in) {
            this.trainee = trainee;
            this.in = in;
        }

        private String word() {
            int number = in.getInt();
            if (number == words.size()) {
                byte[] text = new byte[in.getInt()];
                in.get(text);
                words.add(new String(text, StandardCharsets.UTF_8).intern());
            }
            return words.get(number);
        }

        Done done() {
            String code = word();
            String scenario = word();
            int tier = in.get();
            Instant at = Instant.ofEpochSecond(in.getLong(), in.getInt());
            LocalDate day = LocalDate.ofEpochDay(in.getInt());
            int seconds = in.getInt();
            int hints = in.getShort();
            double confidence = in.getDouble();
            int marks = in.get();
            String currency = word();
            long regret = in.getLong();
            Done.Stakes stakes =
                    (marks & 4) == 0 ? null : new Done.Stakes(in.getLong(), in.getLong(), in.getLong(), in.getLong());
            String content = word();
            int size = Short.toUnsignedInt(in.getShort());
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

        private Answered.Element element(String scenario) {
            String id = word();
            String row = word();
            List<SkillId> all = skills();
            ClauseId clause = clauses.computeIfAbsent(word(), ClauseId::new);
            double credit = in.getDouble();
            double weight = in.getDouble();
            int options = in.getShort();
            int marks = in.get();
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

        private List<SkillId> skills() {
            int size = Byte.toUnsignedInt(in.get());
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
