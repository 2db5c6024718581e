package org.refundrill.exercise.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Tasks, what each needs, and who does them. Days are working days, the first one is 1.
 *
 * @param tasks in the order in which they are listed
 */
record Plan(List<Task> tasks) {
    /**
     * A task that comes before one that it needs.
     *
     * @param task the task that is too early
     * @param needed the task that must be finished before
     */
    record Breach(Task task, Task needed) {}

    Plan {
        tasks = List.copyOf(tasks);
    }

    Task task(String key) {
        return tasks.stream()
                .filter(task -> task.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("there is no task '" + key + "' in the plan"));
    }

    /** The first task in an order of all of them that comes before one that it needs. */
    Optional<Breach> breach(List<String> order) {
        Set<String> done = new LinkedHashSet<>();
        for (String key : order) {
            for (String needed : task(key).needs()) {
                if (!done.contains(needed)) {
                    return Optional.of(new Breach(task(key), task(needed)));
                }
            }
            done.add(key);
        }
        return Optional.empty();
    }

    /** Working days from the beginning of a task to the end of all that waits for it, were there crews enough. */
    int tail(Task task) {
        int longest = 0;
        for (Task later : tasks) {
            if (later.needs().contains(task.key())) {
                longest = Math.max(longest, tail(later));
            }
        }
        return task.days() + longest;
    }

    /**
     * The day on which each task is finished, in the order in which they begin. What can begin first begins first; where two
     * tasks of one crew could begin on the same day, the one with the longer way behind it does, and else the one listed first.
     */
    Map<String, Integer> finished() {
        Map<String, Integer> finished = new LinkedHashMap<>();
        Map<String, Integer> crews = new LinkedHashMap<>();
        List<Task> open = new ArrayList<>(tasks);
        while (!open.isEmpty()) {
            Task next = next(open, finished, crews);
            int end = free(next, finished, crews) + next.days();
            finished.put(next.key(), end);
            crews.put(next.crew(), end);
            open.remove(next);
        }
        return finished;
    }

    private Task next(List<Task> open, Map<String, Integer> finished, Map<String, Integer> crews) {
        Task next = null;
        for (Task task : open) {
            if (finished.keySet().containsAll(task.needs())
                    && (next == null || isBefore(task, next, finished, crews))) {
                next = task;
            }
        }
        if (next == null) {
            throw new IllegalArgumentException("tasks of the plan wait for one another in a ring");
        }
        return next;
    }

    private boolean isBefore(Task one, Task other, Map<String, Integer> finished, Map<String, Integer> crews) {
        int first = free(one, finished, crews);
        int second = free(other, finished, crews);
        return first < second || (first == second && tail(one) > tail(other));
    }

    /** The last day on which a task cannot be worked on yet. */
    private static int free(Task task, Map<String, Integer> finished, Map<String, Integer> crews) {
        int free = crews.getOrDefault(task.crew(), 0);
        for (String needed : task.needs()) {
            free = Math.max(free, finished.getOrDefault(needed, 0));
        }
        return free;
    }

    /** The day on which the last task is finished. */
    int length() {
        return finished().values().stream().mapToInt(Integer::intValue).max().orElse(0);
    }

    /** The tasks of which a day more makes the whole plan a day longer, in the order in which they are listed. */
    List<String> critical() {
        int length = length();
        return tasks.stream()
                .filter(task -> later(task).length() > length)
                .map(Task::key)
                .toList();
    }

    private Plan later(Task slow) {
        return new Plan(tasks.stream()
                .map(task -> task.equals(slow)
                        ? new Task(task.key(), task.name(), task.planned(), task.late() + 1, task.needs(), task.crew())
                        : task)
                .toList());
    }
}
