package org.tracewright.translator.lowering;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tracewright.flow.graph.Constant;
import org.tracewright.flow.graph.DriverTable;
import org.tracewright.flow.graph.Opcode;
import org.tracewright.flow.graph.Operand;
import org.tracewright.flow.heap.LowFunction;
import org.tracewright.flow.type.Primitive;
import org.tracewright.frontend.objspace.flow.JitCallback;
import org.tracewright.frontend.objspace.flow.JitMarker;
import org.tracewright.frontend.objspace.host.HostObject;
import org.tracewright.translator.annotation.CallTarget;
import org.tracewright.translator.annotation.DriverCall;

/** Markers of JIT drivers. */
final class DriverMarkers {

    private DriverMarkers() {
    }

    /** The marker with a table that says of its driver what later stages want to know. */
    static Operand lower(Hop hop) {
        DriverCall call = DriverCall.of(hop.operation(), hop.annotation(0), hop.lowerer().space());
        JitMarker marker = call.marker();
        List<Operand> args = new ArrayList<>();
        args.add(Constant.ofVoid(marker.kind()));
        String name = hop.lowerer().driverName(call.driver());
        args.add(Constant.ofVoid(new DriverTable(name, marker.greens(), marker.reds(), callbacks(hop, call.driver())).toMap()));
        for (int index : call.values()) {
            Operand value = hop.value(index);
            args.add(value.type() == Primitive.VOID ? Constant.ofVoid(null) : value);
        }
        hop.code().emitAs(Opcode.JIT_MARKER, Primitive.VOID, args);
        return Code.nothing();
    }

    /** The functions that the driver of a merge point names, by its names for them; none where this is another marker. */
    private static Map<String, LowFunction> callbacks(Hop hop, HostObject driver) {
        Map<String, LowFunction> callbacks = new LinkedHashMap<>();
        for (JitCallback callback : JitCallback.values()) {
            HostObject function = hop.lowerer().space().getAttribute(driver, callback.attribute());
            for (CallTarget target : hop.lowerer().program().callTargets(hop.operation())) {
                if (target.function().function() == function) {
                    callbacks.put(callback.attribute(), hop.lowerer().functions().of(target.graph()));
                }
            }
        }
        return callbacks;
    }
}
