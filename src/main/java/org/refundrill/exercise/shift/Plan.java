package org.refundrill.exercise.shift;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Who gets which task. Each person works what they were given in the order of its deadlines, without a break; what is due at
 * one minute, in the order of the queue.
 *
 * @param people by the places of the tasks
 */
record Plan(List<Task> tasks, List<Person> people) {
    /** The tasks that are done by somebody who may do them, and in time. */
    Set<Task> done() {
        Set<Task> done = new LinkedHashSet<>();
        for (Person person : new LinkedHashSet<>(people)) {
            int clock = person.free();
            for (Task task : ofOne(person)) {
                clock += task.takes();
                if (clock <= task.due() && person.may().contains(task.needs())) {
                    done.add(task);
                }
            }
        }
        return done;
    }

    private List<Task> ofOne(Person person) {
        return tasks.stream()
                .filter(task -> people.get(tasks.indexOf(task)).equals(person))
                .sorted(Comparator.comparingInt(Task::due).thenComparingInt(Task::number))
                .toList();
    }
}
