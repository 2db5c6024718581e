package org.refundrill.mastery.recall;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.refundrill.skill.SkillId;

/** What one trainee remembers of each skill, and what is due. Rebuilt from the same cases it comes to the same days. */
public final class Reviews {
    private static final int EASY_IN = 3;

    private final Schedule schedule;
    private final long seed;
    private final Map<SkillId, SkillMemory> memories = new TreeMap<>();

    /**
     * A trainee who has met nothing yet.
     *
     * @param seed scatters the intervals; the same for the same trainee
     */
    public Reviews(Schedule schedule, long seed) {
        this.schedule = schedule;
        this.seed = seed;
    }

    /** A trainee as kept. */
    public Reviews(Schedule schedule, long seed, List<SkillMemory> kept) {
        this(schedule, seed);
        kept.forEach(memory -> memories.put(memory.skill(), memory));
    }

    /**
     * A case was worked.
     *
     * @param critical whether failing in this skill breaches the law
     * @return the rating that was given
     */
    public Rating worked(SkillId skill, CaseOutcome outcome, boolean critical, Instant at) {
        SkillMemory before = memories.get(skill);
        Rating rating = capped(outcome.rating(), before);
        Memory memory = before == null
                ? schedule.model().first(rating)
                : schedule.model().reviewed(before.memory(), rating, before.daysUntil(at));
        int reviews = before == null ? 1 : before.reviews() + 1;
        int easy = (before == null ? 0 : before.easy()) + (rating == Rating.EASY ? 1 : 0);
        double retention = schedule.retention(critical);
        int days = schedule.days(memory, retention, seed * 31 + skill.value().hashCode() * 1_000_003L + reviews);
        memories.put(skill, new SkillMemory(skill, memory, at, schedule.due(at, days), retention, reviews, easy));
        return rating;
    }

    /** Easy is for one case in three at most: who finds everything easy is not asked often enough to be sure of it. */
    private static Rating capped(Rating rating, @Nullable SkillMemory before) {
        if (rating != Rating.EASY) {
            return rating;
        }
        int reviews = before == null ? 0 : before.reviews();
        int easy = before == null ? 0 : before.easy();
        return (easy + 1) * EASY_IN <= reviews + 1 ? Rating.EASY : Rating.GOOD;
    }

    /** What is remembered of a skill; empty while it was never met. */
    public Optional<SkillMemory> of(SkillId skill) {
        return Optional.ofNullable(memories.get(skill));
    }

    /** Every skill that was met. */
    public List<SkillMemory> all() {
        return List.copyOf(memories.values());
    }

    /** What is due at a moment, the most forgotten first. */
    public List<SkillMemory> due(Instant at) {
        return memories.values().stream()
                .filter(memory -> !memory.due().isAfter(at))
                .sorted(Comparator.comparingDouble((SkillMemory memory) -> -memory.shortfall(schedule.model(), at))
                        .thenComparing(SkillMemory::skill))
                .toList();
    }

    /** The days on which something will be due, the next first. */
    public List<SkillMemory> ahead() {
        return memories.values().stream()
                .sorted(Comparator.comparing(SkillMemory::due).thenComparing(SkillMemory::skill))
                .toList();
    }

    /** How memory fades and when it is refreshed. */
    public Schedule schedule() {
        return schedule;
    }
}
