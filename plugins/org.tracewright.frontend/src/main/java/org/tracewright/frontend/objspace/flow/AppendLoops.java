package org.tracewright.frontend.objspace.flow;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.tracewright.flow.graph.Block;
import org.tracewright.flow.graph.Constant;
import org.tracewright.flow.graph.FlowGraph;
import org.tracewright.flow.graph.Link;
import org.tracewright.flow.graph.Opcode;
import org.tracewright.flow.graph.Operand;
import org.tracewright.flow.graph.Operation;
import org.tracewright.flow.graph.Variable;
import org.tracewright.frontend.objspace.host.HostStr;

/**
 * Finds loops that build a list as a comprehension does, and fences the list where the loop ends: an empty list is made, items are appended in a
 * {@code for} loop, and nothing else sees the list before the iterator has no more items. What happens to it afterwards then says nothing about the list
 * that grew, so that it may have a fixed length, as interpreters that name such lists in {@code _immutable_fields_} count on.
 */
final class AppendLoops {

    private final List<Block> blocks;

    private AppendLoops(FlowGraph graph) {
        this.blocks = graph.blocks();
    }

    static void run(FlowGraph graph) {
        AppendLoops search = new AppendLoops(graph);
        List<Block> headers = search.blocks.stream().filter(AppendLoops::asksForNext).toList();
        if (headers.isEmpty()) {
            return;
        }
        for (Block block : search.blocks) {
            for (Operation operation : List.copyOf(block.operations())) {
                if (operation.opcode() == Opcode.NEWLIST && operation.args().isEmpty()) {
                    search.fence(block, operation, headers);
                }
            }
        }
    }

    /** Whether the block ends in a step of an iterator, which has one way out for the end of the items. */
    private static boolean asksForNext(Block block) {
        return block.isRaising() && block.raisingOperation().opcode() == Opcode.NEXT && block.exits().size() == 2;
    }

    /** The way out of a loop when its iterator has no more items. */
    private static Link end(Block header) {
        return header.exits().get(1);
    }

    private void fence(Block start, Operation newList, List<Block> headers) {
        for (Block header : headers) {
            Link end = end(header);
            Set<Variable> names = names(start, newList.result(), end);
            if (end.args().stream().anyMatch(names::contains) && onlyGrows(start, names, header)) {
                insertFence(end, names, newList);
                return;
            }
        }
    }

    /** All variables that may hold the list until the loop ends. */
    private Set<Variable> names(Block start, Variable list, Link end) {
        Set<Variable> names = Collections.newSetFromMap(new IdentityHashMap<>());
        names.add(list);
        List<Block> pending = new ArrayList<>(List.of(start));
        while (!pending.isEmpty()) {
            for (Link link : pending.remove(pending.size() - 1).exits()) {
                boolean grown = false;
                for (int i = 0; link != end && i < link.args().size(); i++) {
                    grown |= link.args().get(i) instanceof Variable value && names.contains(value) && names.add(link.target().inputs().get(i));
                }
                if (grown) {
                    pending.add(link.target());
                }
            }
        }
        return names;
    }

    private boolean onlyGrows(Block start, Set<Variable> names, Block header) {
        Link end = end(header);
        if (blocks.stream().anyMatch(block -> isUsedOtherwise(block, names) || mixes(block, start, names, end))) {
            return false;
        }
        Set<Block> loop = loop(start, header);
        return blocks.stream().anyMatch(block -> appends(block, names) > 0)
                && blocks.stream().allMatch(block -> appends(block, names) == 0 || loop.contains(block))
                && loop.stream().flatMap(block -> block.exits().stream())
                        .allMatch(link -> link == end || loop.contains(link.target()) || link.args().stream().noneMatch(names::contains));
    }

    /** Whether the block does anything with the list but append. */
    private static boolean isUsedOtherwise(Block block, Set<Variable> names) {
        int uses = names.contains(block.exitSwitch()) ? 1 : 0;
        for (Operation operation : block.operations()) {
            uses += (int) operation.args().stream().filter(names::contains).count();
        }
        return uses > appends(block, names);
    }

    /** Whether a link out of the block brings the list where other values come, too, or back to where it is made. */
    private boolean mixes(Block block, Block start, Set<Variable> names, Link end) {
        for (Link link : block.exits()) {
            for (int i = 0; link != end && i < link.args().size(); i++) {
                boolean list = names.contains(link.args().get(i));
                if (list != names.contains(link.target().inputs().get(i)) || list && (link.target() == start || link.target().exits().isEmpty())) {
                    return true;
                }
            }
        }
        return false;
    }

    /** How often the block appends to the list, by a method that it uses for nothing else. */
    private static int appends(Block block, Set<Variable> names) {
        int count = 0;
        for (Operation operation : block.operations()) {
            if (operation.opcode() == Opcode.GETATTR && names.contains(operation.arg(0)) && operation.arg(1) instanceof Constant name
                    && name.value() instanceof HostStr text && text.text().equals("append") && isOnlyCalled(operation.result(), block)) {
                count++;
            }
        }
        return count;
    }

    private static boolean isOnlyCalled(Variable method, Block block) {
        int calls = 0;
        for (Operation operation : block.operations()) {
            if (operation.args().contains(method)) {
                if (operation.opcode() != Opcode.SIMPLE_CALL || operation.args().size() != 2 || operation.arg(0) != method || operation.arg(1) == method) {
                    return false;
                }
                calls++;
            }
        }
        return calls == 1 && block.exitSwitch() != method && block.exits().stream().noneMatch(link -> link.args().contains(method));
    }

    /** The blocks on the ways from the step of the iterator back to it, as long as neither the iterator ends nor the list is made anew. */
    private Set<Block> loop(Block start, Block header) {
        Link end = end(header);
        Set<Block> reached = Collections.newSetFromMap(new IdentityHashMap<>());
        List<Block> pending = new ArrayList<>(List.of(header));
        while (!pending.isEmpty()) {
            for (Link link : pending.remove(pending.size() - 1).exits()) {
                if (link != end && link.target() != start && reached.add(link.target())) {
                    pending.add(link.target());
                }
            }
        }
        Set<Block> loop = Collections.newSetFromMap(new IdentityHashMap<>());
        loop.add(header);
        boolean grown = true;
        while (grown) {
            grown = false;
            for (Block block : blocks) {
                if (reached.contains(block) && block.exits().stream().anyMatch(link -> link != end && loop.contains(link.target()))) {
                    grown |= loop.add(block);
                }
            }
        }
        return loop;
    }

    /** All names of the list mean one list, so one fence serves them. */
    private static void insertFence(Link end, Set<Variable> names, Operation newList) {
        Variable before = new Variable(newList.result().name());
        Variable after = new Variable(newList.result().name());
        List<Operand> carried = new ArrayList<>();
        List<Variable> inputs = new ArrayList<>();
        List<Operand> onward = new ArrayList<>();
        Operand list = null;
        for (Operand arg : end.args()) {
            if (names.contains(arg)) {
                list = arg;
                onward.add(after);
            } else if (arg instanceof Variable value) {
                Variable input = new Variable(value.name());
                carried.add(value);
                inputs.add(input);
                onward.add(input);
            } else {
                onward.add(arg);
            }
        }
        carried.add(list);
        inputs.add(before);
        Block fence = new Block(inputs);
        fence.operations().add(new Operation(Opcode.FENCE, List.of(before), after, newList.position()));
        fence.close(new Link(onward, end.target()).at(end.position()));
        end.setTarget(fence);
        end.args().clear();
        end.args().addAll(carried);
    }
}
