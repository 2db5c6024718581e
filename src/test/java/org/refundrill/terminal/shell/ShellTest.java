package org.refundrill.terminal.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.refundrill.language.Language;
import org.refundrill.language.Text;
import org.refundrill.terminal.command.CommandSource;
import org.refundrill.terminal.command.CommandSpec;
import org.refundrill.terminal.command.Commands;
import org.refundrill.terminal.command.Failure;
import org.refundrill.terminal.command.Format;
import org.refundrill.terminal.command.Group;
import org.refundrill.terminal.command.OptionSpec;
import org.refundrill.terminal.command.PositionalSpec;
import org.refundrill.terminal.command.Settings;
import org.refundrill.terminal.console.ScriptedConsole;
import org.springframework.shell.core.InputReader;
import org.springframework.shell.core.command.CommandArgument;
import org.springframework.shell.core.command.CommandContext;
import org.springframework.shell.core.command.CommandExecutor;
import org.springframework.shell.core.command.CommandOption;
import org.springframework.shell.core.command.CommandRegistry;
import org.springframework.shell.core.command.ParsedInput;

class ShellTest {
    @TempDir
    private Path home;

    private final CommandRegistry registry = new CommandRegistry();
    private Settings settings;

    @BeforeEach
    void settle() {
        settings = new Settings(home, home, "jdbc:h2:mem:x", Language.EN, "Li", Format.TEXT);
    }

    @Test
    void runsOneCommandAndReturnsItsExitCode() {
        ScriptedConsole console = ScriptedConsole.typing();
        assertThat(shell(console).once(List.of("say", "a b", "--loud"))).isZero();
        assertThat(console.lines()).containsExactly("A B!");
        assertThat(console.messages()).isEmpty();
    }

    @Test
    void saysWrongUsageOnTheMessagesAndEndsWithTwo() {
        ScriptedConsole console = ScriptedConsole.typing();
        assertThat(shell(console).once(List.of("sya"))).isEqualTo(2);
        assertThat(console.lines()).isEmpty();
        assertThat(console.messages()).containsExactly("unknown command 'sya', did you mean 'say'?");
    }

    @Test
    void tellsAFailureInOneLineAndKeepsItsExitCode() {
        ScriptedConsole console = ScriptedConsole.typing();
        assertThat(shell(console).once(List.of("fail"))).isEqualTo(1);
        assertThat(console.messages()).containsExactly("no such case");
    }

    @Test
    void neverShowsAStackTraceButSaysWhereTheDetailsAre() throws IOException {
        ScriptedConsole console = ScriptedConsole.typing();
        assertThat(shell(console).once(List.of("break"))).isEqualTo(1);
        assertThat(console.messages()).hasSize(1);
        assertThat(console.everything()).contains("something broke in 'break'").doesNotContain("\tat ");
        try (Stream<Path> logs = Files.list(home.resolve("logs"))) {
            Path file = logs.findFirst().orElseThrow();
            assertThat(console.everything()).contains(file.toString());
            assertThat(file).content().contains("IllegalStateException", "ShellTest");
        }
    }

    @Test
    void goesOnAfterMistakesUntilThePersonLeaves() {
        ScriptedConsole console = ScriptedConsole.typing(
                "say one", "oops", "", "# a remark", "say 'two", "refundrill say three", "exit", "say four");
        shell(console).untilLeaving();
        assertThat(console.lines()).containsExactly("one", "three");
        assertThat(console.messages()).contains("a quote is not closed: '");
    }

    @Test
    void switchesTheLanguageForTheSessionAndTheNextOne() {
        ScriptedConsole console = ScriptedConsole.typing("lang zh", "sya", "exit");
        shell(console).untilLeaving();
        assertThat(console.lines()).containsExactly("语言：中文");
        assertThat(console.messages()).contains("没有“sya”这个命令，是不是想输入“say”？");
        assertThat(new Preferences(home).language()).contains(Language.ZH);
    }

    @Test
    void explainsOptionsAndWordsWithAnExampleInBothLanguages() {
        ScriptedConsole english = ScriptedConsole.typing();
        shell(english).once(List.of("help", "say"));
        assertThat(english.lines())
                .contains("  say WORD [--loud]", "  WORD  what to say", "  --loud  with force", "  say hello");
        ScriptedConsole chinese = ScriptedConsole.typing();
        shell(chinese).once(List.of("--lang", "zh", "say", "--help"));
        assertThat(chinese.lines()).isNotEmpty();
    }

    @Test
    void dispatchesThroughSpringShellToo() throws Exception {
        ScriptedConsole console = ScriptedConsole.typing();
        shell(console).once(List.of("version"));
        ParsedInput input = ParsedInput.builder()
                .commandName("say")
                .addOption(CommandOption.with().longName("loud").value("true").build())
                .addArgument(new CommandArgument(0, "hello"))
                .build();
        int code = new CommandExecutor(registry)
                .execute(new CommandContext(
                        input, registry, new java.io.PrintWriter(console.out()), new InputReader() {}))
                .code();
        assertThat(code).isZero();
        assertThat(console.lines()).endsWith("HELLO!");
        assertThat(registry.getCommandByName("say").getDescription()).isEqualTo("says a word");
    }

    @Test
    void offersNamesOptionsAndValuesOnTab() {
        ScriptedConsole console = ScriptedConsole.typing();
        Session session = new Session(settings);
        Completion completion = new Completion(commands(session), session);
        assertThat(completion.after(List.of(), "")).extracting(c -> c.value()).contains("say", "help", "exit");
        assertThat(completion.after(List.of("say"), "--"))
                .extracting(c -> c.value())
                .contains("--loud", "--lang");
        assertThat(completion.after(List.of("say", "--loud"), "--"))
                .extracting(c -> c.value())
                .doesNotContain("--loud");
        assertThat(completion.after(List.of("say", "--lang"), ""))
                .extracting(c -> c.value())
                .containsExactly("en", "zh");
        assertThat(completion.after(List.of("lang"), ""))
                .extracting(c -> c.value())
                .containsExactly("en", "zh");
        assertThat(console.lines()).isEmpty();
    }

    @Test
    void showsTheDatabaseWithoutWhatSignsIn() {
        assertThat(Doctor.masked("jdbc:postgresql://mei:secret@db.example.com/r?user=mei&password=secret&ssl=true"))
                .isEqualTo("jdbc:postgresql://***@db.example.com/r?user=***&password=***&ssl=true");
        assertThat(Doctor.masked("jdbc:h2:file:x;PASSWORD=secret;MODE=y"))
                .isEqualTo("jdbc:h2:file:x;PASSWORD=***;MODE=y");
    }

    private Shell shell(ScriptedConsole console) {
        Session session = new Session(settings);
        ErrorFile errors = new ErrorFile(home, "1", Clock.fixed(Instant.EPOCH, ZoneOffset.UTC));
        return new Shell(commands(session), registry, session, console, errors, () -> {});
    }

    private static Commands commands(Session session) {
        Commands[] all = new Commands[1];
        CommandSource own = () -> List.of(
                CommandSpec.named("say", Group.PRACTICE, "says a word", "说一个词")
                        .positional(PositionalSpec.required("WORD", "what to say", "要说的词"))
                        .option(OptionSpec.flag("loud", "with force", "大声"))
                        .example("say hello", "says hello", "说 hello")
                        .runs(call -> {
                            String word = call.positionals().get(0);
                            call.console()
                                    .line(call.has("loud") ? word.toUpperCase(java.util.Locale.ROOT) + "!" : word);
                            return 0;
                        }),
                CommandSpec.named("fail", Group.PRACTICE, "fails", "失败")
                        .example("fail", "fails", "失败")
                        .runs(call -> {
                            throw Failure.request(new Text("no such case", "没有这个案例"));
                        }),
                CommandSpec.named("break", Group.PRACTICE, "breaks", "出错")
                        .example("break", "breaks", "出错")
                        .runs(call -> {
                            throw new IllegalStateException("a wire came loose\nand another");
                        }));
        all[0] = new Commands(
                List.of(new ShellCommands(() -> all[0], session, "1"), own, new Doctor(Map.of("refundrill", "1"))));
        return all[0];
    }
}
