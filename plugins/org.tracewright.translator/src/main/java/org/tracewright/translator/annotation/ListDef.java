package org.tracewright.translator.annotation;

import org.tracewright.flow.SourcePosition;

/**
 * All lists that may be mixed with each other: they share one item type and one implementation. Definitions are merged when lists meet; {@link #representative()} is the
 * definition that stands for all merged ones.
 */
public final class ListDef {

    private ListDef mergedInto;
    private final Slot item = new Slot();
    private boolean resized;
    private boolean mutated;
    private boolean neverResized;
    private Long rangeStep;
    private SourcePosition resizedAt;
    private SourcePosition neverResizedAt;

    /** The definition that this one has been merged into, or itself. */
    public ListDef representative() {
        ListDef top = this;
        while (top.mergedInto != null) {
            top = top.mergedInto;
        }
        return top;
    }

    /** Makes that definition stand for this one; the caller merges the contents. */
    void mergeInto(ListDef other) {
        mergedInto = other;
    }

    public Slot item() {
        return representative().item;
    }

    /** Whether some operation changes the length. */
    public boolean resized() {
        return representative().resized;
    }

    /** Whether some operation changes an item. */
    public boolean mutated() {
        return representative().mutated;
    }

    /** Whether the program asked for a list of fixed length. */
    public boolean neverResized() {
        return representative().neverResized;
    }

    /** The step where all lists here come from {@code range} and nothing changes them (0 where it is not constant), else null. */
    public Long rangeStep() {
        return representative().rangeStep;
    }

    void setRangeStep(Long step) {
        representative().rangeStep = step;
    }

    /** Where the length changes, or null. */
    public SourcePosition resizedAt() {
        return representative().resizedAt;
    }

    /** Where the program asked for a fixed length, or null. */
    public SourcePosition neverResizedAt() {
        return representative().neverResizedAt;
    }

    void markMutated() {
        ListDef top = representative();
        top.mutated = true;
        top.rangeStep = null;
    }

    void markResized(SourcePosition where) {
        ListDef top = representative();
        top.markMutated();
        if (!top.resized) {
            top.resized = true;
            top.resizedAt = where;
        }
    }

    void markNeverResized(SourcePosition where) {
        ListDef top = representative();
        if (!top.neverResized) {
            top.neverResized = true;
            top.neverResizedAt = where;
        }
    }

    @Override
    public String toString() {
        return "list of " + item().annotation();
    }
}
