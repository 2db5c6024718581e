package org.refundrill.exercise.fairness;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.refundrill.casefile.CaseFile;
import org.refundrill.exercise.Brief;
import org.refundrill.language.Text;

/**
 * Two cases of one seed that differ in one trait.
 *
 * @param first the place of the first one in the queue, from 0
 * @param second the place of the other one
 * @param trait the draw in which they differ
 */
record Pair(int first, int second, String trait) {
    /** The pairs of a queue, in the order of their first cases. */
    static List<Pair> of(List<Brief> files, List<String> traits) {
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < files.size(); i++) {
            for (int j = i + 1; j < files.size(); j++) {
                CaseFile one = files.get(i).caseFile();
                CaseFile other = files.get(j).caseFile();
                if (one.seed() == other.seed()
                        && one.scenario().id().equals(other.scenario().id())) {
                    pairs.add(new Pair(i, j, differing(one, other, traits)));
                }
            }
        }
        return List.copyOf(pairs);
    }

    private static String differing(CaseFile one, CaseFile other, List<String> traits) {
        return traits.stream()
                .filter(trait ->
                        !Objects.equals(one.draws().get(trait), other.draws().get(trait)))
                .findFirst()
                .orElse("");
    }

    /** What the trait is called. */
    Text called() {
        return switch (trait) {
            case "temper" -> new Text("tone", "语气");
            case "spent" -> new Text("money spent here", "累计消费");
            case "buyer" -> new Text("name and address", "姓名与地址");
            default -> new Text("nothing that counts", "无关事项");
        };
    }

    /** The two files by their numbers. */
    Text numbers() {
        return new Text((first + 1) + " and " + (second + 1), (first + 1) + "号与" + (second + 1) + "号");
    }
}
