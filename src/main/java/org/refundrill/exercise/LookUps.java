package org.refundrill.exercise;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.refundrill.casefile.CaseFile;
import org.refundrill.decision.Grounds;
import org.refundrill.decision.RequestRuling;

/** Tells the look-ups that a ruling rests on from the others. */
final class LookUps {
    private final Set<String> used = new LinkedHashSet<>();

    LookUps(CaseFile caseFile, List<Element> elements) {
        for (Element element : elements) {
            for (Grounds.Fact fact : element.basis().facts()) {
                fact.from().forEach(path -> used.add(recordOf(path)));
            }
        }
        for (RequestRuling ruling : caseFile.ruling().requests()) {
            for (Grounds.Fact fact : ruling.grounds().facts().values()) {
                fact.from().forEach(path -> used.add(recordOf(path)));
            }
        }
    }

    /** The record a path starts at: {@code parcel-1} of {@code parcel-1.signedAt}. */
    static String recordOf(String path) {
        int dot = path.indexOf('.');
        return dot < 0 ? path : path.substring(0, dot);
    }

    List<String> needless(List<String> revealed) {
        return revealed.stream().filter(id -> !used.contains(id)).toList();
    }
}
