package org.refundrill.training.exam;

import org.refundrill.curriculum.Blueprint;
import org.refundrill.curriculum.Standard;
import org.refundrill.language.Text;
import org.refundrill.psychometrics.Angoff;

/** What the program advises about a sitting. A named person decides. */
public enum Recommendation {
    /** Surely above the line. */
    PASS("pass", "pass recommended", "建议通过"),
    /** Too close to the line to tell, or a mistake that fails a case was made. */
    REFER("refer", "refer to the trainer", "交由培训师判断"),
    /** Surely below the line. */
    NOT_YET("not-yet", "not yet", "建议暂不通过");

    private final String id;
    private final Text text;

    Recommendation(String id, String en, String zh) {
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

    /**
     * By the score, the line and the score's error: within one error of the line nobody is passed or failed.
     *
     * @param critical whether a mistake was made that fails a case
     */
    public static Recommendation of(double score, double cut, double error, boolean critical) {
        if (score < cut - error) {
            return NOT_YET;
        }
        return score > cut + error && !critical ? PASS : REFER;
    }

    /**
     * The line: what judges expect where at least three have judged, else the author's.
     *
     * @return a share of the credit
     */
    public static double cut(Blueprint blueprint) {
        return blueprint
                .standard()
                .filter(standard -> standard.judges().size() >= Angoff.FEWEST)
                .map(standard -> angoff(standard, blueprint).cut() / blueprint.cases())
                .orElse(blueprint.cut().doubleValue());
    }

    /** What judges came to. */
    public static Angoff angoff(Standard standard, Blueprint blueprint) {
        return Angoff.of(standard.rows(blueprint));
    }
}
