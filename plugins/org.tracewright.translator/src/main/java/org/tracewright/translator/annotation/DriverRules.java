package org.tracewright.translator.annotation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.tracewright.flow.graph.Operation;
import org.tracewright.frontend.objspace.flow.JitCallback;
import org.tracewright.frontend.objspace.host.HostFunction;
import org.tracewright.translator.annotation.CallArguments.Actual;

/** What a merge point makes part of the program: the functions that its driver names. */
final class DriverRules {

    private DriverRules() {
    }

    static Annotation marker(Inference in, Operation operation, List<Annotation> args) {
        DriverCall call = DriverCall.of(operation, args.get(0), in.space());
        if (call.problem() != null) {
            return in.fail("call-error", call.problem());
        }
        if (!call.marker().kind().equals("jit_merge_point")) {
            return SomeNone.INSTANCE;
        }
        Annotation result = SomeNone.INSTANCE;
        List<CallTarget> found = new ArrayList<>();
        for (JitCallback callback : JitCallback.values()) {
            if (in.space().getAttribute(call.driver(), callback.attribute()) instanceof HostFunction function) {
                List<Integer> taken = callback.takesReds() ? call.values() : call.values().subList(0, call.marker().greens().size());
                List<Actual> values = taken.stream().map(index -> new Actual(args.get(index), new CallTarget.Passed(index))).toList();
                Annotation given = in.calls().call(in.bookkeeper().constant(function), new CallArguments(values, Map.of()), found);
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
