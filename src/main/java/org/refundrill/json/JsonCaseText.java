package org.refundrill.json;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.refundrill.casefile.CaseFile;
import org.refundrill.decision.ClauseId;
import org.refundrill.exercise.Exercise;
import org.refundrill.language.Text;
import org.refundrill.rulebook.RulebookShelf;
import org.refundrill.scenario.Question;
import org.refundrill.scenario.Recipe;
import org.refundrill.scenario.Scenario;
import org.refundrill.skill.SkillId;
import org.refundrill.training.CaseDesk;
import org.refundrill.training.CaseText;
import org.refundrill.world.World;
import tools.jackson.databind.JsonNode;

/** Kept cases as JSON: the scenario's own words, the world, the ruling and the key. */
public final class JsonCaseText implements CaseText {
    private final CaseDesk desk;

    public JsonCaseText(CaseDesk desk) {
        this.desk = desk;
    }

    @Override
    public String write(CaseFile file, Exercise exercise) {
        Map<String, Object> shape = new LinkedHashMap<>();
        shape.put("code", file.code());
        shape.put("seed", file.seed());
        shape.put("scenario", scenario(file.scenario()));
        shape.put("key", exercise.keyResponses());
        shape.put("ruling", new RulingShape(desk.rulebook(file.scenario(), file.world())).of(file.ruling()));
        shape.put("world", shape(file.scenario()).of(file.world()));
        return Json.line(shape);
    }

    private static Map<String, Object> scenario(Scenario scenario) {
        Map<String, Object> shape = new LinkedHashMap<>();
        shape.put("id", scenario.id());
        shape.put("pack", scenario.pack());
        shape.put("title", Plain.text(scenario.title()));
        shape.put("rulebook", scenario.rulebook());
        shape.put("desk", scenario.desk());
        shape.put("duty", scenario.duty());
        shape.put("skills", scenario.skills().stream().map(SkillId::value).toList());
        shape.put("tier", scenario.tier());
        shape.put("exercise", scenario.question().exercise());
        shape.put("settings", scenario.question().settings());
        shape.put("instruction", Plain.text(scenario.question().instruction()));
        shape.put("reaches", scenario.reaches().stream().map(ClauseId::value).toList());
        shape.put("generation", scenario.recipe().hash());
        return shape;
    }

    @Override
    public Kept read(String text) throws Unreadable {
        JsonNode shape = Json.tree(text);
        JsonNode head = shape.path("scenario");
        String pack = head.path("pack").asString();
        String rulebook = head.path("rulebook").asString();
        RulebookShelf shelf = desk.catalogue().rulebooks().get(rulebook);
        if (shelf == null) {
            throw new Unreadable(new Text(
                    "its rulebook '" + rulebook + "' (pack '" + pack + "') is not in the content; check --content",
                    "内容中没有它的规则手册“" + rulebook + "”（案例包“" + pack + "”），请检查 --content"));
        }
        Scenario scenario = scenario(head);
        if (!desk.canPose(scenario)) {
            throw new Unreadable(new Text(
                    "this program has no exercise type '" + scenario.question().exercise() + "'",
                    "本程序没有练习类型“" + scenario.question().exercise() + "”"));
        }
        World world = world(scenario, shape.path("world"));
        CaseFile file = new CaseFile(
                shape.path("code").asString(),
                scenario,
                shape.path("seed").asLong(),
                Map.of(),
                world,
                shelf.decide(world));
        return new Kept(file, shape.path("key").toString());
    }

    private World world(Scenario scenario, JsonNode records) throws Unreadable {
        try {
            return shape(scenario).read(Json.list(records.toString()));
        } catch (IllegalArgumentException otherSchema) {
            String said = String.valueOf(otherSchema.getMessage());
            throw new Unreadable(new Text(
                    "the record types of pack '" + scenario.pack() + "' have changed since (" + said + ")",
                    "案例包“" + scenario.pack() + "”的记录类型此后已变更（" + said + "）"));
        }
    }

    private static Scenario scenario(JsonNode head) {
        Map<String, String> settings = new LinkedHashMap<>();
        head.path("settings")
                .properties()
                .forEach(e -> settings.put(e.getKey(), e.getValue().asString()));
        return new Scenario(
                head.path("id").asString(),
                head.path("pack").asString(),
                text(head.path("title")),
                head.path("rulebook").asString(),
                head.path("desk").asString(),
                head.path("duty").asString(),
                words(head.path("skills")).stream().map(SkillId::new).toList(),
                head.path("tier").asInt(),
                new Question(head.path("exercise").asString(), settings, text(head.path("instruction"))),
                words(head.path("reaches")).stream().map(ClauseId::new).toList(),
                new Gone(head.path("generation").asString()));
    }

    private static List<String> words(JsonNode list) {
        return list.valueStream().map(JsonNode::asString).toList();
    }

    private static Text text(JsonNode both) {
        return new Text(both.path("en").asString(), both.path("zh").asString());
    }

    @Override
    public String key(Exercise exercise) {
        return Json.tree(Json.line(exercise.keyResponses())).toString();
    }

    private WorldShape shape(Scenario scenario) {
        return new WorldShape(
                desk.catalogue().schema(scenario.pack()),
                desk.catalogue().zone(scenario.pack()),
                desk.currency(scenario));
    }

    /** The recipe of a case that is kept as it was: it makes no other. */
    private record Gone(String hash) implements Recipe {
        @Override
        public Map<String, Object> draw(long seed, int attempt, Map<String, Object> given) {
            return given;
        }

        @Override
        public World world(Map<String, Object> draws, long seed) {
            throw new UnsupportedOperationException("the scenario of this kept case makes other cases now, or none");
        }
    }
}
