package org.tracewright.frontend.objspace.flow;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.tracewright.flow.graph.Block;
import org.tracewright.flow.graph.Constant;
import org.tracewright.flow.graph.FlowGraph;
import org.tracewright.flow.graph.Link;
import org.tracewright.flow.graph.Opcode;
import org.tracewright.flow.graph.Operand;
import org.tracewright.flow.graph.Operation;
import org.tracewright.flow.graph.Variable;
import org.tracewright.frontend.bytecode.CallShape;
import org.tracewright.frontend.objspace.Raised;
import org.tracewright.frontend.objspace.host.FunctionRunner;
import org.tracewright.frontend.objspace.host.HostForeign;
import org.tracewright.frontend.objspace.host.HostFunction;
import org.tracewright.frontend.objspace.host.HostInt;
import org.tracewright.frontend.objspace.host.HostLong;
import org.tracewright.frontend.objspace.host.HostObject;
import org.tracewright.frontend.objspace.host.HostSpace;
import org.tracewright.frontend.objspace.host.HostType;

/**
 * Runs flow graphs that are not lowered, with the concrete space for the meaning of operations: the oracle for what the flow space recorded. Integers are
 * machine-sized here, as they are at run time: results wrap to 64 bits.
 */
public final class GraphRunner implements FunctionRunner {

    private final HostSpace host;
    private final FlowSpace flowSpace;
    private final Map<HostFunction, FlowResult> graphs = new IdentityHashMap<>();

    public GraphRunner(HostSpace host) {
        this.host = host;
        this.flowSpace = new FlowSpace(host);
    }

    /** Runs a function of the program by its graph. The library, which inference takes as primitive, and functions outside RPython run as byte code. */
    @Override
    public HostObject run(HostFunction function, List<HostObject> parameters) {
        if (function.moduleName().startsWith("rpython.")) {
            return null;
        }
        FlowResult result = graphs.computeIfAbsent(function, flowSpace::build);
        return result.diagnostics().isEmpty() ? run(result.graph(), parameters) : null;
    }

    /**
     * Runs a graph to its end.
     *
     * @throws Raised where the graph leaves by its except block, or an operation raises what no exit takes
     */
    public HostObject run(FlowGraph graph, List<HostObject> arguments) {
        Map<Operand, HostObject> values = bind(graph.startBlock(), arguments);
        Block block = graph.startBlock();
        while (true) {
            Link exit = runBlock(block, values);
            List<HostObject> carried = evaluate(exit.args(), values);
            block = exit.target();
            if (block == graph.returnBlock()) {
                return carried.get(0);
            }
            if (block == graph.exceptBlock()) {
                throw host.reraise(null, carried.get(0), carried.get(1));
            }
            host.backEdge(null);
            values = bind(block, carried);
        }
    }

    private static Map<Operand, HostObject> bind(Block block, List<HostObject> values) {
        Map<Operand, HostObject> bound = new IdentityHashMap<>();
        for (int i = 0; i < values.size(); i++) {
            bound.put(block.inputs().get(i), values.get(i));
        }
        return bound;
    }

    private Link runBlock(Block block, Map<Operand, HostObject> values) {
        int last = block.operations().size() - 1;
        for (int i = 0; i <= last; i++) {
            Operation operation = block.operations().get(i);
            try {
                values.put(operation.result(), perform(operation, values));
            } catch (Raised raised) {
                if (i < last || !block.isRaising()) {
                    throw raised;
                }
                return exceptionalExit(block, raised, values);
            }
        }
        if (block.exitSwitch() == null) {
            return block.exits().get(0);
        }
        Boolean truth = host.isTrue(value(block.exitSwitch(), values));
        return block.exits().stream().filter(link -> truth.equals(link.exitCase())).findFirst().orElseThrow();
    }

    private static Link exceptionalExit(Block block, Raised raised, Map<Operand, HostObject> values) {
        HostType type = (HostType) raised.type();
        for (Link link : block.exits().subList(1, block.exits().size())) {
            if (type.isSubclassOf((HostType) link.exitCase())) {
                values.put(link.lastException(), type);
                values.put(link.lastExceptionValue(), (HostObject) raised.value());
                return link;
            }
        }
        throw raised;
    }

    private HostObject perform(Operation operation, Map<Operand, HostObject> values) {
        List<HostObject> args = evaluate(operation.args(), values);
        Opcode opcode = operation.opcode();
        return switch (opcode) {
            case SIMPLE_CALL -> host.call(args.get(0), args.subList(1, args.size()), null);
            case CALL_ARGS -> host.call(args.get(0), args.subList(2, args.size()), (CallShape) ((HostForeign) args.get(1)).value());
            case NEXT -> host.call(host.builtin("__builtin__.next"), args, null);
            case JIT_MARKER -> host.none();
            case ADD_OVF -> checked(Opcode.ADD, args);
            case SUB_OVF -> checked(Opcode.SUB, args);
            case MUL_OVF -> checked(Opcode.MUL, args);
            case FLOORDIV_OVF -> checked(Opcode.FLOORDIV, args);
            case MOD_OVF -> checked(Opcode.MOD, args);
            case LSHIFT_OVF -> checked(Opcode.LSHIFT, args);
            case NEG_OVF -> checked(Opcode.NEG, args);
            case ABS_OVF -> checked(Opcode.ABS, args);
            case PRINT_ITEM -> {
                host.printItem(null, args.get(0));
                yield host.none();
            }
            case PRINT_NEWLINE -> {
                host.printNewline(null);
                yield host.none();
            }
            default -> wrap(host.perform(opcode, args));
        };
    }

    private HostObject checked(Opcode opcode, List<HostObject> args) {
        HostObject result = host.perform(opcode, args);
        if (result instanceof HostLong) {
            throw host.error((HostType) host.builtin("exceptions.OverflowError"), "integer " + opcode.irName());
        }
        return result;
    }

    private static HostObject wrap(HostObject result) {
        return result instanceof HostLong wide ? new HostInt(wide.value().longValue()) : result;
    }

    private List<HostObject> evaluate(List<? extends Operand> operands, Map<Operand, HostObject> values) {
        List<HostObject> result = new ArrayList<>(operands.size());
        for (Operand operand : operands) {
            result.add(value(operand, values));
        }
        return result;
    }

    private static HostObject value(Operand operand, Map<Operand, HostObject> values) {
        return operand instanceof Constant constant ? (HostObject) constant.value() : values.get((Variable) operand);
    }
}
