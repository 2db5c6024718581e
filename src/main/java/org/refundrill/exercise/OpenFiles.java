package org.refundrill.exercise;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.refundrill.casefile.CaseFile;
import org.refundrill.casefile.Dossier;
import org.refundrill.form.Field;
import org.refundrill.language.Text;

/**
 * A desk on which files lie that can be opened, one at a time. What could be asked for while a case was worked lies in its
 * file.
 */
public final class OpenFiles implements Workplace {
    private static final String OPEN = "open";
    private static final String FILE = "file";

    private final List<Brief> files;
    private final List<Dossier.Panel> lying;
    private final int minutes;

    /**
     * A desk.
     *
     * @param lying what lies beside the files, open from the beginning
     * @param minutes what reading one file takes
     */
    public OpenFiles(List<Brief> files, List<Dossier.Panel> lying, int minutes) {
        this.files = List.copyOf(files);
        this.lying = List.copyOf(lying);
        this.minutes = minutes;
    }

    /** The id under which an opened file is known. */
    static String id(int number) {
        return "file-" + number;
    }

    @Override
    public List<Act> acts(TaskState state) {
        List<Field.Option> shut = new ArrayList<>();
        for (Field.Option option : Drawer.options(files.size())) {
            if (!state.revealed().contains(id(Integer.parseInt(option.id())))) {
                shut.add(option);
            }
        }
        Field which = Choice.field(FILE, new Text("Which file?", "打开哪一卷？"), shut);
        return shut.isEmpty()
                ? List.of()
                : List.of(new Act(OPEN, new Text("Open a file", "打开案卷"), minutes, List.of(which)));
    }

    @Override
    public Came act(TaskState state, Act act, Map<String, Object> said) {
        int number = Integer.parseInt(String.valueOf(said.get(FILE)));
        Text called = Drawer.called(number);
        String id = id(number);
        return new Came(new Text(called.en() + " is open.", called.zh() + "已打开。"), id, List.of(id));
    }

    /** The open files, the one opened last on top. */
    @Override
    public List<Dossier.Panel> panels(TaskState state) {
        List<Dossier.Panel> panels = new ArrayList<>(lying);
        for (int i = state.revealed().size() - 1; i >= 0; i--) {
            for (int number = 1; number <= files.size(); number++) {
                if (state.revealed().get(i).equals(id(number))) {
                    panels.addAll(file(number));
                }
            }
        }
        return List.copyOf(panels);
    }

    private List<Dossier.Panel> file(int number) {
        Brief brief = files.get(number - 1);
        CaseFile file = brief.caseFile();
        List<String> obtained = brief.files().dossier(file, List.of()).askable().stream()
                .map(Dossier.Askable::id)
                .toList();
        return brief.files().dossier(file, obtained).panels().stream()
                .map(panel -> new Dossier.Panel(
                        id(number), numbered(number, panel.title()), panel.layout(), panel.columns(), panel.rows()))
                .toList();
    }

    private static Text numbered(int number, Text title) {
        Text called = Drawer.called(number);
        return new Text(called.en() + ": " + title.en(), called.zh() + "·" + title.zh());
    }
}
