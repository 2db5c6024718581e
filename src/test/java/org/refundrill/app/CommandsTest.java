package org.refundrill.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.refundrill.language.Language;
import org.refundrill.language.Text;
import org.refundrill.terminal.command.ArgumentParser;
import org.refundrill.terminal.command.CommandSpec;
import org.refundrill.terminal.command.Commands;
import org.refundrill.terminal.command.CommandsPage;
import org.refundrill.terminal.command.Format;
import org.refundrill.terminal.command.HelpPage;
import org.refundrill.terminal.command.Parsed;
import org.refundrill.terminal.command.Settings;
import org.refundrill.terminal.command.Words;
import org.refundrill.terminal.console.ScriptedConsole;
import org.refundrill.terminal.console.Styled;
import org.springframework.boot.LazyInitializationBeanFactoryPostProcessor;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

class CommandsTest {
    private static final Path PAGE = Path.of("docs/generated/commands.md");

    @TempDir
    private Path home;

    private final AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();
    private Commands commands;

    @BeforeEach
    void wire() {
        Settings settings = new Settings(home, Path.of(""), "jdbc:h2:mem:commands", Language.EN, "Li", Format.TEXT);
        context.addBeanFactoryPostProcessor(new LazyInitializationBeanFactoryPostProcessor());
        context.registerBean(Start.class, () -> new Start(List.of(), false, settings, ScriptedConsole.typing()));
        context.register(Wiring.class);
        context.refresh();
        commands = context.getBean(Commands.class);
    }

    @AfterEach
    void close() {
        context.close();
    }

    @Test
    void areDescribedOnThePageAsTheyAre() throws IOException {
        Kept.sameAs(PAGE, CommandsPage.markdown(commands), getClass());
    }

    @Test
    void haveExamplesThatTheParserAccepts() {
        ArgumentParser parser = new ArgumentParser(commands, false);
        for (CommandSpec command : commands.all()) {
            assertThat(command.examples()).as(command.name()).isNotEmpty();
            for (CommandSpec.Example example : command.examples()) {
                Parsed parsed = parser.parse(Words.of(example.line()));
                assertThat(parsed).as(example.line()).isInstanceOf(Parsed.Call.class);
                assertThat(((Parsed.Call) parsed).command().name()).isEqualTo(command.name());
            }
        }
    }

    @Test
    void speakBothLanguages() {
        for (CommandSpec command : commands.all()) {
            Stream<Text> texts = Stream.of(
                            Stream.of(command.summary()),
                            command.options().stream().map(option -> option.help()),
                            command.positionals().stream().map(word -> word.help()),
                            command.examples().stream().map(CommandSpec.Example::says))
                    .flatMap(each -> each);
            assertThat(texts).as(command.name()).allSatisfy(text -> {
                assertThat(text.en()).isNotBlank().matches("\\p{ASCII}*");
                assertThat(text.zh()).containsPattern("\\p{IsHan}|en 或 zh");
            });
        }
    }

    @Test
    void fitTheirHelpOnANarrowScreen() {
        for (CommandSpec command : commands.all()) {
            for (Language language : Language.values()) {
                for (Styled line : HelpPage.of(command, language, 60)) {
                    assertThat(line.width()).as(line.plain()).isLessThanOrEqualTo(76);
                }
            }
        }
    }
}
