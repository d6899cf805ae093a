package org.tracewright.flow.ir;

import java.util.LinkedHashMap;
import java.util.Map;
import org.tracewright.flow.heap.LowClass;
import org.tracewright.flow.heap.LowFunction;
import org.tracewright.flow.type.GcStruct;
import org.tracewright.flow.type.StringTypes;

/** What the names of a program text stand for, while it is read. */
final class Declarations {

    final Map<String, GcStruct> structs = new LinkedHashMap<>();
    final Map<String, LowClass> classes = new LinkedHashMap<>();
    final Map<String, Object> objects = new LinkedHashMap<>();
    final Map<String, LowFunction> functions = new LinkedHashMap<>();

    Declarations() {
        structs.put(StringTypes.STR.name(), StringTypes.STR);
        structs.put(StringTypes.UNICODE.name(), StringTypes.UNICODE);
    }

    /** The thing of that name; refuses names that nothing declares. */
    static <T> T find(Map<String, T> things, String kind, IrScanner in) {
        String name = in.name();
        T thing = things.get(name);
        if (thing == null) {
            throw in.error("no " + kind + " is called " + name);
        }
        return thing;
    }
}
