package org.tracewright.translator.lowering;

import org.tracewright.flow.graph.FlowGraph;
import org.tracewright.frontend.objspace.host.HostBool;
import org.tracewright.frontend.objspace.host.HostDict;
import org.tracewright.frontend.objspace.host.HostFunction;
import org.tracewright.frontend.objspace.host.HostInt;
import org.tracewright.frontend.objspace.host.HostObject;
import org.tracewright.frontend.objspace.host.HostStr;

/** The hints that a function carries as attributes, such as {@code _elidable_function_}. */
final class FunctionHints {

    private FunctionHints() {
    }

    static void copy(HostFunction origin, FlowGraph source, FlowGraph target) {
        target.hints().putAll(source.hints());
        if (origin == null) {
            return;
        }
        for (HostDict.Entry entry : origin.dict().entries()) {
            if (entry.key() instanceof HostStr name && isHint(name.text())) {
                Object value = plain(entry.value());
                if (value != null) {
                    target.hints().put(hintName(name.text()), value);
                }
            }
        }
    }

    private static boolean isHint(String name) {
        return name.equals("oopspec") || name.startsWith("_") && name.endsWith("_") && !name.startsWith("__");
    }

    /** {@code elidable} for {@code _elidable_function_}, {@code unroll_safe} for {@code _jit_unroll_safe_} and so on. */
    private static String hintName(String attribute) {
        String name = attribute.startsWith("_") ? attribute.substring(1, attribute.length() - 1) : attribute;
        name = name.startsWith("jit_") ? name.substring("jit_".length()) : name;
        return name.endsWith("_function") ? name.substring(0, name.length() - "_function".length()) : name;
    }

    private static Object plain(HostObject value) {
        return value instanceof HostBool b ? (Object) (b == HostBool.TRUE) : value instanceof HostInt i ? (Object) i.value() : value instanceof HostStr s ? s.text() : null;
    }
}
