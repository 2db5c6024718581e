package org.refundrill.terminal.author;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.refundrill.rulebook.Clause;
import org.refundrill.terminal.command.CommandSource;
import org.refundrill.terminal.command.CommandSpec;
import org.refundrill.terminal.command.Failure;
import org.refundrill.terminal.command.Group;
import org.refundrill.terminal.command.Invocation;
import org.refundrill.terminal.command.OptionSpec;
import org.refundrill.terminal.command.PositionalSpec;
import org.refundrill.training.Mark;
import org.refundrill.training.MarkBook;
import org.refundrill.training.Queued;

/** {@code mark}: what waits for a trainer, and what the trainer says of it. */
public final class MarkCommand implements CommandSource {
    private static final String ACCEPT = "accept";
    private static final String REJECT = "reject";
    private static final String ADJUST = "adjust";
    private static final String AGREEMENT = "agreement";

    private final Supplier<Optional<MarkBook>> marks;
    private final Function<Queued, Optional<Clause>> clauses;

    /**
     * Both are opened when first needed.
     *
     * @param marks what waits and was marked; empty where nothing was ever kept
     * @param clauses the clause that an element rests on
     */
    public MarkCommand(Supplier<Optional<MarkBook>> marks, Function<Queued, Optional<Clause>> clauses) {
        this.marks = marks;
        this.clauses = clauses;
    }

    @Override
    public List<CommandSpec> commands() {
        return List.of(CommandSpec.named(
                        "mark", Group.AUTHOR, "Judge what only a person can judge in answers", "评阅只能由人判断的作答内容")
                .positional(PositionalSpec.optional(
                        "ID", "an element of an answer; without it, what waits is listed", "待评项编号；不写则列出全部待评项"))
                .option(OptionSpec.flag(ACCEPT, "as proposed", "采纳初步判读"))
                .option(OptionSpec.value(ADJUST, "CREDIT", "by your own judgement, 0 to 1", "自行给分，0 至 1"))
                .option(OptionSpec.flag(REJECT, "the other way round", "推翻初步判读"))
                .option(OptionSpec.value("by", "NAME", "your name", "评阅人姓名"))
                .option(OptionSpec.value("why", "T", "the reason; needed unless you accept", "理由；采纳时可不写"))
                .option(OptionSpec.flag(AGREEMENT, "how far proposals and trainers agree", "查看初步判读与培训师评阅的一致程度"))
                .example("mark", "what waits, the longest waiting first", "列出待评项，等待最久的在前")
                .example("mark 1a2b3c4d.says-guarantee", "one of them, with the whole text", "查看其中一项及全文")
                .example("mark 1a2b3c4d.says-guarantee --accept --by Wei", "the proposal is right", "采纳初步判读")
                .example(
                        "mark 1a2b3c4d.says-empathy --adjust 0.5 --by Wei --why \"a phrase only\"",
                        "half of the credit",
                        "给一半分数")
                .example("mark --agreement", "kappa, with the number of marks", "查看 kappa 及评阅数")
                .runs(this::mark));
    }

    private int mark(Invocation call) throws IOException {
        Optional<MarkBook> book = marks.get();
        List<String> decisions =
                List.of(ACCEPT, ADJUST, REJECT).stream().filter(call::has).toList();
        if (decisions.size() > 1
                || call.has(AGREEMENT) && (!decisions.isEmpty() || call.word(0).isPresent())) {
            throw Failure.usage(MarkSheet.text("one.thing"));
        }
        MarkSheet sheet = new MarkSheet(call, clauses);
        if (call.has(AGREEMENT)) {
            sheet.agreement(book.map(MarkBook::marked).orElse(List.of()));
        } else if (call.word(0).isEmpty()) {
            if (!decisions.isEmpty()) {
                throw Failure.usage(MarkSheet.text("which"));
            }
            sheet.queue(book.map(MarkBook::queue).orElse(List.of()));
        } else {
            Queued element = element(call.word(0).orElse(""), book);
            MarkBook found = book.orElseThrow();
            if (!decisions.isEmpty()) {
                found.mark(element, decided(call, decisions.get(0), element));
            }
            sheet.one(element, found.markOf(element).orElse(null), found.standing(element));
            if (!decisions.isEmpty()) {
                sheet.next(element, found.queue());
            }
        }
        return 0;
    }

    private static Queued element(String id, Optional<MarkBook> book) {
        List<Queued> found = book.map(all -> all.find(id)).orElse(List.of());
        if (found.size() != 1) {
            throw Failure.request(MarkSheet.text(found.isEmpty() ? "unknown" : "several", id));
        }
        return found.get(0);
    }

    private static Mark decided(Invocation call, String word, Queued element) {
        String by = call.text("by").map(String::strip).orElse("");
        String why = call.text("why").map(String::strip).orElse("");
        if (by.isEmpty()) {
            throw Failure.usage(MarkSheet.text("by"));
        }
        if (why.isEmpty() && !word.equals(ACCEPT)) {
            throw Failure.usage(MarkSheet.text("why"));
        }
        if (word.equals(ADJUST)) {
            return new Mark(Mark.Decision.ADJUST, credit(call.text(ADJUST).orElse("")), by, why);
        }
        Queued.Proposed proposed = element.proposed();
        BigDecimal credit = proposed == null ? null : proposed.credit();
        if (credit == null) {
            throw Failure.request(MarkSheet.text("nothing.proposed"));
        }
        return word.equals(ACCEPT)
                ? new Mark(Mark.Decision.ACCEPT, credit, by, why)
                : new Mark(Mark.Decision.REJECT, BigDecimal.ONE.subtract(credit), by, why);
    }

    private static BigDecimal credit(String typed) {
        BigDecimal credit = number(typed);
        if (credit == null || credit.signum() < 0 || credit.compareTo(BigDecimal.ONE) > 0) {
            throw Failure.usage(MarkSheet.text("credit", typed));
        }
        return credit;
    }

    private static @Nullable BigDecimal number(String typed) {
        return typed.matches("\\d(\\.\\d{1,4})?|\\.\\d{1,4}") ? new BigDecimal(typed) : null;
    }
}
