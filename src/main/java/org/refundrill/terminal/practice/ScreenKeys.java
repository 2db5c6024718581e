package org.refundrill.terminal.practice;

import java.util.ArrayList;
import java.util.List;
import org.refundrill.scoring.HintTier;

/** Knows which keys of the practice screen work at a moment. */
final class ScreenKeys {
    private ScreenKeys() {}

    /** The keys that work now, the most useful first: what does not fit on the line is behind the question mark. */
    static List<KeyTip> of(CaseWork work, PageView view, Pane pane, boolean canGoBack, boolean aside) {
        List<KeyTip> tips = new ArrayList<>();
        boolean alone = view.alone();
        Scroll scroll = view.scroll();
        boolean letters = alone || !pane.typing();
        if (alone) {
            tips.add(KeyTip.of("Enter", "to the question", "返回作答"));
            if (scroll.above() || scroll.below()) {
                tips.add(KeyTip.of("↑↓ PgDn", "read", "翻阅"));
                tips.add(KeyTip.of("← →", "panels", "切换栏目"));
            }
        } else {
            tips.addAll(pane.tips());
            if (aside) {
                tips.add(KeyTip.of("←", "the question", "返回作答"));
            }
        }
        if (letters) {
            tips.add(KeyTip.of("?", "keys", "按键"));
        }
        int hints = work.session().state().hints();
        if (letters && hints < HintTier.values().length) {
            tips.add(KeyTip.of("h", "hint", "提示"));
        }
        if (letters && !work.dossier().askable().isEmpty()) {
            tips.add(KeyTip.of("a", "ask", "调取"));
        }
        if (letters && !work.acts().isEmpty()) {
            tips.add(KeyTip.of("d", "do", "操作"));
        }
        if (!alone && (scroll.above() || scroll.below())) {
            tips.add(KeyTip.of("PgDn", "read", "翻阅"));
        }
        if (!alone) {
            tips.add(
                    view.shows() == PageView.Shows.FILE
                            ? KeyTip.of("Tab", "file", "案卷")
                            : KeyTip.of("Tab", "the file", "返回案卷"));
        }
        tips.add(KeyTip.of(letters ? "q" : "Ctrl-C", "later", "暂离"));
        if (letters) {
            if (canGoBack && !alone && !aside) {
                tips.add(KeyTip.of("←", "back", "上一题"));
            }
            tips.add(KeyTip.of("r", "rules", "规则"));
            tips.add(KeyTip.of("l", "中文", "English"));
        }
        return tips;
    }
}
