package org.refundrill.terminal.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.refundrill.language.Language;
import org.refundrill.terminal.console.ScriptedConsole;

class ArgumentParserTest {
    private static final Commands COMMANDS = new Commands(List.of(() -> List.of(
            CommandSpec.named("generate", Group.AUTHOR, "cases as JSON lines", "生成案例")
                    .option(OptionSpec.value("scenario", "S", "which family", "案例类型")
                            .many())
                    .option(OptionSpec.integer("count", "N", "how many", "数量").preset("10"))
                    .option(OptionSpec.integer("seed", "N", "the seed", "种子"))
                    .option(OptionSpec.flag("key", "with the key", "附答案"))
                    .example("generate --count 5", "five cases", "五个案例")
                    .runs(call -> 0),
            CommandSpec.named("decide", Group.POLICY, "the ruling", "裁定")
                    .option(OptionSpec.value("rulebook", "R", "which rulebook", "规则集")
                            .mandatory())
                    .option(OptionSpec.date("on", "the day", "日期"))
                    .option(OptionSpec.path("facts", "FILE", "the facts", "事实文件"))
                    .example("decide --rulebook r --facts f.json", "decides", "裁定")
                    .runs(call -> 0),
            CommandSpec.named("replay", Group.PRACTICE, "a case again", "重练案例")
                    .positional(PositionalSpec.required("CODE", "its code", "案例编号"))
                    .example("replay ABC", "again", "重练")
                    .runs(call -> 0),
            CommandSpec.named("lint", Group.AUTHOR, "problems", "检查")
                    .positional(PositionalSpec.rest("PATH", "files", "文件"))
                    .example("lint", "all of it", "全部")
                    .runs(call -> 0),
            CommandSpec.named("report trainee", Group.REPORT, "one trainee", "个人报表")
                    .example("report trainee", "a report", "报表")
                    .runs(call -> 0))));

    @Test
    void readsAValueAfterASpaceOrAnEqualsSign() {
        assertThat(call("generate --count 5").number("count")).isEqualTo(5);
        assertThat(call("generate --count=5").number("count")).isEqualTo(5);
    }

    @Test
    void fillsInWhatIsPresetAndLeavesTheRestAbsent() {
        Invocation call = call("generate");
        assertThat(call.number("count")).isEqualTo(10);
        assertThat(call.optionalNumber("seed")).isEmpty();
        assertThat(call.has("key")).isFalse();
    }

    @Test
    void takesNegativeNumbersAndASingleDashAsValues() {
        assertThat(call("generate --seed -5").optionalNumber("seed")).contains(-5L);
        assertThat(call("decide --rulebook r --facts -").isDash("facts")).isTrue();
        assertThat(call("lint - -1").positionals()).containsExactly("-", "-1");
    }

    @Test
    void collectsAnOptionThatMayBeRepeatedAndRefusesOneThatMayNot() {
        assertThat(call("generate --scenario a --scenario=b").all("scenario")).containsExactly("a", "b");
        assertThat(misuse("generate --count 1 --count 2")).isEqualTo("--count is given twice");
    }

    @Test
    void givesAFlagNoValueAndNeverSwallowsTheNextWord() {
        assertThat(call("generate --key --count 3").has("key")).isTrue();
        assertThat(misuse("generate --key=yes")).isEqualTo("--key takes no value");
    }

    @Test
    void takesGlobalOptionsBeforeAndAfterTheName() {
        Invocation call = call("--lang zh generate --format json --trainee=Mei");
        assertThat(call.language()).isEqualTo(Language.ZH);
        assertThat(call.json()).isTrue();
        assertThat(call.settings().trainee()).isEqualTo("Mei");
    }

    @Test
    void knowsCommandsOfTwoWords() {
        assertThat(call("report trainee").command().name()).isEqualTo("report trainee");
        assertThat(misuse("report")).isEqualTo("'report' needs one more word: report trainee");
    }

    @Test
    void readsDatesAndPaths() {
        Invocation call = call("decide --rulebook r --on 2026-03-09 --facts a/b.json");
        assertThat(call.date("on")).contains(LocalDate.of(2026, 3, 9));
        assertThat(call.path("facts")).contains(Path.of("a/b.json"));
    }

    @Test
    void endsTheOptionsAtTwoDashes() {
        assertThat(call("lint -- --strange").positionals()).containsExactly("--strange");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            genrate                          | unknown command 'genrate', did you mean 'generate'?
            zzzzzzz                          | unknown command 'zzzzzzz'; 'help' lists them all
            generate --cuont 5               | unknown option '--cuont', did you mean '--count'?
            generate --zzzzzzz               | unknown option '--zzzzzzz'; 'help generate' lists them
            generate -n 5                    | unknown option '-n': options begin with two dashes
            generate --count                 | --count needs a value: --count N
            generate --count --key           | --count needs a value: --count N
            generate --count five            | --count: 'five' is not a whole number
            decide --rulebook r --on 9.3.26  | --on: '9.3.26' is not a date such as 2026-03-09
            decide                           | --rulebook R is missing: decide --rulebook R [--on DATE] [--facts FILE]
            replay                           | CODE is missing: replay CODE
            replay A B                       | 'B' is one word too many: replay CODE
            generate --lang fr               | --lang: 'fr' is not known, known here: en, zh
            """)
    void saysWhatIsWrongAndWhatToTypeInstead(String line, String message) {
        assertThat(misuse(line)).isEqualTo(message);
    }

    @Test
    void showsHelpWhereverItIsAskedFor() {
        assertThat(parse("decide --help")).isInstanceOf(Parsed.HelpWanted.class);
        assertThat(parse("generate -h")).isInstanceOf(Parsed.HelpWanted.class);
        assertThat(parse("--help")).isEqualTo(new Parsed.HelpWanted(java.util.Optional.empty()));
    }

    @Test
    void saysThatTheHomeIsSettledOnceTheSessionRuns() {
        Parsed parsed = new ArgumentParser(COMMANDS, true).parse(List.of("generate", "--home", "x"));
        assertThat(((Parsed.Misuse) parsed).why().en()).startsWith("--home is settled at the start");
    }

    @Test
    void findsGlobalOptionsBeforeTheCommandIsKnown() {
        GlobalOptions.Scan scan = GlobalOptions.scan(Words.of("--home a generate --lang=zh --count 3"));
        assertThat(scan.values()).containsEntry("home", "a").containsEntry("lang", "zh");
        assertThat(scan.command()).isTrue();
        assertThat(GlobalOptions.scan(Words.of("--home a")).command()).isFalse();
    }

    private static Parsed parse(String line) {
        return new ArgumentParser(COMMANDS, false).parse(Words.of(line));
    }

    private static Invocation call(String line) {
        Parsed parsed = parse(line);
        assertThat(parsed).isInstanceOf(Parsed.Call.class);
        Settings settings = new Settings(Path.of("h"), Path.of("c"), "jdbc:x", Language.EN, "Li", Format.TEXT);
        return ((Parsed.Call) parsed).under(settings, ScriptedConsole.typing());
    }

    private static String misuse(String line) {
        Parsed parsed = parse(line);
        assertThat(parsed).isInstanceOf(Parsed.Misuse.class);
        return ((Parsed.Misuse) parsed).why().en();
    }
}
