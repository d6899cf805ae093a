package org.tracewright.translator.annotation;

import org.tracewright.frontend.objspace.host.HostObject;
import org.tracewright.frontend.objspace.host.HostStr;

/** Names of {@code rffi} and {@code lltype} that stand for raw memory: they can be imported and built upon, and are refused where the program uses them. */
final class RawMemory {

    private static final String CLASS = "rpython.rtyper.lltypesystem.lltype.RawMemory";

    private RawMemory() {
    }

    static boolean is(FrozenDesc frozen) {
        return frozen.hostObject().type().qualifiedName().equals(CLASS);
    }

    static Annotation refuse(Inference in, FrozenDesc frozen) {
        HostObject name = in.space().findAttribute(frozen.hostObject(), "_name");
        return in.fail("raw-memory", (name instanceof HostStr text ? text.text() : "this") + " needs raw memory, which there is none of on the Java virtual machine; what works of rffi and"
                + " lltype are the types of numbers (Signed, INT, DOUBLE and their like) and rffi.cast");
    }
}
