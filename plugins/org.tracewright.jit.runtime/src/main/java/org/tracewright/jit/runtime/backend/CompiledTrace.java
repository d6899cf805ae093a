package org.tracewright.jit.runtime.backend;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.tracewright.jit.runtime.descr.LabelDescr;
import org.tracewright.jit.runtime.trace.ConstRef;
import org.tracewright.jit.runtime.trace.Operation;
import org.tracewright.jit.runtime.trace.Trace;
import org.tracewright.jit.runtime.trace.TraceOpcode;
import org.tracewright.runtime.Validity;

/** A loop or a bridge that has been compiled, alone or with others in one method. */
public final class CompiledTrace {

    /** What code counts where that was asked for. */
    enum Count { ENTRIES, ITERATIONS, NANOS }

    private final LabelDescr start;
    private final Guard origin;
    private final Trace trace;
    private final int firstGuard;
    private final List<Guard> guards;
    private final Map<Operation, Guard> byOperation = new IdentityHashMap<>();
    private final long[] counts = new long[Count.values().length];
    private final Validity validity;
    private List<Fragment> fragments = List.of();

    /**
     * @param start      where it is entered
     * @param origin     the guard that it begins at; null for a loop
     * @param firstGuard the number of its first guard among all guards of the program
     */
    CompiledTrace(LabelDescr start, Guard origin, Trace trace, int firstGuard) {
        this.firstGuard = firstGuard;
        this.start = start;
        this.origin = origin;
        this.trace = trace;
        List<Guard> found = new ArrayList<>();
        for (Operation operation : trace.operations()) {
            if (operation.opcode().isGuard()) {
                Guard guard = new Guard(this, found.size(), operation);
                found.add(guard);
                byOperation.put(operation, guard);
            }
        }
        guards = List.copyOf(found);
        validity = found.stream().map(Guard::operation).filter(operation -> operation.opcode() == TraceOpcode.GUARD_NOT_INVALIDATED).findFirst()
                .map(operation -> (Validity) ((ConstRef) operation.arg(0)).value()).orElse(null);
    }

    /** The counters, in the order of {@link Count}; code writes to them. */
    long[] counts() {
        return counts;
    }

    /** How often its beginning was reached; 0 where code does not count. */
    public long entries() {
        return counts[Count.ENTRIES.ordinal()];
    }

    /** How often its label was passed; 0 where it has none or code does not count. */
    public long iterations() {
        return counts[Count.ITERATIONS.ordinal()];
    }

    /** Nanoseconds in the methods of this loop with its bridges, of runs that have ended, without runs of compiled code that they called; 0 where code does not count. */
    public long nanos() {
        return counts[Count.NANOS.ordinal()];
    }

    /** The label that stands for its beginning; of a bridge's only the backend knows. */
    public LabelDescr start() {
        return start;
    }

    /** The guard that the bridge begins at; null for a loop. */
    public Guard origin() {
        return origin;
    }

    /** Whether what the trace assumes of fields that seldom change still holds. All its guards that test that test the same. */
    public boolean isValid() {
        return validity == null || validity.holds;
    }

    public boolean isBridge() {
        return origin != null;
    }

    /** The loop itself; for a bridge the loop whose guard it begins at, directly or through other bridges. */
    public CompiledTrace loop() {
        return origin == null ? this : origin.owner().loop();
    }

    public Trace trace() {
        return trace;
    }

    /** The guards in the order of their operations. */
    public List<Guard> guards() {
        return guards;
    }

    int firstGuard() {
        return firstGuard;
    }

    /** The guard that the operation of this trace is. */
    Guard guard(Operation operation) {
        return byOperation.get(operation);
    }

    /** The parts that its code was made in: one, or several of a trace too large for one method. */
    List<Fragment> fragments() {
        return fragments;
    }

    void setFragments(List<Fragment> newFragments) {
        fragments = List.copyOf(newFragments);
    }

    /** The part that control enters first. */
    Fragment first() {
        return fragments.get(0);
    }

    /** Length in bytes of the methods' code that this trace alone was first made into; with others in one method its share is about the same. */
    public int codeBytes() {
        return fragments.stream().mapToInt(Fragment::bytes).sum();
    }
}
