package org.refundrill.exercise.procedure;

import java.util.ArrayList;
import java.util.List;
import org.refundrill.exercise.AskedElements;
import org.refundrill.exercise.Brief;
import org.refundrill.exercise.Element;
import org.refundrill.exercise.Exercise;
import org.refundrill.exercise.ExerciseType;
import org.refundrill.exercise.FormExercise;
import org.refundrill.exercise.Stake;
import org.refundrill.language.Text;
import org.refundrill.money.Money;

/** A system is operated step by step until it stands as the case demands: any way that gets there is right. */
public final class ProcedureType implements ExerciseType {
    @Override
    public String id() {
        return "procedure";
    }

    @Override
    public Text title() {
        return new Text("Steps in the system", "系统操作");
    }

    /** How the system must stand in the end. */
    @Override
    public List<String> restsOn(Brief brief) {
        return brief.caseFile().world().all("register").stream()
                .map(register -> MachineReader.END + register.get("key"))
                .toList();
    }

    @Override
    public Exercise pose(Brief brief) {
        Machine machine = MachineReader.read(brief);
        Element steps = new StepsElement(brief, machine).element();
        List<Element> elements = new ArrayList<>();
        elements.add(steps);
        elements.addAll(new AskedElements(brief).all());
        return new FormExercise(
                brief,
                new Text(
                        "Bring this case to its end in the system. Take the steps one by one, or list them in order. A step"
                                + " marked [final] cannot be undone.",
                        "请在系统中把本案处理到位：可以逐步执行操作，也可以按顺序列出步骤。标有［不可撤销］的操作一经执行无法挽回。"),
                elements,
                Stake.none(Money.ofMinor(0, brief.rulebook().currency())),
                new SystemDesk(brief, machine, steps));
    }
}
