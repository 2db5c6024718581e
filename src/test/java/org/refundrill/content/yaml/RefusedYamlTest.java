package org.refundrill.content.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.refundrill.problem.Problems;

/** What an author reads when a file is not the YAML we take. */
class RefusedYamlTest {

    private static String problemsIn(String yaml) {
        Problems problems = new Problems();
        YamlReader.read("a.yaml", yaml, problems);
        return problems.render();
    }

    /** A file that an author might write, and everything it is told. */
    record Mistake(String name, String yaml, String told) {

        /** Invisible characters are spelled {U+0007} in the collection. */
        static Mistake parse(String written) {
            String name = written.substring(0, written.indexOf('\n'));
            String[] parts = written.substring(name.length() + 1).split("----\n", 2);
            String yaml = Pattern.compile("\\{U\\+([0-9A-F]{4})}")
                    .matcher(parts[0])
                    .replaceAll(code -> Character.toString(Integer.parseInt(code.group(1), 16)));
            return new Mistake(name, yaml, parts[1]);
        }

        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Mistake> mistakes() throws IOException {
        try (InputStream in = RefusedYamlTest.class.getResourceAsStream("refused-yaml.txt")) {
            String collection = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return Stream.of(collection.split("(?m)^#### ")).skip(1).map(Mistake::parse);
        }
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void saysWhatIsWrongAndWhatToDo(Mistake mistake) {
        assertThat(problemsIn(mistake.yaml())).isEqualTo(mistake.told());
    }

    @Test
    void refusesBytesThatAreNotUtf8WhereTheyStand() {
        byte[] gbk = {'t', ':', ' ', 'a', '\n', 'b', ':', ' ', (byte) 0xCD, (byte) 0xCB};
        Problems problems = new Problems();

        assertThat(YamlReader.read("a.yaml", gbk, problems)).isEmpty();
        assertThat(problems.render()).isEqualTo("""
                        a.yaml:2:4: error: the byte 0xCD here is not UTF-8
                            b:
                               ^
                          save the file in the encoding UTF-8
                        """);
    }

    @Test
    void acceptsAByteOrderMark() {
        Problems problems = new Problems();

        assertThat(YamlReader.read("a.yaml", "\uFEFFa: 1\n".getBytes(StandardCharsets.UTF_8), problems))
                .get()
                .isInstanceOfSatisfying(
                        YamlMap.class, map -> assertThat(map.span().start()).hasToString("a.yaml:1:1"));
        assertThat(problems.isEmpty()).isTrue();
    }

    @Test
    void tellsAllRefusedThingsOfAFileAtOnce() {
        String found = problemsIn("a: &one 1\nb: *one\nc: !!str 2\na: 3\n<<: {d: 4}\n[e]: 5\n");

        assertThat(found.lines().filter(line -> line.startsWith("a.yaml:")))
                .containsExactly(
                        "a.yaml:1:4: error: the anchor '&one' is not allowed",
                        "a.yaml:2:4: error: the alias '*one' is not allowed",
                        "a.yaml:3:4: error: the tag '!!str' is not allowed",
                        "a.yaml:4:1: error: the key 'a' is given twice",
                        "a.yaml:5:1: error: the merge key '<<' is not allowed",
                        "a.yaml:6:1: error: a key must be a text, not a list");
    }
}
