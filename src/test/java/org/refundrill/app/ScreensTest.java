package org.refundrill.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.refundrill.language.Language;
import org.refundrill.terminal.command.Format;

/** The screens that the README shows are what the program writes. */
class ScreensTest {
    /** Refuse, nothing, the seven days, nobody, 0, quite sure: what the calendar says, had the seller not agreed. */
    private static final String TYPED = "3\n1\n4\n1\n0\n80\n";

    private static final Pattern SHOWN = Pattern.compile("<!-- screen: ([^ ]+) -->\\R```\\R(.*?)```", Pattern.DOTALL);

    @TempDir
    private Path home;

    @ParameterizedTest
    @EnumSource(Language.class)
    void areKeptAsTheProgramWritesThem(Language language) throws IOException {
        Path kept = Path.of("docs/generated/screens/case-" + language.id() + ".txt");
        String screen = new Program(home)
                .run(language, Format.TEXT, TYPED, "practise", "--scenario", "notice-window", "--seed", "92");
        Kept.sameAs(kept, screen, getClass());
        assertThat(inReadme(kept.toString().replace('\\', '/')))
                .as("the README's excerpt of " + kept)
                .isNotEmpty()
                .allSatisfy(excerpt -> assertThat(leftOver(excerpt, screen)).isEmpty());
    }

    private static List<String> inReadme(String file) throws IOException {
        Matcher shown = SHOWN.matcher(Files.readString(Path.of("README.md")));
        return shown.results()
                .filter(r -> r.group(1).equals(file))
                .map(r -> r.group(2))
                .toList();
    }

    /** The first line of an excerpt that the screen does not have after the lines before it; empty when there is none. */
    private static String leftOver(String excerpt, String screen) {
        Iterator<String> lines = screen.lines().iterator();
        for (String wanted : excerpt.lines().toList()) {
            boolean found = wanted.isBlank() || wanted.strip().equals("...");
            while (!found && lines.hasNext()) {
                found = lines.next().equals(wanted);
            }
            if (!found) {
                return wanted;
            }
        }
        return "";
    }
}
