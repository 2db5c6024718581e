package org.refundrill.mastery;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Everybody's knowledge and the items they share, followed through a log. */
public final class Cohort {
    private final FilterParameters parameters;
    private final Items items;
    private final Map<String, KnowledgeFilter> trainees = new HashMap<>();

    /** A cohort of which nothing is known, over these items. */
    public Cohort(FilterParameters parameters, Items items) {
        this.parameters = parameters;
        this.items = items;
    }

    /** What a whole log comes to, from the start. */
    public static Cohort rebuilt(FilterParameters parameters, List<Worked> log) {
        Cohort cohort = new Cohort(parameters, new Items());
        log.forEach(cohort::take);
        return cohort;
    }

    /** The next case of the log. */
    public List<Update> take(Worked worked) {
        return trainee(worked.trainee()).take(worked.evidence(), items);
    }

    /** What is believed of a trainee. */
    public KnowledgeFilter trainee(String name) {
        return trainees.computeIfAbsent(name, whoever -> new KnowledgeFilter(parameters));
    }

    /** What is believed of the items. */
    public Items items() {
        return items;
    }
}
