package org.tracewright.frontend.objspace.host;

import java.util.regex.Pattern;

/** Names live objects in graphs that people read. */
public final class HostNames {

    private static final int LONGEST = 60;
    private static final Pattern ADDRESS = Pattern.compile(" at 0x[0-9a-f]+");

    private final HostSpace space;

    public HostNames(HostSpace space) {
        this.space = space;
    }

    /** A short name without addresses; equal runs give equal names. */
    public String of(Object object) {
        if (object instanceof HostFunction function) {
            return function.qualifiedName();
        } else if (object instanceof HostType type) {
            return type.qualifiedName();
        } else if (object instanceof HostBuiltin builtin) {
            return builtin.qualifiedName();
        } else if (object instanceof HostBoundMethod method) {
            return "<bound method " + of(method.function()) + ">";
        } else if (object instanceof HostModule || object instanceof HostInstance) {
            return object.toString();
        } else if (object instanceof HostObject host) {
            String text = ADDRESS.matcher(space.repr(host)).replaceAll("");
            return text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text;
        }
        return String.valueOf(object);
    }
}
