package org.refundrill.terminal.practice;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.refundrill.curriculum.Glossary;
import org.refundrill.curriculum.Term;
import org.refundrill.json.Json;
import org.refundrill.language.Language;
import org.refundrill.language.Text;
import org.refundrill.problem.DisplayWidth;
import org.refundrill.terminal.command.CommandSource;
import org.refundrill.terminal.command.CommandSpec;
import org.refundrill.terminal.command.Failure;
import org.refundrill.terminal.command.Group;
import org.refundrill.terminal.command.Invocation;
import org.refundrill.terminal.command.PositionalSpec;
import org.refundrill.terminal.console.Columns;
import org.refundrill.terminal.console.Console;
import org.refundrill.terminal.console.Style;
import org.refundrill.terminal.console.Styled;

/** {@code glossary}: the words of the trade in both languages. */
public final class GlossaryCommand implements CommandSource {
    private static final Text MORE = new Text("'glossary WORD' explains a word.", "输入“glossary 词语”查看解释。");

    private final Supplier<Glossary> glossary;

    /** The glossary is read when first needed. */
    public GlossaryCommand(Supplier<Glossary> glossary) {
        this.glossary = glossary;
    }

    @Override
    public List<CommandSpec> commands() {
        return List.of(CommandSpec.named(
                        "glossary", Group.POLICY, "The words of the trade, in both languages", "业务词汇（中英对照）")
                .positional(PositionalSpec.rest("WORD", "what to look for, in either language", "要查的词语，中英文均可")
                        .suggest(() ->
                                glossary.get().terms().stream().map(Term::id).toList()))
                .example("glossary", "all words", "列出全部词汇")
                .example("glossary ceiling", "one word explained", "查看一个词语的解释")
                .example("glossary 运费", "every word about freight", "查找与运费有关的词语")
                .runs(this::show));
    }

    private int show(Invocation call) throws IOException {
        String typed = String.join(" ", call.positionals()).strip();
        List<Term> found =
                typed.isEmpty() ? glossary.get().terms() : glossary.get().find(typed);
        if (found.isEmpty()) {
            throw notThere(typed);
        }
        if (call.json()) {
            call.console()
                    .out()
                    .write(Json.line(Map.of(
                                    "terms",
                                    found.stream().map(GlossaryCommand::shape).toList()))
                            + "\n");
        } else if (typed.isEmpty()) {
            list(found, call);
        } else {
            found.forEach(term -> explain(term, call));
        }
        return 0;
    }

    private Failure notThere(String typed) {
        String en = glossary.get()
                .near(typed, Language.EN)
                .map(near -> "did you mean '" + near + "'?")
                .orElse("'glossary' alone lists all words");
        String zh = glossary.get()
                .near(typed, Language.ZH)
                .or(() -> glossary.get().near(typed, Language.EN))
                .map(near -> "是否指“" + near + "”？")
                .orElse("输入 glossary 可列出全部词汇");
        return Failure.request(new Text("no word fits '" + typed + "': " + en, "没有与“" + typed + "”相符的词语：" + zh));
    }

    private static Map<String, Object> shape(Term term) {
        Map<String, Object> shape = new LinkedHashMap<>();
        shape.put("id", term.id());
        shape.put("name", both(term.name()));
        shape.put("explanation", both(term.explanation()));
        return shape;
    }

    private static Map<String, Object> both(Text text) {
        Map<String, Object> both = new LinkedHashMap<>();
        both.put("en", text.en());
        both.put("zh", text.zh());
        return both;
    }

    private static void list(List<Term> terms, Invocation call) {
        Language other = call.language() == Language.EN ? Language.ZH : Language.EN;
        int widest = terms.stream()
                .mapToInt(term -> DisplayWidth.of(call.say(term.name())))
                .max()
                .orElse(0);
        Console console = call.console();
        for (Term term : terms) {
            console.line(Styled.of("  ")
                    .and(Style.ACCENT, Columns.fit(call.say(term.name()), widest))
                    .and("  " + term.name().in(other)));
        }
        console.line(Styled.EMPTY);
        console.line(call.say(MORE));
    }

    private static void explain(Term term, Invocation call) {
        Language other = call.language() == Language.EN ? Language.ZH : Language.EN;
        call.console()
                .line(Styled.of(Style.ACCENT, call.say(term.name()))
                        .and(Style.DIM, "  " + term.name().in(other)));
        Columns.wrap(call.say(term.explanation()), call.console().width() - 2)
                .forEach(line -> call.console().line("  " + line));
    }
}
