package org.refundrill.rulebook;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.refundrill.decision.RequestRuling;
import org.refundrill.decision.Ruling;
import org.refundrill.world.World;
import org.refundrill.world.WorldRecord;

/**
 * All versions of one rulebook. Which one decides a case is said by the newest version: the case's clock (a new text
 * applies to pending cases) or a fact (the text at the time of conduct).
 */
public final class RulebookShelf {

    private static final String CLOCK = "clock";

    /**
     * A version.
     *
     * @param rulebook the compiled text
     * @param from the first day it holds; {@link LocalDate#MIN} when it always did
     * @param to the first day it does not hold any more; {@link LocalDate#MAX} while it has no end
     * @param selectedBy {@code clock}, or a fact that holds a date
     */
    public record Version(Rulebook rulebook, LocalDate from, LocalDate to, String selectedBy) {
        /** The version that was compiled from a source. */
        public static Version of(RulebookSource source, Rulebook rulebook) {
            RulebookSource.Effective effective = source.effective();
            LocalDate to = effective == null ? null : effective.to();
            return new Version(
                    rulebook,
                    effective == null ? LocalDate.MIN : effective.from(),
                    to == null ? LocalDate.MAX : to,
                    source.selectedBy().text());
        }
    }

    private final List<Version> versions;

    /** A shelf with at least one version. */
    public RulebookShelf(List<Version> versions) {
        if (versions.isEmpty()) {
            throw new IllegalArgumentException("a rulebook has at least one version");
        }
        this.versions =
                versions.stream().sorted(Comparator.comparing(Version::from)).toList();
    }

    /** All versions, the oldest first. */
    public List<Version> versions() {
        return versions;
    }

    /** The newest version. */
    public Rulebook newest() {
        return versions.get(versions.size() - 1).rulebook();
    }

    /** The version of that name. */
    public Optional<Rulebook> version(String name) {
        return versions.stream()
                .map(Version::rulebook)
                .filter(rulebook -> rulebook.version().equals(name))
                .findFirst();
    }

    /** The version in force on a day; before the first one the first, in a gap the one before. */
    public Rulebook on(LocalDate day) {
        Version found = versions.get(0);
        for (Version version : versions) {
            if (!version.from().isAfter(day)) {
                found = version;
            }
        }
        return found.rulebook();
    }

    /** The version that decides a case. */
    public Rulebook of(World world) {
        LocalDate day = versions.size() == 1 ? null : day(world);
        return day == null ? newest() : on(day);
    }

    /** The ruling of the version that decides the case. */
    public Ruling decide(World world) {
        return of(world).decide(world);
    }

    /** The same ruling on the first request, in brief. */
    public Optional<RequestRuling> glance(World world) {
        return of(world).glance(world);
    }

    /** The first request's outcome, before amounts are looked at. */
    public Optional<RequestRuling> outline(World world) {
        return of(world).outline(world);
    }

    /** The same; none where a condition of the row that is hoped for does not hold. */
    public Optional<RequestRuling> outline(World world, String row) {
        return of(world).outline(world, row);
    }

    private @Nullable LocalDate day(World world) {
        String selectedBy = versions.get(versions.size() - 1).selectedBy();
        if (selectedBy.equals(CLOCK)) {
            return world.now().map(OffsetDateTime::toLocalDate).orElse(null);
        }
        Optional<WorldRecord> request = world.records().stream()
                .filter(record -> record.type().current() != null)
                .findFirst();
        Object event =
                request.isEmpty() ? null : newest().value(world, request.get().id(), selectedBy);
        return event instanceof OffsetDateTime time ? time.toLocalDate() : (LocalDate) event;
    }
}
