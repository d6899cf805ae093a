package org.tracewright.backend.jvm;

import java.util.ArrayList;
import java.util.List;
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
 * then the largest, until what is left is small enough or no region is left. Regions that compute at most one value for the rest return it; when there are no more
 * such regions, those that compute more give the others back in a {@link FrameRecord}.
 */
final class Outliner {

    /** Smaller regions are not worth a call. */
    private static final int SMALLEST = 60;

    private final LowFunction function;
    private final FlowGraph graph;
    private final double scale;
    private final int limit;
    private final List<LowFunction> parts = new ArrayList<>();
    private FrameRecord frame;

    /**
     * @param size  measured size of the function's method
     * @param limit size to stay below
     */
    Outliner(LowFunction function, int size, int limit) {
        this.function = function;
        graph = GraphCopier.copy(function.graph());
        BlockSplitter.split(graph);
        SwitchSplitter.split(graph);
        scale = (double) size / Math.max(1, weight(BlockOrder.of(graph)));
        this.limit = limit;
    }

    /** What replaces the function: itself with what is left first, then the parts. */
    List<LowFunction> split() {
        LowFunction rest = new LowFunction(function.name(), function.type());
        rest.setGraph(graph);
        while (weight(BlockOrder.of(graph)) * scale > limit) {
            Region region = best();
            if (region == null && frame == null && best(Integer.MAX_VALUE) != null) {
                frame = FrameRecord.in(graph, function.name());
                region = best();
            }
            if (region == null) {
                break;
            }
            parts.add(take(region));
        }
        parts.add(0, rest);
        return parts;
    }

    private static int weight(List<Block> blocks) {
        return blocks.stream().mapToInt(Outliner::weight).sum();
    }

    private static int weight(Block block) {
        int weight = 0;
        for (Operation operation : block.operations()) {
            weight += 3 + 3 * operation.args().size();
        }
        for (Link link : block.exits()) {
            weight += 3 + 2 * link.args().size();
        }
        return weight;
    }

    private Region best() {
        Region simple = best(1);
        return simple != null || frame == null ? simple : best(Integer.MAX_VALUE);
    }

    /** @param results how many results it may have at most */
    private Region best(int results) {
        Dominators dominators = new Dominators(graph);
        int[] weights = dominators.weights(Outliner::weight);
        int[] depths = dominators.loopDepths();
        Region best = null;
        double bestScore = 0;
        for (int i = 1; i < weights.length; i++) {
            int weight = weights[i];
            double score = weight / Math.pow(100, depths[i]);
            if (weight >= SMALLEST && weight * scale <= limit && score > bestScore) {
                Region region = Region.of(graph, dominators.order().get(i), dominators.region(i));
                if (region != null && region.results().size() <= results && 2 * weightOfCall(region) < weight) {
                    best = region;
                    bestScore = score;
                }
            }
        }
        return best;
    }

    /** What the region leaves behind; a region not much larger gains nothing, and to take it might go on without end. */
    private static int weightOfCall(Region region) {
        int loads = 9 * Math.max(0, region.results().size() - 1);
        return 6 + 3 * region.entry().inputs().size() + loads + (region.next() == null ? 0 : 2 * region.next().inputs().size());
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
        return region.results().isEmpty() ? Primitive.VOID : region.next().inputs().get(region.results().get(0)).type();
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
                    giveResults(region, block, link, own);
                }
            }
        }
        return own;
    }

    /** Ends the part with the values that it gives: all but the first go into the record. */
    private void giveResults(Region region, Block block, Link link, FlowGraph own) {
        List<Operand> values = new ArrayList<>(region.results().stream().map(link.args()::get).toList());
        link.args().clear();
        if (values.size() < 2) {
            link.args().add(values.isEmpty() ? Constant.ofVoid(null) : values.get(0));
            link.setTarget(own.returnBlock());
            return;
        }
        List<Variable> inputs = new ArrayList<>(region.results().stream().map(i -> region.next().inputs().get(i).copy()).toList());
        Variable holder = frame.at(block).copy();
        link.args().addAll(values);
        link.args().add(frame.at(block));
        inputs.add(holder);
        Block store = new Block(inputs);
        for (int i = 1; i < values.size(); i++) {
            store.operations().add(frame.store(holder, inputs.get(i), i, graph.position()));
        }
        store.close(new Link(List.of(inputs.get(0)), own.returnBlock()));
        link.setTarget(store);
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
        if (frame != null) {
            frame.put(call, inputs.get(region.entry().inputs().indexOf(frame.at(region.entry()))));
        }
        List<Operand> onward = new ArrayList<>();
        for (int i = 0; i < region.next().inputs().size(); i++) {
            int place = region.results().indexOf(i);
            onward.add(place == 0 ? value : place > 0 ? loaded(call, region.next().inputs().get(i).type(), place) : handed(region, i, inputs));
        }
        call.close(new Link(onward, region.next()));
        return call;
    }

    private Variable loaded(Block call, LowType type, int place) {
        Operation load = frame.load(frame.at(call), type, place, graph.position());
        call.operations().add(load);
        return load.result();
    }

    private static Operand handed(Region region, int index, List<Variable> inputs) {
        Operand handed = region.handed(index);
        int at = region.entry().inputs().indexOf(handed);
        LowType type = region.next().inputs().get(index).type();
        return at >= 0 ? inputs.get(at) : handed != null ? handed : new Constant(LowValues.zero(type), type);
    }
}
