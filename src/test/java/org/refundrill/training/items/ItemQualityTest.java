package org.refundrill.training.items;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.refundrill.training.Event;
import org.refundrill.training.Origin;

/** A centre's answers show which questions are sound and which their author should look at. */
class ItemQualityTest {
    private static final Instant MONDAY = Instant.parse("2026-03-02T09:00:00Z");
    private static final Set<String> NOBODY = Set.of();

    private final SplittableRandom chance = new SplittableRandom(5);
    private int number;

    private static Map<String, Object> element(String id, boolean right, String answer) {
        Map<String, Object> element = new LinkedHashMap<>();
        element.put("id", id);
        element.put("verdict", right ? "right" : "wrong");
        element.put("credit", right ? "1" : "0");
        element.put("clause", "C-1");
        element.put("options", 3);
        element.put("answer", answer);
        element.put("key", "refuse");
        return element;
    }

    private Event worked(String trainee, int day, List<Map<String, Object>> elements) {
        Map<String, Object> details = new LinkedHashMap<>();
        details.put("scenario", "late-returns");
        details.put("row", "ruling/1");
        details.put("seconds", 90);
        details.put("elements", elements);
        number++;
        return new Event(
                UUID.nameUUIDFromBytes(("e" + number).getBytes(StandardCharsets.UTF_8)),
                UUID.nameUUIDFromBytes(("a" + number).getBytes(StandardCharsets.UTF_8)),
                0,
                trainee,
                Event.ASSESSED,
                "CODE-" + number,
                MONDAY.plus(Duration.ofDays(day)),
                new Origin("pack", "rules", "2", "test"),
                details);
    }

    /** Everybody answers five questions; who knows more has more of them right, but the last one is keyed the wrong way round. */
    private List<Event> centre(int people) {
        List<Event> events = new ArrayList<>();
        for (int person = 0; person < people; person++) {
            double able = person / (double) people;
            for (int time = 0; time < 2; time++) {
                List<Map<String, Object>> elements = new ArrayList<>();
                for (int i = 1; i <= 4; i++) {
                    boolean right = chance.nextDouble() < 0.1 + 0.8 * able;
                    elements.add(element("sound-" + i, right, right ? "refuse" : "approve"));
                }
                boolean right = chance.nextDouble() < 0.9 - 0.8 * able;
                elements.add(element("miskeyed", right, right ? "refuse" : "approve"));
                events.add(worked("person-" + person, time * 120, elements));
            }
        }
        return events;
    }

    private static ItemFigures figures(ItemQuality quality, String element) {
        return quality.figures().stream()
                .filter(one -> one.item().equals("late-returns/" + element + "/ruling/1"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aSoundQuestionTellsPeopleApartAndAMiskeyedOneIsKeptOutOfExams() {
        ItemQuality quality = new ItemQuality(NOBODY, NOBODY);
        centre(200).forEach(quality::take);
        ItemFigures sound = figures(quality, "sound-1");
        assertThat(sound.answers()).isEqualTo(400);
        assertThat(sound.flags()).isEmpty();
        assertThat(sound.itemRest().orElseThrow()).isGreaterThan(0.15);
        assertThat(sound.facility().low()).isLessThan(sound.facility().estimate());
        assertThat(sound.drift())
                .as("two hundred answers before and after ninety days")
                .isPresent();
        ItemFigures miskeyed = figures(quality, "miskeyed");
        assertThat(miskeyed.flags()).contains(ItemFigures.Flag.AGAINST, ItemFigures.Flag.CHECK_KEY);
        assertThat(miskeyed.distractors())
                .extracting(ItemFigures.Distractor::option)
                .containsExactly("approve");
    }

    @Test
    void aFewAnswersAreNoJudgementOnAQuestion() {
        ItemQuality quality = new ItemQuality(NOBODY, NOBODY);
        centre(4).forEach(quality::take);
        ItemFigures few = figures(quality, "miskeyed");
        assertThat(few.difficulty()).isEmpty();
        assertThat(few.itemRest()).isEmpty();
        assertThat(few.flags()).isEmpty();
        assertThat(few.stable()).isFalse();
    }

    @Test
    void whatSomebodyAnswersASecondTimeDoesNotCount() {
        ItemQuality quality = new ItemQuality(NOBODY, NOBODY);
        Event once = worked("person-1", 0, List.of(element("sound-1", true, "refuse")));
        quality.take(once);
        quality.take(once);
        assertThat(figures(quality, "sound-1").answers()).isEqualTo(1);
    }

    @Test
    void aQuestionThatIsHarderForOneGroupIsCalledUnfairOnlyWithAHundredOnEitherSide() {
        for (int people : List.of(40, 400)) {
            Set<String> spring = new TreeSet<>();
            Set<String> autumn = new TreeSet<>();
            List<Event> events = new ArrayList<>();
            for (int person = 0; person < people; person++) {
                boolean later = person % 2 == 1;
                (later ? autumn : spring).add("person-" + person);
                List<Map<String, Object>> elements = new ArrayList<>();
                for (int i = 1; i <= 4; i++) {
                    elements.add(element("sound-" + i, chance.nextDouble() < 0.6, "refuse"));
                }
                elements.add(element("local-custom", chance.nextDouble() < (later ? 0.3 : 0.8), "refuse"));
                events.add(worked("person-" + person, 0, elements));
            }
            ItemQuality quality = new ItemQuality(spring, autumn);
            events.forEach(quality::take);
            ItemFigures custom = figures(quality, "local-custom");
            assertThat(custom.flags().contains(ItemFigures.Flag.UNFAIR)).isEqualTo(people == 400);
            assertThat(custom.shrunken().isPresent())
                    .as("a cautious offset instead")
                    .isEqualTo(people == 40);
        }
    }

    @Test
    void whoMeetsAQuestionOftenCountsOnceInTheComparisonOfGroups() {
        Set<String> spring = new TreeSet<>();
        Set<String> autumn = new TreeSet<>();
        ItemQuality quality = new ItemQuality(spring(spring, 0), spring(autumn, 1));
        for (int person = 0; person < 60; person++) {
            for (int time = 0; time < 4; time++) {
                boolean right = chance.nextDouble() < (person % 2 == 1 ? 0.3 : 0.8);
                quality.take(worked(
                        "person-" + person,
                        time,
                        List.of(
                                element("sound-1", chance.nextDouble() < 0.6, "refuse"),
                                element("local-custom", right, "refuse"))));
            }
        }
        ItemFigures custom = figures(quality, "local-custom");
        assertThat(custom.answers()).isEqualTo(240);
        assertThat(custom.dif())
                .as("thirty people on either side, however often they answered")
                .isEmpty();
        assertThat(custom.shrunken()).isPresent();
    }

    private static Set<String> spring(Set<String> into, int odd) {
        for (int person = odd; person < 60; person += 2) {
            into.add("person-" + person);
        }
        return into;
    }

    @Test
    void answersThatComeOutOtherwiseThanForetoldAreTold() {
        ItemQuality quality = new ItemQuality(NOBODY, NOBODY);
        centre(100).forEach(quality::take);
        for (int n = 0; n < 200; n++) {
            double expected = 0.2 + 0.6 * chance.nextDouble();
            quality.foretold("late-returns/sound-1/ruling/1", expected, chance.nextDouble() < expected ? 1 : 0);
            quality.foretold("late-returns/miskeyed/ruling/1", expected, chance.nextDouble() < expected ? 0 : 1);
        }
        quality.foretold("late-returns/sound-2/ruling/1", 0.99, 0);

        assertThat(figures(quality, "sound-1").misfit().orElseThrow()).isBetween(-3.0, 3.0);
        assertThat(figures(quality, "sound-1").flags()).doesNotContain(ItemFigures.Flag.MISFIT);
        assertThat(figures(quality, "miskeyed").flags())
                .as("on average as foretold, but those who know less do better")
                .contains(ItemFigures.Flag.MISFIT);
        assertThat(figures(quality, "sound-2").misfit())
                .as("one surprise is none")
                .isEmpty();
    }

    @Test
    void whatTrainersSayIsAnAnswerAndTheirOverridesAreCounted() {
        ItemQuality quality = new ItemQuality(NOBODY, NOBODY);
        for (int n = 0; n < 40; n++) {
            Event written = letter("person-" + n);
            quality.take(written);
            quality.take(mark(written, "says-amount", "1", "1"));
            quality.take(mark(written, "tone", "1", n % 8 == 0 ? "0" : "1"));
        }
        quality.take(mark(letter("nobody"), "tone", "1", "0"));

        ItemFigures tone = figures(quality, "tone");
        assertThat(tone.answers()).isEqualTo(40);
        assertThat(tone.facility().estimate()).isEqualTo(35 / 40.0);
        assertThat(tone.flags()).contains(ItemFigures.Flag.OVERRULED);
        assertThat(figures(quality, "says-amount").flags()).doesNotContain(ItemFigures.Flag.OVERRULED);
    }

    private Event letter(String trainee) {
        Event worked = worked(trainee, 0, List.of(element("sound-1", true, "refuse")));
        Map<String, Object> details = new LinkedHashMap<>(worked.details());
        details.put("waits", List.of(waits("says-amount"), waits("tone")));
        return with(worked, worked.step(), Event.ASSESSED, details);
    }

    private static Map<String, Object> waits(String id) {
        return Map.of(
                "id",
                id,
                "label",
                Map.of("en", id, "zh", id),
                "skill",
                "K7",
                "weight",
                1,
                "critical",
                false,
                "clause",
                "L-1");
    }

    private Event mark(Event letter, String element, String proposed, String credit) {
        number++;
        return with(
                letter,
                letter.step() + number,
                Event.MARKED,
                Map.of("element", element, "proposedCredit", proposed, "credit", credit, "by", "Wei"));
    }

    private static Event with(Event event, int step, String kind, Map<String, Object> details) {
        return new Event(
                UUID.nameUUIDFromBytes((event.id() + " " + step + kind).getBytes(StandardCharsets.UTF_8)),
                event.attempt(),
                step,
                event.trainee(),
                kind,
                event.code(),
                event.at(),
                event.origin(),
                details);
    }
}
