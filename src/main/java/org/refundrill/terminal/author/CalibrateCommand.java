package org.refundrill.terminal.author;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.refundrill.mastery.FilterParameters;
import org.refundrill.mastery.Tuning;
import org.refundrill.terminal.command.CommandSource;
import org.refundrill.terminal.command.CommandSpec;
import org.refundrill.terminal.command.Failure;
import org.refundrill.terminal.command.Group;
import org.refundrill.terminal.command.Invocation;
import org.refundrill.terminal.command.OptionSpec;
import org.refundrill.training.AnswerTable;
import org.refundrill.training.Calibration;

/** {@code calibrate}: how well the learner model foretells a log of answers. */
public final class CalibrateCommand implements CommandSource {
    private static final int LOOK = 4096;

    @Override
    public List<CommandSpec> commands() {
        return List.of(CommandSpec.named(
                        "calibrate",
                        Group.DATA,
                        "How well the learner model foretells a log of answers",
                        "检验学员模型对作答记录的预测效果")
                .option(OptionSpec.path(
                                "log",
                                "FILE",
                                "answers as CSV with the columns user, item, skills and credit; - reads standard input",
                                "作答记录（CSV，含 user、item、skills、credit 四列）；- 表示标准输入")
                        .mandatory())
                .option(OptionSpec.path(
                        "train",
                        "FILE",
                        "answers to learn the items from, which are then frozen",
                        "用于估计题目难度的作答记录，估计后难度不再变动"))
                .option(OptionSpec.flag("tune", "look for better parameters first", "先寻找更好的模型参数"))
                .example(
                        "calibrate --log answers.csv", "how good its predictions were, as it went along", "边学边测，查看预测效果")
                .example(
                        "calibrate --log new.csv --train old.csv --tune --format json",
                        "tuned and learnt on one file, measured on another",
                        "在一份记录上调参、学习，在另一份上检验")
                .runs(this::calibrate));
    }

    private int calibrate(Invocation call) throws IOException {
        if (call.isDash("log") && call.isDash("train")) {
            throw Failure.usage(CalibrationSheet.text("both.dash"));
        }
        try (AnswerFile log = AnswerFile.of(call, "log");
                Closing train = new Closing(call.has("train") ? AnswerFile.of(call, "train") : null)) {
            AnswerFile first = train.file == null ? log : train.file;
            List<AnswerTable.Row> head = call.has("tune") ? head(first) : List.of();
            Tuning tuning = head.isEmpty() ? null : Calibration.tuned(FilterParameters.DEFAULT, head);
            FilterParameters parameters = tuning == null ? FilterParameters.DEFAULT : tuning.result();
            Calibration calibration = new Calibration(parameters);
            long begin = System.nanoTime();
            long rows = 0;
            if (train.file != null) {
                rows += pass(call, train.file, head, calibration::learn);
                calibration.freeze();
                head = List.of();
            }
            rows += pass(call, log, head, calibration::measure);
            double seconds = (System.nanoTime() - begin) / 1e9;
            long bad = log.unreadable() + (train.file == null ? 0 : train.file.unreadable());
            Calibration.Result result = calibration.result();
            if (result.rows() == 0) {
                throw Failure.usage(CalibrationSheet.text("empty"));
            }
            new CalibrationSheet(result, parameters, tuning, rows / seconds).show(call);
            return bad == 0 ? 0 : 2;
        }
    }

    /** The other file, where there is one. */
    private record Closing(@Nullable AnswerFile file) implements AutoCloseable {
        @Override
        public void close() throws IOException {
            if (file != null) {
                file.close();
            }
        }
    }

    @FunctionalInterface
    private interface Taker {
        void take(AnswerTable.Row row);
    }

    private static List<AnswerTable.Row> head(AnswerFile file) throws IOException {
        List<AnswerTable.Row> head = new ArrayList<>();
        while (head.size() < Calibration.TUNED_ON) {
            AnswerTable.Row row = file.next();
            if (row == null) {
                break;
            }
            head.add(row);
        }
        return head;
    }

    private static long pass(Invocation call, AnswerFile file, List<AnswerTable.Row> head, Taker taker)
            throws IOException {
        head.forEach(taker::take);
        long rows = head.size();
        for (AnswerTable.Row row = file.next(); row != null; row = file.next()) {
            taker.take(row);
            if (++rows % LOOK == 0 && call.console().stopRequested()) {
                throw Failure.request(CalibrationSheet.text("stopped", rows));
            }
        }
        return rows;
    }
}
