package org.refundrill.terminal.practice;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.refundrill.casefile.CaseFile;
import org.refundrill.curriculum.Curriculum;
import org.refundrill.decision.ClauseId;
import org.refundrill.scenario.Scenario;
import org.refundrill.terminal.Messages;
import org.refundrill.terminal.command.CommandSource;
import org.refundrill.terminal.command.CommandSpec;
import org.refundrill.terminal.command.Failure;
import org.refundrill.terminal.command.Group;
import org.refundrill.terminal.command.Invocation;
import org.refundrill.training.CaseDesk;
import org.refundrill.training.Practice;
import org.refundrill.training.Session;

/** {@code tutorial}: five minutes in which a newcomer works a first case. It leaves no trace in the log. */
public final class TutorialCommand implements CommandSource {
    /** Far from the seeds that practice takes, so that a case shown here does not come up there. */
    private static final long FIRST_SEED = 9001;

    private static final int LOOKED_THROUGH = 60;

    private final Supplier<CaseDesk> desk;
    private final Supplier<Practice> unkept;
    private final Courses courses;

    /**
     * Both are opened when first needed.
     *
     * @param unkept practice over a log that keeps nothing
     */
    public TutorialCommand(Supplier<CaseDesk> desk, Supplier<Practice> unkept) {
        this.desk = desk;
        this.unkept = unkept;
        this.courses = new Courses(desk);
    }

    @Override
    public List<CommandSpec> commands() {
        return List.of(CommandSpec.named("tutorial", Group.PRACTICE, "Your first case, in five minutes", "五分钟办理第一个案件")
                .option(courses.option())
                .example("tutorial", "begins, as often as you like; nothing is counted", "随时开始，可反复进行，不计分")
                .example("tutorial --lang zh", "in Chinese", "使用中文")
                .runs(this::teach));
    }

    private int teach(Invocation call) {
        CaseFile file = easy(courses.of(call))
                .orElseThrow(() -> Failure.request(Messages.of("tutorial").text("nothing")));
        Drafts drafts = new Drafts(
                call.settings().home().resolve("tutorial"), call.settings().trainee());
        drafts.forget(file.code());
        Session session = unkept.get().open(call.settings().trainee(), file);
        new Lesson(call.console(), new CaseWork(desk.get(), session, drafts, call.language())).give();
        drafts.forget(file.code());
        return 0;
    }

    /** A case of the first scenario that is decided by what it is mainly about, with something to ask for. */
    private Optional<CaseFile> easy(Curriculum curriculum) {
        Map<String, Scenario> scenarios = desk.get().catalogue().scenarios();
        Scenario scenario = scenarios.get(curriculum.units().get(0).scenarios().get(0));
        if (scenario == null) {
            return Optional.empty();
        }
        CaseFile first = desk.get().generate(scenario, FIRST_SEED);
        for (long seed = FIRST_SEED; seed < FIRST_SEED + LOOKED_THROUGH; seed++) {
            CaseFile file = desk.get().generate(scenario, seed);
            List<ClauseId> decided = file.ruling().first().grounds().clauses();
            boolean plain = scenario.reaches().isEmpty()
                    || decided.stream().limit(1).anyMatch(scenario.reaches().get(0)::equals);
            if (plain && !desk.get().dossier(file, List.of()).askable().isEmpty()) {
                return Optional.of(file);
            }
        }
        return Optional.of(first);
    }
}
