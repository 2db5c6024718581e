package org.refundrill.training;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.refundrill.curriculum.Blueprint;
import org.refundrill.curriculum.Curriculum;
import org.refundrill.language.Text;
import org.refundrill.rulebook.Example;
import org.refundrill.rulebook.RulebookShelf;
import org.refundrill.scenario.Scenario;
import org.refundrill.world.Schema;

/** What authors wrote, as practice needs it. */
public interface Catalogue {
    /** Rulebooks by id. */
    Map<String, RulebookShelf> rulebooks();

    /** Scenarios by id, in the order of their ids. */
    Map<String, Scenario> scenarios();

    /** The scenarios of a pack, in the order of their ids. */
    default List<Scenario> scenarios(String pack) {
        return scenarios().values().stream()
                .filter(scenario -> scenario.pack().equals(pack))
                .toList();
    }

    /** What each scenario trains, by its id in the order of ids. It may be told without reading them whole. */
    default SortedMap<String, Trained> trained() {
        SortedMap<String, Trained> trained = new TreeMap<>();
        scenarios().forEach((id, scenario) -> trained.put(id, new Trained(scenario.duty(), scenario.tier())));
        return trained;
    }

    /**
     * What a scenario trains.
     *
     * @param duty a duty of the trade, by its id
     * @param tier how hard its author holds it to be, 1 to 4
     */
    record Trained(String duty, int tier) {}

    /** Curricula by id, in the order of their ids. */
    default Map<String, Curriculum> curricula() {
        return Map.of();
    }

    /** What exams are made of, by id, in the order of their ids. */
    default Map<String, Blueprint> exams() {
        return Map.of();
    }

    /** The examples that belong to a rulebook, in the author's order. */
    default List<Example> examples(String rulebook) {
        return List.of();
    }

    /** The record types of a pack. */
    Schema schema(String pack);

    /** The time zone of a pack's cases. */
    ZoneId zone(String pack);

    /** What people call the market whose rules a pack holds. */
    default Text market(String pack) {
        return Text.same(pack);
    }
}
