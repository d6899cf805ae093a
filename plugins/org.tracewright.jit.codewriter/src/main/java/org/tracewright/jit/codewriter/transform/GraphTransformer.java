package org.tracewright.jit.codewriter.transform;

import java.util.ArrayList;
import java.util.HashMap;
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
import org.tracewright.flow.heap.LowClass;
import org.tracewright.flow.type.LowType;
import org.tracewright.flow.type.Primitive;
import org.tracewright.jit.codewriter.tables.Tables;
import org.tracewright.jit.runtime.jitcode.JitOpcode;
import org.tracewright.jit.runtime.trace.Kind;

/** Makes the instructions of one graph's blocks. */
public final class GraphTransformer {

    private final Map<Variable, Operand> aliases = new HashMap<>();
    private final MemoryTransformer memory;
    private final CallTransformer calls;
    private final HintTransformer hints;
    private BlockCode code;

    public GraphTransformer(Tables tables) {
        memory = new MemoryTransformer(this, tables);
        calls = new CallTransformer(this, tables);
        hints = new HintTransformer(this, tables);
    }

    /** The code of the blocks, in the order of the graph. */
    public List<BlockCode> transform(FlowGraph graph) {
        List<BlockCode> all = new ArrayList<>();
        for (Block block : graph.blocks()) {
            code = new BlockCode(block);
            all.add(code);
            Operation test = nullTest(block);
            for (Operation operation : block.operations()) {
                if (operation != test) {
                    transform(operation);
                }
            }
            if (test != null) {
                code.chooseByNull(resolve(test.arg(0)), test.opcode() == Opcode.PTR_ISZERO);
            } else if (block.exitSwitch() != null) {
                choose(graph, block, resolve(block.exitSwitch()));
            }
        }
        return all;
    }

    /**
     * A program may ask whether it is traced, and the answer chooses here and not in each trace. An assertion that it is not traced is one for readers: as in RPython, traces do
     * not make it fail.
     */
    private void choose(FlowGraph graph, Block block, Operand condition) {
        if (condition instanceof Constant constant && constant.value() instanceof Boolean known) {
            Link taken = block.exits().get(known ? 1 : 0);
            code.takeOnly(failsAssertion(graph, taken) ? block.exits().get(known ? 0 : 1) : taken);
        } else {
            code.chooseBy(condition);
        }
    }

    private static boolean failsAssertion(FlowGraph graph, Link link) {
        List<Link> exits = link.target().exits();
        return exits.size() == 1 && exits.get(0).target() == graph.exceptBlock() && exits.get(0).args().get(0) instanceof Constant raised
                && ((LowClass) raised.value()).name().equals("AssertionError");
    }

    /** What stands for the operand in instructions: casts are looked through. */
    public Operand resolve(Operand operand) {
        Operand alias = aliases.get(operand);
        return alias == null ? operand : alias;
    }

    /** The test of a pointer whose result only chooses the exit, or null. */
    private static Operation nullTest(Block block) {
        if (!(block.exitSwitch() instanceof Variable chosen)) {
            return null;
        }
        Operation found = null;
        for (Operation operation : block.operations()) {
            if (operation.args().contains(chosen)) {
                return null;
            }
            boolean isTest = switch (operation.opcode()) {
                case PTR_NONZERO, PTR_ISZERO, CLASS_NONZERO -> operation.result() == chosen && operation.arg(0) instanceof Variable;
                default -> false;
            };
            found = isTest ? operation : found;
        }
        return block.exits().stream().map(Link::args).anyMatch(args -> args.contains(chosen)) ? null : found;
    }

    private void transform(Operation operation) {
        JitOpcode simple = SimpleOpcodes.of(operation.opcode());
        if (simple != null) {
            emit(simple, new ArrayList<>(values(operation.args())), operation);
        } else if (!number(operation) && !memory.transform(operation) && !calls.transform(operation) && !hints.transform(operation)) {
            throw new IllegalStateException("no instruction for " + operation.opcode());
        }
    }

    private boolean number(Operation operation) {
        Operand first = operation.args().isEmpty() ? null : operation.arg(0);
        switch (operation.opcode()) {
            case SAME_AS, CAST_POINTER, CAST_BOOL_TO_INT, CAST_BOOL_TO_UINT, CAST_CHAR_TO_INT, CAST_UNICHAR_TO_INT, CAST_INT_TO_UNICHAR, CAST_INT_TO_UINT,
                    CAST_UINT_TO_INT -> alias(operation.result(), first);
            case CAST_INT_TO_CHAR -> emit(JitOpcode.INT_AND, List.of(resolve(first), new Constant(255L, Primitive.SIGNED)), operation);
            case FLOAT_IS_TRUE -> emit(JitOpcode.FLOAT_NE, List.of(resolve(first), new Constant(0.0, Primitive.FLOAT)), operation);
            case PTR_NONZERO, CLASS_NONZERO -> emit(JitOpcode.PTR_NE, List.of(resolve(first), new Constant(null, first.type())), operation);
            case PTR_ISZERO -> emit(JitOpcode.PTR_EQ, List.of(resolve(first), new Constant(null, first.type())), operation);
            case INT_ADD_OVF -> checked(JitOpcode.INT_ADD_JUMP_IF_OVF, operation);
            case INT_SUB_OVF -> checked(JitOpcode.INT_SUB_JUMP_IF_OVF, operation);
            case INT_MUL_OVF -> checked(JitOpcode.INT_MUL_JUMP_IF_OVF, operation);
            default -> {
                return false;
            }
        }
        return true;
    }

    private void checked(JitOpcode opcode, Operation operation) {
        emit(opcode, List.of(new Label(), resolve(operation.arg(0)), resolve(operation.arg(1))), operation);
    }

    /** Lets a variable stand for another value of the same kind. */
    void alias(Variable variable, Operand value) {
        if (variable.type() != Primitive.VOID) {
            aliases.put(variable, resolve(value));
        }
    }

    /** The resolved values of what is no Void. */
    List<Operand> values(List<Operand> operands) {
        List<Operand> values = new ArrayList<>();
        operands.stream().filter(operand -> operand.type() != Primitive.VOID).forEach(operand -> values.add(resolve(operand)));
        return values;
    }

    /** Adds an instruction at the operation's place, with its result where it has one. */
    void emit(JitOpcode opcode, List<?> operands, Operation operation) {
        boolean hasResult = opcode.result() != 0 && operation.result().type() != Primitive.VOID;
        code.instructions().add(new Instruction(opcode, List.copyOf(operands), hasResult ? operation.result() : null, operation.position()));
    }

    /** The opcode of a family that there is one of for each kind. */
    static JitOpcode byKind(String family, LowType type) {
        Kind kind = Kinds.of(type);
        return JitOpcode.valueOf(family + Kinds.suffix(kind));
    }
}
