package org.tracewright.frontend.objspace.flow;

import java.util.function.Function;
import org.tracewright.frontend.objspace.host.HostBoundMethod;
import org.tracewright.frontend.objspace.host.HostBuiltin;
import org.tracewright.frontend.objspace.host.HostDict;
import org.tracewright.frontend.objspace.host.HostForeign;
import org.tracewright.frontend.objspace.host.HostFunction;
import org.tracewright.frontend.objspace.host.HostInstance;
import org.tracewright.frontend.objspace.host.HostList;
import org.tracewright.frontend.objspace.host.HostModule;
import org.tracewright.frontend.objspace.host.HostObject;
import org.tracewright.frontend.objspace.host.HostSpace;
import org.tracewright.frontend.objspace.host.HostType;

/** Short names for the live objects that graphs mention: the same in every run. */
public final class ConstantNames implements Function<Object, String> {

    private final HostSpace host;

    public ConstantNames(HostSpace host) {
        this.host = host;
    }

    @Override
    public String apply(Object value) {
        if (value instanceof HostFunction function) {
            return function.qualifiedName();
        } else if (value instanceof HostBuiltin builtin) {
            return builtin.qualifiedName();
        } else if (value instanceof HostType type) {
            return type.qualifiedName();
        } else if (value instanceof HostModule module) {
            return "module " + module.name();
        } else if (value instanceof HostBoundMethod method) {
            return apply(method.function()) + " of " + apply(method.self());
        } else if (value instanceof HostInstance instance) {
            return "a " + instance.type().name();
        } else if (value instanceof HostList list) {
            return "a list of " + list.items().size();
        } else if (value instanceof HostDict dict) {
            return "a dict of " + dict.entries().size();
        } else if (value instanceof HostForeign foreign) {
            return String.valueOf(foreign.value());
        }
        return value instanceof HostObject object ? host.repr(object) : String.valueOf(value);
    }
}
