package org.tracewright.frontend.objspace.flow;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.tracewright.flow.SourcePosition;
import org.tracewright.flow.graph.Block;
import org.tracewright.flow.graph.Constant;
import org.tracewright.flow.graph.FlowGraph;
import org.tracewright.flow.graph.Link;
import org.tracewright.flow.graph.Opcode;
import org.tracewright.flow.graph.Operand;
import org.tracewright.flow.graph.Operation;
import org.tracewright.flow.graph.Variable;
import org.tracewright.frontend.objspace.host.HostFunction;
import org.tracewright.frontend.objspace.host.HostInt;
import org.tracewright.frontend.objspace.host.HostObject;
import org.tracewright.frontend.objspace.host.HostSpace;
import org.tracewright.frontend.objspace.host.HostTuple;

/**
 * Makes the graph of a generator function into two. Before: one graph with {@code yield} operations. After: a graph that makes an iterator holding the start
 * entry, and the graph of {@code resume(entry)}, which goes to the block that the entry's class stands for, takes the live values from the entry, and returns the
 * next entry and the yielded value, or raises {@code StopIteration}. The classes come from {@code tracewright.generators}.
 */
final class GeneratorTransform {

    /** @param resume the function whose graph is {@code resumed} */
    record Result(FlowGraph construction, HostFunction resume, FlowGraph resumed) {
    }

    private final HostSpace host;
    private final FlowGraph body;
    private final SourcePosition position;
    private final List<HostObject> entries;
    private final HostObject iteratorClass;
    private final HostFunction resume;
    private final FlowGraph resumed;
    private Block tests;
    private final Variable entry = new Variable("entry");

    private GeneratorTransform(HostSpace host, HostFunction function, FlowGraph body) {
        this.host = host;
        this.body = body;
        this.position = body.position();
        long yields = body.blocks().stream().flatMap(block -> block.operations().stream()).filter(GeneratorTransform::isYield).count();
        HostObject make = host.getAttribute(host.importModule("tracewright.generators"), "make");
        List<HostObject> made = host.listOf(host.call(make, List.of(host.name(function.name()), new HostInt(yields + 1)), null));
        this.iteratorClass = made.get(0);
        this.resume = (HostFunction) made.get(1);
        this.entries = ((HostTuple) made.get(2)).items();
        this.tests = new Block(List.of(entry));
        this.resumed = new FlowGraph(body.name() + ".resume", position, tests, new Variable("result"), new Variable("etype"), new Variable("evalue"));
    }

    static Result run(HostSpace host, HostFunction function, FlowGraph body) {
        return new GeneratorTransform(host, function, body).run();
    }

    private static boolean isYield(Operation operation) {
        return operation.opcode() == Opcode.YIELD;
    }

    private Result run() {
        List<Variable> parameters = body.parameters().stream().map(Variable::copy).toList();
        Block start = body.startBlock();
        int next = 0;
        addEntry(next++, start);
        for (Block block : body.blocks()) {
            Block current = block;
            int index;
            while ((index = firstYield(current)) >= 0) {
                Block rest = splitAfter(current, index);
                leaveWithYield(current, rest, next);
                addEntry(next++, rest);
                current = rest;
            }
            redirectEnds(current);
        }
        // No entry is of another class.
        raiseStop(tests);
        SsaToSsi.run(resumed);
        FlowCleaner.run(resumed);
        return new Result(construction(parameters), resume, resumed);
    }

    private static int firstYield(Block block) {
        for (int i = 0; i < block.operations().size(); i++) {
            if (isYield(block.operations().get(i))) {
                return i;
            }
        }
        return -1;
    }

    /** Moves what follows the yield into a block of its own, which takes the values it needs as inputs. */
    private static Block splitAfter(Block block, int index) {
        Block rest = new Block(List.of());
        List<Operation> tail = block.operations().subList(index + 1, block.operations().size());
        rest.operations().addAll(tail);
        tail.clear();
        if (block.isRaising()) {
            rest.closeRaising(List.copyOf(block.exits()));
        } else if (block.exitSwitch() != null) {
            rest.closeWithSwitch(block.exitSwitch(), List.copyOf(block.exits()));
        } else {
            rest.close(block.exits().get(0));
        }
        Map<Operand, Variable> renaming = new IdentityHashMap<>();
        Operation yield = block.operations().get(index);
        List<Variable> live = SsaToSsi.used(rest).stream().filter(variable -> variable != yield.result()).toList();
        live.forEach(variable -> renaming.put(variable, variable.copy()));
        live.forEach(variable -> rest.inputs().add(renaming.get(variable)));
        SsaToSsi.rename(rest, renaming);
        block.operations().set(index, yield.withArgs(concat(yield.arg(0), live)));
        return rest;
    }

    private static List<Operand> concat(Operand first, List<Variable> rest) {
        List<Operand> all = new ArrayList<>();
        all.add(first);
        all.addAll(rest);
        return all;
    }

    /** Replaces the yield, which is last and carries the live values, by returning the next entry and the value. */
    private void leaveWithYield(Block block, Block rest, int number) {
        Operation yield = block.operations().remove(block.operations().size() - 1);
        List<? extends Operand> live = yield.args().subList(1, yield.args().size());
        Variable following = makeEntry(block, number, live, yield.position());
        Variable pair = new Variable("pair");
        block.operations().add(new Operation(Opcode.NEWTUPLE, List.of(following, yield.arg(0)), pair, yield.position()));
        block.close(new Link(List.of(pair), resumed.returnBlock()).at(yield.position()));
    }

    private Variable makeEntry(Block block, int number, List<? extends Operand> live, SourcePosition at) {
        Variable made = new Variable("entry");
        block.operations().add(new Operation(Opcode.SIMPLE_CALL, List.of(new Constant(entries.get(number))), made, at));
        for (int i = 0; i < live.size(); i++) {
            block.operations().add(new Operation(Opcode.SETATTR, List.of(made, attribute(number, i), live.get(i)), new Variable("v"), at));
        }
        return made;
    }

    private Constant attribute(int number, int index) {
        return new Constant(host.name("g" + number + "_" + index));
    }

    /** Adds to the chain of class tests: an entry of that class goes on in the block with the values it holds. */
    private void addEntry(int number, Block target) {
        Variable isThis = new Variable("v");
        tests.operations().add(new Operation(Opcode.SIMPLE_CALL,
                List.of(new Constant(host.builtin("__builtin__.isinstance")), entry(), new Constant(entries.get(number))), isThis, position));
        Variable truth = new Variable("v");
        tests.operations().add(new Operation(Opcode.BOOL, List.of(isThis), truth, position));
        Variable inEntry = new Variable("entry");
        Block load = new Block(List.of(inEntry));
        List<Operand> values = new ArrayList<>();
        for (int i = 0; i < target.inputs().size(); i++) {
            Variable value = target.inputs().get(i).copy();
            load.operations().add(new Operation(Opcode.GETATTR, List.of(inEntry, attribute(number, i)), value, position));
            values.add(value);
        }
        load.close(new Link(values, target).at(position));
        Block otherwise = new Block(List.of(new Variable("entry")));
        tests.closeWithSwitch(truth, List.of(new Link(List.of(entry()), otherwise, Boolean.FALSE), new Link(List.of(entry()), load, Boolean.TRUE)));
        tests = otherwise;
    }

    private Variable entry() {
        return tests.inputs().get(0);
    }

    /** Returning ends the iteration; exceptions pass. */
    private void redirectEnds(Block block) {
        for (Link link : block.exits()) {
            if (link.target() == body.returnBlock()) {
                Block stop = new Block(List.of(new Variable("ignored")));
                raiseStop(stop);
                link.setTarget(stop);
            } else if (link.target() == body.exceptBlock()) {
                link.setTarget(resumed.exceptBlock());
            }
        }
    }

    private void raiseStop(Block block) {
        HostObject stopIteration = host.builtin("exceptions.StopIteration");
        Variable stop = new Variable("stop");
        block.operations().add(new Operation(Opcode.SIMPLE_CALL, List.of(new Constant(stopIteration)), stop, position));
        block.close(new Link(List.of(new Constant(stopIteration), stop), resumed.exceptBlock()).at(position));
    }

    private FlowGraph construction(List<Variable> parameters) {
        Block block = new Block(parameters);
        FlowGraph graph = new FlowGraph(body.name(), position, block, new Variable("result"), new Variable("etype"), new Variable("evalue"));
        Variable first = makeEntry(block, 0, parameters, position);
        Variable iterator = new Variable("iterator");
        block.operations().add(new Operation(Opcode.SIMPLE_CALL, List.of(new Constant(iteratorClass), first), iterator, position));
        block.close(new Link(List.of(iterator), graph.returnBlock()).at(position));
        return graph;
    }
}
