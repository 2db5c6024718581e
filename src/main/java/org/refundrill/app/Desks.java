package org.refundrill.app;

import java.io.UncheckedIOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.refundrill.content.Library;
import org.refundrill.content.Lint;
import org.refundrill.exercise.ExerciseType;
import org.refundrill.exercise.amount.AmountType;
import org.refundrill.exercise.deadline.DeadlineType;
import org.refundrill.exercise.evidence.EvidenceType;
import org.refundrill.exercise.ruling.RulingType;
import org.refundrill.language.Text;
import org.refundrill.names.FakerNames;
import org.refundrill.problem.Problems;
import org.refundrill.report.PracticeHistory;
import org.refundrill.report.TraineeReport;
import org.refundrill.report.TraineeView;
import org.refundrill.report.TraineeViews;
import org.refundrill.store.Database;
import org.refundrill.terminal.command.Failure;
import org.refundrill.terminal.shell.Session;
import org.refundrill.training.CaseDesk;
import org.refundrill.training.Catalogue;
import org.refundrill.training.ContentCheck;
import org.refundrill.training.EventLog;
import org.refundrill.training.Practice;
import org.refundrill.training.ReportWriter;
import org.refundrill.training.UnkeptLog;

/** Opens content and store when a command first needs them. */
final class Desks {

    /** Every exercise type there is: a new one is one line here. */
    private static final List<ExerciseType> TYPES =
            List.of(new RulingType(), new AmountType(), new DeadlineType(), new EvidenceType());

    private final Session session;
    private final Clock clock;
    private @Nullable CaseDesk cases;
    private @Nullable EventLog log;

    Desks(Session session, Clock clock) {
        this.session = session;
        this.clock = clock;
    }

    /** The desk over the content directory; what is wrong there is told by {@code lint}, not here. */
    CaseDesk cases() {
        CaseDesk desk = cases;
        if (desk == null) {
            Problems problems = new Problems();
            Library library = read(problems);
            if (library.scenarios().isEmpty() && problems.hasErrors()) {
                throw Failure.request(new org.refundrill.language.Text(
                        "the content cannot be used; 'lint' says why", "内容无法使用，请运行 lint 查看原因"));
            }
            desk = new CaseDesk(() -> library, TYPES);
            cases = desk;
        }
        return desk;
    }

    private Library read(Problems problems) {
        return Library.read(session.settings().content(), words -> new FakerNames(), types(), problems);
    }

    private static List<String> types() {
        return TYPES.stream().map(ExerciseType::id).toList();
    }

    Practice practice() {
        return new Practice(cases(), this::log, clock, UUID::randomUUID);
    }

    /** Practice that leaves no trace. */
    Practice unkeptPractice() {
        return new Practice(cases(), UnkeptLog::new, clock, UUID::randomUUID);
    }

    /** Reports over the log; dates are told in the time zone of the first pack. */
    ReportWriter reports() {
        return (trainee, language, folder) -> {
            Catalogue catalogue = cases().catalogue();
            ZoneId zone = catalogue.scenarios().values().stream()
                    .findFirst()
                    .map(scenario -> catalogue.zone(scenario.pack()))
                    .orElse(ZoneOffset.UTC);
            PracticeHistory history = Histories.of(trainee, practice().history(trainee), catalogue, exerciseTitles());
            TraineeView view = TraineeViews.of(history, language, clock.instant(), zone);
            return new ReportWriter.Written(
                    write(view, folder), history.attempts().size());
        };
    }

    private static String write(TraineeView view, String folder) {
        try {
            return TraineeReport.write(view, Path.of(folder)).toString();
        } catch (UncheckedIOException | InvalidPathException unwritable) {
            throw Failure.request(new Text(
                    "cannot write into the folder '" + folder + "': choose another with --out",
                    "无法写入目录“" + folder + "”，请用 --out 指定其他目录"));
        }
    }

    private static Map<String, Text> exerciseTitles() {
        Map<String, Text> titles = new LinkedHashMap<>();
        TYPES.forEach(type -> titles.put(type.id(), type.title()));
        return titles;
    }

    private EventLog log() {
        EventLog open = log;
        if (open == null) {
            try {
                open = Database.open(session.settings().database());
            } catch (Database.Unavailable unavailable) {
                String said = String.valueOf(unavailable.getMessage());
                throw Failure.request(new org.refundrill.language.Text(said, "数据库无法打开：" + said));
            }
            log = open;
        }
        return open;
    }

    ContentCheck check() {
        return new Lint(session.settings().content(), words -> new FakerNames(), types());
    }
}
