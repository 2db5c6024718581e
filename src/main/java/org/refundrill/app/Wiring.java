package org.refundrill.app;

import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import org.refundrill.content.DutiesReader;
import org.refundrill.content.GlossaryReader;
import org.refundrill.dmn.DmnExport;
import org.refundrill.terminal.author.AuthorCommands;
import org.refundrill.terminal.author.CalibrateCommand;
import org.refundrill.terminal.author.DecideCommands;
import org.refundrill.terminal.author.ExportCommands;
import org.refundrill.terminal.author.ImpactCommand;
import org.refundrill.terminal.author.ItemsCommand;
import org.refundrill.terminal.author.LogCommands;
import org.refundrill.terminal.author.MarkCommand;
import org.refundrill.terminal.author.PackCommands;
import org.refundrill.terminal.author.RosterCommands;
import org.refundrill.terminal.author.RulesCommand;
import org.refundrill.terminal.author.SimulateCommands;
import org.refundrill.terminal.author.VerifyCommand;
import org.refundrill.terminal.command.CommandSource;
import org.refundrill.terminal.command.Commands;
import org.refundrill.terminal.practice.DutiesCommand;
import org.refundrill.terminal.practice.ExamCommands;
import org.refundrill.terminal.practice.GlossaryCommand;
import org.refundrill.terminal.practice.PracticeCommands;
import org.refundrill.terminal.practice.PreviewCommand;
import org.refundrill.terminal.practice.ProgressCommands;
import org.refundrill.terminal.practice.StandardCommand;
import org.refundrill.terminal.practice.TutorialCommand;
import org.refundrill.terminal.report.ReportCommands;
import org.refundrill.terminal.shell.Doctor;
import org.refundrill.terminal.shell.ErrorFile;
import org.refundrill.terminal.shell.Session;
import org.refundrill.terminal.shell.Shell;
import org.refundrill.terminal.shell.ShellCommands;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.shell.core.command.CommandRegistry;

/**
 * Puts the parts together. Every bean is lazy: what a command does not ask for is not made. A commands class gets what is
 * costly (content, store) as an {@link ObjectProvider} or a supplier, and is listed in {@link #commands}.
 */
@Configuration(proxyBeanMethods = false)
class Wiring {
    @Bean
    Clock clock() {
        // Its zone is the trainee's: what is learnt is counted by days.
        return Clock.system(ZoneId.systemDefault());
    }

    @Bean
    Versions versions() {
        return Versions.ofThisProgram();
    }

    @Bean
    Session session(Start start) {
        return new Session(start.settings());
    }

    @Bean
    ErrorFile errorFile(Start start, Versions versions, Clock clock) {
        return new ErrorFile(start.settings().home(), versions.program(), clock);
    }

    @Bean
    Desks desks(Session session, Clock clock, Versions versions) {
        return new Desks(session, clock, versions, Desks::holdings);
    }

    @Bean
    Commands commands(Session session, Versions versions, Desks desks, Clock clock, ObjectProvider<Commands> all) {
        List<CommandSource> sources = List.of(
                new PracticeCommands(desks::cases, desks::practice, desks::unkeptPractice, desks::tutor),
                new RulesCommand(() -> desks.cases().catalogue()),
                new DecideCommands(() -> desks.cases().catalogue()),
                new ProgressCommands(desks::cases, desks::practice, desks::tutor),
                new RosterCommands(() -> desks.cases().catalogue(), desks::store),
                new DutiesCommand(DutiesReader::all, desks::cases, desks::practice),
                new TutorialCommand(desks::cases, desks::unkeptPractice),
                new GlossaryCommand(GlossaryReader::read),
                new AuthorCommands(desks::cases, desks::check),
                new VerifyCommand(desks::cases),
                new PackCommands(desks::packs),
                new ImpactCommand(desks::cases, desks::kept, desks::texts),
                new ExportCommands(() -> desks.cases().catalogue(), DmnExport::of),
                new PreviewCommand(desks::cases, desks::unkeptPractice),
                new ReportCommands(desks::cases, desks::tutor, desks::reports, new DesktopViewer()),
                new CalibrateCommand(),
                new ItemsCommand(desks::store),
                new ExamCommands(desks::cases, desks::exams, desks::unkeptPractice),
                new StandardCommand(() -> desks.cases().catalogue()),
                new LogCommands(desks::store, desks::archive, desks::identified),
                new SimulateCommands(() -> desks.cases().catalogue(), desks::demo, desks::bank, clock),
                new MarkCommand(desks::marks, desks::clause),
                new ShellCommands(all::getObject, session, versions.program()),
                new Doctor(versions.parts()));
        return new Commands(sources);
    }

    /** Spring Shell's registry, without the rest of its configuration, which would start a prompt of its own. */
    @Bean
    CommandRegistry commandRegistry() {
        return new CommandRegistry();
    }

    @Bean
    ExitCode exitCode() {
        return new ExitCode();
    }

    /** Takes the place of Spring Shell's own runner. */
    @Bean
    ApplicationRunner runner(
            Start start,
            Commands commands,
            CommandRegistry registry,
            Session session,
            ErrorFile errors,
            Desks desks,
            ExitCode code) {
        Shell shell = new Shell(commands, registry, session, start.console(), errors, desks::openStore);
        return ignored -> code.set(start.once() ? shell.once(start.words()) : shell.untilLeaving());
    }
}
