package org.tracewright.backend.jvm;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.tracewright.flow.SourcePosition;
import org.tracewright.flow.graph.Block;
import org.tracewright.flow.graph.FlowGraph;
import org.tracewright.flow.graph.Variable;
import org.tracewright.flow.heap.LowFunction;
import org.tracewright.flow.type.Primitive;

/** Makes the static method of one function. */
final class FunctionCompiler {

    private final Generation generation;
    private final FlowGraph graph;
    private final LowFunction function;
    private final Code code;
    private final List<Block> order;
    private final Map<Block, Folding> foldings = new HashMap<>();
    private final Map<Block, Label> labels = new HashMap<>();
    private final List<Runnable> handlers = new ArrayList<>();
    private final Arguments arguments;
    private final Slots slots;
    private final LocalNames names;
    private final NarrowIndices narrow;

    FunctionCompiler(Generation generation, LowFunction function, MethodVisitor out) {
        this.generation = generation;
        this.function = function;
        graph = function.graph();
        code = new Code(out, generation.layout(), isFromSource(graph) ? graph.position().file() : "");
        order = BlockOrder.of(graph);
        narrow = new NarrowIndices(graph, generation.parameters().of(function));
        for (Block block : order) {
            foldings.put(block, new Folding(block, generation.drivers() != null));
            labels.put(block, new Label());
        }
        names = new LocalNames(generation.layout(), out);
        arguments = new Arguments(generation.layout(), function.type().args());
        slots = new Slots(graph.parameters(), arguments.packedSlots(), order, foldings);
    }

    /** Whether some operation stands at a place of its own: in what the translator makes to start a program all have the place of the function that it calls. */
    private static boolean isFromSource(FlowGraph graph) {
        SourcePosition own = graph.position();
        return graph.blocks().stream().flatMap(block -> block.operations().stream())
                .anyMatch(operation -> !own.equals(operation.position()) && own.file().equals(operation.position().file()));
    }

    /** Writes the code and gives its size in bytes. */
    int compile() {
        code.out().visitCode();
        code.position(graph.position());
        unpackArguments();
        for (int i = 0; i < order.size(); i++) {
            Block block = order.get(i);
            Block next = i + 1 < order.size() ? order.get(i + 1) : null;
            if (i > 0 || isTarget(block)) {
                code.join(labels.get(block), Code.locals(live(block), slots), null);
            }
            live(block).forEach(input -> names.begin(input, slots.of(input)));
            new BlockEmitter(this, block, next).emit();
            names.endBlock();
        }
        for (int i = 0; i < handlers.size(); i++) {
            handlers.get(i).run();
        }
        int size = code.size();
        names.write();
        ClassFiles.end(code.out());
        return size;
    }

    private void unpackArguments() {
        if (arguments.packedSlots() > 0) {
            List<Variable> parameters = graph.parameters().stream().filter(parameter -> parameter.type() != Primitive.VOID).toList();
            for (int i = 0; i < parameters.size(); i++) {
                arguments.take(code, i, 0);
                code.store(Kind.of(parameters.get(i).type()), slots.of(parameters.get(i)));
            }
        }
    }

    private boolean isTarget(Block block) {
        return order.stream().anyMatch(other -> other.exits().stream().anyMatch(link -> link.target() == block));
    }

    /** The inputs that are used. */
    List<Variable> live(Block block) {
        Folding folding = foldings.get(block);
        return block.inputs().stream().filter(input -> folding.uses(input) > 0).toList();
    }

    Generation generation() {
        return generation;
    }

    FlowGraph graph() {
        return graph;
    }

    LowFunction function() {
        return function;
    }

    Code code() {
        return code;
    }

    Slots slots() {
        return slots;
    }

    LocalNames names() {
        return names;
    }

    NarrowIndices narrow() {
        return narrow;
    }

    Folding folding(Block block) {
        return foldings.get(block);
    }

    Label label(Block block) {
        return labels.get(block);
    }

    /** Code for exceptions and for moving values on the way to elsewhere comes after all blocks. */
    void later(Runnable handler) {
        handlers.add(handler);
    }
}
