package org.tracewright.backend.jvm;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tracewright.flow.graph.Block;
import org.tracewright.flow.graph.Constant;
import org.tracewright.flow.graph.FlowGraph;
import org.tracewright.flow.graph.GraphCopier;
import org.tracewright.flow.graph.Link;
import org.tracewright.flow.graph.Opcode;
import org.tracewright.flow.graph.Operand;
import org.tracewright.flow.graph.Operation;
import org.tracewright.flow.graph.Variable;
import org.tracewright.flow.heap.LowFunction;
import org.tracewright.flow.heap.LowValues;
import org.tracewright.flow.type.FuncType;
import org.tracewright.flow.type.LowType;
import org.tracewright.flow.type.Primitive;
import org.tracewright.flow.type.Ptr;

/**
 * Splits a function whose method would be too large for HotSpot to compile: regions become functions of their own, those outside of loops first and
 * then the largest, until what is left is small enough or no region is left.
 */
final class Outliner {

    /** Smaller regions are not worth a call. */
    private static final int SMALLEST = 60;

    private final LowFunction function;
    private final FlowGraph graph;
    private final double scale;
    private final int limit;
    private final List<LowFunction> parts = new ArrayList<>();

    /**
     * @param size  measured size of the function's method
     * @param limit size to stay below
     */
    Outliner(LowFunction function, int size, int limit) {
        this.function = function;
        graph = GraphCopier.copy(function.graph());
        BlockSplitter.split(graph);
        scale = (double) size / Math.max(1, weight(BlockOrder.of(graph)));
        this.limit = limit;
    }

    /** What replaces the function: itself with what is left first, then the parts. */
    List<LowFunction> split() {
        LowFunction rest = new LowFunction(function.name(), function.type());
        rest.setGraph(graph);
        while (weight(BlockOrder.of(graph)) * scale > limit) {
            Region region = best();
            if (region == null) {
                break;
            }
            parts.add(take(region));
        }
        parts.add(0, rest);
        return parts;
    }

    private static int weight(List<Block> blocks) {
        int weight = 0;
        for (Block block : blocks) {
            for (Operation operation : block.operations()) {
                weight += 3 + 3 * operation.args().size();
            }
            for (Link link : block.exits()) {
                weight += 3 + 2 * link.args().size();
            }
        }
        return weight;
    }

    private Region best() {
        Dominators dominators = new Dominators(graph);
        Map<Block, List<Block>> regions = dominators.regions();
        Map<Block, Integer> depth = loopDepth(dominators, regions);
        Region best = null;
        double bestScore = 0;
        for (Block entry : dominators.order().subList(1, dominators.order().size())) {
            List<Block> blocks = regions.get(entry);
            int weight = weight(blocks);
            double score = weight / Math.pow(100, depth.getOrDefault(entry, 0));
            if (weight >= SMALLEST && weight * scale <= limit && score > bestScore) {
                Region region = Region.of(graph, entry, blocks);
                if (region != null) {
                    best = region;
                    bestScore = score;
                }
            }
        }
        return best;
    }

    /** In how many loops a block stands, as far as dominated regions tell: a loop is entered at a block that one below jumps back to. */
    private static Map<Block, Integer> loopDepth(Dominators dominators, Map<Block, List<Block>> regions) {
        Map<Block, Integer> depth = new HashMap<>();
        for (Block header : dominators.order()) {
            List<Block> below = regions.get(header);
            boolean isLoop = below.stream().anyMatch(block -> block.exits().stream().anyMatch(link -> link.target() == header));
            if (isLoop) {
                below.forEach(block -> depth.merge(block, 1, Integer::sum));
            }
        }
        return depth;
    }

    private LowFunction take(Region region) {
        List<Variable> inputs = region.entry().inputs();
        LowType result = resultType(region);
        FuncType type = new FuncType(inputs.stream().map(Variable::type).filter(t -> t != Primitive.VOID).toList(), result);
        LowFunction part = new LowFunction(function.name() + "$part" + (parts.size() + 1), type);
        // Links into the region must be changed before its own leave the graph.
        Block call = call(region, part, result);
        for (Block block : BlockOrder.of(graph)) {
            if (!region.blocks().contains(block)) {
                block.exits().stream().filter(link -> link.target() == region.entry()).forEach(link -> link.setTarget(call));
            }
        }
        part.setGraph(graphOf(region, part, result));
        return part;
    }

    private LowType resultType(Region region) {
        if (region.next() == null) {
            return function.type().result();
        }
        return region.result() < 0 ? Primitive.VOID : region.next().inputs().get(region.result()).type();
    }

    private FlowGraph graphOf(Region region, LowFunction part, LowType result) {
        List<Variable> thrown = graph.exceptBlock().inputs();
        FlowGraph own = new FlowGraph(part.name(), graph.position(), region.entry(), new Variable("result", result), thrown.get(0).copy(), thrown.get(1).copy());
        for (Block block : region.blocks()) {
            for (int i = 0; i < block.exits().size(); i++) {
                Link link = block.exits().get(i);
                if (link.target() == graph.exceptBlock()) {
                    link.setTarget(own.exceptBlock());
                } else if (link.target() == graph.returnBlock()) {
                    link.setTarget(own.returnBlock());
                } else if (link.target() == region.next()) {
                    Operand value = region.result() < 0 ? Constant.ofVoid(null) : link.args().get(region.result());
                    link.args().clear();
                    link.args().add(value);
                    link.setTarget(own.returnBlock());
                }
            }
        }
        return own;
    }

    /** The block that stands for the region. */
    private Block call(Region region, LowFunction part, LowType result) {
        List<Variable> inputs = region.entry().inputs().stream().map(Variable::copy).toList();
        Block call = new Block(inputs);
        List<Operand> args = new ArrayList<>(List.of(new Constant(part, new Ptr(part.type()))));
        inputs.stream().filter(input -> input.type() != Primitive.VOID).forEach(args::add);
        Variable value = new Variable("part", result);
        call.operations().add(new Operation(Opcode.DIRECT_CALL, args, value, graph.position()));
        if (region.next() == null) {
            call.close(new Link(List.of(result == Primitive.VOID ? Constant.ofVoid(null) : value), graph.returnBlock()));
            return call;
        }
        List<Operand> onward = new ArrayList<>();
        for (int i = 0; i < region.next().inputs().size(); i++) {
            Operand handed = region.handed(i);
            int at = region.entry().inputs().indexOf(handed);
            LowType type = region.next().inputs().get(i).type();
            onward.add(i == region.result() ? value : at >= 0 ? inputs.get(at) : handed != null ? handed : new Constant(LowValues.zero(type), type));
        }
        call.close(new Link(onward, region.next()));
        return call;
    }
}
