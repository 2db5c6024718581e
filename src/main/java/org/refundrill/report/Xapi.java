package org.refundrill.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.refundrill.json.Json;
import org.refundrill.language.Text;
import org.refundrill.training.Event;
import org.refundrill.training.Written;

/**
 * Answered cases as xAPI statements: one for the case, one for each thing that was asked in it. Names of statements follow
 * from the log, so that sending them again adds nothing.
 *
 * @param version 1.0.3 or 2.0.0
 * @param names what people are called in them
 */
public record Xapi(String version, UnaryOperator<String> names) {
    /** The versions there are; the first one is the usual one. */
    public static final List<String> VERSIONS = List.of("1.0.3", "2.0.0");

    private static final String HOME = "https://refundrill.example.com";
    private static final String VERBS = "http://adlnet.gov/expapi/verbs/";
    private static final String ACTIVITIES = "http://adlnet.gov/expapi/activities/";

    /** The statements of an assessed case as lines of JSON, each with its end. */
    public String lines(Event assessed) {
        StringBuilder lines = new StringBuilder();
        lines.append(Json.line(ofCase(assessed))).append('\n');
        if (assessed.details().get("elements") instanceof List<?> elements) {
            for (Object element : elements) {
                if (element instanceof Map<?, ?> map) {
                    lines.append(Json.line(ofElement(assessed, map))).append('\n');
                }
            }
        }
        return lines.toString();
    }

    private Map<String, Object> ofCase(Event event) {
        Map<String, Object> details = event.details();
        boolean passed = Boolean.TRUE.equals(details.get("passed"));
        Map<String, Object> result = new LinkedHashMap<>();
        result.put("score", score(details.get("score")));
        result.put("success", passed);
        result.put("completion", true);
        if (details.get("seconds") instanceof Number seconds) {
            result.put("duration", "PT" + Math.max(0, seconds.longValue()) + "S");
        }
        Map<String, Object> extensions = new LinkedHashMap<>();
        extensions.put(HOME + "/xapi/extensions/regret-minor-units", Written.decimal(details.get("regret")));
        extensions.put(HOME + "/xapi/extensions/currency", Written.text(details.get("currency")));
        extensions.put(HOME + "/xapi/extensions/policy", event.origin().rulebook());
        extensions.put(HOME + "/xapi/extensions/scoring", event.origin().scoring());
        if (details.get("confidence") != null) {
            extensions.put(HOME + "/xapi/extensions/confidence", Written.decimal(details.get("confidence")));
        }
        result.put("extensions", extensions);
        Map<String, Object> object = activity(
                caseIri(event),
                ACTIVITIES + "simulation",
                Text.same(Written.text(details.get("scenario")) + " " + event.code()));
        return statement(event, "case", passed ? "passed" : "failed", object, result);
    }

    private Map<String, Object> ofElement(Event event, Map<?, ?> element) {
        String id = Written.text(element.get("id"));
        Map<String, Object> result = new LinkedHashMap<>();
        result.put("score", score(element.get("credit")));
        result.put("success", "right".equals(element.get("verdict")));
        String given = Legible.text(Written.both(element.get("given")).en());
        if (!given.isEmpty()) {
            result.put("response", given);
        }
        Map<String, Object> object = activity(
                caseIri(event) + "/" + encoded(id),
                ACTIVITIES + "cmi.interaction",
                element.containsKey("label") ? Written.both(element.get("label")) : Text.same(id));
        Map<String, Object> definition = new LinkedHashMap<>();
        if (object.get("definition") instanceof Map<?, ?> named) {
            named.forEach((key, value) -> definition.put(String.valueOf(key), value));
        }
        definition.put("interactionType", "other");
        object.put("definition", definition);
        return statement(event, "element " + id, "answered", object, result);
    }

    private Map<String, Object> statement(
            Event event, String kind, String verb, Map<String, Object> object, Map<String, Object> result) {
        Map<String, Object> statement = new LinkedHashMap<>();
        statement.put("id", id(event.attempt(), event.step() + " " + kind).toString());
        Map<String, Object> account = new LinkedHashMap<>();
        account.put("homePage", HOME);
        account.put("name", Legible.text(names.apply(event.trainee())));
        Map<String, Object> actor = new LinkedHashMap<>();
        actor.put("objectType", "Agent");
        actor.put("account", account);
        statement.put("actor", actor);
        Map<String, Object> said = new LinkedHashMap<>();
        said.put("id", VERBS + verb);
        said.put("display", Map.of("en", verb));
        statement.put("verb", said);
        statement.put("object", object);
        statement.put("result", result);
        statement.put("context", context(event));
        statement.put("timestamp", event.at().toString());
        statement.put("version", version);
        return statement;
    }

    private static Map<String, Object> context(Event event) {
        List<Object> grouping = new ArrayList<>();
        if (event.details().get("elements") instanceof List<?> elements) {
            elements.stream()
                    .flatMap(element -> element instanceof Map<?, ?> map
                            ? java.util.stream.Stream.of(Written.text(map.get("skill")))
                            : java.util.stream.Stream.<String>empty())
                    .filter(skill -> !skill.isEmpty())
                    .distinct()
                    .sorted()
                    .forEach(skill -> grouping.add(activity(
                            HOME + "/competencies/" + encoded(skill), ACTIVITIES + "objective", Text.same(skill))));
        }
        Map<String, Object> around = new LinkedHashMap<>();
        String scenario = Written.text(event.details().get("scenario"));
        around.put(
                "parent",
                List.of(activity(HOME + "/families/" + encoded(scenario), ACTIVITIES + "course", Text.same(scenario))));
        if (!grouping.isEmpty()) {
            around.put("grouping", grouping);
        }
        around.put(
                "category",
                List.of(activity(HOME + "/xapi/profile", ACTIVITIES + "profile", Text.same("Refundrill practice"))));
        Map<String, Object> context = new LinkedHashMap<>();
        context.put("registration", event.attempt().toString());
        context.put("contextActivities", around);
        context.put("platform", "Refundrill");
        return context;
    }

    private static Map<String, Object> activity(String iri, String type, Text name) {
        Map<String, Object> names = new LinkedHashMap<>();
        names.put("en", Legible.text(name.en()));
        names.put("zh-CN", Legible.text(name.zh()));
        Map<String, Object> definition = new LinkedHashMap<>();
        definition.put("name", names);
        definition.put("type", type);
        Map<String, Object> activity = new LinkedHashMap<>();
        activity.put("objectType", "Activity");
        activity.put("id", iri);
        activity.put("definition", definition);
        return activity;
    }

    private static String caseIri(Event event) {
        return HOME + "/cases/" + encoded(event.code());
    }

    /** Letters, figures and a few signs stay; everything else is written as bytes. */
    private static String encoded(String text) {
        StringBuilder iri = new StringBuilder();
        for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xFF);
            boolean plain =
                    c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '-' || c == '_';
            iri.append(
                    plain ? String.valueOf(c) : "%" + Character.forDigit(c >> 4, 16) + Character.forDigit(c & 15, 16));
        }
        return iri.toString();
    }

    private static Map<String, Object> score(@Nullable Object value) {
        BigDecimal scaled = Written.decimal(value).max(BigDecimal.ZERO).min(BigDecimal.ONE);
        Map<String, Object> score = new LinkedHashMap<>();
        score.put("scaled", scaled);
        score.put("raw", scaled.movePointRight(2).setScale(2, RoundingMode.HALF_UP));
        score.put("min", 0);
        score.put("max", 100);
        return score;
    }

    /** A name-based UUID of version 5 within the attempt. */
    static UUID id(UUID attempt, String name) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-1");
            digest.update(ByteBuffer.allocate(16)
                    .putLong(attempt.getMostSignificantBits())
                    .putLong(attempt.getLeastSignificantBits())
                    .array());
            ByteBuffer bytes = ByteBuffer.wrap(digest.digest(name.getBytes(StandardCharsets.UTF_8)));
            long high = bytes.getLong() & 0xFFFFFFFFFFFF0FFFL | 0x5000L;
            long low = bytes.getLong() & 0x3FFFFFFFFFFFFFFFL | 0x8000000000000000L;
            return new UUID(high, low);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-1", e);
        }
    }
}
