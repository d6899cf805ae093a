package org.tracewright.frontend.objspace.host;

/** A built-in function, or the function of a built-in method: implemented in Java. */
public final class HostBuiltin extends HostObject {

    private final String qualifiedName;
    private final BuiltinCode implementation;
    private final boolean method;

    /** @param qualifiedName such as {@code __builtin__.len}, {@code math.sqrt} */
    public HostBuiltin(String qualifiedName, BuiltinCode implementation) {
        this(qualifiedName, implementation, false);
    }

    /** @param method whether it binds to the instance it is read from, as the methods of built-in types do */
    public HostBuiltin(String qualifiedName, BuiltinCode implementation, boolean method) {
        this.qualifiedName = qualifiedName;
        this.implementation = implementation;
        this.method = method;
    }

    public String qualifiedName() {
        return qualifiedName;
    }

    /** The last part of the qualified name. */
    public String name() {
        return qualifiedName.substring(qualifiedName.lastIndexOf('.') + 1);
    }

    public BuiltinCode implementation() {
        return implementation;
    }

    public boolean isMethod() {
        return method;
    }

    @Override
    public HostType type() {
        return method ? BuiltinTypes.METHOD_DESCRIPTOR : BuiltinTypes.BUILTIN_FUNCTION;
    }

    @Override
    public String toString() {
        return "<built-in function " + qualifiedName + ">";
    }
}
