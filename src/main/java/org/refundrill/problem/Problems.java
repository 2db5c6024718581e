package org.refundrill.problem;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.refundrill.language.Language;

/** Collects every problem of a reading, so that an author sees all of them in one go, each once. */
public final class Problems {

    private final Set<Problem> found = new LinkedHashSet<>();

    public void add(Problem problem) {
        found.add(problem);
    }

    public void addAll(Problems others) {
        found.addAll(others.found);
    }

    /** The problems in reading order: by file, line and column, and as they were found at one place. */
    public List<Problem> all() {
        return found.stream().sorted(Comparator.comparing(Problem::position)).toList();
    }

    public boolean hasErrors() {
        return found.stream().anyMatch(problem -> problem.severity() == Severity.ERROR);
    }

    public boolean isEmpty() {
        return found.isEmpty();
    }

    public int size() {
        return found.size();
    }

    /** All problems in reading order, each ending its last line. */
    public String render(Language language) {
        StringBuilder out = new StringBuilder();
        all().forEach(problem -> out.append(problem.render(language)).append('\n'));
        return out.toString();
    }

    /** The same in English. */
    public String render() {
        return render(Language.EN);
    }

    @Override
    public String toString() {
        return render();
    }
}
