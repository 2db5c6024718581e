package org.refundrill.content;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.refundrill.content.yaml.YamlBinder;
import org.refundrill.content.yaml.YamlMap;
import org.refundrill.language.Text;
import org.refundrill.problem.Located;
import org.refundrill.problem.Problems;
import org.refundrill.scoring.Costs;

/** Reads what mistakes cost. Each figure says where it comes from. */
final class CostsReader {
    private static final Pattern AMOUNT = Pattern.compile("(0|[1-9][0-9]{0,6})(\\.[0-9]{1,2})?");
    private static final Pattern SHARE = Pattern.compile("0(\\.[0-9]{1,4})?|1(\\.0{1,4})?");

    private final Problems problems;
    private final Map<String, Text> sources = new LinkedHashMap<>();
    private Costs costs = Costs.NONE;

    CostsReader(Problems problems) {
        this.problems = problems;
    }

    /** The section as it is written. */
    record Written(
            @Nullable Amount complaint,
            @Nullable Share disputeChance,
            @Nullable Amount disputeFee,
            @Nullable Amount delay,
            @Nullable Amount escalation) {}

    /** An amount with its source. */
    record Amount(Located amount, Text source) {}

    /** A share with its source. */
    record Share(Located share, Text source) {}

    void read(@Nullable YamlMap section) {
        if (section != null) {
            YamlBinder.bind(section, Written.class, problems)
                    .ifPresent(written -> costs = new Costs(
                            amount("complaint", written.complaint()),
                            share("disputeChance", written.disputeChance()),
                            amount("disputeFee", written.disputeFee()),
                            amount("delay", written.delay()),
                            amount("escalation", written.escalation())));
        }
    }

    Costs costs() {
        return costs;
    }

    Map<String, Text> sources() {
        return sources;
    }

    private BigDecimal amount(String name, @Nullable Amount written) {
        if (written == null) {
            return BigDecimal.ZERO;
        }
        sources.put(name, written.source());
        return number(written.amount(), AMOUNT, "an amount of money, 0 or more", "\"30.00\"");
    }

    private BigDecimal share(String name, @Nullable Share written) {
        if (written == null) {
            return BigDecimal.ZERO;
        }
        sources.put(name, written.source());
        return number(written.share(), SHARE, "a share from 0 to 1", "0.10");
    }

    private BigDecimal number(Located written, Pattern form, String wanted, String example) {
        if (form.matcher(written.text()).matches()) {
            return new BigDecimal(written.text());
        }
        problems.add(written.span().error("'" + written.text() + "' is not " + wanted, "write it like " + example));
        return BigDecimal.ZERO;
    }
}
