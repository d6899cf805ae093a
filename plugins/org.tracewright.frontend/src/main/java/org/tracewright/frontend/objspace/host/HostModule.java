package org.tracewright.frontend.objspace.host;

import org.tracewright.frontend.bytecode.CodeObject;

/** A module: its dotted name and its name space. */
public final class HostModule extends HostObject {

    private final String name;
    private final HostDict dict;
    private CodeObject code;

    public HostModule(String name) {
        this(name, new HostDict());
        dict.put("__name__", HostStr.of(name));
        dict.put("__doc__", HostNone.NONE);
    }

    public HostModule(String name, HostDict dict) {
        this.name = name;
        this.dict = dict;
    }

    /** What its top level runs; null for a module made in Java. */
    public CodeObject code() {
        return code;
    }

    void setCode(CodeObject newCode) {
        code = newCode;
    }

    public String name() {
        return name;
    }

    public HostDict dict() {
        return dict;
    }

    @Override
    public HostType type() {
        return BuiltinTypes.MODULE;
    }

    @Override
    public String toString() {
        return "<module '" + name + "'>";
    }
}
