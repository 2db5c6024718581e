package org.refundrill.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.refundrill.language.Language;
import org.refundrill.problem.Located;
import org.refundrill.problem.Problems;

/** Whatever a check can say to an author it can say in Chinese. */
class ChineseProblemsTest {
    private static final ChineseProblems CHINESE = ChineseProblems.read();
    private static final Path SOURCES = Path.of("src/main/java/org/refundrill");
    private static final List<String> CHECKING = List.of("content", "feel", "rulebook", "scenario", "world");
    /** Words that are filled in from a few of the program's own: each is a phrase with those in it. */
    private static final List<String> FROM_A_FEW = List.of(
            "unknown 7 '7'", "7allowed: 7", "'7' does not take 77", "this table of the ruling needs 7", "'7' needs 7");

    /** Two words of English beside one another, as no Chinese sentence has them outside of quotation marks. */
    private static final Pattern ENGLISH = Pattern.compile("[A-Za-z]{2,} [a-z]{2,}");

    private static final Pattern QUOTED = Pattern.compile("“[^”]*”|\"[^\"]*\"");

    private static final Pattern CALL = Pattern.compile("\\b(error|warning|refuse|Misplaced)\\(");

    private static String chinese(String message, String advice) {
        Problems problems = new Problems();
        problems.add(Located.of("a.yaml", "x: y").span().error(message, advice));
        return CHINESE.of(problems).render(Language.ZH);
    }

    @Test
    void fillsInWhatTheEnglishSays() {
        assertThat(chinese("unknown fact 'order.ag'", "did you mean 'order.age'?"))
                .isEqualTo("""
                        a.yaml:1:1: 错误：没有事实“order.ag”
                            x: y
                            ^^^^
                          是不是“order.age”？
                        """);
    }

    @Test
    void translatesWhatIsFilledInWhereItIsAPhrase() {
        assertThat(chinese("wanted a list, found the text 'Q2'", "write a list"))
                .contains("这里应为列表，实际为文本“Q2”", "请写列表");
    }

    @Test
    void leavesAsItIsWhatAnAuthorWroteBetweenQuotes() {
        assertThat(chinese("the key 'text' is missing here", "did you mean 'number'?"))
                .contains("这里缺少键“text”", "是不是“number”？");
    }

    @Test
    void keepsTheEnglishWhereNobodyHasPutItIntoChinese() {
        assertThat(chinese("never said before", "")).contains("错误：never said before");
    }

    /** Sentences put together from texts and values, as the sources write them, with a word for each value. */
    @Test
    void knowsWhatTheChecksSay() throws IOException {
        List<String> unknown = new ArrayList<>();
        int said = 0;
        for (String folder : CHECKING) {
            try (Stream<Path> files = Files.walk(SOURCES.resolve(folder))) {
                for (Path file : files.filter(f -> f.toString().endsWith(".java"))
                        .sorted()
                        .toList()) {
                    for (String sentence : sentences(Files.readString(file))) {
                        said++;
                        if (CHINESE.said(sentence).isEmpty() && !FROM_A_FEW.contains(sentence)) {
                            unknown.add(file.getFileName() + ": " + sentence);
                        }
                    }
                }
            }
        }
        assertThat(said).isGreaterThan(300);
        assertThat(unknown).isEmpty();
    }

    /** A short phrase that fits anything must not let half a sentence of English through. */
    @Test
    void leavesNoEnglishInWhatItSaysInChinese() throws IOException {
        List<String> half = new ArrayList<>();
        for (String folder : CHECKING) {
            try (Stream<Path> files = Files.walk(SOURCES.resolve(folder))) {
                for (Path file : files.filter(f -> f.toString().endsWith(".java"))
                        .sorted()
                        .toList()) {
                    for (String sentence : sentences(Files.readString(file))) {
                        CHINESE.said(sentence)
                                .filter(said -> ENGLISH.matcher(
                                                QUOTED.matcher(said).replaceAll(""))
                                        .find())
                                .ifPresent(said -> half.add(file.getFileName() + ": " + said));
                    }
                }
            }
        }
        assertThat(half).isEmpty();
    }

    private static List<String> sentences(String source) {
        List<String> sentences = new ArrayList<>();
        Matcher call = CALL.matcher(source);
        while (call.find()) {
            for (String argument : arguments(source, call.end())) {
                String said = sentence(argument);
                if (said.indexOf(' ') > 0) {
                    sentences.add(said);
                }
            }
        }
        return sentences;
    }

    /** The arguments of a call, as they are written. */
    private static List<String> arguments(String source, int from) {
        List<String> arguments = new ArrayList<>();
        int depth = 0;
        int begin = from;
        for (int i = from; i < source.length(); i++) {
            char c = source.charAt(i);
            if (c == '"' || c == '\'') {
                i = closing(source, i);
            } else if (c == '(') {
                depth++;
            } else if (c == ')' && depth-- == 0) {
                arguments.add(source.substring(begin, i));
                return arguments;
            } else if (c == ',' && depth == 0) {
                arguments.add(source.substring(begin, i));
                begin = i + 1;
            }
        }
        return arguments;
    }

    private static int closing(String source, int quote) {
        int i = quote + 1;
        while (source.charAt(i) != source.charAt(quote)) {
            i += source.charAt(i) == '\\' ? 2 : 1;
        }
        return i;
    }

    /** Texts joined by plus signs, with a word for whatever else is joined; nothing where something is chosen or bilingual. */
    private static String sentence(String argument) {
        StringBuilder said = new StringBuilder();
        boolean text = false;
        boolean filled = false;
        for (int i = 0; i < argument.length(); i++) {
            char c = argument.charAt(i);
            if (c == '"') {
                int end = closing(argument, i);
                said.append(plain(argument.substring(i + 1, end)));
                i = end;
                text = true;
                filled = false;
            } else if (c == '(') {
                i = skip(argument, i);
                filled = fill(said, filled);
            } else if (c == '?' || argument.startsWith("new Text", i)) {
                return "";
            } else if (c == '+') {
                filled = false;
            } else if (!Character.isWhitespace(c)) {
                filled = fill(said, filled);
            }
        }
        return text ? said.toString() : "";
    }

    /** A text as it is meant; one with an escape that only the compiler reads has the wide colon in it. */
    private static String plain(String written) {
        return written.replace("\\uFF1A", "\uFF1A").translateEscapes();
    }

    private static boolean fill(StringBuilder said, boolean filled) {
        if (!filled) {
            said.append('7');
        }
        return true;
    }

    private static int skip(String argument, int open) {
        int depth = 0;
        for (int i = open; i < argument.length(); i++) {
            char c = argument.charAt(i);
            if (c == '"' || c == '\'') {
                i = closing(argument, i);
            } else if (c == '(') {
                depth++;
            } else if (c == ')' && --depth == 0) {
                return i;
            }
        }
        return argument.length();
    }
}
