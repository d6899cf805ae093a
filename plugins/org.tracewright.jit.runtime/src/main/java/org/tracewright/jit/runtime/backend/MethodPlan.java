package org.tracewright.jit.runtime.backend;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tracewright.jit.runtime.descr.LabelDescr;
import org.tracewright.jit.runtime.trace.Box;
import org.tracewright.jit.runtime.trace.Operation;
import org.tracewright.jit.runtime.trace.TraceOpcode;
import org.tracewright.jit.runtime.trace.Value;

/** What goes into a method and where: fragments with entries of their own, and bridges in line with their guards. */
final class MethodPlan {

    private final Set<Fragment> inLine;
    private final boolean fuses;
    private final SlotPool pool;
    private final List<PlannedFragment> roots = new ArrayList<>();
    private final Map<LabelDescr, LabelPlace> labels = new LinkedHashMap<>();

    /**
     * @param roots  fragments that have entries
     * @param inLine bridges that are reached from their guards only; the guards are in roots or other bridges
     * @param fuses  whether comparisons may be fused with their guards
     */
    MethodPlan(List<Fragment> roots, Set<Fragment> inLine, boolean fuses, SlotPool pool) {
        this.inLine = inLine;
        this.fuses = fuses;
        this.pool = pool;
        roots.forEach(root -> this.roots.add(plan(root, null)));
    }

    /** @param parent what the bridge's guard is in; null where the fragment has an entry of its own */
    private PlannedFragment plan(Fragment fragment, PlannedFragment parent) {
        TraceAnalysis analysis = new TraceAnalysis(fragment.trace(), fuses);
        PlannedFragment planned = new PlannedFragment(fragment, analysis);
        Map<Box, Integer> given = parent == null ? Map.of() : given(planned, parent);
        planned.slots().putAll(new SlotAllocator(fragment.trace(), analysis, pool, wanted(fragment.trace().last())).allocate(fragment.start(), given));
        if (parent == null) {
            place(fragment.start(), planned, -1, fragment.trace().inputs());
        }
        List<Operation> operations = fragment.trace().operations();
        for (int i = 0; i < operations.size(); i++) {
            Operation operation = operations.get(i);
            if (operation.opcode() == TraceOpcode.LABEL) {
                place((LabelDescr) operation.descr(), planned, i, operation.args());
            } else if (operation.opcode().isGuard()) {
                planBridge(fragment.owner().guard(operation), planned);
            }
        }
        return planned;
    }

    /** The inputs of a bridge stay where the guard has them. */
    private static Map<Box, Integer> given(PlannedFragment bridge, PlannedFragment parent) {
        Map<Box, Integer> given = new HashMap<>();
        Guard guard = bridge.fragment().owner().origin();
        List<Box> inputs = bridge.fragment().trace().inputs();
        for (int i = 0; i < inputs.size(); i++) {
            Box handed = guard.failArguments().get(i);
            Value value = parent.valueWhereFails(guard, handed);
            if (value == handed && parent.analysis().sunk(handed) == null) {
                given.put(inputs.get(i), parent.slot(handed));
            } else {
                bridge.computed().put(inputs.get(i), value);
            }
        }
        return given;
    }

    /** Where the label that a bridge jumps back to has its arguments. */
    private Map<Box, Integer> wanted(Operation jump) {
        Map<Box, Integer> wanted = new HashMap<>();
        LabelPlace target = jump.descr() instanceof LabelDescr label ? labels.get(label) : null;
        for (int i = 0; target != null && i < jump.args().size(); i++) {
            if (jump.arg(i) instanceof Box box && target.slot(i) >= 0) {
                wanted.put(box, target.slot(i));
            }
        }
        return wanted;
    }

    private void place(LabelDescr descr, PlannedFragment planned, int index, List<? extends Value> args) {
        LabelPlace place = new LabelPlace(descr, planned, index, args);
        planned.labels().add(place);
        labels.put(descr, place);
    }

    private void planBridge(Guard guard, PlannedFragment planned) {
        Fragment bridge = guard.bridge() == null ? null : guard.bridge().first();
        if (bridge != null && inLine.contains(bridge)) {
            planned.bridges().put(guard, plan(bridge, planned));
        }
    }

    List<PlannedFragment> roots() {
        return roots;
    }

    /** All places that jumps may name, in the order of their entries' numbers. */
    List<LabelPlace> places() {
        return List.copyOf(labels.values());
    }

    /** The place of a label; null where it is in another method. */
    LabelPlace place(LabelDescr descr) {
        return labels.get(descr);
    }
}
