package org.refundrill.names;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.Supplier;
import net.datafaker.Faker;
import org.refundrill.language.Text;
import org.refundrill.scenario.NameSource;
import org.refundrill.scenario.RandomStream;

/**
 * People whose names and addresses Datafaker makes up. It costs most of a second to load and some time for each value,
 * so it is asked once, on first use, for lists of parts that are then combined by number.
 */
public final class FakerNames implements NameSource {
    /** A later release has other lists, so that it makes other people: the version is part of every case's hash. */
    private static final String VERSION = "datafaker-2.7.0";

    private static final int PARTS = 160;
    /** Datafaker's Chinese towns are real ones and its streets read badly: these are invented. */
    private static final List<String> TOWNS = List.of("澄汐", "云杉", "岚湖", "明砂", "栖霞浦", "青屿", "松溪口", "望禾", "鹿渡", "南汀");

    private static final List<String> ROADS = List.of("白屿", "松涛", "荷香", "驼铃", "听雨", "晴川", "梧桐", "石桥", "银杏", "柳岸");

    @Override
    public String version() {
        return VERSION;
    }

    @Override
    public Named person(long number) {
        RandomStream stream = RandomStream.of(number);
        Parts parts = Parts.LOADED;
        int first = index(parts.first(), stream);
        int last = index(parts.last(), stream);
        String chinese = pick(parts.surnames(), stream) + pick(parts.given(), stream);
        String contact = parts.plainFirst().get(first) + "." + parts.plainLast().get(last) + (10 + stream.below(90))
                + "@example.com";
        long house = 1 + stream.below(280);
        String street = pick(parts.streets(), stream);
        String city = pick(parts.cities(), stream);
        Text address = new Text(
                house + " " + street + ", " + city,
                pick(TOWNS, stream) + "市" + pick(ROADS, stream) + "路" + house + "号");
        return new Named(new Text(parts.first().get(first) + " " + parts.last().get(last), chinese), contact, address);
    }

    private static String pick(List<String> list, RandomStream stream) {
        return list.get(index(list, stream));
    }

    private static int index(List<String> list, RandomStream stream) {
        return (int) stream.below(list.size());
    }

    /** The letters of a name as a mail address may have them. */
    private static String plain(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("[^A-Za-z]", "")
                .toLowerCase(Locale.ROOT);
    }

    /** What people are put together from; loaded when first read. */
    private record Parts(
            List<String> first,
            List<String> last,
            List<String> plainFirst,
            List<String> plainLast,
            List<String> streets,
            List<String> cities,
            List<String> surnames,
            List<String> given) {
        static final Parts LOADED = load();

        private static Parts load() {
            Faker english = new Faker(Locale.ENGLISH, new Random(1));
            Faker chinese = new Faker(Locale.SIMPLIFIED_CHINESE, new Random(1));
            List<String> first = list(() -> english.name().firstName());
            List<String> last = list(() -> english.name().lastName());
            return new Parts(
                    first,
                    last,
                    first.stream().map(FakerNames::plain).toList(),
                    last.stream().map(FakerNames::plain).toList(),
                    list(() -> english.address().streetName()),
                    list(() -> english.address().cityName()),
                    list(() -> chinese.name().lastName()),
                    list(() -> chinese.name().firstName()));
        }

        private static List<String> list(Supplier<String> part) {
            List<String> parts = new ArrayList<>();
            for (int i = 0; i < PARTS; i++) {
                parts.add(part.get());
            }
            return List.copyOf(parts);
        }
    }
}
