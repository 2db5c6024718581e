package org.refundrill.training.items;

import java.util.List;
import java.util.Optional;
import org.refundrill.language.Text;
import org.refundrill.psychometrics.Dif;
import org.refundrill.psychometrics.Drift;
import org.refundrill.psychometrics.Interval;

/**
 * What the answers say about one question.
 *
 * @param item scenario, element and deciding row
 * @param answers how many there are
 * @param facility the share of them that was right, with its 95 % interval
 * @param difficulty in logits, with its 95 % interval; empty below ten answers
 * @param itemRest how its credit goes with how well people do otherwise; empty below thirty answers
 * @param medianSeconds half of the cases it belongs to took no longer
 * @param distractors the wrong answers that were chosen from options, the most popular first
 * @param drift how its difficulty moved between the first and the second half of the time; empty below thirty answers each
 * @param misfit how far answers came out otherwise than foretold, in standard errors, where it is furthest; empty below thirty
 * @param dif whether it treats two groups differently; empty unless groups were named and both are large enough
 * @param shrunken the same as a cautious offset in logits where the groups are too small for a class
 * @param flags what its author should look at
 */
public record ItemFigures(
        String item,
        int answers,
        Interval facility,
        Optional<Interval> difficulty,
        Optional<Double> itemRest,
        long medianSeconds,
        List<Distractor> distractors,
        Optional<Drift> drift,
        Optional<Double> misfit,
        Optional<Dif> dif,
        Optional<Double> shrunken,
        List<Flag> flags) {
    /** Below this a figure is called unstable. */
    public static final int STABLE_FROM = 30;

    /** Below this nothing but the share right is shown. */
    public static final int SHOWN_FROM = 10;

    /** Whether there are enough answers to take it at its word. */
    public boolean stable() {
        return answers >= STABLE_FROM;
    }

    /**
     * A wrong answer that was chosen.
     *
     * @param option which
     * @param share of all answers
     * @param ability how well those who chose it do otherwise; 0 is as everybody
     * @param error how unsure that is; without end for fewer than ten
     */
    public record Distractor(String option, double share, double ability, double error) {}

    /** What to look at. */
    public enum Flag {
        HARD("hard", "hardly anybody has it right", "几乎无人答对"),
        EASY("easy", "nearly everybody has it right", "几乎人人答对"),
        WEAK("weak", "does not tell who knows from who does not", "区分度不足"),
        AGAINST("against", "those who know less do better: keep it out of exams", "水平低者反而得分高，不得用于考试"),
        CHECK_KEY(
                "check-key",
                "those who choose another answer do better than those who are right: check key and policy",
                "选其他答案者水平更高，请核对答案与规则"),
        RARE_OPTION("rare-option", "a wrong answer draws hardly anybody", "某个错误选项几乎无人选"),
        DRIFT("drift", "has become easier or harder", "难度发生变化"),
        SLOW("slow", "takes more than twice as long as its siblings", "用时超过同类题两倍"),
        QUESTIONED("questioned", "trainees often say its key looks wrong", "学员多次质疑答案"),
        MISFIT("misfit", "comes out otherwise than was to be expected of those who answered", "得分与对作答者的预期明显不符"),
        OVERRULED("overruled", "trainers often overrule what the program proposes", "培训师经常推翻程序的初步判读"),
        UNFAIR("unfair", "treats two groups differently", "对两组人员存在差异");

        private final String id;
        private final Text text;

        Flag(String id, String en, String zh) {
            this.id = id;
            this.text = new Text(en, zh);
        }

        /** As it is written. */
        public String id() {
            return id;
        }

        /** What people read. */
        public Text text() {
            return text;
        }
    }
}
