package org.refundrill.content.yaml;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.refundrill.problem.Located;
import org.refundrill.problem.Problem;
import org.refundrill.problem.Problems;

/** Whatever somebody's editor, cat or disk makes of a file: a tree or a problem with a place, never an exception. */
class YamlFuzzTest {

    private static final String VALID = """
            title: {en: Parcel refused, zh: 拒收包裹}   # both languages
            desk: seller
            weights: [1, 2.5, 'three', "f\\u006fur"]
            tables:
              - name: refusal
                hit: first
                rows: |
                  late | reason      | outcome
                  yes  | "no reason" | refuse
                  -    | > 7         | approve
                note: >-
                  Folded text
                  goes on.

                  And ends.
            empty:
            """;

    private static final List<String> PIECES = List.of(
            "\t",
            "\n",
            "  ",
            ":",
            ": ",
            "- ",
            "[",
            "]",
            "{",
            "}",
            ",",
            "'",
            "\"",
            "|",
            ">",
            "#",
            "&a ",
            "*a",
            "!t ",
            "!!int ",
            "<<: ",
            "%",
            "@",
            "---\n",
            "...\n",
            "? ",
            "\\",
            "\u0000",
            "\uFEFF",
            "\u2028",
            "：",
            "　",
            "\uD83D\uDCE6",
            "~");

    record Row(
            String name,
            Optional<String> hit,
            Located rows,
            @WhenAbsent String note) {}

    record File(
            Map<String, String> title, String desk, List<YamlNode> weights, List<Row> tables, Optional<String> empty) {}

    @Test
    void theFileItselfIsRead() {
        Problems problems = new Problems();

        Optional<File> file = readAndBind(VALID.getBytes(UTF_8), problems);

        assertThat(problems.render()).isEmpty();
        assertThat(file.orElseThrow().tables().get(0).note()).isEqualTo("Folded text goes on.\nAnd ends.");
    }

    @Test
    void noneOfTwoThousandDamagedFilesMakesAnException() {
        int refused = 0;
        for (int seed = 0; seed < 2_000; seed++) {
            byte[] damaged = damage(new Random(seed));
            Problems problems = new Problems();
            Optional<File> file = readAndBind(damaged, problems);
            assertThat(file.isPresent()).as("seed %s", seed).isEqualTo(!problems.hasErrors());
            for (Problem problem : problems.all()) {
                assertThat(problem.render())
                        .as("seed %s", seed)
                        .startsWith("a.yaml:")
                        .doesNotContain("Exception");
            }
            refused += problems.hasErrors() ? 1 : 0;
        }
        assertThat(refused).isBetween(1_000, 1_999);
    }

    private static Optional<File> readAndBind(byte[] content, Problems problems) {
        Optional<YamlNode> tree = YamlReader.read("a.yaml", content, problems);
        Optional<File> file = tree.flatMap(root -> YamlBinder.bind(root, File.class, problems));
        tree.ifPresent(YamlFuzzTest::askForEveryPlace);
        if (!problems.hasErrors()) {
            SecondReading.compare("a.yaml", new String(content, UTF_8), tree.orElseThrow(), new Problems());
        }
        return problems.hasErrors() ? Optional.empty() : file;
    }

    private static void askForEveryPlace(YamlNode node) {
        assertThat(node.span().length()).isPositive();
        if (node instanceof YamlMap map) {
            map.entries().forEach(entry -> askForEveryPlace(entry.value()));
        } else if (node instanceof YamlList list) {
            list.items().forEach(YamlFuzzTest::askForEveryPlace);
        } else if (node instanceof YamlScalar scalar) {
            for (int offset = 0; offset <= scalar.text().length(); offset++) {
                scalar.located().at(offset);
            }
        }
    }

    /** One to four damages: a stretch cut out, doubled or moved, a piece put in, a byte changed. */
    private static byte[] damage(Random random) {
        byte[] bytes = VALID.getBytes(UTF_8);
        for (int times = 1 + random.nextInt(4); times > 0; times--) {
            int from = random.nextInt(bytes.length);
            int to = Math.min(bytes.length, from + 1 + random.nextInt(12));
            byte[] head = Arrays.copyOfRange(bytes, 0, from);
            byte[] cut = Arrays.copyOfRange(bytes, from, to);
            byte[] tail = Arrays.copyOfRange(bytes, to, bytes.length);
            byte[] piece = PIECES.get(random.nextInt(PIECES.size())).getBytes(UTF_8);
            bytes = switch (random.nextInt(5)) {
                case 0 -> join(head, tail);
                case 1 -> join(head, cut, cut, tail);
                case 2 -> join(head, tail, cut);
                case 3 -> join(head, piece, cut, tail);
                default -> join(head, new byte[] {(byte) random.nextInt(256)}, tail);
            };
        }
        return bytes;
    }

    private static byte[] join(byte[]... parts) {
        byte[] joined =
                new byte[Arrays.stream(parts).mapToInt(part -> part.length).sum()];
        int at = 0;
        for (byte[] part : parts) {
            System.arraycopy(part, 0, joined, at, part.length);
            at += part.length;
        }
        return joined;
    }
}
