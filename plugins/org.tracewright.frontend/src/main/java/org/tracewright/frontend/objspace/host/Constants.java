package org.tracewright.frontend.objspace.host;

import java.math.BigInteger;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.tracewright.frontend.bytecode.CodeObject;

/** The constants of code objects as live objects, each made once. */
final class Constants {

    private final Map<CodeObject, HostObject[]> made = new IdentityHashMap<>();

    HostObject get(CodeObject code, int index) {
        HostObject[] known = made.computeIfAbsent(code, key -> new HostObject[key.constants().size()]);
        if (known[index] == null) {
            known[index] = wrap(code.constants().get(index));
        }
        return known[index];
    }

    private static HostObject wrap(Object constant) {
        if (constant instanceof Long value) {
            return new HostInt(value);
        } else if (constant instanceof byte[] bytes) {
            return new HostStr(bytes);
        } else if (constant instanceof String text) {
            return HostUnicode.of(text);
        } else if (constant instanceof Double value) {
            return new HostFloat(value);
        } else if (constant instanceof Boolean value) {
            return HostBool.of(value);
        } else if (constant instanceof BigInteger value) {
            return new HostLong(value);
        } else if (constant instanceof List<?> items) {
            return new HostTuple(items.stream().map(Constants::wrap).toList());
        } else if (constant instanceof CodeObject code) {
            return new HostCode(code);
        }
        return constant == CodeObject.ELLIPSIS ? HostEllipsis.ELLIPSIS : HostNone.NONE;
    }
}
