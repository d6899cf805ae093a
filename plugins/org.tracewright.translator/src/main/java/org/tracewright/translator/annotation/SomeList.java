package org.tracewright.translator.annotation;

import org.tracewright.frontend.objspace.host.HostObject;

/** A list, perhaps {@code None}; what is known of its items is in the definition. */
public record SomeList(ListDef listDef, boolean canBeNone, HostObject constant) implements Annotation {

    public SomeList(ListDef listDef) {
        this(listDef, false, null);
    }

    /** The definition that this one has been merged into. */
    @Override
    public ListDef listDef() {
        return listDef.representative();
    }

    @Override
    public Annotation withoutConstant() {
        return constant == null ? this : new SomeList(listDef, canBeNone, null);
    }

    @Override
    public Annotation withoutNone() {
        return canBeNone ? new SomeList(listDef, false, constant) : this;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SomeList that && listDef() == that.listDef() && canBeNone == that.canBeNone && constant == that.constant;
    }

    @Override
    public int hashCode() {
        return canBeNone ? 1 : 2;
    }

    @Override
    public Kind kind() {
        return Kind.LIST;
    }

    @Override
    public String toString() {
        return Describe.annotation(this);
    }
}
