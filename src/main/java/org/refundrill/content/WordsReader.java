package org.refundrill.content;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.refundrill.content.yaml.YamlBinder;
import org.refundrill.content.yaml.YamlList;
import org.refundrill.content.yaml.YamlMap;
import org.refundrill.content.yaml.YamlNode;
import org.refundrill.content.yaml.YamlScalar;
import org.refundrill.language.Text;
import org.refundrill.problem.Problems;
import org.refundrill.scenario.Word;
import org.refundrill.scenario.Words;

/**
 * Reads {@code words.yaml}: lists of words, in maps as deep as the author likes. A word's {@code en} and {@code zh} are
 * its name; two amounts in brackets are a range from which each case draws its own.
 */
public final class WordsReader {
    private static final Pattern NUMBER = Pattern.compile("[-+]?(0|[1-9][0-9]{0,12})(\\.[0-9]{1,6})?");
    /** What a word knows of the branches it stands on, where it does not say so itself. */
    private static final List<String> LEVELS = List.of("list", "category", "kind");

    private final Problems problems;

    private WordsReader(Problems problems) {
        this.problems = problems;
    }

    /** The words that are written there; what is wrong is told and left out. */
    public static Words read(YamlNode file, Problems problems) {
        return new WordsReader(problems).words(file, List.of());
    }

    private Words words(YamlNode node, List<String> path) {
        if (node instanceof YamlList list) {
            return new Words(Map.of(), list(list, path));
        }
        if (!(node instanceof YamlMap map)) {
            problems.add(node.span()
                    .error(
                            "wanted a list of words, found " + node.described(),
                            "write '- {id: ..., en: ..., zh: ...}'"));
            return Words.none();
        }
        Map<String, Words> branches = new LinkedHashMap<>();
        for (YamlMap.Entry entry : map.entries()) {
            if (localized(entry.value())) {
                YamlBinder.bind(entry.value(), Text.class, problems);
                continue;
            }
            List<String> below = new ArrayList<>(path);
            below.add(entry.name());
            branches.put(entry.name(), words(entry.value(), below));
        }
        return new Words(branches, List.of());
    }

    private List<Word> list(YamlList list, List<String> path) {
        Map<String, Word> words = new LinkedHashMap<>();
        for (YamlNode item : list.items()) {
            if (item instanceof YamlMap map) {
                Word word = word(map, path, String.valueOf(words.size() + 1));
                if (words.putIfAbsent(word.id(), word) != null) {
                    problems.add(
                            map.span().error("a second word with the id '" + word.id() + "'", "give it another id"));
                }
            } else {
                problems.add(item.span()
                        .error("wanted a word, found " + item.described(), "write {id: ..., en: ..., zh: ...}"));
            }
        }
        return List.copyOf(words.values());
    }

    private Word word(YamlMap map, List<String> path, String number) {
        Map<String, Object> values = new LinkedHashMap<>();
        Map<String, Word.Span> ranges = new LinkedHashMap<>();
        String id = map.get("id").map(WordsReader::text).orElse(number);
        values.put("id", id);
        if (localized(map)) {
            values.put("name", new Text(text(map, "en"), text(map, "zh")));
        } else if (map.get("en").isPresent() || map.get("zh").isPresent()) {
            problems.add(map.span().error("the word has a text in one language only", "add the other: en, zh"));
        }
        for (int level = 1; level < Math.min(path.size(), LEVELS.size()); level++) {
            values.put(LEVELS.get(level), path.get(level));
        }
        for (YamlMap.Entry entry : map.entries()) {
            if (!entry.name().equals("id")
                    && !entry.name().equals("en")
                    && !entry.name().equals("zh")) {
                field(entry, values, ranges);
            }
        }
        return new Word(id, values, ranges);
    }

    private void field(YamlMap.Entry entry, Map<String, Object> values, Map<String, Word.Span> ranges) {
        YamlNode node = entry.value();
        if (node instanceof YamlList list) {
            range(list).ifPresent(span -> ranges.put(entry.name(), span));
        } else if (node instanceof YamlMap) {
            YamlBinder.bind(node, Text.class, problems).ifPresent(text -> values.put(entry.name(), text));
        } else if (node instanceof YamlScalar scalar && !scalar.isNull()) {
            values.put(entry.name(), value(scalar));
        }
    }

    private Optional<Word.Span> range(YamlList list) {
        List<String> ends = list.items().stream().map(WordsReader::text).toList();
        boolean amounts = ends.size() == 2
                && ends.stream().allMatch(end -> NUMBER.matcher(end).matches());
        if (amounts) {
            BigDecimal least = new BigDecimal(ends.get(0)).setScale(2, RoundingMode.HALF_UP);
            BigDecimal greatest = new BigDecimal(ends.get(1)).setScale(2, RoundingMode.HALF_UP);
            if (greatest.compareTo(least) >= 0) {
                return Optional.of(new Word.Span(least, greatest));
            }
        }
        problems.add(list.span().error("this is not a range of amounts", "write it like [49.00, 899.00]"));
        return Optional.empty();
    }

    private static Object value(YamlScalar scalar) {
        String text = scalar.text();
        if (scalar.style() == YamlScalar.Style.PLAIN && (text.equals("true") || text.equals("false"))) {
            return text.equals("true");
        }
        return NUMBER.matcher(text).matches() ? new BigDecimal(text) : text;
    }

    private static boolean localized(YamlNode node) {
        return node instanceof YamlMap map
                && map.get("en").filter(YamlScalar.class::isInstance).isPresent()
                && map.get("zh").filter(YamlScalar.class::isInstance).isPresent();
    }

    private static String text(YamlMap map, String key) {
        return map.get(key).map(WordsReader::text).orElse("");
    }

    private static String text(YamlNode node) {
        return node instanceof YamlScalar scalar ? scalar.text() : "";
    }
}
