package org.refundrill.exercise;

import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.LongStream;
import org.refundrill.casefile.CaseFile;
import org.refundrill.casefile.Dossier;
import org.refundrill.decision.ClauseId;
import org.refundrill.feel.Type;
import org.refundrill.language.Text;
import org.refundrill.rulebook.Rulebook;
import org.refundrill.scenario.Question;
import org.refundrill.scenario.Recipe;
import org.refundrill.scenario.Scenario;
import org.refundrill.skill.SkillId;
import org.refundrill.world.RecordType;
import org.refundrill.world.Schema;
import org.refundrill.world.Visibility;
import org.refundrill.world.World;
import org.refundrill.world.WorldRecord;

/** Cases under the paper rulebook, one a seed. */
public final class CaseFiles {
    private CaseFiles() {}

    /** The record types that the cases use. */
    public static Schema schema() {
        Map<String, RecordType> types = new LinkedHashMap<>();
        types.put("file", single("file", new Text("Case", "案件"), column("now", Type.Basic.DATE_TIME, "Time now")));
        types.put(
                "buyer",
                single(
                        "buyer",
                        new Text("Buyer", "买家"),
                        column("name", Type.Basic.LOCALIZED, "Name"),
                        column("temper", new Type.Choice(List.of("calm", "angry")), "Temper")));
        types.put("order", single("order", new Text("Order", "订单"), column("paid", Type.Basic.MONEY, "Paid")));
        types.put(
                "parcel",
                many(
                        "parcel",
                        "parcels",
                        null,
                        new Text("Parcel", "包裹"),
                        column("signedAt", Type.Basic.DATE_TIME, "Signed for")));
        types.put(
                "request",
                many(
                        "request",
                        "requests",
                        "request",
                        new Text("Request", "售后申请"),
                        column("reason", new Type.Choice(List.of("no-reason", "quality")), "Stated reason"),
                        column("noticeAt", Type.Basic.DATE_TIME, "Return notice sent")));
        types.put(
                "evidence",
                many(
                        "evidence",
                        "evidence",
                        null,
                        new Text("Evidence", "证据"),
                        column("state", new Type.Choice(List.of("absent", "accepted")), "State")));
        types.put(
                "message",
                many(
                        "message",
                        "messages",
                        null,
                        new Text("Message", "消息"),
                        column("text", Type.Basic.LOCALIZED, "Text")));
        types.put(
                "truth",
                single(
                        "truth",
                        new Text("What really happened", "真实情况"),
                        column("honest", Type.Basic.BOOLEAN, "Buyer is honest")));
        return new Schema(types);
    }

    /** Tasks of one exercise type over many seeds. */
    public static List<Brief> briefs(String exercise, Map<String, String> settings, int seeds) {
        return LongStream.range(0, seeds)
                .mapToObj(seed -> brief(exercise, settings, seed))
                .toList();
    }

    /** One task. */
    public static Brief brief(String exercise, Map<String, String> settings, long seed) {
        return new Brief(caseFile(scenario(exercise, settings), seed), new PaperRulebook(), new Alone());
    }

    /** The family of all cases here. */
    public static Scenario scenario(String exercise, Map<String, String> settings) {
        return new Scenario(
                "paper-" + exercise,
                "paper",
                new Text("A return", "一件退货"),
                "paper",
                "seller",
                "EC1",
                List.of(new SkillId("K2"), new SkillId("K1")),
                1,
                new Question(exercise, settings, Text.same("")),
                List.of(new ClauseId("P-01"), new ClauseId("P-02"), new ClauseId("P-05")),
                new PaperRecipe());
    }

    /** The case of a seed: seeds differ in lateness, reason, evidence and price. */
    public static CaseFile caseFile(Scenario scenario, long seed) {
        Map<String, Object> draws = scenario.recipe().draw(seed, 0);
        World world = scenario.recipe().world(draws, seed);
        return new CaseFile(
                "C-" + scenario.id() + "-" + seed, scenario, seed, draws, world, new PaperRulebook().decide(world));
    }

    private static final class PaperRecipe implements Recipe {
        @Override
        public String hash() {
            return "paper-1";
        }

        @Override
        public Map<String, Object> draw(long seed, int attempt) {
            return draw(seed, attempt, Map.of());
        }

        @Override
        public Map<String, Object> draw(long seed, int attempt, Map<String, Object> given) {
            Map<String, Object> draws = new LinkedHashMap<>();
            draws.put("late", BigDecimal.valueOf(Math.floorMod(seed, 5) - 2));
            draws.put("quality", Math.floorMod(seed, 3) == 0);
            draws.put("photo", Math.floorMod(seed, 2) == 0);
            draws.put("price", BigDecimal.valueOf(9900 + Math.floorMod(seed * 1237, 20000), 2));
            draws.putAll(given);
            return draws;
        }

        @Override
        public Optional<Target> target(long seed) {
            return Optional.empty();
        }

        @Override
        public List<String> names() {
            return List.of("late", "quality", "photo", "price");
        }

        /** Nothing: cases on paper have no twins, so no value of a draw has a number either. */
        @Override
        public List<String> changeable() {
            return List.of();
        }

        @Override
        public List<Object> others(String draw, Map<String, Object> draws) {
            return List.of();
        }

        @Override
        public long number(String draw, Map<String, Object> draws) {
            throw new AssertionError("no draw of a case on paper can be given: " + draw);
        }

        @Override
        public Optional<Object> numbered(String draw, long number, long seed, int attempt, Map<String, Object> draws) {
            return Optional.empty();
        }

        @Override
        public World world(Map<String, Object> draws, long seed) {
            Schema schema = schema();
            OffsetDateTime signed = OffsetDateTime.parse("2026-03-02T21:40:00+08:00");
            OffsetDateTime notice = signed.plusDays(7 + ((BigDecimal) draws.get("late")).longValue());
            List<WorldRecord> records = new ArrayList<>();
            records.add(record(schema, "file", "file", Visibility.OPEN, Map.of("now", notice.plusHours(1))));
            records.add(record(
                    schema,
                    "buyer",
                    "buyer",
                    Visibility.OPEN,
                    Map.of("name", new Text("Wei Chen", "陈伟"), "temper", "angry")));
            records.add(record(schema, "order", "order", Visibility.OPEN, Map.of("paid", draws.get("price"))));
            records.add(record(schema, "parcel", "parcel-1", Visibility.OPEN, Map.of("signedAt", signed)));
            records.add(record(
                    schema,
                    "request",
                    "request-1",
                    Visibility.OPEN,
                    Map.of("reason", draws.get("quality").equals(true) ? "quality" : "no-reason", "noticeAt", notice)));
            records.add(record(
                    schema,
                    "evidence",
                    "evidence-1",
                    Visibility.ON_REQUEST,
                    Map.of("state", draws.get("photo").equals(true) ? "accepted" : "absent")));
            records.add(record(
                    schema,
                    "message",
                    "message-1",
                    Visibility.ON_REQUEST,
                    Map.of("text", new Text("Hurry up!", "快点！"))));
            records.add(record(schema, "truth", "truth", Visibility.HIDDEN, Map.of("honest", true)));
            return new World(records);
        }
    }

    private static WorldRecord record(
            Schema schema, String type, String id, Visibility seen, Map<String, Object> values) {
        return new WorldRecord(id, schema.types().get(type), seen, values);
    }

    private static RecordType single(String name, Text label, Named... columns) {
        return many(name, null, null, label, columns);
    }

    private static RecordType many(String name, String plural, String current, Text label, Named... columns) {
        Map<String, RecordType.Column> all = new LinkedHashMap<>();
        for (Named column : columns) {
            all.put(column.name(), column.column());
        }
        return new RecordType(name, plural, current, label, all);
    }

    private static Named column(String name, Type type, String label) {
        return new Named(name, new RecordType.Column(type, Text.same(label), Map.of()));
    }

    private record Named(String name, RecordType.Column column) {}

    /** Nothing is known of other cases. */
    private static final class Alone implements Files {
        @Override
        public Rulebook rulebook(CaseFile file) {
            return new PaperRulebook();
        }

        @Override
        public Dossier dossier(CaseFile file, Collection<String> revealed) {
            return new Dossier(file.scenario().title(), List.of(), List.of());
        }
    }
}
