package org.refundrill.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.refundrill.language.Language;
import org.refundrill.terminal.command.Format;

/** A letter practised line by line, in both languages: a wrong belief missed, a promise too many, and what is told of it. */
class LetterTranscriptTest {
    private static final Path FOLDER = Path.of("src/test/resources/transcripts");

    private static final List<String> ENGLISH = List.of(
            "hint",
            "2",
            "719.68",
            "23",
            "5 3 4",
            "Dear Mingxuan Mo, you sent the boots back and have waited for us since, I am sorry about that. About R-6W-Q4 we"
                    + " decided: you get 719.68 yuan. Of the 742.68 yuan that you really paid, 23.00 yuan are kept for the socks,"
                    + " which did not come back. If you disagree, write to the platform by 31 March 2026, 24:00. I guarantee that"
                    + " your bank shows it tomorrow.",
            "80");

    private static final List<String> CHINESE = List.of(
            "2",
            "719.68",
            "23",
            "5、3、4",
            "您好，靴子您早就寄回来了，却一直没等到答复，很抱歉。订单R-6W-Q4的处理决定：退您719.68元。您实付742.68元，袜子没有一起退回，"
                    + "按公示价值扣23.00元。如不同意，请在2026年3月31日24时前申请平台复核。我保证明天钱就到您账上。",
            "80");

    @TempDir
    private Path home;

    @ParameterizedTest
    @EnumSource(Language.class)
    void readsAsItDidWhenItWasReviewed(Language language) throws IOException {
        List<String> typed = language == Language.EN ? ENGLISH : CHINESE;
        String transcript = steady(new Program(home)
                .run(
                        language,
                        Format.TEXT,
                        String.join("\n", typed) + "\n",
                        "practise",
                        "--scenario",
                        "wrong-about-money",
                        "--seed",
                        "1"));
        Path file = FOLDER.resolve("reply." + language.id() + ".txt");
        Kept.sameAs(file, transcript, getClass());
    }

    /** How sure the reader is differs a little from machine to machine. */
    private static String steady(String transcript) {
        return transcript
                .replaceAll("sure to(\\s+)\\d+(\\s+)of", "sure to$1##$2of")
                .replaceAll("把握 \\d+/", "把握 ##/");
    }
}
