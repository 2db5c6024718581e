package org.refundrill.exercise.investigation;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.refundrill.language.Text;
import org.refundrill.world.World;
import org.refundrill.world.WorldRecord;

/** What can be asked in a case, and of whom: its records {@code query}, {@code source} and {@code mandate}. */
final class Enquiries {
    private final Map<String, Enquiry> byId = new LinkedHashMap<>();
    private final OffsetDateTime begin;
    private final OffsetDateTime limit;
    private final Optional<Integer> effort;

    private Enquiries(World world) {
        this.begin = world.now().orElseThrow(() -> new IllegalArgumentException("the case has no clock"));
        this.limit = world.value("mandate", "until") instanceof OffsetDateTime until ? until : begin.plusDays(1);
        this.effort = world.value("mandate", "effort") instanceof BigDecimal minutes
                ? Optional.of(minutes.intValue())
                : Optional.empty();
        Map<String, WorldRecord> sources = new LinkedHashMap<>();
        world.all("source").forEach(source -> sources.put(String.valueOf(source.get("who")), source));
        world.all("query").forEach(query -> byId.put(query.id(), enquiry(query, sources)));
    }

    /** Those of a world. Only the truth knows when answers come, so the hidden records must be there. */
    static Enquiries of(World world) {
        return new Enquiries(world);
    }

    private static Duration minutes(@Nullable Object number) {
        return Duration.ofMinutes(number instanceof BigDecimal minutes ? minutes.intValue() : 0);
    }

    private static OfficeHours hours(WorldRecord source) {
        return source.get("opens") instanceof String opens && source.get("closes") instanceof String closes
                ? new OfficeHours(
                        LocalTime.parse(opens), LocalTime.parse(closes), source.get("weekends") == Boolean.TRUE)
                : OfficeHours.ALWAYS;
    }

    private static Enquiry enquiry(WorldRecord query, Map<String, WorldRecord> sources) {
        String whom = String.valueOf(query.get("whom"));
        WorldRecord source = sources.get(whom);
        Map<String, Text> called = named(query);
        List<String> brings = new ArrayList<>();
        if (query.get("brings") instanceof List<?> papers) {
            papers.forEach(
                    paper -> brings.add(paper instanceof WorldRecord record ? record.id() : String.valueOf(paper)));
        }
        return new Enquiry(
                query.id(),
                called.getOrDefault(whom, Text.same(whom)),
                query.get("what") instanceof Text what ? what : Text.same(query.id()),
                query.get("minutes") instanceof BigDecimal minutes ? minutes.intValue() : 0,
                query.get("after") == null ? null : minutes(query.get("after")),
                source == null ? Duration.ZERO : minutes(source.get("usual")),
                source == null ? OfficeHours.ALWAYS : hours(source),
                brings,
                query.get("harm") instanceof String harm ? "harm." + harm : null);
    }

    private static Map<String, Text> named(WorldRecord query) {
        var column = query.type().columns().get("whom");
        return column == null ? Map.of() : column.options();
    }

    /** All of them, in the order of the case. */
    List<Enquiry> all() {
        return List.copyOf(byId.values());
    }

    @Nullable
    Enquiry find(String id) {
        return byId.get(id);
    }

    /** When the case begins. */
    OffsetDateTime begin() {
        return begin;
    }

    /** When the answer is due: what has not come by then does not come any more. */
    OffsetDateTime limit() {
        return limit;
    }

    /** How many of one's own minutes may be spent on asking, where that is said. */
    Optional<Integer> effort() {
        return effort;
    }

    /** How many minutes there are in all. */
    int minutes() {
        return (int) Duration.between(begin, limit).toMinutes();
    }

    /** What asking at a moment leads to. */
    Sent send(Enquiry enquiry, OffsetDateTime asked) {
        return Sent.of(enquiry, asked, limit);
    }
}
