package org.refundrill.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.refundrill.exercise.Action;
import org.refundrill.form.Response;
import org.refundrill.json.Json;
import org.refundrill.language.Language;
import org.refundrill.report.Browser;
import org.refundrill.report.Drawn;
import org.refundrill.scoring.Marking;
import org.refundrill.terminal.command.ArgumentParser;
import org.refundrill.terminal.command.CommandSpec;
import org.refundrill.terminal.command.Commands;
import org.refundrill.terminal.command.Format;
import org.refundrill.terminal.command.Invocation;
import org.refundrill.terminal.command.Parsed;
import org.refundrill.terminal.command.Settings;
import org.refundrill.terminal.command.Words;
import org.refundrill.terminal.console.ScriptedConsole;
import org.refundrill.training.Occasion;
import org.refundrill.training.Practice;
import org.refundrill.training.Session;
import org.refundrill.training.Support;
import org.springframework.boot.LazyInitializationBeanFactoryPostProcessor;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

/** A small centre that has practised for an afternoon, one of its people under a hostile name. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class GroupReportsTest {
    private static final String HOSTILE = "=cmd|'/C calc'!A0<script>alert(1)</script>\u202Ez\u0007";
    private static final Path SEEN = Path.of("target", "report-seen");
    private static final Pattern LINK = Pattern.compile("href=\"([a-z][^\"#:]*)\"");

    @TempDir
    private Path home;

    private final AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();
    private Settings settings;

    @BeforeAll
    void practise() throws Exception {
        settings = new Settings(home, Path.of(""), "jdbc:h2:mem:group-reports", Language.EN, "Mei", Format.TEXT);
        context.addBeanFactoryPostProcessor(new LazyInitializationBeanFactoryPostProcessor());
        context.registerBean(Start.class, () -> new Start(List.of(), false, settings, ScriptedConsole.typing()));
        context.register(Wiring.class);
        context.refresh();
        List<String> people = new ArrayList<>(List.of("Mei", "Lin", "Sam", "Ada", "Ben", HOSTILE));
        Practice practice = context.getBean(Desks.class).practice();
        List<String> families = List.of("notice-window", "last-days");
        for (int person = 0; person < people.size(); person++) {
            for (int number = 0; number < 4; number++) {
                work(practice, people.get(person), families.get(number % 2), 1 + number / 2, number > 1);
            }
        }
    }

    private void work(Practice practice, String trainee, String family, long seed, boolean right) {
        var scenario = Objects.requireNonNull(
                context.getBean(Desks.class).cases().catalogue().scenarios().get(family));
        Session session =
                practice.open(trainee, scenario, seed, new Occasion("new-hire", null, Marking.STANDARD, Support.NONE));
        Map<String, Object> answers = new LinkedHashMap<>(session.exercise().keyResponses());
        if (!right) {
            session.exercise()
                    .form()
                    .fields()
                    .forEach(field -> field.options().stream()
                            .map(option -> option.id())
                            .filter(id -> !id.equals(answers.get(field.id())))
                            .findFirst()
                            .ifPresent(other -> answers.computeIfPresent(field.id(), (id, was) -> other)));
        }
        session.act(new Action.Submit(new Response(answers, null)));
    }

    @AfterAll
    void close() {
        context.close();
    }

    private List<String> run(Language language, String trainee, String line) throws Exception {
        ScriptedConsole console = ScriptedConsole.typing().sized(100, 400);
        ArgumentParser parser = new ArgumentParser(context.getBean(Commands.class), true);
        Parsed.Call call = (Parsed.Call) parser.parse(Words.of(line));
        CommandSpec command = call.command();
        Settings who = new Settings(home, settings.content(), settings.database(), language, trainee, Format.TEXT);
        command.handler().run(new Invocation(command, call.options(), call.positionals(), who, console));
        return console.lines();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void drawsWhatItsTablesSayAndShowsHostileNamesAsText(Language language) throws Exception {
        Path out = home.resolve("one-" + language.id());
        run(language, "Mei", "report cohort --csv --out " + out);
        run(language, "Mei", "report readiness --csv --out " + out);
        run(language, "Mei", "report items --csv --out " + out);
        run(language, "Mei", "report trainee --out " + out);

        List<Path> pages = files(out, ".html");
        assertThat(pages).hasSize(4);
        for (Path page : pages) {
            String html = Files.readString(page);
            assertThat(Drawn.in(html))
                    .isNotEmpty()
                    .allSatisfy(one -> assertThat(one.drawn()).isEqualTo(one.cell()));
            assertThat(html).doesNotContain("<script").doesNotContain("\u202E").doesNotContain("\u0007");
        }
        assertThat(files(out, ".csv"))
                .isNotEmpty()
                .allSatisfy(file -> assertThat(Files.readString(file))
                        .doesNotContain("\"=cmd")
                        .doesNotContain("\u202E"));
    }

    @Test
    void leadsToNoPageThatIsNotThere() throws Exception {
        Path out = home.resolve("site");
        run(Language.EN, "Mei", "report site --out " + out);
        String first = Files.readString(out.resolve("index.html"));

        for (Path page : files(out, ".html")) {
            Matcher link = LINK.matcher(Files.readString(page));
            while (link.find()) {
                assertThat(out.resolve(link.group(1))).exists();
            }
        }
        assertThat(files(out, ".html"))
                .anyMatch(page -> page.getFileName().toString().startsWith("case-"))
                .anyMatch(page -> page.getFileName().toString().startsWith("clause-"))
                .anyMatch(page -> page.getFileName().toString().startsWith("family-"));
        assertThat(first).contains("Where to begin");
    }

    @Test
    void standsBesideTheRecommendationWhoSignsSomebodyOff() throws Exception {
        List<String> told =
                run(Language.EN, "Lin", "signoff --desk new-hire --by 'Hua Li' --why 'watched ten live cases'");
        assertThat(told).anyMatch(line -> line.contains("against the recommendation"));

        Path out = home.resolve("signed");
        run(Language.EN, "Mei", "report readiness --out " + out);
        assertThat(Files.readString(files(out, ".html").get(0)))
                .contains("Hua Li", "watched ten live cases", "against the recommendation");
    }

    @Test
    void showsWhatWasForetoldOnceSomebodyLookedAhead() throws Exception {
        Path out = home.resolve("ahead");
        run(Language.EN, "Mei", "report cohort --out " + out);
        assertThat(Files.readString(files(out, ".html").get(0)))
                .contains("nobody has looked ahead yet", "progress --curriculum new-hire");

        List<String> told = run(Language.EN, "Mei", "progress --by 2099-12-31");
        assertThat(told).anyMatch(line -> line.startsWith("6 people"));
        run(Language.EN, "Mei", "report cohort --out " + out);
        assertThat(Files.readString(files(out, ".html").get(0)))
                .contains("2099-12-31", "Foretold on")
                .doesNotContain("nobody has looked ahead yet");
    }

    @Test
    void exportsUnderPseudonymsUnlessNamesAreAskedFor() throws Exception {
        Path out = home.resolve("exchange");
        run(Language.EN, "Mei", "export gradebook --out " + out);
        run(Language.EN, "Mei", "export xapi --xapi 2.0.0 --out " + out);

        List<String> statements = Files.readAllLines(out.resolve("statements.jsonl"));
        assertThat(statements).hasSizeGreaterThan(24);
        assertThat(statements.stream().map(line -> Json.object(line).get("id"))).doesNotHaveDuplicates();
        assertThat(statements)
                .allSatisfy(line -> assertThat(Json.object(line))
                        .containsEntry("version", "2.0.0")
                        .containsKeys("actor", "verb", "object", "result", "context", "timestamp"));
        assertThat(String.join("", statements)).doesNotContain("calc").doesNotContain("\"Mei\"");
        assertThat(Files.readString(out.resolve("gradebook.csv")))
                .doesNotContain("Mei")
                .contains("new-hire/");

        run(Language.EN, "Mei", "export gradebook --names --out " + out);
        assertThat(Files.readString(out.resolve("gradebook.csv")))
                .contains("\"Mei\"")
                .doesNotContain("\"=cmd");
    }

    @Test
    void isAccessibleFitsTheScreenAndAsksForNothing() throws Exception {
        Optional<Browser> found = Browser.start();
        org.junit.jupiter.api.Assumptions.assumeTrue(found.isPresent(), "no chromium with chromedriver on the path");
        try (Browser browser = found.get()) {
            for (Language language : Language.values()) {
                Path out = home.resolve("seen-" + language.id());
                run(language, "Mei", "report site --out " + out);
                run(language, "Mei", "report trainee --out " + out);
                for (String kind : List.of(
                        "index", "cohort", "readiness", "items", "person", "clause", "family", "case", "trainee")) {
                    Path page = files(out, ".html").stream()
                            .filter(file -> file.getFileName().toString().startsWith(kind))
                            .findFirst()
                            .orElseThrow();
                    see(browser, page, 1280, false, kind + "-" + language.id());
                    see(browser, page, 320, true, kind + "-" + language.id());
                    browser.print(SEEN.resolve(kind + "-" + language.id() + ".pdf"));
                }
            }
        }
    }

    private static void see(Browser browser, Path page, int width, boolean dark, String name) throws IOException {
        browser.requests();
        browser.open(page, width, dark);
        browser.screenshot(SEEN.resolve(name + "-" + width + ".png"));
        assertThat(browser.requests()).isEmpty();
        assertThat(browser.number("document.documentElement.scrollWidth"))
                .as(name)
                .isLessThanOrEqualTo(width);
        assertThat(browser.violations()).as(name).isEmpty();
    }

    private static List<Path> files(Path folder, String ending) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().endsWith(ending))
                    .sorted()
                    .toList();
        }
    }
}
