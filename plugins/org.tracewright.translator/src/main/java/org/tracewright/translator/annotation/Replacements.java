package org.tracewright.translator.annotation;

import java.util.Map;
import org.tracewright.frontend.objspace.host.HostFunction;
import org.tracewright.frontend.objspace.host.HostSpace;

/** Built-in functions of import time whose place a function of the RPython library takes at run time. */
final class Replacements {

    /** Where a function of the library is. */
    private record Place(String module, String function) {
    }

    private static final Place FILES = new Place("rpython.rlib.rfile", "create_file");
    private static final Place ROUNDING = new Place("rpython.rlib.rfloat", "round_double");
    private static final Map<String, Place> TABLE = Map.of("__builtin__.open", FILES, "__builtin__.round", ROUNDING);

    private Replacements() {
    }

    /** The function to call instead of a built-in one, or null. Its module is imported when first asked for. */
    static HostFunction of(HostSpace space, String qualifiedName) {
        Place place = TABLE.get(qualifiedName);
        return place == null ? null : (HostFunction) space.getAttribute(space.importModule(place.module()), place.function());
    }
}
