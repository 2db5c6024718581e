package org.refundrill.scenario;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.refundrill.language.Text;
import org.refundrill.world.World;
import org.refundrill.world.WorldRecord;

/** A recipe of draws and records. Compiled once, and safe to share between threads. */
final class DrawnRecipe implements Recipe {
    private static final long AIM = RandomStream.hash("aim");

    /** Stands where a record is left out; null stands where none was made yet. */
    private static final Object LEFT_OUT = new Object();

    private final long scenario;
    private final String hash;
    private final LocalDate reference;
    private final List<Step> steps = new ArrayList<>();
    private final Map<String, Integer> slots = new LinkedHashMap<>();
    private final RecordRecipe[] records;
    private final Map<String, Integer> places = new LinkedHashMap<>();
    private final int[] inWorld;
    private final Map<String, int[]> byType = new LinkedHashMap<>();
    private final @Nullable Aim aim;
    private final @Nullable Template digest;
    private final List<String> changeable;

    /** A draw with its name and the hash that starts its stream. */
    private record Step(String name, Draw draw, long stream) {}

    /**
     * A recipe.
     *
     * @param world records in the order of the world
     * @param order the same records, each after those it refers to
     */
    DrawnRecipe(
            String scenario,
            String hash,
            LocalDate reference,
            Map<String, Draw> draws,
            List<RecordRecipe> world,
            List<RecordRecipe> order,
            @Nullable Aim aim,
            @Nullable Template digest) {
        this.scenario = RandomStream.hash(scenario);
        this.hash = hash;
        this.reference = reference;
        draws.forEach((name, draw) -> {
            steps.add(new Step(name, draw, RandomStream.hash(name)));
            slots.put(name, steps.size());
        });
        this.records = order.toArray(RecordRecipe[]::new);
        order.forEach(record -> places.put(record.id(), places.size()));
        this.inWorld = places(world);
        world.stream()
                .collect(Collectors.groupingBy(RecordRecipe::type, LinkedHashMap::new, Collectors.toList()))
                .forEach((type, ofType) -> byType.put(type, places(ofType)));
        this.aim = aim;
        this.digest = digest;
        this.changeable = decisive();
    }

    private int[] places(List<RecordRecipe> some) {
        return some.stream()
                .mapToInt(record -> Objects.requireNonNull(places.get(record.id())))
                .toArray();
    }

    @Override
    public String hash() {
        return hash;
    }

    @Override
    public Map<String, Object> draw(long seed, int attempt, Map<String, Object> given) {
        return draft(seed, attempt, given).draws();
    }

    @Override
    public World world(Map<String, Object> draws, long seed) {
        return new Sheet(filled(draws), seed, 0).world();
    }

    /** What was given is looked at at once: it may not be possible. */
    @Override
    public Draft draft(long seed, int attempt, Map<String, Object> given) {
        given.keySet().forEach(this::find);
        Map<String, Object> changed = given.isEmpty() ? given : new LinkedHashMap<>(given);
        Drawn drawn = new Drawn(steps.size(), (slot, so) -> {
            Step step = steps.get(slot - 1);
            RandomStream stream = RandomStream.of(scenario, seed, attempt, step.stream());
            Object other = changed.isEmpty() ? null : changed.get(step.name());
            return other == null
                    ? step.draw().draw(stream, so)
                    : step.draw().numbered(step.draw().number(other, so), stream, so);
        });
        drawn.put(0, reference);
        for (String name : changed.keySet()) {
            drawn.value(Objects.requireNonNull(slots.get(name)));
        }
        return new Sheet(drawn, seed, attempt);
    }

    /** A case of this recipe. Threads that meet here make the same record twice. */
    private final class Sheet implements Draft, World.Records {
        private final Drawn drawn;
        private final long seed;
        private final int attempt;
        private final @Nullable Object[] made = new @Nullable Object[records.length];
        private final Map<Series, Drawn[]> copies = new ConcurrentHashMap<>();

        Sheet(Drawn drawn, long seed, int attempt) {
            this.drawn = drawn;
            this.seed = seed;
            this.attempt = attempt;
        }

        @Override
        public Map<String, Object> draws() {
            Map<String, Object> values = new LinkedHashMap<>();
            for (int i = 0; i < steps.size(); i++) {
                Object value = drawn.value(i + 1);
                if (value != null) {
                    values.put(steps.get(i).name(), value);
                }
            }
            return values;
        }

        @Override
        public Set<String> drawn() {
            Set<String> names = new LinkedHashSet<>();
            for (int i = 0; i < steps.size(); i++) {
                if (drawn.has(i + 1)) {
                    names.add(steps.get(i).name());
                }
            }
            return names;
        }

        @Override
        public World world() {
            return new World(this);
        }

        @Override
        public List<WorldRecord> all() {
            return all(inWorld);
        }

        @Override
        public List<WorldRecord> all(String type) {
            int[] ofType = byType.get(type);
            return ofType == null ? List.of() : all(ofType);
        }

        private List<WorldRecord> all(int[] some) {
            List<WorldRecord> all = new ArrayList<>(some.length);
            for (int place : some) {
                WorldRecord record = record(place);
                if (record != null) {
                    all.add(record);
                }
            }
            return Collections.unmodifiableList(all);
        }

        private @Nullable WorldRecord record(int place) {
            Object known = made[place];
            if (known == null) {
                WorldRecord record = records[place].make(values(records[place].copy()), id -> earlier(id, place));
                known = record == null ? LEFT_OUT : record;
                made[place] = known;
            }
            return known == LEFT_OUT ? null : (WorldRecord) known;
        }

        /** The values that a record is made of: its case's, or those of its copy of a series. */
        private Drawn values(Series.@Nullable Copy copy) {
            if (copy == null) {
                return drawn;
            }
            Series series = copy.series();
            Drawn[] own = copies.computeIfAbsent(series, one -> new Drawn[one.count() + 1]);
            Drawn known = own[copy.number()];
            if (known == null) {
                known = series.drawn(drawn, copy.number(), scenario, seed, attempt);
                own[copy.number()] = known;
            }
            return known;
        }

        private @Nullable WorldRecord earlier(String id, int than) {
            Integer place = places.get(id);
            return place == null || place >= than ? null : record(place);
        }
    }

    @Override
    public Optional<Text> digest(Map<String, Object> draws) {
        return Optional.ofNullable(digest).map(template -> template.fill(filled(draws)));
    }

    @Override
    public Optional<Target> target(long seed) {
        if (aim == null) {
            return Optional.empty();
        }
        RandomStream stream = RandomStream.of(scenario, seed, 0, AIM);
        return Optional.of(new Target(aim.at(), aim.of(), aim.pick(stream)));
    }

    @Override
    public List<String> names() {
        return List.copyOf(slots.keySet());
    }

    @Override
    public List<String> changeable() {
        return changeable;
    }

    @Override
    public List<Object> others(String draw, Map<String, Object> draws) {
        Object value = draws.get(draw);
        return value == null ? List.of() : find(draw).others(value, filled(draws));
    }

    @Override
    public long number(String draw, Map<String, Object> draws) {
        Object value = draws.get(draw);
        if (value == null) {
            throw new IllegalArgumentException("nothing was drawn for '" + draw + "'");
        }
        return find(draw).number(value, filled(draws));
    }

    @Override
    public Optional<Object> numbered(String draw, long number, long seed, int attempt, Map<String, Object> draws) {
        RandomStream stream = RandomStream.of(scenario, seed, attempt, RandomStream.hash(draw));
        return Optional.ofNullable(find(draw).numbered(number, stream, filled(draws)));
    }

    private Draw find(String name) {
        Integer slot = slots.get(name);
        if (slot == null) {
            throw new IllegalArgumentException("no value is drawn under the name '" + name + "'");
        }
        return steps.get(slot - 1).draw();
    }

    private Drawn filled(Map<String, Object> draws) {
        Drawn drawn = new Drawn(
                steps.size(), (slot, so) -> draws.get(steps.get(slot - 1).name()));
        drawn.put(0, reference);
        return drawn;
    }

    /** Draws that no record needs but in its texts are left out, with all that they alone need. */
    private List<String> decisive() {
        Set<Integer> needed = new LinkedHashSet<>();
        for (int place : inWorld) {
            needed.addAll(records[place].reads());
        }
        List<String> names = new ArrayList<>();
        for (int slot = steps.size(); slot >= 1; slot--) {
            Step step = steps.get(slot - 1);
            if (needed.contains(slot)) {
                needed.addAll(step.draw().reads());
                if (!(step.draw() instanceof Draw.Computed) && !(step.draw() instanceof Draw.Person)) {
                    names.add(0, step.name());
                }
            }
        }
        return List.copyOf(names);
    }
}
