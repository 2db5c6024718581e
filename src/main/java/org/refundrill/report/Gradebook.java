package org.refundrill.report;

import java.util.List;
import java.util.function.UnaryOperator;
import org.refundrill.curriculum.Curriculum;
import org.refundrill.curriculum.Standing;
import org.refundrill.language.Language;
import org.refundrill.training.learner.Done;
import org.refundrill.training.learner.Member;

/** Units as a learning platform's gradebook takes them: one line for each person and unit that was begun. */
public final class Gradebook {
    private Gradebook() {}

    /** The whole table as text; a score is the mean credit of the unit's cases in per cent. */
    public static String of(
            Curriculum curriculum, List<Member> members, UnaryOperator<String> names, Language language) {
        StringBuilder text =
                new StringBuilder(Csv.line(List.of("user", "activity", "title", "score", "passed", "date")));
        for (Member member : members) {
            for (Standing.Of at : member.units().units()) {
                List<Done> own = member.done().stream()
                        .filter(done ->
                                at.unit().scenarios().contains(done.answered().scenario()))
                        .toList();
                if (!own.isEmpty()) {
                    double mean =
                            own.stream().mapToDouble(Done::credit).average().orElse(0);
                    text.append(Csv.line(List.of(
                            names.apply(member.trainee()),
                            curriculum.id() + "/" + at.unit().id(),
                            at.unit().title().in(language),
                            Integer.toString((int) StrictMath.floor(mean * 100 + 0.5)),
                            at.state() == Standing.State.PASSED ? "yes" : "no",
                            own.get(own.size() - 1).answered().day().toString())));
                }
            }
        }
        return text.toString();
    }
}
