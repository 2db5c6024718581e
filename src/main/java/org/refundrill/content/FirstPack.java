package org.refundrill.content;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.refundrill.language.Text;
import org.refundrill.training.PackStart;

/** The pack that authors start from: a copy of one that comes with the program, under a name of its own. */
public final class FirstPack implements PackStart {
    private static final String COPIED = "new-pack";
    private static final List<String> FILES =
            List.of("pack.yaml", "words.yaml", "rulebook/1.yaml", COPIED + "-returns.yaml", "examples.yaml");
    private static final String CALENDAR = "weekends.yaml";
    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");
    private static final int LONGEST = 40;

    /** What lies beside packs and is none. */
    private static final List<String> TAKEN = List.of("calendars", COPIED);

    private final Path content;

    /**
     * Starts packs.
     *
     * @param content the content directory, whose packs lie in {@code scenarios}
     */
    public FirstPack(Path content) {
        this.content = content;
    }

    @Override
    public Outcome start(String name, String folder) {
        if (!NAME.matcher(name).matches() || name.length() > LONGEST) {
            return refused(
                    "'" + name + "' is not a name for a pack: use small letters, digits and hyphens, such as tea-shop",
                    "“" + name + "”不能用作规则包名称：只用小写字母、数字和连字符，例如 tea-shop");
        }
        if (TAKEN.contains(name)) {
            return refused(
                    "'" + name + "' means something else already: choose another name", "“" + name + "”另有用途，请换一个名称");
        }
        try {
            Path packs = folder.isEmpty() ? content.resolve("scenarios") : Path.of(folder);
            Path pack = packs.resolve(name);
            return Files.exists(pack)
                    ? refused(
                            "there is something at " + pack + " already, and it stays as it is: choose another name",
                            pack + " 已存在，未作改动：请换一个名称")
                    : new Started(pack.toString(), written(packs, pack, name), name + "-returns");
        } catch (IOException | InvalidPathException unwritable) {
            return refused(
                    "nothing can be written into '" + folder + "': check that the folder may be written to",
                    "无法写入“" + folder + "”，请检查目录是否可写");
        }
    }

    private static Refused refused(String en, String zh) {
        return new Refused(new Text(en, zh));
    }

    private static List<String> written(Path packs, Path pack, String name) throws IOException {
        List<String> written = new ArrayList<>();
        for (String file : FILES) {
            Path to = pack.resolve(file.replace(COPIED, name));
            write(to, read("/skeleton/" + file).replace(COPIED, name));
            written.add(to.toString());
        }
        Optional<Path> calendar = missingCalendar(packs);
        if (calendar.isPresent()) {
            write(calendar.get(), read("/skeleton/calendars/" + CALENDAR));
            written.add(calendar.get().toString());
        }
        return List.copyOf(written);
    }

    /** Packs away from the content directory need the calendar beside them. */
    private static Optional<Path> missingCalendar(Path packs) {
        Path beside = packs.resolve("calendars").resolve(CALENDAR);
        return Files.exists(beside) ? Optional.empty() : Optional.of(beside);
    }

    private static void write(Path file, String text) throws IOException {
        Path folder = file.getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        Files.writeString(file, text, StandardOpenOption.CREATE_NEW);
    }

    private static String read(String resource) {
        try (InputStream in = FirstPack.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("the program lacks its resource " + resource);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
