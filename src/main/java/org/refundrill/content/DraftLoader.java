package org.refundrill.content;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.refundrill.calendar.ClockFunctions;
import org.refundrill.calendar.Clocks;
import org.refundrill.calendar.RestDays;
import org.refundrill.content.yaml.YamlBinder;
import org.refundrill.content.yaml.YamlMap;
import org.refundrill.content.yaml.YamlNode;
import org.refundrill.content.yaml.YamlReader;
import org.refundrill.exercise.drafting.TableLoader;
import org.refundrill.feel.Functions;
import org.refundrill.feel.NamedFunction;
import org.refundrill.language.Language;
import org.refundrill.language.Text;
import org.refundrill.ledger.MoneyFunctions;
import org.refundrill.problem.Problem;
import org.refundrill.problem.Problems;
import org.refundrill.rulebook.RulebookCompiler;
import org.refundrill.rulebook.RulebookSource;
import org.refundrill.rulebook.TableSketch;

/**
 * Reads a table that somebody writes as an exercise into the small pack that comes with the program: the same steps as for
 * a pack in a folder, so that every message is one that the lint gives.
 */
public final class DraftLoader implements TableLoader {
    /** What a draft is called in messages. */
    private static final String FILE = "draft.yaml";

    private final List<TableSketch.Column> columns;
    private final String table;
    private @Nullable Frame frame;

    /** What the draft is a part of, read once. */
    private record Frame(Pack pack, YamlNode version, Functions functions, ChineseProblems words) {}

    /**
     * Reads drafts of one table.
     *
     * @param table its name, which its result has, too
     * @param columns what its rows may test
     */
    public DraftLoader(String table, List<TableSketch.Column> columns) {
        this.table = table;
        this.columns = List.copyOf(columns);
    }

    @Override
    public Loaded load(String text) {
        Problems problems = new Problems();
        Optional<YamlNode> draft = YamlReader.read(FILE, text, problems);
        draft.ifPresent(node -> compile(node, problems));
        Optional<RulebookSource.Table> written = draft.flatMap(this::table);
        return new Loaded(
                told(problems),
                written.map(one -> TableSketch.rows(one.rows(), columns, table)).orElse(List.of()),
                written.filter(one -> one.hit().text().equals("FIRST")).isPresent());
    }

    private void compile(YamlNode draft, Problems problems) {
        Frame around = frame();
        List<YamlNode> files = new ArrayList<>(List.of(around.version(), draft));
        RulebookVersions.read(
                files,
                (source, told) -> RulebookCompiler.compile(
                        source, around.pack().schema(), around.pack().currency(), around.functions(), told),
                problems);
    }

    private Optional<RulebookSource.Table> table(YamlNode draft) {
        return child(draft, "tables")
                .flatMap(tables -> child(tables, table))
                .flatMap(node -> YamlBinder.bind(node, RulebookSource.Table.class, new Problems()));
    }

    private static Optional<YamlNode> child(YamlNode node, String key) {
        return node instanceof YamlMap map ? map.get(key) : Optional.empty();
    }

    private List<Text> told(Problems problems) {
        if (problems.isEmpty()) {
            return List.of();
        }
        return frame().words().of(problems).all().stream()
                .map(DraftLoader::rendered)
                .toList();
    }

    private static Text rendered(Problem problem) {
        return new Text(problem.render(Language.EN), problem.render(Language.ZH));
    }

    private synchronized Frame frame() {
        Frame read = frame;
        if (read == null) {
            Problems problems = new Problems();
            Pack pack = resource("pack.yaml", problems)
                    .flatMap(node -> PackReader.read("notice", node, problems))
                    .orElseThrow(() -> new IllegalStateException(problems.render()));
            YamlNode version =
                    resource("frame.yaml", problems).orElseThrow(() -> new IllegalStateException(problems.render()));
            List<NamedFunction> all =
                    new ArrayList<>(ClockFunctions.of(new Clocks(pack.zone(), RestDays.weekendsOnly())));
            all.addAll(MoneyFunctions.of(pack.currency()));
            read = new Frame(pack, version, Functions.with(all), ChineseProblems.read());
            frame = read;
        }
        return read;
    }

    private static Optional<YamlNode> resource(String name, Problems problems) {
        try (InputStream in = DraftLoader.class.getResourceAsStream("/drafting/" + name)) {
            if (in == null) {
                throw new IllegalStateException("the program lacks its resource drafting/" + name);
            }
            return YamlReader.read(name, new String(in.readAllBytes(), StandardCharsets.UTF_8), problems);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
