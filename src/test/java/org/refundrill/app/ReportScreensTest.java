package org.refundrill.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.refundrill.language.Language;
import org.refundrill.report.Browser;
import org.refundrill.terminal.command.ArgumentParser;
import org.refundrill.terminal.command.Commands;
import org.refundrill.terminal.command.Format;
import org.refundrill.terminal.command.Invocation;
import org.refundrill.terminal.command.Parsed;
import org.refundrill.terminal.command.Settings;
import org.refundrill.terminal.command.Words;
import org.refundrill.terminal.console.ScriptedConsole;
import org.springframework.boot.LazyInitializationBeanFactoryPostProcessor;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

/** The pictures of reports in the README; with {@code -Drefresh} they are taken anew, of a demo centre in June. */
class ReportScreensTest {
    private static final Path KEPT = Path.of("docs", "generated", "screens");
    private static final List<String> KINDS = List.of("trainee", "cohort", "readiness");
    private static final int WIDTH = 1280;
    private static final int HEIGHT = 900;
    private static final int LARGEST = 150_000;

    @TempDir
    private Path home;

    @Test
    void showTheBeginningOfEachReportAndAreSmall() throws Exception {
        if (System.getProperty("refresh") != null) {
            takeAnew();
        }
        for (String kind : KINDS) {
            Path picture = KEPT.resolve("demo-" + kind + ".png");
            BufferedImage image = Objects.requireNonNull(ImageIO.read(picture.toFile()), kind);
            assertThat(image.getWidth()).isEqualTo(WIDTH);
            assertThat(image.getHeight()).isEqualTo(HEIGHT);
            assertThat(Files.size(picture)).as(kind).isLessThan(LARGEST);
        }
    }

    private void takeAnew() throws Exception {
        String demo = "jdbc:h2:file:" + home.resolve("demo");
        run(demo, "simulate demo --trainees 24 --attempts 60 --seed 1 --until 2026-06-30 --into " + demo);
        run(demo, "progress --by 2026-12-31");
        for (String kind : KINDS) {
            run(demo, "report " + kind + " --out " + home.resolve(kind));
        }
        Optional<Browser> found = Browser.start();
        assumeTrue(found.isPresent(), "no chromium with chromedriver on the path");
        try (Browser browser = found.get()) {
            for (String kind : KINDS) {
                browser.open(page(home.resolve(kind)), WIDTH, false);
                browser.picture(KEPT.resolve("demo-" + kind + ".png"), WIDTH, HEIGHT);
            }
        }
    }

    private static Path page(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.findFirst().orElseThrow();
        }
    }

    private void run(String database, String line) throws Exception {
        Settings settings = new Settings(home, Path.of(""), database, Language.EN, "synthetic-006", Format.TEXT);
        ScriptedConsole console = ScriptedConsole.typing().sized(100, 400);
        try (AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext()) {
            context.addBeanFactoryPostProcessor(new LazyInitializationBeanFactoryPostProcessor());
            context.registerBean(Start.class, () -> new Start(List.of(), false, settings, console));
            context.register(Wiring.class);
            context.refresh();
            Parsed.Call call =
                    (Parsed.Call) new ArgumentParser(context.getBean(Commands.class), true).parse(Words.of(line));
            call.command()
                    .handler()
                    .run(new Invocation(call.command(), call.options(), call.positionals(), settings, console));
        }
    }
}
