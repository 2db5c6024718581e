package org.refundrill.exercise.investigation;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.refundrill.casefile.Dossier;
import org.refundrill.language.Formats;
import org.refundrill.language.Text;

/** Tells people how their enquiries stand. */
final class Journal {
    static final String PANEL = "enquiries";

    private final Enquiries enquiries;
    private final Course course;

    Journal(Enquiries enquiries, Course course) {
        this.enquiries = enquiries;
        this.course = course;
    }

    /** What the last act came to. */
    Text since(Course before) {
        List<Text> told = new ArrayList<>();
        List<Sent> open = course.sent().stream()
                .filter(sent -> !before.closed().contains(sent))
                .toList();
        for (Sent sent : open) {
            if (sent.isClosed(course.now())) {
                told.add(became(sent));
            } else if (!before.sent().contains(sent)) {
                told.add(asked(sent));
            }
        }
        Text now = new Text(
                "It is " + time(course.now()).en() + ". ",
                "现在是" + time(course.now()).zh() + "。");
        return new Text(
                now.en() + String.join(" ", told.stream().map(Text::en).toList()),
                now.zh() + String.join("", told.stream().map(Text::zh).toList()));
    }

    private static Text became(Sent sent) {
        Text whom = sent.enquiry().whom();
        return sent.answered().isPresent()
                ? new Text("Answered: " + whom.en() + ".", whom.zh() + "已答复。")
                : new Text("No answer within the time: " + whom.en() + ".", whom.zh() + "逾期未答复。");
    }

    private static Text asked(Sent sent) {
        long usual = sent.enquiry().usual().toMinutes();
        Text whom = sent.enquiry().whom();
        return new Text(
                "Asked: " + whom.en() + "; usually answers within " + usual + " office minutes.",
                "已询问" + whom.zh() + "，通常在" + usual + "个办公分钟内答复。");
    }

    /** How things stand, to be read with the file. */
    Dossier.Panel panel() {
        List<List<Text>> rows = new ArrayList<>();
        Text now = time(course.now());
        Text until = time(enquiries.limit());
        rows.add(List.of(
                new Text("Time now", "当前时间"),
                new Text(now.en() + "; answer due by " + until.en(), now.zh() + "，答复时限" + until.zh())));
        enquiries
                .effort()
                .ifPresent(given -> rows.add(List.of(
                        new Text("Own minutes", "自身用时"),
                        new Text(course.effort() + " of " + given, course.effort() + "/" + given + "分钟"))));
        course.sent().forEach(sent -> rows.add(List.of(sent.enquiry().label(), stands(sent))));
        return new Dossier.Panel(
                PANEL, new Text("Your enquiries", "查证进展"), Dossier.Layout.FIELDS, List.of(), List.copyOf(rows));
    }

    private Text stands(Sent sent) {
        Text asked = time(sent.asked());
        Text what = sent.isClosed(course.now())
                ? sent.answered().map(Journal::answered).orElse(new Text("no answer within the time", "期限内未答复"))
                : new Text("no answer yet", "尚未答复");
        return new Text("asked " + asked.en() + ", " + what.en(), asked.zh() + "询问，" + what.zh());
    }

    private static Text answered(OffsetDateTime at) {
        return new Text("answered " + time(at).en(), time(at).zh() + "答复");
    }

    static Text time(OffsetDateTime at) {
        return Formats.dateTime(at);
    }
}
