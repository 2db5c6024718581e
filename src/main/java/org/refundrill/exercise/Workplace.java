package org.refundrill.exercise;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.refundrill.casefile.Dossier;
import org.refundrill.language.Text;
import org.refundrill.scoring.Finding;

/**
 * What can be done in a task beside looking records up, and what comes of it. Everything follows from the case and the log
 * of actions: asked twice about the same log it says the same.
 */
public interface Workplace {
    /** A desk at which nothing but the form is worked. */
    Workplace NONE = state -> List.of();

    /** What can be done now, always in the same order. */
    List<Act> acts(TaskState state);

    /** Why an act cannot be done as it was said, and what to do instead: then nothing is done, and nothing counted. */
    default Optional<Text> hindrance(TaskState state, Act act, Map<String, Object> said) {
        return Optional.empty();
    }

    /** What the acts are about now, such as the piece at hand; nothing where they are about the case as a whole. */
    default Optional<Text> about(TaskState state) {
        return Optional.empty();
    }

    /** What doing one of these acts comes to; its answers are understood already. */
    default Came act(TaskState state, Act act, Map<String, Object> said) {
        return new Came(Text.same(""), null, List.of());
    }

    /** How many minutes of the case's own clock an act takes as it is done now; mostly those it is offered with. */
    default int minutes(TaskState state, Act act, Map<String, Object> said) {
        return act.minutes();
    }

    /** What the acts brought to light, to be shown with the file. */
    default List<Dossier.Panel> panels(TaskState state) {
        return List.of();
    }

    /** Answers that the acts give to fields of the form, which are then not asked: by field id, in plain JSON form. */
    default Map<String, Object> filled(TaskState state) {
        return Map.of();
    }

    /** What the acts themselves are worth; none where nothing was done that could be judged. */
    default List<Finding> findings(TaskState state) {
        return List.of();
    }

    /** Ids of acts that nothing was gained by. */
    default List<String> needless(TaskState state) {
        return List.of();
    }

    /** How many minutes of the case's own clock there are; 0 where nobody counts them. */
    default int minutes() {
        return 0;
    }

    /** Questions that are answered with a file one writes, each with what the file begins with; mostly none. */
    default Map<String, String> documents() {
        return Map.of();
    }

    /** How many real seconds the next act should take; 0 where nobody counts them. Being late is told, never marked. */
    default int seconds(TaskState state) {
        return 0;
    }

    /** The first hint, where it is about what to do next rather than where in the file to look. */
    default Optional<Text> whereToLook(TaskState state) {
        return Optional.empty();
    }

    /** What is shown with the debrief beside the marks; asked only after the form was accepted. */
    default List<Dossier.Panel> explained(TaskState state) {
        return List.of();
    }

    /**
     * Logs with acts in them that must come out right, partial or wrong.
     *
     * @param key one best response, which scores 1 without any act
     */
    default List<Probe> probes(Map<String, Object> key) {
        return List.of();
    }

    /**
     * What an act came to.
     *
     * @param told what the person is told
     * @param panel the panel it can be read in; null where there is none
     * @param revealed ids that are known from now on
     */
    record Came(Text told, @Nullable String panel, List<String> revealed) {
        public Came {
            revealed = List.copyOf(revealed);
        }

        /** Told, and nothing more to read. */
        public static Came told(String en, String zh) {
            return new Came(new Text(en, zh), null, List.of());
        }
    }
}
