package org.refundrill.training;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.refundrill.casefile.CaseCode;
import org.refundrill.casefile.CaseFile;
import org.refundrill.language.Text;
import org.refundrill.world.World;
import org.refundrill.world.WorldRecord;

/** Finds the case of a code: made again from its scenario, or, where that is another one now, as it was kept. */
final class CaseFinder {
    private static final Text NOTHING = Text.same("");
    private static final Text KEPT = new Text(
            "The scenario has changed since this case was opened: you see the case as it was kept.",
            "该场景此后已更新，以下为当时存档的案件。");
    private static final Text OTHER_KEY = new Text(
            "The rules have changed since this case was opened: today another answer is due.",
            "规则此后已有更新：按现行规则，本案应作出的处理与当时不同。");
    private static final Text KEPT_WITH_OTHER_KEY = new Text(
            "Scenario and rules have changed since this case was opened: you see the case as it was kept, and today another"
                    + " answer is due.",
            "场景和规则此后均已更新：以下为当时存档的案件，按现行规则，应作出的处理与当时不同。");

    private final CaseDesk desk;
    private final CaseText texts;

    CaseFinder(CaseDesk desk, CaseText texts) {
        this.desk = desk;
        this.texts = texts;
    }

    /**
     * The case of a code.
     *
     * @param kept the case as it was kept, if it was
     */
    Found find(String code, Optional<String> kept) {
        CaseCode.Reading reading = desk.read(code);
        if (reading instanceof CaseCode.Mistyped) {
            return new Found.Mistyped(
                    new Text("'" + code + "' is not a case code: check its letters", "“" + code + "”不是有效的案件编号，请核对"));
        }
        if (reading instanceof CaseCode.Known known) {
            return made(desk.generate(known.code()), kept);
        }
        if (kept.isEmpty()) {
            return new Found.Missing(notKept(code, reading));
        }
        try {
            return ready(texts.read(kept.get()), KEPT, KEPT_WITH_OTHER_KEY);
        } catch (CaseText.Unreadable unreadable) {
            return new Found.Missing(new Text(
                    "the case " + code + " is kept, but cannot be opened: "
                            + unreadable.why().en(),
                    "案件 " + code + " 虽有存档，但无法打开：" + unreadable.why().zh()));
        }
    }

    private Found made(CaseFile file, Optional<String> kept) {
        if (kept.isEmpty()) {
            return new Found.Ready(file, false, NOTHING);
        }
        try {
            CaseText.Kept before = texts.read(kept.get());
            if (!sameButForWording(before.file().world(), file.world())) {
                return ready(before, KEPT, KEPT_WITH_OTHER_KEY);
            }
            boolean sameKey = texts.key(desk.pose(file)).equals(before.key());
            return new Found.Ready(file, false, sameKey ? NOTHING : OTHER_KEY);
        } catch (CaseText.Unreadable olderThanTheSchema) {
            return new Found.Ready(file, false, NOTHING);
        }
    }

    private Found ready(CaseText.Kept kept, Text note, Text noteWithOtherKey) {
        boolean sameKey = texts.key(desk.pose(kept.file())).equals(kept.key());
        return new Found.Ready(kept.file(), true, sameKey ? note : noteWithOtherKey);
    }

    /** A mended word does not make it another case: the better wording is shown then. */
    private static boolean sameButForWording(World a, World b) {
        return bare(a).equals(bare(b));
    }

    private static List<Map<String, Object>> bare(World world) {
        List<Map<String, Object>> records = new ArrayList<>();
        for (WorldRecord record : world.records()) {
            Map<String, Object> bare = new LinkedHashMap<>();
            bare.put("id", record.id());
            bare.put("seen", record.seen());
            record.values().forEach((field, value) -> bare.put("." + field, bare(value)));
            records.add(bare);
        }
        return records;
    }

    private static @Nullable Object bare(@Nullable Object value) {
        if (value instanceof List<?> items) {
            return items.stream().map(CaseFinder::bare).toList();
        }
        if (value instanceof WorldRecord record) {
            return record.id();
        }
        return value instanceof Text ? "" : value;
    }

    private static Text notKept(String code, CaseCode.Reading reading) {
        if (reading instanceof CaseCode.Changed changed) {
            return new Text(
                    "the scenario " + changed.scenario().id() + " has changed since, and the case " + code
                            + " was never opened here, so that no copy is kept; practise --scenario "
                            + changed.scenario().id() + " --seed " + changed.seed() + " opens what that seed gives now",
                    "场景 " + changed.scenario().id() + " 已更新，案件 " + code + " 未在此打开过，没有存档；可用 practise --scenario "
                            + changed.scenario().id() + " --seed " + changed.seed() + " 打开该种子现在对应的案件");
        }
        return new Text(
                "the case " + code + " is of a scenario that is not here, and no copy of it is kept; check --content",
                "案件 " + code + " 所属场景不存在，也没有存档；请检查 --content");
    }
}
