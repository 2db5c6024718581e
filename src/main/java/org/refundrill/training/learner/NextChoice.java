package org.refundrill.training.learner;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.refundrill.casefile.CaseFile;
import org.refundrill.curriculum.Curriculum;
import org.refundrill.curriculum.NextUp;
import org.refundrill.curriculum.Standing;
import org.refundrill.curriculum.Tally;
import org.refundrill.exercise.Exercise;
import org.refundrill.exercise.KeyFeature;
import org.refundrill.mastery.Item;
import org.refundrill.mastery.ItemId;
import org.refundrill.mastery.MasteryState;
import org.refundrill.mastery.choice.Candidate;
import org.refundrill.mastery.choice.Choice;
import org.refundrill.mastery.choice.Learner;
import org.refundrill.mastery.choice.NextCase;
import org.refundrill.scenario.Scenario;
import org.refundrill.skill.SkillId;
import org.refundrill.training.CaseDesk;
import org.refundrill.training.Event;
import org.refundrill.training.ItemRow;
import org.refundrill.training.MetCases;
import org.refundrill.training.Progress;
import org.refundrill.training.Support;

/**
 * Chooses the next case: the curriculum says which scenarios may come, a few fresh cases of each are made, and the one that
 * brings the trainee nearest to mastery is taken. Asked twice about the same log at the same time it says the same.
 */
final class NextChoice {
    /** Each of them is made to be looked at; a trainee waits for it. */
    private static final int MOST = 24;

    private static final int OF_EACH = 4;
    private static final double WEAK = 0.4;
    private static final double ON_THE_WAY = 0.6;

    private final CaseDesk desk;
    private final Curriculum curriculum;
    private final Learning learning;
    private final Followed trainee;
    private final List<Event> history;
    private final Instant now;
    private final Map<SkillId, SkillStanding> skills = new TreeMap<>();
    private final Map<String, Made> made = new LinkedHashMap<>();

    /** A case that could come. */
    private record Made(NextUp offer, CaseFile file, Exercise exercise) {}

    NextChoice(
            CaseDesk desk,
            Curriculum curriculum,
            Learning learning,
            Followed trainee,
            List<SkillStanding> skills,
            List<Event> history,
            Instant now) {
        this.desk = desk;
        this.curriculum = curriculum;
        this.learning = learning;
        this.trainee = trainee;
        this.history = history;
        this.now = now;
        skills.forEach(standing -> this.skills.put(standing.skill(), standing));
    }

    NextStep make(String seed) {
        List<NextStep> first = several(seed, 1);
        if (first.isEmpty()) {
            throw new IllegalStateException("a case that nobody has met was met this week");
        }
        return first.get(0);
    }

    /** The best one, then the best of the others, of families that were not taken yet as long as there are any. */
    List<NextStep> several(String seed, int most) {
        Map<String, Tally> tallies = Progress.of(history).tallies(curriculum.passMark());
        Standing standing = Standing.of(curriculum, tallies, SkillStanding.everMastered(skills.values()));
        List<NextUp> offers = new ArrayList<>(NextUp.offers(curriculum, standing, tallies));
        Map<SkillId, Double> due = due(offers);
        Learner learner = new Learner(trainee.at(now), mastered(), due);
        var past = OwnPast.of(history);
        NextCase next = new NextCase(
                learner, past, now, seed.hashCode() * 31L + past.done().size());
        if (next.isReviewTurn()) {
            offers.addAll(NextUp.reviews(curriculum, standing, tallies, id -> trains(id, due.keySet())));
        }
        List<Candidate> candidates = candidates(offers);
        List<NextStep> steps = new ArrayList<>();
        List<Candidate> left = new ArrayList<>(candidates);
        while (steps.size() < most && !left.isEmpty()) {
            Optional<Choice> choice = next.among(left);
            if (choice.isEmpty()) {
                break;
            }
            Made chosen =
                    Objects.requireNonNull(made.get(choice.get().candidate().id()), "chosen among what was made");
            steps.add(new NextStep(chosen.offer(), chosen.file(), choice.get(), support(chosen)));
            String family = chosen.offer().scenario();
            left.removeIf(candidate -> {
                Made other = made.get(candidate.id());
                return other != null && other.offer().scenario().equals(family);
            });
        }
        return steps;
    }

    private Set<SkillId> mastered() {
        Set<SkillId> mastered = new TreeSet<>();
        skills.forEach((skill, standing) -> {
            if (standing.mastered()) {
                mastered.add(skill);
            }
        });
        return mastered;
    }

    /** What should be met again and would not come by itself: mastered skills, lapsed ones, and those of passed units. */
    private Map<SkillId, Double> due(List<NextUp> offers) {
        Map<SkillId, Double> due = new TreeMap<>();
        skills.forEach((skill, standing) -> {
            boolean lapsed = standing.state() == MasteryState.LAPSED;
            boolean aside = offers.stream().noneMatch(offer -> trains(offer.scenario(), Set.of(skill)));
            if (standing.memory() != null && (lapsed || (standing.due() && (standing.mastered() || aside)))) {
                due.put(skill, standing.memory().retention() - standing.recall());
            }
        });
        return due;
    }

    private boolean trains(String id, Set<SkillId> wanted) {
        Scenario scenario = desk.catalogue().scenarios().get(id);
        return scenario != null && scenario.skills().stream().anyMatch(wanted::contains);
    }

    /** One case of each scenario, then a second one, and so on, until there are enough. */
    private List<Candidate> candidates(List<NextUp> offers) {
        MetCases met = new MetCases(history);
        List<Candidate> candidates = new ArrayList<>();
        for (int round = 0; round < OF_EACH; round++) {
            for (NextUp offer : offers) {
                Scenario scenario = desk.catalogue().scenarios().get(offer.scenario());
                if (candidates.size() < MOST && scenario != null && desk.canPose(scenario)) {
                    long seed = met.freshSeeds(scenario.id(), round + 1).get(round);
                    candidates.add(candidate(offer, desk.generate(scenario, seed)));
                }
            }
        }
        return candidates;
    }

    private Candidate candidate(NextUp offer, CaseFile file) {
        Exercise exercise = desk.pose(file);
        made.put(file.code(), new Made(offer, file, exercise));
        Item prior = Item.ofTier(file.scenario().tier(), learning.parameters().itemVariance());
        List<Candidate.Element> elements = new ArrayList<>();
        for (KeyFeature feature : exercise.features()) {
            ItemId id = Answered.item(
                    file.scenario().id(),
                    feature.id(),
                    ItemRow.of(file),
                    feature.clause().value());
            elements.add(
                    new Candidate.Element(feature.skills(), learning.items().of(id, prior), feature.options()));
        }
        Object outcome = exercise.keyResponses().get(OwnPast.OUTCOME);
        return new Candidate(
                file.code(), file.scenario().skills().get(0), outcome instanceof String ruling ? ruling : "", elements);
    }

    /** Who is weak in the main skill, or failed with steps given, sees a case worked first; on the way, some steps are given; the strong give reasons. */
    private Support support(Made chosen) {
        double chance =
                trainee.estimate(chosen.file().scenario().skills().get(0), now).chance();
        if (chance < WEAK || hasFailedWithSteps(chosen.offer().scenario())) {
            return new Support(Support.Kind.WORKED, List.of(), likeIt(chosen.file()));
        }
        if (chance <= ON_THE_WAY) {
            List<String> given = GivenSteps.of(chosen.exercise(), chance);
            return given.isEmpty() ? Support.NONE : new Support(Support.Kind.FADED, given, "");
        }
        return new Support(Support.Kind.REASON, List.of(), "");
    }

    /** Whether the last case of a scenario failed although steps were given: more of the same would teach little. */
    private boolean hasFailedWithSteps(String scenario) {
        return history.stream()
                .filter(event -> event.kind().equals(Event.ASSESSED))
                .map(Answered::of)
                .filter(answered -> answered.scenario().equals(scenario))
                .reduce((before, last) -> last)
                .filter(last -> last.helped() && !last.passed())
                .isPresent();
    }

    /** Another case of the same scenario that nobody will be asked any more. */
    private String likeIt(CaseFile file) {
        List<Long> fresh = new MetCases(history).freshSeeds(file.scenario().id(), 2);
        long other = fresh.get(0) == file.seed() ? fresh.get(1) : fresh.get(0);
        return desk.generate(file.scenario(), other).code();
    }
}
