package org.tracewright.jit.runtime.optimize.bridge;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tracewright.jit.runtime.optimize.pass.Replacements;
import org.tracewright.jit.runtime.resume.Known;
import org.tracewright.jit.runtime.resume.ResumeState;
import org.tracewright.jit.runtime.trace.Box;

/** What a bridge knows when it begins. */
public final class BridgeFacts {

    private BridgeFacts() {
    }

    /** What the guard's trace knew of what it hands over, said of the bridge's inputs. */
    public static Known of(ResumeState guard, List<Box> inputs) {
        List<Box> handedOver = guard.failArguments();
        Replacements renaming = new Replacements();
        for (int i = 0; i < handedOver.size(); i++) {
            renaming.put(handedOver.get(i), inputs.get(i));
        }
        Known known = guard.known();
        return renaming.apply(new Known(only(known.references(), handedOver), only(known.integers(), handedOver), known.memory()));
    }

    private static <F> Map<Box, F> only(Map<Box, F> facts, List<Box> boxes) {
        Map<Box, F> found = new HashMap<>(facts);
        found.keySet().retainAll(boxes);
        return found;
    }
}
