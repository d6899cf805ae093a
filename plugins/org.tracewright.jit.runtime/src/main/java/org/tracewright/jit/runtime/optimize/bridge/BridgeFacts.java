package org.tracewright.jit.runtime.optimize.bridge;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tracewright.jit.runtime.optimize.BridgeStart;
import org.tracewright.jit.runtime.optimize.pass.PeeledTrace;
import org.tracewright.jit.runtime.optimize.pass.Replacements;
import org.tracewright.jit.runtime.resume.Known;
import org.tracewright.jit.runtime.trace.Box;
import org.tracewright.jit.runtime.trace.Operation;
import org.tracewright.jit.runtime.trace.Trace;
import org.tracewright.jit.runtime.trace.Value;

/** What a bridge knows when it begins. */
public final class BridgeFacts {

    private BridgeFacts() {
    }

    /** The bridge as it was recorded, with what the guard's trace knew of what it hands over and what its failing says, said of the bridge's inputs. */
    public static PeeledTrace begin(BridgeStart start, Trace recorded) {
        List<Box> handedOver = start.guard().resume().failArguments();
        FailedGuard failed = new FailedGuard(start);
        Replacements renaming = new Replacements();
        Replacements constants = new Replacements();
        for (int i = 0; i < handedOver.size(); i++) {
            Value constant = failed.constants().get(handedOver.get(i));
            renaming.put(handedOver.get(i), constant == null ? recorded.inputs().get(i) : constant);
            if (constant != null) {
                constants.put(recorded.inputs().get(i), constant);
            }
        }
        Known known = failed.known();
        List<Operation> operations = recorded.operations().stream().map(constants::apply).toList();
        return PeeledTrace.straight(new Trace(recorded.inputs(), operations),
                renaming.apply(new Known(only(known.references(), handedOver), only(known.integers(), handedOver), known.memory())));
    }

    private static <F> Map<Box, F> only(Map<Box, F> facts, List<Box> boxes) {
        Map<Box, F> found = new HashMap<>(facts);
        found.keySet().retainAll(boxes);
        return found;
    }
}
