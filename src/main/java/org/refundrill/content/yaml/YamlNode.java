package org.refundrill.content.yaml;

import org.refundrill.problem.Span;

/** A value in a YAML file, with its place. */
public sealed interface YamlNode permits YamlMap, YamlList, YamlScalar {

    /** Where the value stands, as far as its first line goes. */
    Span span();

    /** What the value is, in words for a message: {@code a map}, {@code a list}, {@code the text 'x'}. */
    String described();
}
