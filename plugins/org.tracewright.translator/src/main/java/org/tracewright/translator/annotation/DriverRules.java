package org.tracewright.translator.annotation;

import java.util.ArrayList;
import java.util.List;
import org.tracewright.flow.graph.Constant;
import org.tracewright.flow.graph.Operation;
import org.tracewright.frontend.objspace.flow.JitMarker;
import org.tracewright.frontend.objspace.host.HostForeign;
import org.tracewright.frontend.objspace.host.HostFunction;
import org.tracewright.frontend.objspace.host.HostObject;

/** What a merge point makes part of the program: the function that tells people where a position is. */
final class DriverRules {

    private static final int FIRST_VALUE = 2;

    private DriverRules() {
    }

    static Annotation marker(Inference in, Operation operation, List<Annotation> args) {
        JitMarker marker = (JitMarker) ((HostForeign) ((Constant) operation.arg(0)).value()).value();
        HostObject location = in.space().getAttribute((HostObject) ((Constant) operation.arg(1)).value(), "get_printable_location");
        if (marker.kind().equals("jit_merge_point") && location instanceof HostFunction function) {
            List<Annotation> greens = args.subList(FIRST_VALUE, FIRST_VALUE + marker.greens().size());
            List<CallTarget> found = new ArrayList<>();
            in.calls().call(in.bookkeeper().constant(function), CallArguments.from(FIRST_VALUE, greens), found);
            in.calls().note(operation, found);
        }
        return SomeNone.INSTANCE;
    }
}
