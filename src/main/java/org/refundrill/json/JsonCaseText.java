package org.refundrill.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.refundrill.casefile.CaseFile;
import org.refundrill.decision.ClauseId;
import org.refundrill.exercise.Exercise;
import org.refundrill.language.Text;
import org.refundrill.rulebook.RulebookShelf;
import org.refundrill.scenario.Market;
import org.refundrill.scenario.Question;
import org.refundrill.scenario.Recipe;
import org.refundrill.scenario.Scenario;
import org.refundrill.scenario.Word;
import org.refundrill.skill.SkillId;
import org.refundrill.training.CaseDesk;
import org.refundrill.training.CaseText;
import org.refundrill.world.World;

/** Kept cases as JSON: the scenario's own words, the world with what its words are called, the ruling and the key. */
public final class JsonCaseText implements CaseText {
    private final CaseDesk desk;

    public JsonCaseText(CaseDesk desk) {
        this.desk = desk;
    }

    @Override
    public String write(CaseFile file, Exercise exercise) {
        Map<String, Object> shape = shape(file);
        shape.put("key", exercise.keyResponses());
        if (!file.parts().isEmpty()) {
            shape.put("parts", file.parts().stream().map(this::shape).toList());
        }
        return Json.line(shape);
    }

    private Map<String, Object> shape(CaseFile file) {
        Map<String, Object> shape = new LinkedHashMap<>();
        shape.put("code", file.code());
        shape.put("seed", file.seed());
        shape.put("scenario", scenario(file.scenario()));
        file.scenario().recipe().digest(file.draws()).ifPresent(digest -> shape.put("digest", Plain.text(digest)));
        shape.put("ruling", new RulingShape(desk.rulebook(file.scenario(), file.world())).of(file.ruling()));
        shape.put("words", words(file));
        shape.put("world", shape(file.scenario()).of(file.world()));
        return shape;
    }

    /** What drawn words are called: records hold only their ids. */
    private static Map<String, Object> words(CaseFile file) {
        Map<String, Object> words = new LinkedHashMap<>();
        file.draws().forEach((draw, value) -> {
            if (value instanceof Word word && word.get("name") instanceof Text name) {
                Map<String, Object> shape = new LinkedHashMap<>();
                shape.put("id", word.id());
                shape.put("name", Plain.text(name));
                words.put(draw, shape);
            }
        });
        return words;
    }

    private static Map<String, Object> drawn(Map<?, ?> words) {
        Map<String, Object> draws = new LinkedHashMap<>();
        words.keySet().forEach(draw -> {
            Map<?, ?> word = object(words, String.valueOf(draw));
            draws.put(String.valueOf(draw), new Word(text(word, "id"), Map.of("name", both(word, "name")), Map.of()));
        });
        return draws;
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
        shape.put(
                "values",
                scenario.question().values().stream().map(AskedShape::of).toList());
        Map<String, Object> skills = new LinkedHashMap<>();
        scenario.question()
                .skills()
                .forEach((element, own) ->
                        skills.put(element, own.stream().map(SkillId::value).toList()));
        shape.put("elementSkills", skills);
        shape.put("reaches", scenario.reaches().stream().map(ClauseId::value).toList());
        shape.put("generation", scenario.recipe().hash());
        if (!scenario.markets().isEmpty()) {
            shape.put(
                    "markets", scenario.markets().stream().map(Market::rulebook).toList());
        }
        return shape;
    }

    @Override
    public Kept read(String text) throws Unreadable {
        Map<?, ?> shape = Json.object(text);
        List<CaseFile> parts = new ArrayList<>();
        for (Object part : list(shape, "parts")) {
            parts.add(file((Map<?, ?>) part, List.of()));
        }
        return new Kept(file(shape, parts), Json.line(object(shape, "key")));
    }

    private CaseFile file(Map<?, ?> shape, List<CaseFile> parts) throws Unreadable {
        Map<?, ?> head = object(shape, "scenario");
        String pack = text(head, "pack");
        String rulebook = text(head, "rulebook");
        RulebookShelf shelf = desk.catalogue().rulebooks().get(rulebook);
        if (shelf == null) {
            throw new Unreadable(new Text(
                    "its rulebook '" + rulebook + "' (pack '" + pack + "') is not in the content; check --content",
                    "内容中没有它的规则手册“" + rulebook + "”（案例包“" + pack + "”），请检查 --content"));
        }
        Optional<Text> digest =
                shape.get("digest") instanceof Map<?, ?> ? Optional.of(both(shape, "digest")) : Optional.empty();
        Scenario scenario = scenario(head, digest).with(markets(head));
        if (!desk.canPose(scenario)) {
            String exercise = scenario.question().exercise();
            throw new Unreadable(
                    new Text("this program has no exercise type '" + exercise + "'", "本程序没有练习类型“" + exercise + "”"));
        }
        World world = world(scenario, list(shape, "world"));
        return new CaseFile(
                text(shape, "code"),
                scenario,
                number(shape, "seed"),
                drawn(object(shape, "words")),
                world,
                shelf.decide(world),
                parts);
    }

    /** How the case stands in other markets is no part of it: the scenario must still say so. */
    private List<Market> markets(Map<?, ?> head) throws Unreadable {
        List<?> names = list(head, "markets");
        Scenario now = names.isEmpty() ? null : desk.catalogue().scenarios().get(text(head, "id"));
        List<Market> markets = now == null ? List.of() : now.markets();
        if (!markets.stream().map(Market::rulebook).toList().equals(names)) {
            throw new Unreadable(new Text("its scenario does not name the same markets any more", "它的场景所列的市场此后已变更"));
        }
        return markets;
    }

    private World world(Scenario scenario, List<?> records) throws Unreadable {
        try {
            return shape(scenario).read(records);
        } catch (IllegalArgumentException otherSchema) {
            String said = String.valueOf(otherSchema.getMessage());
            throw new Unreadable(new Text(
                    "the record types of pack '" + scenario.pack() + "' have changed since (" + said + ")",
                    "案例包“" + scenario.pack() + "”的记录类型此后已变更（" + said + "）"));
        }
    }

    private static Scenario scenario(Map<?, ?> head, Optional<Text> digest) {
        Map<String, String> settings = new LinkedHashMap<>();
        object(head, "settings").forEach((name, value) -> settings.put(String.valueOf(name), String.valueOf(value)));
        return new Scenario(
                text(head, "id"),
                text(head, "pack"),
                both(head, "title"),
                text(head, "rulebook"),
                text(head, "desk"),
                text(head, "duty"),
                list(head, "skills").stream()
                        .map(skill -> new SkillId(String.valueOf(skill)))
                        .toList(),
                (int) number(head, "tier"),
                new Question(
                        text(head, "exercise"),
                        settings,
                        both(head, "instruction"),
                        list(head, "values").stream()
                                .map(one -> AskedShape.read((Map<?, ?>) one))
                                .toList(),
                        elementSkills(head)),
                list(head, "reaches").stream()
                        .map(clause -> new ClauseId(String.valueOf(clause)))
                        .toList(),
                new Gone(text(head, "generation"), digest));
    }

    private static Map<String, List<SkillId>> elementSkills(Map<?, ?> head) {
        Map<String, List<SkillId>> skills = new LinkedHashMap<>();
        object(head, "elementSkills")
                .keySet()
                .forEach(element -> skills.put(
                        String.valueOf(element),
                        list(object(head, "elementSkills"), String.valueOf(element)).stream()
                                .map(skill -> new SkillId(String.valueOf(skill)))
                                .toList()));
        return skills;
    }

    private static String text(Map<?, ?> from, String name) {
        return String.valueOf(from.get(name));
    }

    private static long number(Map<?, ?> from, String name) {
        return from.get(name) instanceof Number number ? number.longValue() : 0;
    }

    private static Text both(Map<?, ?> from, String name) {
        Map<?, ?> both = object(from, name);
        return new Text(text(both, "en"), text(both, "zh"));
    }

    private static List<?> list(Map<?, ?> from, String name) {
        return from.get(name) instanceof List<?> list ? list : List.of();
    }

    private static Map<?, ?> object(Map<?, ?> from, String name) {
        return from.get(name) instanceof Map<?, ?> map ? map : Map.of();
    }

    @Override
    public String key(Exercise exercise) {
        return Json.line(Json.object(Json.line(exercise.keyResponses())));
    }

    private WorldShape shape(Scenario scenario) {
        return new WorldShape(
                desk.catalogue().schema(scenario.pack()),
                desk.catalogue().zone(scenario.pack()),
                desk.currency(scenario));
    }

    /** The recipe of a case that is kept as it was: it makes no other. */
    private record Gone(String hash, Optional<Text> digest) implements Recipe {
        @Override
        public Optional<Text> digest(Map<String, Object> draws) {
            return digest;
        }

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
