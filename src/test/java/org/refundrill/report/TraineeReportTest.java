package org.refundrill.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.refundrill.language.Language;

class TraineeReportTest {
    private static final Pattern SECTION = Pattern.compile("<section.*?</section>", Pattern.DOTALL);
    private static final String TO_DO =
            "class=\"next\">\\s*(<p>)?<strong>[^<]+</strong>(?s:.{10,})</(p|div)>\\s*</section>";

    @ParameterizedTest
    @EnumSource(Language.class)
    void endsEachOfItsSevenBlocksWithWhatToDo(Language language) {
        assertThat(blocks(page(Histories.firstMonth(), language)))
                .hasSize(7)
                .allSatisfy(block -> assertThat(block).containsPattern(TO_DO));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void bidsANewcomerWelcomeInsteadOfShowingEmptyTables(Language language) {
        String page = page(Histories.newcomer(), language);

        assertThat(blocks(page))
                .hasSize(1)
                .allSatisfy(block -> assertThat(block).containsPattern(TO_DO).contains("<code>practise</code>"));
        assertThat(page).contains("<bdi>Sam Okafor</bdi>").doesNotContain("<table", "<svg role", ">0%");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void namesWhatToTypeNextAtTheTop(Language language) {
        assertThat(blocks(page(Histories.firstMonth(), language)).get(0))
                .contains(
                        "<code>rules --clause CN",
                        "<code>replay WNDWQ-K4RR3-2",
                        "<code>practise --scenario notice-window<");
    }

    @ParameterizedTest
    @EnumSource(AdviceKind.class)
    void hasASentenceForEveryAdviceInBothLanguages(AdviceKind kind) {
        for (Language language : Language.values()) {
            TraineeView view = TraineeViews.of(Histories.firstMonth(), language, Histories.NOW, Histories.SHANGHAI);
            TraineeView.Advice advice = new TraineeView.Advice(
                    kind, "K9", "Refuse", "42%", 3, "replay CASE-101", new TraineeView.CaseRef(1, "CASE-101"));
            TraineeView told = new TraineeView(
                    language,
                    view.trainee(),
                    view.made(),
                    view.zone(),
                    List.of(),
                    view.brief(),
                    view.overview(),
                    view.skills(),
                    view.mistakes(),
                    view.outcomes(),
                    view.losses(),
                    view.pace(),
                    new TraineeView.Attempts(view.attempts().rows(), advice));

            List<String> blocks = blocks(TraineeReport.html(told));
            assertThat(blocks.get(6)).containsPattern("</strong> \\S(?s:.){8,}</p>\\s*</section>");
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void showsWhatItsTablesShow(Language language) {
        String page = page(Histories.firstMonth(), language);

        assertThat(figures(page, "c-skills"))
                .containsExactlyElementsOf(cells(page, "t-skills", 2))
                .hasSize(3);
        assertThat(figures(page, "c-outcomes").stream().sorted())
                .containsExactlyElementsOf(
                        cells(page, "t-outcomes", 3).stream().sorted().toList());
    }

    @Test
    void isTheSameToTheByteUnderAnyLocaleAndTimeZone() {
        String expected = page(Histories.firstMonth(), Language.EN);
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Apia"));
            assertThat(page(Histories.firstMonth(), Language.EN)).isEqualTo(expected);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void changesItsFingerprintWithItsData() {
        String monday = page(Histories.firstMonth(), Language.EN);
        String later = TraineeReport.html(TraineeViews.of(
                Histories.firstMonth(), Language.EN, Instant.parse("2026-03-21T02:30:00Z"), Histories.SHANGHAI));

        assertThat(fingerprint(monday)).hasSize(16).isNotEqualTo(fingerprint(later));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void needsNoScriptNoNetworkAndNoOtherFile(Language language) {
        String page = page(Histories.firstMonth(), language);

        assertThat(page)
                .contains("content=\"default-src 'none'; style-src 'unsafe-inline'; img-src data:\"")
                .contains("<html lang=\"" + (language == Language.EN ? "en" : "zh-CN") + "\">")
                .doesNotContainIgnoringCase("<script")
                .doesNotContain("http://", "https://", "url(", "@import", "src=");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "\"><img src=x onerror=alert(1)>",
                "' onmouseover='alert(1)",
                "</style><svg onload=alert(1)>",
                "]]><!--",
                "${7*7} <#assign x=1> #{8}",
                "=HYPERLINK(\"x\")",
                "&lt;b&gt;"
            })
    void showsHostileTextAsText(String hostile) {
        String escaped = hostile.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
        for (Language language : Language.values()) {
            String page = page(Histories.named(hostile), language);
            String calm = page(Histories.named("calm"), language);

            assertThat(page).contains("<bdi>" + escaped + "</bdi>");
            assertThat(tags(page)).isEqualTo(tags(calm));
        }
    }

    @Test
    void makesCharactersVisibleThatWouldActInsteadOfBeingRead() {
        String page = page(Histories.named("a\u0000b\u0007c\u202Ed\u2066e\uD800f\u200Bg\u007F\r\nh"), Language.EN);

        assertThat(page).contains("<bdi>a\u2400b\u2407c\uFFFDd\uFFFDe\uFFFDf\uFFFDg\u2421  h</bdi>");
        assertThat(page.chars()).allMatch(c -> c >= ' ' || c == '\n');
        assertThat(page).doesNotContain("\u202E", "\u2066", "\uD800");
    }

    @Test
    void leavesNamesOfAllScriptsAsTheyAre() {
        for (String name : List.of("张伟", "Zoë O’Neil-Łuć", "محمد", "क्‍ष", "👩‍💻", "𠮷野")) {
            assertThat(page(Histories.named(name), Language.ZH)).contains("<bdi>" + name + "</bdi>");
        }
    }

    @Test
    void takesANameOfTenThousandCharacters() {
        String name = "𠮷".repeat(10_000);
        String page = page(Histories.named(name), Language.EN);

        assertThat(page).contains("<bdi>" + name + "</bdi>");
        assertThat(page.codePoints()).noneMatch(c -> c >= 0xD800 && c <= 0xDFFF);
    }

    @Test
    void staysSmallForAYearOfPractice() {
        assertThat(page(Histories.veteran(), Language.ZH).length()).isLessThan(900_000);
    }

    @ParameterizedTest
    @ValueSource(strings = {"lin", "../../etc/passwd", "张伟", "CON", "", "a b", "Lin"})
    void writesOneFileInTheFolderWhateverTheNameIs(String trainee, @TempDir Path folder) throws IOException {
        PracticeHistory one = Histories.firstMonth();
        PracticeHistory renamed = new PracticeHistory(trainee, one.attempts(), one.clauses(), one.skills());
        TraineeView view = TraineeViews.of(renamed, Language.EN, Histories.NOW, Histories.SHANGHAI);

        Path file = TraineeReport.write(view, folder.resolve("out"));
        assertThat(file.getParent()).isEqualTo(folder.resolve("out"));
        assertThat(file.getFileName().toString()).matches("trainee-[a-z0-9_-]+-en\\.html");
        assertThat(Files.readString(file)).isEqualTo(TraineeReport.html(view));
        try (var files = Files.list(folder.resolve("out"))) {
            assertThat(files).hasSize(1);
        }
    }

    @Test
    void namesSkillsAndElementsOfWhichTheHistoryKnowsOnlyTheId() {
        PracticeHistory one = Histories.firstMonth();
        PracticeHistory bare = new PracticeHistory(one.trainee(), one.attempts(), one.clauses(), Map.of());

        assertThat(page(bare, Language.EN)).contains("<bdi>K2 Eligibility and clock control</bdi>");
        assertThat(page(bare, Language.ZH)).contains("<bdi>K2 资格与时限把控</bdi>");
    }

    private static String page(PracticeHistory history, Language language) {
        return TraineeReport.html(TraineeViews.of(history, language, Histories.NOW, Histories.SHANGHAI));
    }

    private static List<String> blocks(String page) {
        return SECTION.matcher(page).results().map(r -> r.group()).toList();
    }

    /** The tags alone: whatever a text says, it must not add or change one. */
    private static String tags(String page) {
        Matcher tags = Pattern.compile("<[^>]*>").matcher(page.replaceAll("(?s)<style>.*?</style>", ""));
        StringBuilder all = new StringBuilder();
        while (tags.find()) {
            all.append(tags.group());
        }
        return all.toString();
    }

    /** The figures written into a chart, in order. */
    private static List<String> figures(String page, String chart) {
        int start = page.indexOf("aria-labelledby=\"" + chart + "-title");
        String svg = page.substring(start, page.indexOf("</figure>", start));
        return Pattern.compile("<text class=\"num[^>]*>([^<]+)</text>")
                .matcher(svg)
                .results()
                .map(r -> r.group(1))
                .toList();
    }

    /** The cells of one column of a table, row by row, without their tags. */
    private static List<String> cells(String page, String table, int column) {
        int start = page.indexOf("id=\"" + table + "\"");
        String body = page.substring(page.indexOf("<tbody", start), page.indexOf("</tbody>", start));
        return Pattern.compile("<tr .*?</tr>", Pattern.DOTALL)
                .matcher(body)
                .results()
                .map(r -> Pattern.compile("<t[dh] .*?</t[dh]>", Pattern.DOTALL)
                        .matcher(r.group())
                        .results()
                        .map(cell -> cell.group().replaceAll("<[^>]*>", "").strip())
                        .toList()
                        .get(column))
                .toList();
    }

    private static String fingerprint(String page) {
        return page.replaceAll("(?s).*<code>([0-9a-f]+)</code></p>\\s*</footer>.*", "$1");
    }
}
