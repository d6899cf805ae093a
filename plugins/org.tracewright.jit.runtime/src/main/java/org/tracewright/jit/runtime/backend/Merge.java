package org.tracewright.jit.runtime.backend;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Set;
import org.tracewright.jit.runtime.trace.Operation;

/**
 * Chooses what is to be emitted as one with a method: bridges of guards that control went to often, and the methods of loops that it jumped to often; then those that control went to from there, and
 * so on, the most frequent way first. A method that belongs to a bridge alone takes no loop in: it is itself to go to its guard's method.
 */
final class Merge {

    /** A way is worth while if this part of all transitions took it. */
    private static final int SHARE = 16;

    /** How often control went from a method that is to be taken in to another one. */
    private record Way(int transitions, CodeUnit target, Fragment bridge) {
    }

    private final CodeUnit unit;
    private final Set<Fragment> roots;
    private final Set<Fragment> inLine;
    private final boolean takesLoops;
    private final PriorityQueue<Way> ways = new PriorityQueue<>(Comparator.comparingInt(Way::transitions).reversed());

    /** @param limit of the new method's code in bytes */
    Merge(CodeUnit unit, int limit) {
        this.unit = unit;
        roots = new LinkedHashSet<>(unit.roots());
        inLine = new LinkedHashSet<>(unit.inLine());
        takesLoops = !isBridge(unit);
        int bytes = unit.bytes();
        addWays(unit);
        for (Way way = ways.poll(); way != null; way = ways.poll()) {
            if (!contains(way) && bytes + way.target().bytes() <= limit) {
                bytes += way.target().bytes();
                add(way);
            }
        }
    }

    private static boolean isBridge(CodeUnit unit) {
        return unit.roots().stream().anyMatch(root -> root.owner().isBridge());
    }

    private void addWays(CodeUnit from) {
        from.roots().forEach(this::addBridges);
        from.inLine().forEach(this::addBridges);
        if (takesLoops) {
            for (CrossJump jump : from.jumps()) {
                CodeUnit target = Entry.of(jump.target()).unit();
                if (isOften(jump.transitions()) && !isBridge(target)) {
                    ways.add(new Way(jump.transitions(), target, null));
                }
            }
        }
    }

    private void addBridges(Fragment fragment) {
        for (Operation operation : fragment.trace().operations()) {
            Guard guard = fragment.owner().guard(operation);
            CompiledTrace bridge = guard == null ? null : guard.bridge();
            if (bridge != null && bridge.fragments().size() == 1 && isOften(guard.transitions())) {
                ways.add(new Way(guard.transitions(), Entry.of(bridge.start()).unit(), bridge.first()));
            }
        }
    }

    private boolean isOften(int transitions) {
        return transitions * SHARE >= unit.mergeAfter();
    }

    private boolean contains(Way way) {
        return way.bridge() == null ? roots.containsAll(way.target().roots()) : inLine.contains(way.bridge());
    }

    private void add(Way way) {
        if (way.bridge() == null) {
            roots.addAll(way.target().roots());
        } else {
            inLine.add(way.bridge());
        }
        inLine.addAll(way.target().inLine());
        addWays(way.target());
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
