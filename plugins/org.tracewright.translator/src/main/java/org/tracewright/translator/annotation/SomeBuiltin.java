package org.tracewright.translator.annotation;

import org.tracewright.frontend.objspace.host.HostObject;

/** A built-in function or type, by qualified name such as {@code __builtin__.len}. */
public record SomeBuiltin(String qualifiedName, HostObject constant) implements Annotation {

    @Override
    public Kind kind() {
        return Kind.BUILTIN;
    }

    @Override
    public String toString() {
        return Describe.annotation(this);
    }
}
