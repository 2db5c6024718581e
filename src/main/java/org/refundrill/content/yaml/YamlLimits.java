package org.refundrill.content.yaml;

/**
 * How large a file of authored content may be. The limits stand before the parser, because its cost grows faster than
 * its input: an 8 MiB scalar takes it 18 seconds, and 3,000 open brackets overflow the stack of a composer.
 *
 * @param bytes of the whole file
 * @param line characters in one line
 * @param scalar characters in one text
 * @param depth maps and lists inside one another
 * @param nodes maps, lists and texts altogether
 */
public record YamlLimits(int bytes, int line, int scalar, int depth, int nodes) {

    /** Ample for anything written by hand. */
    public static final YamlLimits DEFAULT = new YamlLimits(1 << 20, 10_000, 65_536, 32, 50_000);
}
