package org.refundrill.exercise.disputefile;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.refundrill.casefile.Dossier;
import org.refundrill.exercise.Brief;
import org.refundrill.exercise.Explanation;
import org.refundrill.exercise.Labels;
import org.refundrill.language.Text;
import org.refundrill.rulebook.Rulebook;
import org.refundrill.world.World;

/**
 * The drawer as it should have been read: each paper's part in this dispute beside what became of it. The rulebook lists
 * {@code paper.keys}, {@code paper.names} and {@code paper.roles}, in one order.
 */
final class Drawer implements Explanation {
    private static final String PACKET = "packet";

    private final Rulebook rulebook;
    private final World world;

    Drawer(Brief brief) {
        this.rulebook = brief.rulebook();
        this.world = brief.caseFile().world().withoutHidden();
    }

    @Override
    public List<Dossier.Panel> of(Map<String, Object> answers) {
        List<?> keys = list("paper.keys");
        List<?> names = list("paper.names");
        List<?> roles = list("paper.roles");
        List<?> sent = answers.get(PACKET) instanceof List<?> some ? some : List.of();
        List<List<Text>> rows = new ArrayList<>();
        for (int i = 0; i < keys.size(); i++) {
            String key = String.valueOf(keys.get(i));
            Object name = names.get(i);
            rows.add(List.of(
                    Text.same(key),
                    name instanceof Text text ? text : Text.same(String.valueOf(name)),
                    Labels.of(rulebook, "paper.roles", String.valueOf(roles.get(i))),
                    sent.contains(key) ? new Text("sent", "已附") : new Text("kept back", "未附")));
        }
        return List.of(new Dossier.Panel(
                "drawer",
                new Text("What each paper was in this dispute", "各份材料在本案中的作用"),
                Dossier.Layout.TABLE,
                List.of(
                        new Text("No.", "序号"),
                        new Text("paper", "材料"),
                        new Text("part", "作用"),
                        new Text("yours", "你的选择")),
                rows));
    }

    private List<?> list(String name) {
        if (rulebook.value(world, null, name) instanceof List<?> list) {
            return list;
        }
        throw new IllegalArgumentException("the rulebook '" + rulebook.id() + "' does not list '" + name + "'");
    }
}
