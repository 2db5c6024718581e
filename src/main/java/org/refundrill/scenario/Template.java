package org.refundrill.scenario;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.refundrill.feel.Fields;
import org.refundrill.language.Language;
import org.refundrill.language.Text;

/**
 * A text with places that a case fills, checked when it was read.
 *
 * @param en its parts in English
 * @param zh its parts in Chinese
 */
record Template(List<Part> en, List<Part> zh) {
    /** The text for drawn values. */
    Text fill(Drawn drawn) {
        return new Text(fill(en, drawn, Language.EN), fill(zh, drawn, Language.ZH));
    }

    private static String fill(List<Part> parts, Drawn drawn, Language language) {
        if (parts.size() == 1) {
            return parts.get(0).fill(drawn, language);
        }
        StringBuilder out = new StringBuilder();
        for (Part part : parts) {
            out.append(part.fill(drawn, language));
        }
        return out.toString();
    }

    /** A piece of a text. */
    sealed interface Part {
        /** What stands there; nothing for an unknown value. */
        String fill(Drawn drawn, Language language);
    }

    /** Text as it is. */
    record Plain(String text) implements Part {
        @Override
        public String fill(Drawn drawn, Language language) {
            return text;
        }
    }

    /** A value, formatted for people. */
    record Value(Path path, ValueFormat format) implements Part {
        @Override
        public String fill(Drawn drawn, Language language) {
            Object value = path.read(drawn);
            return value == null ? "" : format.write(value).in(language);
        }
    }

    /** A text that depends on a number being one or not; {@code #} stands for the number. */
    record Plural(Path path, List<Part> one, List<Part> other) implements Part {
        @Override
        public String fill(Drawn drawn, Language language) {
            if (!(path.read(drawn) instanceof BigDecimal number)) {
                return "";
            }
            boolean single = number.abs().compareTo(BigDecimal.ONE) == 0;
            return Template.fill(single ? one : other, drawn, language);
        }
    }

    /** A text for each value of a choice. */
    record Select(Path path, Map<String, List<Part>> texts, List<Part> other) implements Part {
        @Override
        public String fill(Drawn drawn, Language language) {
            return Template.fill(texts.getOrDefault(String.valueOf(path.read(drawn)), other), drawn, language);
        }
    }

    /** A drawn value, or a field somewhere inside it. */
    record Path(int slot, List<String> fields) {
        @Nullable
        Object read(Drawn drawn) {
            Object value = drawn.value(slot);
            for (String field : fields) {
                value = value instanceof Fields record ? record.get(field) : null;
            }
            return value;
        }
    }
}
