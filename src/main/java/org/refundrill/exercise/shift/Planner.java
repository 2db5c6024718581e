package org.refundrill.exercise.shift;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Looks for the plan by which most is done in time, among all that give tasks to people who may do them. */
final class Planner {
    private final List<Task> tasks;
    private final List<Person> people;
    private @Nullable Plan best;
    private int most = -1;

    private Planner(List<Task> tasks, List<Person> people) {
        this.tasks = tasks;
        this.people = people;
    }

    /** The best plan; of several the one that gives the first tasks to the first people. */
    static Plan best(List<Task> tasks, List<Person> people) {
        Planner planner = new Planner(tasks, people);
        planner.search(List.of());
        Plan best = planner.best;
        if (best == null) {
            throw new IllegalStateException("nobody on the shift may do one of the tasks");
        }
        return best;
    }

    private void search(List<Person> sofar) {
        if (most == tasks.size()) {
            return;
        }
        if (sofar.size() == tasks.size()) {
            Plan plan = new Plan(tasks, List.copyOf(sofar));
            int done = plan.done().size();
            if (done > most) {
                most = done;
                best = plan;
            }
            return;
        }
        for (Person person : people) {
            if (person.may().contains(tasks.get(sofar.size()).needs())) {
                List<Person> longer = new ArrayList<>(sofar);
                longer.add(person);
                search(longer);
            }
        }
    }
}
