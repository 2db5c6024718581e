package org.refundrill.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.refundrill.casefile.CaseFile;
import org.refundrill.casefile.CaseGenerator;
import org.refundrill.content.yaml.YamlReader;
import org.refundrill.curriculum.Curriculum;
import org.refundrill.decision.OutcomeKind;
import org.refundrill.language.Language;
import org.refundrill.names.PackNames;
import org.refundrill.problem.Problems;
import org.refundrill.skill.SkillId;

/** What the guides for authors show is what the program reads. */
class AuthorsGuideTest {
    private static final Path EXAMPLE = Path.of("src/test/resources/worked-example");
    private static final Pattern FILE =
            Pattern.compile("`(scenarios/tea-shop/[^`]+)`\n\n```yaml\n(.*?)\n```\n", Pattern.DOTALL);

    @Test
    void theGuideQuotesEachFileOfTheTeaShopWordForWord() throws IOException {
        Map<String, String> quoted = new LinkedHashMap<>();
        Matcher file = FILE.matcher(Files.readString(Path.of("scenarios/README.md")));
        while (file.find()) {
            quoted.put(file.group(1), file.group(2) + "\n");
        }
        Map<String, String> written = new LinkedHashMap<>();
        for (String name : quoted.keySet()) {
            written.put(name, Files.readString(EXAMPLE.resolve(name)));
        }
        assertThat(quoted).isEqualTo(written).hasSize(filesOfTheTeaShop());
    }

    private static int filesOfTheTeaShop() throws IOException {
        try (Stream<Path> files = Files.walk(EXAMPLE.resolve("scenarios/tea-shop"))) {
            return (int) files.filter(Files::isRegularFile).count();
        }
    }

    @Test
    void theTeaShopIsReadWithoutAProblemAndItsExamplesHold() {
        Problems problems = new Problems();
        Library library = teaShop(problems);
        assertThat(problems.render()).isEmpty();
        assertThat(library.examples()).isEqualTo(2);
    }

    @Test
    void aThirdOfTheTinsComeLateAThirdOpenedAndAThirdAsTheyShould() {
        Library library = teaShop(new Problems());
        CaseGenerator generator = new CaseGenerator(
                (rulebook, world) -> library.rulebooks().get(rulebook).of(world).decide(world));
        Map<String, Integer> rows = new LinkedHashMap<>();
        for (long seed = 1; seed <= 90; seed++) {
            CaseFile file = generator.generate(library.scenarios().get("tin-return"), seed);
            rows.merge(file.ruling().first().grounds().row(), 1, Integer::sum);
            assertThat(file.ruling().first().outcome().kind()).isIn(OutcomeKind.APPROVE, OutcomeKind.REFUSE);
        }
        assertThat(new TreeSet<>(rows.keySet())).containsExactly("R1", "R2", "R3");
        assertThat(rows.values()).allSatisfy(cases -> assertThat(cases).isGreaterThan(15));
    }

    @Test
    void theGuideToCurriculaQuotesTheFirstDayWordForWordAndItIsReadWithoutAnError() throws IOException {
        Path file = EXAMPLE.resolve("curricula/first-day.yaml");
        String guide = Files.readString(Path.of("curricula/README.md"));
        String chinese = Files.readString(Path.of("curricula/README.zh.md"));
        assertThat(List.of(guide, chinese))
                .allSatisfy(text -> assertThat(text)
                        .contains("`curricula/first-day.yaml`\n\n```yaml\n" + Files.readString(file) + "```\n"));
        Problems problems = new Problems();
        Library library = Library.readCurricula(EXAMPLE, List.of(file), PackNames::of, List.of("ruling"), problems);
        assertThat(problems.all()).singleElement().satisfies(problem -> {
            assertThat(problem.render()).contains("warning: fewer than 7 scenarios train K1 (1), K2 (1)");
            assertThat(guide).contains(problem.message());
        });
        assertThat(inChinese(problems)).contains("训练以下技能的场景不足 7 类：K1 (1), K2 (1)");
        assertThat(chinese).contains("训练以下技能的场景不足 7 类：K1 (1), K2 (1)");
        Curriculum firstDay = library.curricula().get("first-day");
        assertThat(firstDay.units().get(0).casesToPass()).isEqualTo(4);
        assertThat(firstDay.costs().complaint()).isEqualByComparingTo("10");
        assertThat(guide).contains(library.scenarios().get("tin-return").title().en());
        assertThat(chinese)
                .contains(library.scenarios().get("tin-return").title().zh());
    }

    private static String inChinese(Problems problems) {
        return ChineseProblems.read().of(problems).render(Language.ZH);
    }

    /** What is told in one language is told in the other: the same keys, commands and shares. */
    @Test
    void bothGuidesToCurriculaExplainTheSame() throws IOException {
        assertThat(told("curricula/README.zh.md")).isEqualTo(told("curricula/README.md"));
    }

    private static Set<String> told(String guide) throws IOException {
        Matcher key = Pattern.compile("(?m)^\\| `([a-zA-Z]+)|^\\* `([a-z]+)|`\\./refundrill ([a-z]+)|([0-9]+)%")
                .matcher(Files.readString(Path.of(guide)));
        Set<String> told = new TreeSet<>();
        while (key.find()) {
            told.add(key.group());
        }
        return told;
    }

    @Test
    void theGuideToCurriculaShowsAMistakeAsItIsTold() throws IOException {
        Path guide = Path.of("curricula/README.md");
        String wrong =
                Files.readString(EXAMPLE.resolve("curricula/first-day.yaml")).replace("[tin-return]", "[tin-retrun]");
        Problems problems = new Problems();
        CurriculumReader.Offer offer = new CurriculumReader.Offer(
                List.of("tea-shop"),
                Map.of("tin-return", new CurriculumReader.Offered("tea-shop", List.of(new SkillId("K1")))));
        YamlReader.read("curricula/first-day.yaml", wrong.getBytes(StandardCharsets.UTF_8), problems)
                .ifPresent(node -> CurriculumReader.read("first-day", node, offer, problems));
        assertThat(Files.readString(guide)).contains("```\n" + problems.render() + "```\n");
        assertThat(Files.readString(Path.of("curricula/README.zh.md")))
                .contains("```\n" + inChinese(problems) + "```\n");
    }

    @Test
    void theGuideToCurriculaQuotesTheFirstUnitOfTheShippedOne() throws IOException {
        for (String guide : List.of("curricula/README.md", "curricula/README.zh.md")) {
            Matcher unit = Pattern.compile("```yaml\n(  - unit.*?)\n```", Pattern.DOTALL)
                    .matcher(Files.readString(Path.of(guide)));
            assertThat(unit.find()).isTrue();
            assertThat(Files.readString(Path.of("curricula/new-hire.yaml"))).contains(unit.group(1));
        }
    }

    @Test
    void theGuideQuotesAScenarioOfSeveralMarkets() throws IOException {
        Matcher markets = Pattern.compile("```yaml\n(alsoUnder:.*?)\n```", Pattern.DOTALL)
                .matcher(Files.readString(Path.of("scenarios/README.md")));
        assertThat(markets.find()).isTrue();
        assertThat(Files.readString(Path.of("scenarios/new-markets/fault-abroad.yaml")))
                .contains(markets.group(1));
    }

    @Test
    void theGuideQuotesPiecesOfTheShopsMonthAsTheyStandThere() throws IOException {
        Matcher piece = Pattern.compile("`(month/[^`]+)`\n\n```yaml\n(.*?)\n```\n", Pattern.DOTALL)
                .matcher(Files.readString(Path.of("scenarios/README.md")));
        int pieces = 0;
        while (piece.find()) {
            Path file = Path.of("src/test/resources/shop-month/scenarios", piece.group(1));
            assertThat(Files.readString(file)).contains("\n" + piece.group(2) + "\n");
            pieces++;
        }
        assertThat(pieces).isEqualTo(4);
    }

    @Test
    void theGuideQuotesPiecesOfTheCorrespondenceDeskAsTheyStandThere() throws IOException {
        Matcher piece = Pattern.compile("`(correspondence/[^`]+)`\n\n```yaml\n(.*?)\n```\n", Pattern.DOTALL)
                .matcher(Files.readString(Path.of("scenarios/README.md")));
        int pieces = 0;
        while (piece.find()) {
            assertThat(Files.readString(Path.of("scenarios", piece.group(1)))).contains("\n" + piece.group(2) + "\n");
            pieces++;
        }
        assertThat(pieces).isEqualTo(3);
    }

    private static Library teaShop(Problems problems) {
        return Library.readPack(EXAMPLE.resolve("scenarios/tea-shop"), PackNames::of, List.of("ruling"), problems);
    }
}
