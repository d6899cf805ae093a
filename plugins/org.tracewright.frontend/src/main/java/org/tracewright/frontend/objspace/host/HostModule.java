package org.tracewright.frontend.objspace.host;

/** A module: its dotted name and its name space. */
public final class HostModule extends HostObject {

    private final String name;
    private final HostDict dict;

    public HostModule(String name) {
        this(name, new HostDict());
        dict.put("__name__", HostStr.of(name));
        dict.put("__doc__", HostNone.NONE);
    }

    public HostModule(String name, HostDict dict) {
        this.name = name;
        this.dict = dict;
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
