package org.tracewright.translator.annotation;

import org.tracewright.frontend.objspace.host.HostObject;

/** A dict, perhaps {@code None}; what is known of its keys and values is in the definition. */
public record SomeDict(DictDef dictDef, boolean canBeNone, HostObject constant) implements Annotation {

    public SomeDict(DictDef dictDef) {
        this(dictDef, false, null);
    }

    /** The definition that this one has been merged into. */
    @Override
    public DictDef dictDef() {
        return dictDef.representative();
    }

    @Override
    public Annotation withoutConstant() {
        return constant == null ? this : new SomeDict(dictDef, canBeNone, null);
    }

    @Override
    public Annotation withoutNone() {
        return canBeNone ? new SomeDict(dictDef, false, constant) : this;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SomeDict that && dictDef() == that.dictDef() && canBeNone == that.canBeNone && constant == that.constant;
    }

    @Override
    public int hashCode() {
        return canBeNone ? 1 : 2;
    }

    @Override
    public Kind kind() {
        return Kind.DICT;
    }

    @Override
    public String toString() {
        return Describe.annotation(this);
    }
}
