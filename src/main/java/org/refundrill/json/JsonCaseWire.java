package org.refundrill.json;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.refundrill.casefile.CaseFile;
import org.refundrill.training.CaseDesk;
import org.refundrill.training.CaseWire;
import org.refundrill.world.World;

/** Cases as JSON text. */
public final class JsonCaseWire implements CaseWire {
    private final CaseDesk desk;
    private final Map<String, WorldShape> shapes = new ConcurrentHashMap<>();

    public JsonCaseWire(CaseDesk desk) {
        this.desk = desk;
    }

    @Override
    public String world(CaseFile file) {
        return Json.line(shape(file).of(file.world()));
    }

    @Override
    public World read(CaseFile file, String text) {
        return shape(file).read(Json.list(text));
    }

    @Override
    public Map<String, Object> sent(Map<String, Object> responses) {
        return Json.object(Json.line(responses));
    }

    private WorldShape shape(CaseFile file) {
        return shapes.computeIfAbsent(
                file.scenario().pack(),
                pack -> new WorldShape(
                        desk.catalogue().schema(pack),
                        desk.catalogue().zone(pack),
                        desk.rulebook(file.scenario(), file.world()).currency()));
    }
}
