package org.tracewright.translator.annotation;

/** All dicts that may be mixed with each other; see {@link ListDef}. */
public final class DictDef {

    private DictDef mergedInto;
    private final Slot key = new Slot();
    private final Slot value = new Slot();
    private Annotation equality;
    private Annotation hashing;
    private final Kind kind;

    /** What the program calls it. */
    public enum Kind {
        DICT,
        /** An {@code OrderedDict}: all dicts keep their order, but only these have {@code move_to_end}. */
        ORDERED,
        /** A set: its members are the keys, all values are {@code None}. */
        SET
    }

    public DictDef(Kind kind) {
        this.kind = kind;
    }

    /** The definition that this one has been merged into, or itself. */
    public DictDef representative() {
        DictDef top = this;
        while (top.mergedInto != null) {
            top = top.mergedInto;
        }
        return top;
    }

    /** Makes that definition stand for this one; the caller merges the contents. */
    void mergeInto(DictDef other) {
        mergedInto = other;
    }

    public Slot key() {
        return representative().key;
    }

    public Slot value() {
        return representative().value;
    }

    /** The function that compares keys, a PBC, or null for the built-in equality. */
    public Annotation equality() {
        return representative().equality;
    }

    /** The function that hashes keys, a PBC, or null. */
    public Annotation hashing() {
        return representative().hashing;
    }

    /** Whether this is an {@code r_dict}. */
    public boolean isCustom() {
        return equality() != null;
    }

    public Kind kind() {
        return representative().kind;
    }

    /** Whether this is a set. */
    public boolean isSet() {
        return kind() == Kind.SET;
    }

    void setCustom(Annotation newEquality, Annotation newHashing) {
        DictDef top = representative();
        top.equality = newEquality;
        top.hashing = newHashing;
    }

    @Override
    public String toString() {
        return isSet() ? "set of " + key().annotation() : "dict of " + key().annotation() + " to " + value().annotation();
    }
}
