package org.refundrill.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.refundrill.decision.Grounds;
import org.refundrill.decision.OutcomeKind;
import org.refundrill.decision.RequestRuling;
import org.refundrill.names.PackNames;
import org.refundrill.problem.Problems;
import org.refundrill.rulebook.Example;
import org.refundrill.rulebook.RulebookShelf;

/** Everything that policies consist of can be said in a rulebook, and an example notices when it is said otherwise. */
class StructuresTest {
    private static final Path RULEBOOKS = Path.of("src/test/resources/rulebooks");
    private static final Path PAGE = Path.of("docs/decisions/0025-everything-a-rulebook-must-say.md");
    private static final Pattern FAILED = Pattern.compile("example ([a-z-]+): ");
    private static final Pattern NAMED = Pattern.compile("`([a-z-]+)/([A-Za-z0-9-]+)`");

    @TempDir
    private Path folder;

    private static Library read(Path root, Problems problems) {
        return Library.readPack(root.resolve("structures"), PackNames::of, List.of(), problems);
    }

    @Test
    void aRulebookSaysAllOfThemWithoutAProblem() {
        Problems problems = new Problems();
        Library library = read(RULEBOOKS, problems);

        assertThat(problems.render()).isEmpty();
        assertThat(library.examples())
                .isEqualTo(ids(RULEBOOKS.resolve("structures")).size());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '~',
            value = {
                "clocks; \"working-days\")'}; \"every-day\")'}; order-of-tenders",
                "clocks; restart(plain.until, reminded.at, 10, \"days\", \"none\"); plain.until; restart-and-extension",
                "clocks; \"none\"), extra.days); \"none\"), 0); restart-and-extension",
                "clocks; \"rest-days\"; \"none\"; last-of-many",
                "clocks; max(arrivals); min(arrivals); last-of-many",
                "clocks; later(legal.until, page.until); legal.until; longer-clock",
                "clocks; pause(longer.until, stood.from, stood.to); longer.until; pause",
                "clocks; if terms.stoodTo = null then file.now else terms.stoodTo; terms.stoodTo; still-standing",
                "clocks; T2  | asked, sent    | > 0         || approve; T2 | asked, sent | > 0 || refuse; seller-silent",
                "clocks; T3  | agreed         | > 0         || refuse; T3 | agreed | > 0 || approve; buyer-silent",
                "clocks; | sent           | not(receive)                            | -           || none"
                        + "; | sent | not(receive) | - || agreed; steps",
                "clocks; X4  | agreed         | send                                    | > 0         || none"
                        + "; X4 | agreed | send | > 0 || sent; step-too-late",
                "proof; Z3  | neighbour    ; Z3  | pick-up-point; left-with-a-neighbour",
                "proof; | true    || insurer; | false   || insurer; insured",
                "proof; Z1  | recipient, named-person,; Z1  | recipient,; named-person",
                "proof; inspection-report | seller; inspection-report | buyer; hidden-flaw",
                "proof; B8  | not(buyer)       | offered, accepted | true         | hidden  | rebutted, forged"
                        + "   || approve  | refund; B8 | not(buyer) | offered, accepted | true | hidden | rebutted, forged"
                        + " || refuse | none; report-rebutted",
                "proof; | absent            | -            | -       | -                  || ask      | -      | photo"
                        + "; | absent | - | - | - || ask | - | video; nothing-shown",
                "proof; photo.source = \"original\" and; ~~; photo-from-elsewhere",
                "proof; and photo.late <= 0; ~~; photo-too-late",
                "proof; || escalate | none; || refuse | none; forged",
                "proof; x.at < y.at; x.at > y.at; first-at-fault",
                "1; from: piece.faulty; from: 'piece.stated = \"faulty\"'; cause-is-not-the-reason",
                "1; hit: PRIORITY; hit: FIRST; floor",
                "1; label.fee / 2; label.fee; agreement-below-promise",
                "1; event: piece.at; event: now; filed-before-the-goodwill",
                "2; selectedBy: piece.at; selectedBy: clock; pending-when-the-text-changed",
                "2; value: 10; value: 8; filed-under-the-new-text",
                "lines; listing.noReturnNotice = \"checkout-step\" and; ~~; not-confirmed",
                "lines; and listing.noReturnConfirmed; and false; confirmed",
                "lines; = \"own-specification\"; = \"listed-options\"; own-design",
                "lines; authorised, received, sound, bought - refunded.units; authorised; units",
                "lines; refunded.units + 1; 1; units",
                "1; by: order; by: weight; order-of-tenders",
                "1; ceiling: left; ~~; ceiling-of-a-tender",
                "1; amounts: tenders.left; amounts: tenders.paid; ceiling-of-a-tender",
                "1; amounts: tenders.left; amounts: tenders.paid; outcome-per-piece",
                "1; tender = t.kind; tender != t.kind; ceiling-of-a-tender",
                "1; max(0, piece.price - 100) * 2; max(0, piece.price - 100) * 5; slices",
                "1; round half up; round half down; half-a-cent",
                "1; max(least.fee, min; max(0, min; least-fee",
                "1; min(most.fee, round; min(99999, round; highest-fee",
                "1; max(0, piece.price - paid.before); piece.price; paid-once",
                "1; granted.before < allowance; granted.before <= allowance; outcome-per-piece",
                "1; is: consent and balance; is: balance; no-consent",
                "1; || hold    | none   | S-10; || refuse | none | S-10; chargeback-open",
                "1; || judgement | none   | -; || refuse | none | -; judged",
                "lines; G1  | < 15        | -          || hold; G1 | < 15 | - || contest; too-early",
                "lines; || contest-part   |; || contest |; contested-in-part",
                "lines; || convert        | none   | piece; || refuse | none | -; converted"
            })
    void anExampleNoticesWhenItIsSaidOtherwise(String file, String said, String otherwise, String example)
            throws IOException {
        copy();
        Path rulebook = folder.resolve("structures/rulebook").resolve(file + ".yaml");
        String text = Files.readString(rulebook);
        assertThat(text).contains(said);
        Files.writeString(rulebook, text.replace(said, otherwise));
        Problems problems = new Problems();
        read(folder, problems);

        TreeSet<String> failed = new TreeSet<>();
        Matcher matcher = FAILED.matcher(problems.render());
        while (matcher.find()) {
            failed.add(matcher.group(1));
        }
        assertThat(failed).as(problems.render()).contains(example);
    }

    @Test
    void aRulingSaysWhichRowDecidedOnWhichFactsAndWhereTheyStand() {
        Grounds grounds = ruling("report-rebutted").grounds();

        assertThat(grounds.table() + "/" + grounds.row()).isEqualTo("proof/B8");
        assertThat(grounds.decisive()).hasToString("S-11");
        assertThat(grounds.facts().get("report"))
                .isEqualTo(new Grounds.Fact(
                        "rebutted", grounds.facts().get("report").from()));
        assertThat(grounds.facts().get("report").from()).anyMatch(path -> path.startsWith("evidence-2."));
        assertThat(ruling("slices").grounds().steps())
                .anySatisfy(step -> assertThat(step.toString()).contains("late.fee"));
    }

    @Test
    void aRulingMayLeaveAChoice() throws IOException {
        copy();
        Path examples = folder.resolve("structures/examples.yaml");
        Files.writeString(
                examples,
                Files.readString(examples)
                        .replace("state: contested, ", "state: contested, finding: hidden, ")
                        .replace(
                                "expect: {outcome: judgement, clause: S-7, total: \"0.00\"}",
                                "expect: {outcome: approve, clause: S-7}"));
        Problems problems = new Problems();
        Library library = read(folder, problems);
        assertThat(problems.render()).isEmpty();

        RequestRuling ruling = ruling(library, "judged");
        assertThat(ruling.acceptable())
                .extracting(outcome -> outcome.kind() + " " + outcome.remedy())
                .containsExactly(OutcomeKind.APPROVE + " refund", OutcomeKind.APPROVE + " exchange");
    }

    /** Whatever the page names is there, and whatever is there is named. */
    @Test
    void thePageNamesExamplesThatAreRun() throws IOException {
        Set<String> named = new TreeSet<>();
        Matcher matcher = NAMED.matcher(Files.readString(PAGE));
        while (matcher.find()) {
            Path pack = matcher.group(1).equals("structures")
                    ? RULEBOOKS.resolve("structures")
                    : Path.of("scenarios").resolve(matcher.group(1));
            assertThat(ids(pack)).as(matcher.group()).contains(matcher.group(2));
            if (matcher.group(1).equals("structures")) {
                named.add(matcher.group(2));
            }
        }
        assertThat(named).isEqualTo(new TreeSet<>(ids(RULEBOOKS.resolve("structures"))));
        for (String line : Files.readAllLines(PAGE)) {
            if (line.startsWith("| ") && !line.startsWith("| a policy has")) {
                assertThat(line).matches(".*`([a-z-]+/[A-Za-z0-9-]+|[A-Z][A-Za-z]+Test)`.*");
            }
        }
    }

    /** Tests that the page names. */
    @Test
    void thePageNamesTestsThatExist() throws IOException {
        Matcher matcher = Pattern.compile("`([A-Z][A-Za-z]+Test)`").matcher(Files.readString(PAGE));
        try (Stream<Path> tests = Files.walk(Path.of("src/test/java"))) {
            List<String> names =
                    tests.map(path -> path.getFileName().toString()).toList();
            while (matcher.find()) {
                assertThat(names).contains(matcher.group(1) + ".java");
            }
        }
    }

    private static RequestRuling ruling(String example) {
        return ruling(read(RULEBOOKS, new Problems()), example);
    }

    private static RequestRuling ruling(Library library, String example) {
        Example wanted = library.examples("structures").stream()
                .filter(one -> one.id().equals(example))
                .findFirst()
                .orElseThrow();
        RulebookShelf shelf = library.rulebooks().get("structures");
        return shelf.of(wanted.world()).decide(wanted.world()).first();
    }

    private static List<String> ids(Path pack) {
        try {
            return Pattern.compile("(?m)^ *- id: (\\S+)$")
                    .matcher(Files.readString(pack.resolve("examples.yaml")))
                    .results()
                    .map(found -> found.group(1))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private void copy() throws IOException {
        try (Stream<Path> files = Files.walk(RULEBOOKS)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path to = folder.resolve(RULEBOOKS.relativize(file).toString());
                Files.createDirectories(to.resolveSibling("."));
                Files.copy(file, to);
            }
        }
    }
}
