package org.refundrill.names;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.zip.CRC32;
import org.refundrill.language.Text;
import org.refundrill.scenario.NameSource;
import org.refundrill.scenario.RandomStream;
import org.refundrill.scenario.Word;
import org.refundrill.scenario.Words;

/**
 * People with the names of a pack's own country: its words hold given and family names, each as it is written in both
 * languages. In Chinese a foreign name has a dot between its parts; where the list gives family names first, as in a Chinese pack,
 * so do people, and without a dot.
 */
public final class PackNames implements NameSource {
    private final List<Word> given;
    private final List<Word> family;
    private final boolean familyFirst;

    private PackNames(List<Word> given, List<Word> family, boolean familyFirst) {
        this.given = given;
        this.family = family;
        this.familyFirst = familyFirst;
    }

    /** The people of a pack: those of its list {@code people}, or Datafaker's where it has none. */
    public static NameSource of(Words words) {
        List<Word> given = part(words, "given");
        List<Word> family = part(words, "family");
        return given.isEmpty() || family.isEmpty()
                ? new FakerNames()
                : new PackNames(given, family, familyFirst(words));
    }

    private static boolean familyFirst(Words words) {
        return words.branch("people")
                .map(people -> List.copyOf(people.branches().keySet()))
                .filter(names -> names.indexOf("family") < names.indexOf("given"))
                .isPresent();
    }

    private static List<Word> part(Words words, String name) {
        return words.branch("people")
                .flatMap(people -> people.branch(name))
                .map(Words::all)
                .orElse(List.of());
    }

    /** Other names are other people: the lists are part of every case's hash. */
    @Override
    public String version() {
        CRC32 sum = new CRC32();
        for (Word word : given) {
            sum.update(name(word).toString().getBytes(StandardCharsets.UTF_8));
        }
        for (Word word : family) {
            sum.update(name(word).toString().getBytes(StandardCharsets.UTF_8));
        }
        return "people-" + Long.toHexString(sum.getValue());
    }

    @Override
    public Named person(long number) {
        RandomStream stream = RandomStream.of(number);
        Text first = name(given.get((int) stream.below(given.size())));
        Text last = name(family.get((int) stream.below(family.size())));
        String contact = plain(first.en()) + "." + plain(last.en()) + (10 + stream.below(90)) + "@example.com";
        String chinese = familyFirst ? last.zh() + first.zh() : first.zh() + "·" + last.zh();
        return new Named(new Text(first.en() + " " + last.en(), chinese), contact, Text.same(""));
    }

    private static Text name(Word word) {
        return word.get("name") instanceof Text text ? text : Text.same(word.id());
    }

    /** The letters of a name as a mail address may have them. */
    private static String plain(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("[^A-Za-z]", "")
                .toLowerCase(Locale.ROOT);
    }
}
