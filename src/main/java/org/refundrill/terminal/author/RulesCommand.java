package org.refundrill.terminal.author;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.refundrill.json.Json;
import org.refundrill.language.Text;
import org.refundrill.problem.DidYouMean;
import org.refundrill.rulebook.Clause;
import org.refundrill.rulebook.Rulebook;
import org.refundrill.rulebook.RulebookShelf;
import org.refundrill.terminal.command.CommandSource;
import org.refundrill.terminal.command.CommandSpec;
import org.refundrill.terminal.command.Failure;
import org.refundrill.terminal.command.Group;
import org.refundrill.terminal.command.Invocation;
import org.refundrill.terminal.command.OpenExam;
import org.refundrill.terminal.command.OptionSpec;
import org.refundrill.terminal.command.PositionalSpec;
import org.refundrill.terminal.console.Columns;
import org.refundrill.terminal.console.Style;
import org.refundrill.terminal.console.Styled;
import org.refundrill.training.Catalogue;

/** {@code rules}: the policy to read and search. */
public final class RulesCommand implements CommandSource {

    private static final Text CHECK_FIRST = new Text("  [check first]", "  ［待核实］");
    private final Supplier<Catalogue> catalogue;

    /** The catalogue is read when first needed. */
    public RulesCommand(Supplier<Catalogue> catalogue) {
        this.catalogue = catalogue;
    }

    @Override
    public List<CommandSpec> commands() {
        return List.of(CommandSpec.named("rules", Group.POLICY, "Read and search the policy", "查阅和搜索规则")
                .positional(PositionalSpec.optional("R", "a rulebook", "规则名"))
                .option(OptionSpec.value("search", "T", "clauses with this word", "按关键词搜索条款"))
                .option(OptionSpec.value("clause", "ID", "this clause", "查看指定条款"))
                .option(OptionSpec.date("on", "the version of that day", "该日有效的版本"))
                .example("rules --search freight", "what is said about freight", "搜索运费相关条款")
                .example("rules --clause CN7-02", "one clause", "查看一条条款")
                .runs(this::rules));
    }

    private int rules(Invocation call) throws IOException {
        RulebookShelf shelf = call.word(0)
                .map(id -> Shelves.find(catalogue.get(), id))
                .orElseGet(() -> Shelves.first(catalogue.get()));
        Rulebook rulebook = Shelves.version(shelf, call.date("on").orElse(null));
        OpenExam.refuse(call, rulebook.id());
        String word = call.text("search").orElse("");
        String id = call.text("clause").orElse("");
        List<Clause> found = rulebook.clauses().values().stream()
                .filter(clause -> id.isEmpty() || clause.id().value().equalsIgnoreCase(id))
                .filter(clause -> clause.mentions(word))
                .toList();
        if (found.isEmpty()) {
            throw nothing(rulebook, id);
        }
        boolean whole = !word.isEmpty() || !id.isEmpty();
        for (Clause clause : found) {
            if (call.json()) {
                call.console().out().write(Json.line(shape(call, clause)) + "\n");
            } else {
                show(call, clause, whole);
            }
        }
        if (!whole && !call.json()) {
            call.console()
                    .message(call.say(new Text(
                            "read one with: rules --clause ID   search with: rules --search WORD",
                            "查看全文：rules --clause 编号　搜索：rules --search 关键词")));
        }
        return 0;
    }

    private static Failure nothing(Rulebook rulebook, String id) {
        List<String> ids =
                rulebook.clauses().keySet().stream().map(Object::toString).toList();
        return DidYouMean.among(id, ids)
                .map(meant -> Failure.request(new Text(
                        "no clause '" + id + "', did you mean '" + meant + "'?",
                        "没有条款“" + id + "”，是不是“" + meant + "”？")))
                .orElseGet(() -> Failure.request(
                        new Text("no clause fits; 'rules' alone lists all of them", "没有符合的条款；输入 rules 可查看全部")));
    }

    private static void show(Invocation call, Clause clause, boolean whole) {
        String check = clause.mark() == Clause.Mark.M ? call.say(CHECK_FIRST) : "";
        call.console()
                .line(Styled.of(Style.ACCENT, Columns.fit(clause.id().value(), 9))
                        .and(" " + call.say(clause.title()) + check));
        if (whole) {
            Columns.wrap(call.say(clause.text()), call.console().width() - 4)
                    .forEach(line -> call.console().line("    " + line));
            call.console().line(Styled.of(Style.DIM, "    " + clause.source()));
        }
    }

    private static Map<String, Object> shape(Invocation call, Clause clause) {
        Map<String, Object> shape = new LinkedHashMap<>();
        shape.put("clause", clause.id().value());
        shape.put("title", call.say(clause.title()));
        shape.put("text", call.say(clause.text()));
        shape.put("source", clause.source());
        shape.put("mark", clause.mark().name());
        return shape;
    }
}
