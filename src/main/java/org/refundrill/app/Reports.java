package org.refundrill.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.refundrill.content.DutiesReader;
import org.refundrill.curriculum.Curriculum;
import org.refundrill.language.Language;
import org.refundrill.language.Text;
import org.refundrill.report.Csv;
import org.refundrill.report.Gradebook;
import org.refundrill.report.GroupReports;
import org.refundrill.report.Page;
import org.refundrill.report.Pages;
import org.refundrill.report.PracticeHistory;
import org.refundrill.report.RecordStore;
import org.refundrill.report.SiteLinks;
import org.refundrill.report.TraineeReport;
import org.refundrill.report.TraineeView;
import org.refundrill.report.TraineeViews;
import org.refundrill.report.Xapi;
import org.refundrill.terminal.command.Failure;
import org.refundrill.training.CaseDesk;
import org.refundrill.training.Catalogue;
import org.refundrill.training.Event;
import org.refundrill.training.EventLog.Placed;
import org.refundrill.training.Origin;
import org.refundrill.training.Practice;
import org.refundrill.training.ReportWriter;
import org.refundrill.training.SignOff;
import org.refundrill.training.Store;
import org.refundrill.training.Synthetic;
import org.refundrill.training.Trainees;
import org.refundrill.training.Watcher;
import org.refundrill.training.learner.Everybody;
import org.refundrill.training.learner.Knowledge;
import org.refundrill.training.learner.Tutor;

/** Reports over the log; dates are told in the time zone of the cases. */
final class Reports implements ReportWriter {
    private static final int PAGE = 500;
    private static final int THREE = 3;

    private final CaseDesk desk;
    private final Store store;
    private final Tutor tutor;
    private final Map<String, Text> exercises;
    private final Clock clock;
    private final String program;
    private final UnaryOperator<String> pseudonyms;

    Reports(
            CaseDesk desk,
            Store store,
            Tutor tutor,
            Map<String, Text> exercises,
            Clock clock,
            String program,
            UnaryOperator<String> pseudonyms) {
        this.desk = desk;
        this.store = store;
        this.tutor = tutor;
        this.exercises = exercises;
        this.clock = clock;
        this.program = program;
        this.pseudonyms = pseudonyms;
    }

    @Override
    public Written trainee(String trainee, Curriculum curriculum, Language language, String folder) {
        Catalogue catalogue = desk.catalogue();
        List<Event> events = store.log().of(Trainees.logged(store, trainee));
        PracticeHistory history = Histories.of(trainee, events, catalogue, curriculum, exercises);
        ZoneId zone = zone(history, catalogue);
        List<Page.Block> blocks = List.of();
        if (!history.attempts().isEmpty()) {
            Knowledge knowledge = tutor.knowledge(trainee, curriculum);
            blocks = new GroupReports(facts(curriculum, language, zone, Everybody.NOBODY), SiteLinks.none())
                    .knowledge(knowledge, tutor.next(trainee, curriculum, THREE), history);
        }
        TraineeView view = TraineeViews.of(history, blocks, language, clock.instant(), zone);
        return new Written(
                written(folder, into -> TraineeReport.write(view, note(language), into))
                        .toString(),
                history.attempts().size());
    }

    private static ZoneId zone(PracticeHistory history, Catalogue catalogue) {
        List<PracticeHistory.Attempt> attempts = history.attempts();
        return attempts.stream()
                .skip(Math.max(0, attempts.size() - 1))
                .flatMap(last -> Stream.ofNullable(
                        catalogue.scenarios().get(last.family().id())))
                .map(scenario -> catalogue.zone(scenario.pack()))
                .findFirst()
                .orElse(ZoneOffset.UTC);
    }

    private ZoneId zone(Curriculum curriculum) {
        return curriculum.scenarios().stream()
                .flatMap(id -> Stream.ofNullable(desk.catalogue().scenarios().get(id)))
                .map(scenario -> desk.catalogue().zone(scenario.pack()))
                .findFirst()
                .orElse(ZoneOffset.UTC);
    }

    private GroupReports.Facts facts(Curriculum curriculum, Language language, ZoneId zone, Everybody everybody) {
        Set<String> met = new TreeSet<>(curriculum.scenarios());
        everybody.members().forEach(member -> met.addAll(member.tallies().keySet()));
        return new GroupReports.Facts(
                language,
                zone,
                clock.instant(),
                curriculum,
                everybody,
                Histories.clauses(desk.catalogue(), met),
                desk.catalogue().scenarios(),
                desk.catalogue().trained(),
                DutiesReader.all(),
                signed());
    }

    private List<SignOff> signed() {
        List<SignOff> signed = new ArrayList<>();
        long position = 0;
        List<Placed> page;
        do {
            page = store.log().after(position, PAGE, List.of(Event.SIGNED));
            for (Placed placed : page) {
                signed.add(SignOff.of(placed.event()));
                position = placed.position();
            }
        } while (page.size() == PAGE);
        return signed;
    }

    private GroupReports reports(Wanted wanted, SiteLinks links) {
        Everybody everybody = tutor.everybody(wanted.curriculum(), wanted.watcher());
        return new GroupReports(
                facts(wanted.curriculum(), wanted.language(), zone(wanted.curriculum()), everybody), links);
    }

    @Override
    public List<String> cohort(Wanted wanted, String cohort) {
        boolean known = cohort.isEmpty()
                || store.roster().all().stream()
                        .anyMatch(person -> person.cohorts().contains(cohort));
        if (!known) {
            throw Failure.request(new Text(
                    "there is no cohort '" + cohort + "' on the roster: 'roster list' shows them",
                    "名册中没有班组“" + cohort + "”，可用 roster list 查看"));
        }
        return write(wanted, reports(wanted, SiteLinks.none()).cohort(cohort));
    }

    @Override
    public List<String> readiness(Wanted wanted, Map<String, Integer> mix) {
        return write(wanted, reports(wanted, SiteLinks.none()).readiness(mix));
    }

    @Override
    public List<String> items(Wanted wanted) {
        return write(wanted, reports(wanted, SiteLinks.none()).items());
    }

    @Override
    public List<String> site(Wanted wanted) {
        List<String> files = new ArrayList<>();
        String note = note(wanted.language());
        reports(wanted, SiteLinks.site()).site(desk, wanted.watcher(), page -> files.addAll(write(wanted, page, note)));
        return files;
    }

    private List<String> write(Wanted wanted, Page page) {
        return write(wanted, page, note(wanted.language()));
    }

    private String note(Language language) {
        return Synthetic.note(store).map(text -> text.in(language)).orElse("");
    }

    private static List<String> write(Wanted wanted, Page page, String note) {
        List<String> files = new ArrayList<>();
        files.add(
                written(wanted.folder(), into -> Pages.write(page, note, into)).toString());
        if (wanted.tables()) {
            Csv.of(page)
                    .forEach((name, text) -> files.add(written(wanted.folder(), into -> Pages.write(text, name, into))
                            .toString()));
        }
        return files;
    }

    private static Path written(String folder, Function<Path, Path> writes) {
        try {
            return writes.apply(Path.of(folder));
        } catch (UncheckedIOException | InvalidPathException unwritable) {
            throw Failure.request(new Text(
                    "cannot write into the folder '" + folder + "': choose another with --out",
                    "无法写入目录“" + folder + "”，请用 --out 指定其他目录"));
        }
    }

    @Override
    public String gradebook(Wanted wanted, boolean names) {
        String text = Gradebook.of(
                wanted.curriculum(),
                tutor.everybody(wanted.curriculum(), wanted.watcher()).members(),
                called(names),
                wanted.language());
        return written(wanted.folder(), into -> Pages.write(text, "gradebook.csv", into))
                .toString();
    }

    @Override
    public String xapi(Wanted wanted, String version, boolean names) {
        Xapi xapi = new Xapi(version, called(names));
        return written(
                        wanted.folder(),
                        into -> Pages.write(
                                file -> {
                                    for (List<Placed> page = assessed(0);
                                            !page.isEmpty();
                                            page = assessed(last(page))) {
                                        for (Placed placed : page) {
                                            file.write(xapi.lines(placed.event()));
                                        }
                                        told(wanted, Watcher.Stage.WRITING, page);
                                    }
                                },
                                "statements.jsonl",
                                into))
                .toString();
    }

    private List<Placed> assessed(long position) {
        return store.log().after(position, PAGE, List.of(Event.ASSESSED));
    }

    private static long last(List<Placed> page) {
        return page.get(page.size() - 1).position();
    }

    private void told(Wanted wanted, Watcher.Stage stage, List<Placed> page) {
        long end = store.log().end();
        wanted.watcher().at(stage, page.size() == PAGE ? last(page) : end, end);
    }

    @Override
    public Sent post(Wanted wanted, String version, boolean names, String address, String keyFile) {
        if (Synthetic.note(store).isPresent()) {
            throw Failure.request(new Text(
                    "these answers were made up, and a record store is for real ones: nothing was sent",
                    "这些作答由程序虚构，不应写入学习记录库，未发送任何记录"));
        }
        Xapi xapi = new Xapi(version, called(names));
        RecordStore records = new RecordStore(address(address), version, key(keyFile), Reports::pause);
        try {
            for (List<Placed> page = assessed(0); !page.isEmpty(); page = assessed(last(page))) {
                for (Placed placed : page) {
                    xapi.lines(placed.event()).lines().forEach(records::take);
                }
                told(wanted, Watcher.Stage.SENDING, page);
            }
            records.flush();
        } catch (RecordStore.Refused refused) {
            throw Failure.request(new Text(
                    "the record store took " + records.sent() + " statements and then no more (" + refused.getMessage()
                            + "): send them again later, what it has does no harm",
                    "学习记录库接收" + records.sent() + "条后中断（" + refused.getMessage() + "）：请稍后重新发送，已接收的不会重复"));
        }
        return new Sent(records.sent(), records.known());
    }

    private static URI address(String typed) {
        try {
            URI address = new URI(typed);
            if (List.of("http", "https").contains(address.getScheme()) && address.getHost() != null) {
                return address;
            }
        } catch (URISyntaxException noAddress) {
            // Told below.
        }
        throw Failure.usage(
                "--post takes the address of the store's statements, like https://lrs.example.com/xapi/statements",
                "--post 须为学习记录库的 statements 地址，例如 https://lrs.example.com/xapi/statements");
    }

    private static String key(String file) {
        if (file.isEmpty()) {
            return "";
        }
        try {
            return Files.readString(Path.of(file)).strip();
        } catch (IOException | InvalidPathException unreadable) {
            throw Failure.request(new Text("cannot read the key file '" + file + "'", "无法读取密钥文件“" + file + "”"));
        }
    }

    private static void pause(Duration pause) {
        try {
            Thread.sleep(pause.toMillis());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    /** People by the names on the roster, or by pseudonyms that tell nothing to whoever has only the file. */
    private UnaryOperator<String> called(boolean names) {
        Map<String, String> known = new HashMap<>();
        if (names) {
            store.roster().all().forEach(person -> known.put(person.trainee(), person.name()));
            return trainee -> known.getOrDefault(trainee, trainee);
        }
        return trainee -> known.computeIfAbsent(trainee, pseudonyms);
    }

    @Override
    public SignOff sign(String trainee, Curriculum desk, String by, String why) {
        String logged = Trainees.logged(store, trainee);
        Knowledge knowledge = tutor.knowledge(trainee, desk);
        SignOff signed = new SignOff(
                logged,
                desk.id(),
                by,
                why,
                knowledge.readiness().ready(),
                String.join(
                        " ",
                        knowledge.readiness().missing().stream()
                                .map(missing -> missing.id())
                                .toList()),
                clock.instant());
        UUID id = UUID.randomUUID();
        Origin here = new Origin("", "", Practice.SCORING, program);
        store.log()
                .append(List.of(new Event(id, id, 0, logged, Event.SIGNED, "", signed.at(), here, signed.details())));
        return signed;
    }
}
