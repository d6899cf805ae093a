package org.tracewright.translator.annotation;

import java.util.List;
import org.tracewright.frontend.objspace.host.HostObject;

/** A tuple of that length. It is a constant where all items are. */
public record SomeTuple(List<Annotation> items, HostObject constant) implements Annotation {

    public SomeTuple {
        items = List.copyOf(items);
    }

    public SomeTuple(List<Annotation> items) {
        this(items, null);
    }

    @Override
    public Annotation withoutConstant() {
        return constant == null ? this : new SomeTuple(items.stream().map(Annotation::withoutConstant).toList(), null);
    }

    @Override
    public Kind kind() {
        return Kind.TUPLE;
    }

    @Override
    public String toString() {
        return Describe.annotation(this);
    }
}
