package org.refundrill.mastery;

import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * How hard all items are, learnt from everybody's answers. In an exam it is frozen: then answers are judged by it and
 * leave it as it is.
 */
public final class Items {
    private final Map<ItemId, Item> known = new HashMap<>();
    private boolean frozen;

    /** The item, as it is known or else as this one says. */
    public Item of(ItemId id, Item otherwise) {
        Item item = known.get(id);
        return item == null ? otherwise : item;
    }

    /** From here on nothing is learnt. */
    public void freeze() {
        frozen = true;
    }

    /** Whether answers leave it as it is. */
    public boolean frozen() {
        return frozen;
    }

    void learn(ItemId id, Item item) {
        if (!frozen) {
            known.put(id, item);
        }
    }

    /** Takes the state of an item from elsewhere: a snapshot, or an author's word. */
    public void set(ItemId id, Item item) {
        known.put(id, item);
    }

    /** Every item that was answered, in the order of the written ids. */
    public Map<ItemId, Item> known() {
        Map<ItemId, Item> all = new TreeMap<>(Comparator.comparing(ItemId::toString));
        all.putAll(known);
        return Collections.unmodifiableMap(all);
    }

    /** Every item that was answered, by its written id. */
    public Map<String, Item> all() {
        Map<String, Item> all = new TreeMap<>();
        known.forEach((id, item) -> all.put(id.toString(), item));
        return Collections.unmodifiableMap(all);
    }
}
