package org.tracewright.translator.annotation;

import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tracewright.frontend.objspace.host.BuiltinTypes;
import org.tracewright.frontend.objspace.host.HostBool;
import org.tracewright.frontend.objspace.host.HostDict;
import org.tracewright.frontend.objspace.host.HostFunction;
import org.tracewright.frontend.objspace.host.HostObject;
import org.tracewright.frontend.objspace.host.HostStr;
import org.tracewright.frontend.objspace.host.HostType;

/** Classes marked {@code _mixin_ = True}: they are no bases at run time, their attributes are copied into the classes that name them. */
final class Mixins {

    private Mixins() {
    }

    static boolean isMixin(HostType type) {
        return type.dict().get("_mixin_") == HostBool.TRUE;
    }

    /** The attributes of a class itself, with copies of those of its mixins. */
    static Map<String, HostObject> dictionary(HostType type) {
        Map<String, HostObject> all = new LinkedHashMap<>();
        List<HostType> mro = type.mro();
        for (int i = mro.size() - 1; i > 0; i--) {
            if (isMixin(mro.get(i)) && isMixinOf(mro.get(i), type)) {
                addAll(mro.get(i).dict(), all, true);
            }
        }
        addAll(type.dict(), all, false);
        return all;
    }

    /** Whether the mixin came in through this class rather than through its real base. */
    private static boolean isMixinOf(HostType mixin, HostType type) {
        for (HostType base : type.bases()) {
            if (base != BuiltinTypes.OBJECT && !isMixin(base) && base.isSubclassOf(mixin)) {
                return false;
            }
        }
        return true;
    }

    private static void addAll(HostDict dict, Map<String, HostObject> all, boolean copyFunctions) {
        Map<HostObject, HostObject> copies = new IdentityHashMap<>();
        for (HostDict.Entry entry : dict.entries()) {
            if (entry.key() instanceof HostStr name && !name.text().equals("_mixin_")) {
                HostObject value = entry.value();
                all.put(name.text(), copyFunctions && value instanceof HostFunction f ? copies.computeIfAbsent(f, k -> copy(f)) : value);
            }
        }
    }

    private static HostFunction copy(HostFunction function) {
        HostFunction copy = new HostFunction(function.code(), function.globals(), function.name(), function.defaults(), function.closure());
        for (HostDict.Entry entry : function.dict().entries()) {
            copy.dict().put((HostStr) entry.key(), entry.value());
        }
        return copy;
    }
}
