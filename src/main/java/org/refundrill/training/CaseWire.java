package org.refundrill.training;

import java.util.Map;
import org.refundrill.casefile.CaseFile;
import org.refundrill.world.World;

/** Cases as text, the way scripts see them: what a proof says must hold after the way through it. */
public interface CaseWire {
    /** A case's world as text. */
    String world(CaseFile file);

    /** The world that such a text says, for a case of the same pack. */
    World read(CaseFile file, String text);

    /** Responses sent out and read back. */
    Map<String, Object> sent(Map<String, Object> responses);
}
