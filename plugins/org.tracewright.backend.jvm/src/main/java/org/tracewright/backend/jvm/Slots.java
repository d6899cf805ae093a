package org.tracewright.backend.jvm;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.tracewright.flow.graph.Block;
import org.tracewright.flow.graph.Link;
import org.tracewright.flow.graph.Operand;
import org.tracewright.flow.graph.Operation;
import org.tracewright.flow.graph.Variable;
import org.tracewright.flow.type.Primitive;

/**
 * Gives local variables of a method to the variables of a graph. A variable lives in one block only, from its definition to its last use; the variables
 * that links connect are put into one group, and so one slot, where no two of the group live at the same time. Loops come first, for copies there cost most.
 */
final class Slots {

    /** Live from after the position {@code from} up to {@code to}. */
    private record Range(Group owner, int from, int to) {
        boolean overlaps(Range other) {
            return from < other.to && other.from < to;
        }
    }

    /** Variables that share a slot. */
    private static final class Group {
        private final Map<Block, List<Range>> ranges = new HashMap<>();
        private final Kind kind;
        private Group merged;
        private int slot = -1;
        private final boolean fixed;

        Group(Kind kind, int slot) {
            this.kind = kind;
            this.slot = slot;
            fixed = slot >= 0;
        }

        Group find() {
            Group group = this;
            while (group.merged != null) {
                group = group.merged;
            }
            return group;
        }
    }

    private final Map<Variable, Group> groups = new IdentityHashMap<>();
    private final List<Group> order = new ArrayList<>();
    private final Map<Block, List<Range>> rangesOf = new HashMap<>();
    private final Map<Block, Folding> foldings;
    private int limit;

    /** @param first the slot of the first parameter; those below it are nobody's */
    Slots(List<Variable> parameters, int first, List<Block> blocks, Map<Block, Folding> foldings) {
        this.foldings = foldings;
        int slot = first;
        for (Variable parameter : parameters) {
            Kind kind = Kind.of(parameter.type());
            if (kind != Kind.NONE) {
                group(parameter, slot);
                slot += kind.width();
            }
        }
        limit = slot;
        for (Block block : blocks) {
            ranges(block);
        }
        joinLinks(blocks);
        colour();
    }

    /** The slot of a variable, or -1 where it needs none. */
    int of(Variable variable) {
        Group group = groups.get(variable);
        return group == null ? -1 : group.find().slot;
    }

    /** The first slot that no variable has. */
    int limit() {
        return limit;
    }

    private Group group(Variable variable, int fixedSlot) {
        Group group = new Group(Kind.of(variable.type()), fixedSlot);
        groups.put(variable, group);
        order.add(group);
        return group;
    }

    private void ranges(Block block) {
        Folding folding = foldings.get(block);
        Map<Variable, Integer> last = lastUses(block, folding);
        for (Variable input : block.inputs()) {
            define(block, input, -1, last);
        }
        List<Operation> operations = block.operations();
        for (int i = 0; i < operations.size(); i++) {
            if (!folding.isFolded(operations.get(i))) {
                define(block, operations.get(i).result(), i, last);
            }
        }
    }

    private void define(Block block, Variable variable, int position, Map<Variable, Integer> last) {
        Integer end = last.get(variable);
        if (end == null || variable.type() == Primitive.VOID) {
            return;
        }
        Group group = groups.get(variable);
        if (group == null) {
            group = group(variable, -1);
        }
        Range range = new Range(group, position, end);
        group.ranges.computeIfAbsent(block, b -> new ArrayList<>()).add(range);
        rangesOf.computeIfAbsent(block, b -> new ArrayList<>()).add(range);
    }

    private static Map<Variable, Integer> lastUses(Block block, Folding folding) {
        Map<Variable, Integer> last = new IdentityHashMap<>();
        List<Operation> operations = block.operations();
        for (int i = 0; i < operations.size(); i++) {
            for (Operand operand : folding.arguments(operations.get(i))) {
                use(last, operand, folding.position(i));
            }
        }
        if (block.exitSwitch() != null) {
            use(last, block.exitSwitch(), operations.size());
        }
        for (Link link : block.exits()) {
            for (Operand operand : link.args()) {
                use(last, operand, operations.size() + 1);
            }
        }
        return last;
    }

    private static void use(Map<Variable, Integer> last, Operand operand, int position) {
        if (operand instanceof Variable variable) {
            last.merge(variable, position, Math::max);
        }
    }

    private void joinLinks(List<Block> blocks) {
        Map<Block, Integer> index = new HashMap<>();
        blocks.forEach(block -> index.put(block, index.size()));
        for (boolean backward : new boolean[] {true, false}) {
            for (Block block : blocks) {
                for (Link link : block.exits()) {
                    int target = index.getOrDefault(link.target(), Integer.MAX_VALUE);
                    if (target <= index.get(block) == backward) {
                        join(link);
                    }
                }
            }
        }
    }

    private void join(Link link) {
        for (int i = 0; i < link.args().size(); i++) {
            Group input = groups.get(link.target().inputs().get(i));
            Group arg = link.args().get(i) instanceof Variable variable ? groups.get(variable) : null;
            if (input != null && arg != null) {
                join(input.find(), arg.find());
            }
        }
    }

    private void join(Group a, Group b) {
        if (a == b || a.kind != b.kind || b.fixed && a.fixed || conflict(a, b)) {
            return;
        }
        Group kept = b.fixed || !a.fixed && b.ranges.size() > a.ranges.size() ? b : a;
        Group gone = kept == a ? b : a;
        gone.ranges.forEach((block, ranges) -> kept.ranges.computeIfAbsent(block, x -> new ArrayList<>()).addAll(ranges));
        gone.merged = kept;
    }

    private static boolean conflict(Group a, Group b) {
        Group small = a.ranges.size() <= b.ranges.size() ? a : b;
        Group large = small == a ? b : a;
        for (Map.Entry<Block, List<Range>> entry : small.ranges.entrySet()) {
            for (Range other : large.ranges.getOrDefault(entry.getKey(), List.of())) {
                for (Range range : entry.getValue()) {
                    if (range.overlaps(other)) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private void colour() {
        Map<Group, Set<Group>> neighbours = neighbours();
        for (Group group : order) {
            if (group.merged == null && group.slot < 0) {
                group.slot = free(group, neighbours.getOrDefault(group, Set.of()));
                limit = Math.max(limit, group.slot + group.kind.width());
            }
        }
    }

    private static int free(Group group, Set<Group> neighbours) {
        Set<Integer> taken = new TreeSet<>();
        for (Group neighbour : neighbours) {
            if (neighbour.slot >= 0) {
                taken.add(neighbour.slot);
                taken.add(neighbour.slot + neighbour.kind.width() - 1);
            }
        }
        int slot = 0;
        while (taken.contains(slot) || group.kind.width() == 2 && taken.contains(slot + 1)) {
            slot++;
        }
        return slot;
    }

    private Map<Group, Set<Group>> neighbours() {
        Map<Group, Set<Group>> neighbours = new IdentityHashMap<>();
        for (List<Range> ranges : rangesOf.values()) {
            ranges.sort(Comparator.comparingInt(Range::from));
            List<Range> active = new ArrayList<>();
            for (Range range : ranges) {
                active.removeIf(other -> other.to() <= range.from());
                for (Range other : active) {
                    connect(neighbours, range.owner().find(), other.owner().find());
                }
                active.add(range);
            }
        }
        return neighbours;
    }

    private static void connect(Map<Group, Set<Group>> neighbours, Group a, Group b) {
        if (a != b) {
            neighbours.computeIfAbsent(a, x -> Collections.newSetFromMap(new IdentityHashMap<>())).add(b);
            neighbours.computeIfAbsent(b, x -> Collections.newSetFromMap(new IdentityHashMap<>())).add(a);
        }
    }
}
