package org.tracewright.translator.annotation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.tracewright.flow.graph.Block;

/**
 * A place of the heap whose type grows during inference: the item of a list, the key or value of a dict, an attribute, a function's result. It knows the
 * blocks that have read it, which must be looked at again when it grows, and where each growth came from.
 */
public final class Slot {

    private Annotation annotation = SomeImpossible.INSTANCE;
    private final Set<Block> readers = new LinkedHashSet<>();
    private final List<Origin> origins = new ArrayList<>();

    public Annotation annotation() {
        return annotation;
    }

    /** Blocks to look at again when this grows; the live set. */
    public Set<Block> readers() {
        return readers;
    }

    /** What made this grow, first cause first. */
    public List<Origin> origins() {
        return Collections.unmodifiableList(origins);
    }

    /** Sets a more general annotation. */
    public void set(Annotation wider, Origin origin) {
        annotation = wider;
        if (origin != null && origins.size() < 8) {
            origins.add(origin);
        }
    }

    /** Takes over what another slot knows of its readers and origins. */
    public void absorb(Slot other) {
        readers.addAll(other.readers);
        for (Origin origin : other.origins) {
            if (origins.size() < 8) {
                origins.add(origin);
            }
        }
    }
}
