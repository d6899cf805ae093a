package org.tracewright.translator.annotation;

import org.tracewright.flow.SourcePosition;

/** Growth of what lives on the heap: slots, and the definitions of lists and dicts that meet. */
final class Merging {

    private final Inference inference;

    Merging(Inference inference) {
        this.inference = inference;
    }

    /** Lets a slot take such values too; complains where they do not mix with what it has. */
    void generalise(Slot slot, Annotation value, String what) {
        generalise(slot, value, what, null);
    }

    /** The same for a value that lies there before the program starts. */
    void generalise(Slot slot, Annotation value, String what, PrebuiltPlace prebuilt) {
        Annotation old = slot.annotation();
        if (inference.unions().contains(old, value)) {
            return;
        }
        Annotation wider = inference.unions().union(old, value);
        Origin origin = new Origin(inference.position(), value, prebuilt);
        if (wider == null) {
            inference.faults().slotConflict(slot, origin, what);
            return;
        }
        slot.set(wider, origin);
        inference.engine().requeue(slot.readers());
    }

    /** Lets the items of a list be such values too. */
    void item(ListDef list, Annotation value) {
        item(list, value, null);
    }

    void item(ListDef list, Annotation value, PrebuiltPlace prebuilt) {
        generalise(list.item(), scalar(value), "list", prebuilt);
    }

    /** Lets the keys of a dict be such values too. */
    void key(DictDef dict, Annotation value) {
        key(dict, value, null);
    }

    void key(DictDef dict, Annotation value, PrebuiltPlace prebuilt) {
        generalise(dict.key(), scalar(value), "keys of a dict", prebuilt);
    }

    /** Lets the values of a dict be such values too. */
    void value(DictDef dict, Annotation value) {
        value(dict, value, null);
    }

    void value(DictDef dict, Annotation value, PrebuiltPlace prebuilt) {
        generalise(dict.value(), scalar(value), "values of a dict", prebuilt);
    }

    /** Items of containers forget constants of numbers and strings: that two of them differ is the normal case. */
    private static Annotation scalar(Annotation value) {
        return switch (value.kind()) {
            case BOOL, INTEGER, FLOAT, CHAR, UNICHAR, STRING, UNICODE, TUPLE -> value.withoutConstant();
            default -> value;
        };
    }

    /** Marks a list as changing an item. */
    void mutate(ListDef list) {
        list.markMutated();
    }

    /** Says that a list comes from {@code range}. */
    void setRange(ListDef list, long step) {
        if (!list.mutated()) {
            list.setRangeStep(step);
        }
    }

    /** Gives a dict its own equality. */
    void setCustom(DictDef dict, Annotation equality, Annotation hashing) {
        dict.setCustom(dict.isCustom() ? inference.join(dict.equality(), equality) : equality, dict.isCustom() ? inference.join(dict.hashing(), hashing) : hashing);
        inference.keyFunctions().add(dict);
    }

    /** Marks a list as changing its length here. */
    void resize(ListDef list) {
        if (!list.resized()) {
            list.markResized(inference.position());
            checkResize(list, inference.position());
        } else {
            list.markMutated();
        }
    }

    /** Marks a list as one that must keep its length. */
    void neverResize(ListDef list) {
        list.markNeverResized(inference.position());
        checkResize(list, inference.position());
    }

    private void checkResize(ListDef list, SourcePosition where) {
        if (list.resized() && list.neverResized()) {
            inference.faults().resized(list, where);
        }
    }

    void lists(ListDef first, ListDef second) {
        ListDef a = first.representative();
        ListDef b = second.representative();
        if (a == b) {
            return;
        }
        Long step = a.rangeStep() == null || b.rangeStep() == null ? null : a.rangeStep().equals(b.rangeStep()) ? a.rangeStep() : Long.valueOf(0);
        boolean changed = b.mutated() || a.mutated();
        boolean resized = b.resized();
        SourcePosition resizedAt = b.resizedAt();
        boolean fixed = b.neverResized();
        SourcePosition fixedAt = b.neverResizedAt();
        Slot items = b.item();
        b.mergeInto(a);
        a.setRangeStep(step);
        if (changed) {
            a.markMutated();
        }
        if (resized) {
            a.markResized(resizedAt);
        }
        if (fixed) {
            a.markNeverResized(fixedAt);
        }
        checkResize(a, inference.position());
        join(a.item(), items, "list");
    }

    void dicts(DictDef first, DictDef second) {
        DictDef a = first.representative();
        DictDef b = second.representative();
        if (a == b) {
            return;
        }
        Slot keys = b.key();
        Slot values = b.value();
        Annotation equality = b.equality();
        Annotation hashing = b.hashing();
        b.mergeInto(a);
        if (!a.isCustom() && equality != null) {
            a.setCustom(equality, hashing);
        } else if (equality != null) {
            a.setCustom(inference.join(a.equality(), equality), inference.join(a.hashing(), hashing));
        }
        join(a.key(), keys, "keys of a dict");
        join(a.value(), values, "values of a dict");
    }

    private void join(Slot into, Slot other, String what) {
        inference.engine().requeue(into.readers());
        inference.engine().requeue(other.readers());
        Annotation old = into.annotation();
        Annotation wider = inference.unions().union(old, other.annotation());
        if (wider == null) {
            inference.faults().slotsConflict(into, other, what);
            wider = old;
        }
        into.absorb(other);
        into.set(wider, null);
    }
}
