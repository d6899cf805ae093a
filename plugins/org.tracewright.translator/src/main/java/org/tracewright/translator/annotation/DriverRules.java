package org.tracewright.translator.annotation;

import java.util.ArrayList;
import java.util.List;
import org.tracewright.flow.graph.Constant;
import org.tracewright.flow.graph.Operation;
import org.tracewright.frontend.objspace.flow.JitCallback;
import org.tracewright.frontend.objspace.flow.JitMarker;
import org.tracewright.frontend.objspace.host.HostForeign;
import org.tracewright.frontend.objspace.host.HostFunction;
import org.tracewright.frontend.objspace.host.HostObject;

/** What a merge point makes part of the program: the functions that its driver names. */
final class DriverRules {

    private static final int FIRST_VALUE = 2;

    private DriverRules() {
    }

    static Annotation marker(Inference in, Operation operation, List<Annotation> args) {
        JitMarker marker = (JitMarker) ((HostForeign) ((Constant) operation.arg(0)).value()).value();
        if (!marker.kind().equals("jit_merge_point")) {
            return SomeNone.INSTANCE;
        }
        HostObject driver = (HostObject) ((Constant) operation.arg(1)).value();
        Annotation result = SomeNone.INSTANCE;
        List<CallTarget> found = new ArrayList<>();
        for (JitCallback callback : JitCallback.values()) {
            if (in.space().getAttribute(driver, callback.attribute()) instanceof HostFunction function) {
                int end = callback.takesReds() ? args.size() : FIRST_VALUE + marker.greens().size();
                Annotation given = in.calls().call(in.bookkeeper().constant(function), CallArguments.from(FIRST_VALUE, args.subList(FIRST_VALUE, end)), found);
                if (!mayGive(callback, given.kind())) {
                    result = in.fail("call-error", callback.attribute() + " of a driver must give " + wanted(callback) + ", here it gives " + given);
                }
            }
        }
        in.calls().note(operation, found);
        return result;
    }

    private static boolean mayGive(JitCallback callback, Annotation.Kind kind) {
        return kind == Annotation.Kind.IMPOSSIBLE || kind == Annotation.Kind.ERROR || switch (callback) {
            case PRINTABLE_LOCATION -> kind == Annotation.Kind.STRING || kind == Annotation.Kind.CHAR;
            case LOCATION -> kind == Annotation.Kind.TUPLE;
            case CONFIRM_ENTER, UNROLL_ONCE, NEVER_INLINE -> kind == Annotation.Kind.BOOL || kind == Annotation.Kind.INTEGER;
        };
    }

    private static String wanted(JitCallback callback) {
        return switch (callback) {
            case PRINTABLE_LOCATION -> "a str";
            case LOCATION -> "a tuple";
            case CONFIRM_ENTER, UNROLL_ONCE, NEVER_INLINE -> "a bool";
        };
    }
}
