package org.tracewright.jit.runtime.backend;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.tracewright.jit.runtime.trace.Operation;

/**
 * Chooses what is to be emitted as one with a method: bridges of its guards that control went to often, and the methods of loops that it jumped to often. A method that
 * belongs to a bridge alone takes no loop in: it is itself to go to its guard's method.
 */
final class Merge {

    /** A way is worth while if this part of all transitions took it. */
    private static final int SHARE = 16;

    private final CodeUnit unit;
    private final Set<Fragment> roots;
    private final Set<Fragment> inLine;
    private final int limit;
    private int bytes;

    /** @param limit of the new method's code in bytes */
    Merge(CodeUnit unit, int limit) {
        this.unit = unit;
        this.limit = limit;
        roots = new LinkedHashSet<>(unit.roots());
        inLine = new LinkedHashSet<>(unit.inLine());
        bytes = unit.bytes();
        unit.roots().forEach(this::addBridges);
        unit.inLine().forEach(this::addBridges);
        if (unit.roots().stream().noneMatch(root -> root.owner().isBridge())) {
            unit.jumps().stream().filter(jump -> isOften(jump.transitions())).forEach(this::addLoops);
        }
    }

    private boolean isOften(int transitions) {
        return transitions * SHARE >= unit.mergeAfter();
    }

    private void addBridges(Fragment fragment) {
        for (Operation operation : fragment.trace().operations()) {
            Guard guard = fragment.owner().guard(operation);
            CompiledTrace bridge = guard == null ? null : guard.bridge();
            if (bridge != null && bridge.fragments().size() == 1 && !inLine.contains(bridge.first()) && isOften(guard.transitions())) {
                add(bridge.first());
            }
        }
    }

    /** Adds a bridge with all that is in line with it in its own method. */
    private void add(Fragment bridge) {
        CodeUnit alone = Entry.of(bridge.start()).unit();
        if (bytes + alone.bytes() <= limit) {
            bytes += alone.bytes();
            inLine.add(bridge);
            inLine.addAll(alone.inLine());
        }
    }

    private void addLoops(CrossJump jump) {
        CodeUnit other = Entry.of(jump.target()).unit();
        if (other != unit && !roots.containsAll(other.roots()) && bytes + other.bytes() <= limit && other.roots().stream().noneMatch(root -> root.owner().isBridge())) {
            bytes += other.bytes();
            roots.addAll(other.roots());
            inLine.addAll(other.inLine());
        }
    }

    /** Whether there is anything to be emitted together. */
    boolean isUseful() {
        return roots.size() > unit.roots().size() || inLine.size() > unit.inLine().size();
    }

    List<Fragment> roots() {
        return List.copyOf(roots);
    }

    Set<Fragment> inLine() {
        return inLine;
    }
}
