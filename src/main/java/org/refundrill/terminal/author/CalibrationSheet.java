package org.refundrill.terminal.author;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.refundrill.json.Json;
import org.refundrill.language.Text;
import org.refundrill.mastery.FilterParameters;
import org.refundrill.mastery.Tuning;
import org.refundrill.terminal.Messages;
import org.refundrill.terminal.command.Invocation;
import org.refundrill.training.Calibration;

/**
 * The result of a calibration, for scripts and for people.
 *
 * @param result how good the predictions were
 * @param parameters under which
 * @param tuning how they were found; null where nobody looked
 * @param rate answers a second
 */
record CalibrationSheet(
        Calibration.Result result,
        FilterParameters parameters,
        @Nullable Tuning tuning,
        double rate) {
    private static final int DIGITS = 6;

    /** Read when the first of them is shown. */
    private static final class Texts {
        static final Messages OF = Messages.of("calibrate");
    }

    static Text text(String key, Object... arguments) {
        return Texts.OF.text(key, arguments);
    }

    void show(Invocation call) throws IOException {
        if (call.json()) {
            call.console().out().write(Json.line(shape()) + "\n");
            return;
        }
        line(call, "measured", result.rows(), result.users(), result.items());
        line(call, "auc", shown(result.auc()));
        line(call, "log-loss", shown(result.logLoss()));
        line(call, "rmse", shown(result.rmse()));
        line(call, "ece", shown(result.ece()));
        if (tuning != null) {
            String key = "tuning." + tuning.outcome().name().toLowerCase(Locale.ROOT);
            line(call, key, shown(tuning.lossBefore()), shown(tuning.lossBest()));
        }
        shape(parameters).forEach((name, value) -> call.console().line("  " + name + " " + value));
        line(call, "rate", Math.round(rate));
    }

    private static void line(Invocation call, String key, Object... arguments) {
        call.console().line(call.say(text(key, arguments)));
    }

    private Map<String, Object> shape() {
        Map<String, Object> shape = new LinkedHashMap<>();
        shape.put("rows", result.rows());
        shape.put("users", result.users());
        shape.put("items", result.items());
        shape.put("auc", Double.isNaN(result.auc()) ? null : rounded(result.auc()));
        shape.put("logLoss", rounded(result.logLoss()));
        shape.put("rmse", rounded(result.rmse()));
        shape.put("ece", rounded(result.ece()));
        shape.put("parameters", shape(parameters));
        shape.put("rowsPerSecond", Math.round(rate));
        if (tuning != null) {
            Map<String, Object> tuned = new LinkedHashMap<>();
            tuned.put(
                    "outcome", tuning.outcome().name().toLowerCase(Locale.ROOT).replace('_', '-'));
            tuned.put("before", rounded(tuning.lossBefore()));
            tuned.put("best", rounded(tuning.lossBest()));
            shape.put("tuning", tuned);
        }
        return shape;
    }

    private static Map<String, Object> shape(FilterParameters parameters) {
        Map<String, Object> shape = new LinkedHashMap<>();
        shape.put("globalVariance", plain(parameters.globalVariance()));
        shape.put("skillVariance", plain(parameters.skillVariance()));
        shape.put("itemVariance", plain(parameters.itemVariance()));
        shape.put("globalDrift", plain(parameters.globalDrift()));
        shape.put("skillDrift", plain(parameters.skillDrift()));
        shape.put("gain", plain(parameters.gain()));
        return shape;
    }

    private static BigDecimal rounded(double figure) {
        return BigDecimal.valueOf(figure).setScale(DIGITS, RoundingMode.HALF_EVEN);
    }

    private static BigDecimal plain(double figure) {
        BigDecimal brief = new BigDecimal(figure, new MathContext(DIGITS)).stripTrailingZeros();
        return brief.scale() < 0 ? brief.setScale(0) : brief;
    }

    private static String shown(double figure) {
        return Double.isNaN(figure)
                ? "-"
                : BigDecimal.valueOf(figure).setScale(4, RoundingMode.HALF_EVEN).toPlainString();
    }
}
