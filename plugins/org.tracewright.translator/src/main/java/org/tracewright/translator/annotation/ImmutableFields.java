package org.tracewright.translator.annotation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tracewright.flow.type.GcStruct.Mutability;
import org.tracewright.frontend.objspace.host.HostBool;
import org.tracewright.frontend.objspace.host.HostList;
import org.tracewright.frontend.objspace.host.HostObject;
import org.tracewright.frontend.objspace.host.HostStr;
import org.tracewright.frontend.objspace.host.HostTuple;
import org.tracewright.frontend.objspace.host.HostType;

/**
 * What {@code _immutable_fields_} of a class and its bases and its own {@code _immutable_} say; the name {@code *} stands for all other fields. A field is not always where its hint
 * is: inference puts it in the topmost class whose instances have it, and a base class without instances of its own leaves its fields to the classes below.
 */
public final class ImmutableFields {

    private ImmutableFields() {
    }

    /** The fields that are named, with what they are. */
    public static Map<String, Mutability> of(HostType type) {
        Map<String, Mutability> result = new HashMap<>();
        if (type.dict().get("_immutable_") == HostBool.TRUE) {
            result.put("*", Mutability.IMMUTABLE);
        }
        for (HostType each : type.mro()) {
            for (HostObject item : items(each.dict().get("_immutable_fields_"))) {
                if (item instanceof HostStr text) {
                    add(result, text.text());
                }
            }
        }
        return result;
    }

    private static List<HostObject> items(HostObject value) {
        return value instanceof HostList list ? list.items() : value instanceof HostTuple tuple ? tuple.items() : List.of();
    }

    /** The nearest class that names a field says what it is. */
    private static void add(Map<String, Mutability> result, String text) {
        if (text.endsWith("?[*]")) {
            result.putIfAbsent(text.substring(0, text.length() - 4), Mutability.QUASI_IMMUTABLE_ARRAY);
        } else if (text.endsWith("[*]")) {
            result.putIfAbsent(text.substring(0, text.length() - 3), Mutability.IMMUTABLE_ARRAY);
        } else if (text.endsWith("?")) {
            result.putIfAbsent(text.substring(0, text.length() - 1), Mutability.QUASI_IMMUTABLE);
        } else {
            result.putIfAbsent(text, Mutability.IMMUTABLE);
        }
    }
}
