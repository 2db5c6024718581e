package org.refundrill.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.refundrill.language.Language;
import org.refundrill.language.Text;
import org.refundrill.report.PracticeHistory.Attempt;
import org.refundrill.report.PracticeHistory.Element;
import org.refundrill.report.TraineeView.Advice;
import org.refundrill.report.TraineeView.CaseRef;

/** The attempts in the order of time, numbered from 1, with what every block needs to speak of them. */
record Attempts(List<Attempt> inOrder, Figures figures) {

    static Attempts of(PracticeHistory history, Figures figures) {
        List<Attempt> sorted = new ArrayList<>(history.attempts());
        sorted.sort(Comparator.comparing(Attempt::finished));
        return new Attempts(sorted, figures);
    }

    int size() {
        return inOrder.size();
    }

    CaseRef ref(int index) {
        return new CaseRef(index + 1, inOrder.get(index).code());
    }

    Language language() {
        return figures.language();
    }

    String say(Text text) {
        return text.in(figures.language());
    }

    /** Walks over every answered element with the case it stands in. */
    void elements(BiConsumer<CaseRef, Element> visitor) {
        for (int i = 0; i < inOrder.size(); i++) {
            CaseRef item = ref(i);
            inOrder.get(i).result().elements().forEach(element -> visitor.accept(item, element));
        }
    }

    static Advice plain(AdviceKind kind) {
        return new Advice(kind, "", "", "", 0, "", null);
    }

    static Advice about(AdviceKind kind, String about, String figure, int times, @Nullable CaseRef example) {
        return new Advice(kind, about, "", figure, times, example == null ? "" : replay(example), example);
    }

    static Advice typing(AdviceKind kind, String about, String figure, int times, String command) {
        return new Advice(kind, about, "", figure, times, command, null);
    }

    static String replay(CaseRef item) {
        return "replay " + item.code();
    }
}
