package org.refundrill.content;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.refundrill.content.yaml.YamlBinder;
import org.refundrill.content.yaml.YamlReader;
import org.refundrill.language.Text;
import org.refundrill.problem.Problem;
import org.refundrill.problem.Problems;

/** Says in Chinese what checks say in English, by a list of phrases with places for what is filled in. */
public final class ChineseProblems {
    private static final String FILE = "/messages/problems.yaml";
    private static final Pattern PLACE = Pattern.compile("\\{([0-9])}");
    private static final int DEEPEST = 4;

    private final List<Phrase> phrases;
    private final List<Phrase> parts;

    private ChineseProblems(List<Phrase> phrases, List<Phrase> parts) {
        this.phrases = phrases;
        this.parts = parts;
    }

    /** The file as it is written. */
    record Written(List<Text> phrases, List<Text> parts) {}

    /**
     * A phrase.
     *
     * @param own how many characters are its own, and not filled in
     * @param quoted the places between quotes: what an author wrote stays as it is
     */
    private record Phrase(Pattern en, String zh, int own, Set<Integer> quoted) {
        static Phrase of(Text text) {
            StringBuilder pattern = new StringBuilder();
            Matcher place = PLACE.matcher(text.en());
            int from = 0;
            int own = text.en().length();
            Set<Integer> quoted = new LinkedHashSet<>();
            while (place.find()) {
                pattern.append(Pattern.quote(text.en().substring(from, place.start())))
                        .append("(.+?)");
                from = place.end();
                own -= place.end() - place.start();
                if (isQuoted(text.en(), place.start())) {
                    quoted.add(Integer.valueOf(place.group(1)));
                }
            }
            pattern.append(Pattern.quote(text.en().substring(from)));
            return new Phrase(Pattern.compile(pattern.toString(), Pattern.DOTALL), text.zh(), own, quoted);
        }

        private static boolean isQuoted(String text, int from) {
            return from > 0 && "'\"".indexOf(text.charAt(from - 1)) >= 0;
        }
    }

    /** The phrases that come with the program. A defect in them is one of the program, not of anybody's content. */
    public static ChineseProblems read() {
        Problems problems = new Problems();
        try (InputStream bytes = ChineseProblems.class.getResourceAsStream(FILE)) {
            if (bytes == null) {
                throw new IllegalStateException(FILE + " is missing");
            }
            Written written = YamlReader.read("problems.yaml", bytes.readAllBytes(), problems)
                    .flatMap(node -> YamlBinder.bind(node, Written.class, problems))
                    .orElseThrow(() -> new IllegalStateException(problems.render()));
            return new ChineseProblems(inOrder(written.phrases()), inOrder(written.parts()));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Those with the most words of their own first. */
    private static List<Phrase> inOrder(List<Text> written) {
        return written.stream()
                .map(Phrase::of)
                .sorted((a, b) -> b.own() - a.own())
                .toList();
    }

    /** The same problems with Chinese words where they had English ones only. */
    public Problems of(Problems english) {
        Problems both = new Problems();
        english.all().forEach(problem -> both.add(of(problem)));
        return both;
    }

    private Problem of(Problem problem) {
        return problem.in(both(problem.said()), both(problem.advised()));
    }

    private Text both(Text text) {
        return text.zh().equals(text.en()) ? new Text(text.en(), said(text.en()).orElse(text.en())) : text;
    }

    /** An English phrase in Chinese; empty where there is no such phrase. */
    public Optional<String> said(String english) {
        return english.isEmpty() ? Optional.of("") : said(english, phrases, 0);
    }

    private Optional<String> said(String english, List<Phrase> among, int depth) {
        for (Phrase phrase : among) {
            Matcher fits = phrase.en().matcher(english);
            if (fits.matches()) {
                return Optional.of(filled(phrase, fits, depth));
            }
        }
        return Optional.empty();
    }

    private String filled(Phrase phrase, Matcher fits, int depth) {
        StringBuilder filled = new StringBuilder();
        Matcher place = PLACE.matcher(phrase.zh());
        int from = 0;
        while (place.find()) {
            int number = Integer.parseInt(place.group(1));
            String english = fits.group(number + 1);
            filled.append(phrase.zh(), from, place.start())
                    .append(phrase.quoted().contains(number) ? english : part(english, depth));
            from = place.end();
        }
        return filled.append(phrase.zh().substring(from)).toString();
    }

    private String part(String english, int depth) {
        if (depth >= DEEPEST) {
            return english;
        }
        List<Phrase> all = new ArrayList<>(parts);
        all.addAll(phrases);
        return said(english, all, depth + 1).orElse(english);
    }
}
