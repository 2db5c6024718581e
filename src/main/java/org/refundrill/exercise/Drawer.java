package org.refundrill.exercise;

import java.util.ArrayList;
import java.util.List;
import org.refundrill.casefile.CaseFile;
import org.refundrill.form.Field.Option;
import org.refundrill.language.Text;
import org.refundrill.scenario.RandomStream;

/** The cases that a task is made of, numbered from 1 in the order in which they lie there. */
public final class Drawer {
    private final Brief brief;
    private final List<Brief> files;

    public Drawer(Brief brief) {
        this.brief = brief;
        List<Brief> all = new ArrayList<>();
        for (CaseFile part : brief.caseFile().parts()) {
            all.add(brief.of(part));
        }
        if (all.isEmpty()) {
            throw new IllegalArgumentException(
                    "scenario '" + brief.caseFile().scenario().id() + "' has no bundle");
        }
        this.files = List.copyOf(all);
    }

    /** The files, the first one numbered 1. */
    public List<Brief> files() {
        return files;
    }

    /** What a file is called on screens. */
    public static Text called(int number) {
        return new Text("File " + number, number + "号案卷");
    }

    /** A choice among so many files from the first one on, by their numbers. */
    public static List<Option> options(int count) {
        List<Option> options = new ArrayList<>();
        for (int number = 1; number <= count; number++) {
            options.add(new Option(Integer.toString(number), called(number)));
        }
        return List.copyOf(options);
    }

    /** What is drawn for this drawer beside its cases, the same whenever it is opened. */
    public RandomStream stream(String name) {
        return RandomStream.of(brief.caseFile().seed()
                ^ RandomStream.hash(brief.caseFile().scenario().id() + name));
    }

    /** A setting of the scenario that is a whole number. */
    public int setting(String name, int usual) {
        String written = brief.caseFile().scenario().question().settings().get(name);
        return written == null ? usual : Integer.parseInt(written.strip());
    }
}
