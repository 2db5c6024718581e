package org.refundrill.curriculum;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.refundrill.language.Language;
import org.refundrill.language.Text;
import org.refundrill.problem.DidYouMean;

/**
 * The words of the trade.
 *
 * @param terms all of them, in the order in which they belong together
 */
public record Glossary(List<Term> terms) {

    public Glossary {
        terms = List.copyOf(terms);
    }

    /**
     * The terms that fit what was typed, in either language: the word itself if it is one, otherwise the words that hold
     * it, otherwise the terms whose explanations do.
     */
    public List<Term> find(String typed) {
        String wanted = folded(typed);
        List<Term> named = terms.stream()
                .filter(term -> names(term).stream().anyMatch(wanted::equals))
                .toList();
        if (!named.isEmpty()) {
            return named;
        }
        List<Term> holding = terms.stream()
                .filter(term -> names(term).stream().anyMatch(name -> name.contains(wanted)))
                .toList();
        return holding.isEmpty()
                ? terms.stream()
                        .filter(term -> both(term.explanation()).stream().anyMatch(said -> said.contains(wanted)))
                        .toList()
                : holding;
    }

    /** The word, or the word in a longer term, that somebody most likely meant. */
    public Optional<String> near(String typed, Language language) {
        return DidYouMean.among(
                typed,
                terms.stream()
                        .map(term -> term.name().in(language))
                        .flatMap(name -> Stream.concat(Stream.of(name), Stream.of(name.split(" "))))
                        .toList());
    }

    private static List<String> names(Term term) {
        List<String> names = new ArrayList<>(both(term.name()));
        names.add(folded(term.id()));
        return names;
    }

    private static List<String> both(Text text) {
        return List.of(folded(text.en()), folded(text.zh()));
    }

    /** Capitals and hyphens make no difference. */
    private static String folded(String text) {
        return text.toLowerCase(Locale.ROOT).replace('-', ' ').strip();
    }
}
