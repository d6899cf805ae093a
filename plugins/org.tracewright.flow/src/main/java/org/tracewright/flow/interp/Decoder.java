package org.tracewright.flow.interp;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.tracewright.flow.SourcePosition;
import org.tracewright.flow.graph.Block;
import org.tracewright.flow.graph.Constant;
import org.tracewright.flow.graph.FlowGraph;
import org.tracewright.flow.graph.Link;
import org.tracewright.flow.graph.Operand;
import org.tracewright.flow.graph.Operation;
import org.tracewright.flow.graph.Variable;
import org.tracewright.flow.heap.LowClass;
import org.tracewright.flow.type.LowType;
import org.tracewright.flow.type.Primitive;

/**
 * Turns the graph of one function into {@link Code}. Slots are shared between blocks, since no variable outlives its block: in each block the
 * inputs come first, so those of the return block are in slot 0.
 */
final class Decoder {

    private final Code code;
    private final FlowGraph graph;
    private final InstructionFactory factory;
    private final Heap heap;
    private final Map<Block, DecodedBlock> blocks = new IdentityHashMap<>();
    private final Map<Variable, Slot> slots = new IdentityHashMap<>();
    private final List<Long> numberConstants = new ArrayList<>();
    private final List<Object> referenceConstants = new ArrayList<>();
    private final Map<Object, Slot> constantSlots = new HashMap<>();
    private int numbers;
    private int references;
    private int mostNumbers = 1;
    private int mostReferences = 2;
    private final List<Runnable> links = new ArrayList<>();

    Decoder(Code code, Machine machine) {
        this.code = code;
        this.graph = code.function.graph();
        this.heap = machine.heap();
        this.factory = new InstructionFactory(machine, this);
    }

    void decode() {
        List<Block> order = new ArrayList<>(graph.blocks());
        order.forEach(this::allocate);
        order.forEach(b -> blocks.put(b, new DecodedBlock()));
        order.forEach(this::decode);
        links.forEach(Runnable::run);
        code.start = blocks.get(graph.startBlock());
        code.parameters = graph.parameters().stream().map(slots::get).toArray(Slot[]::new);
        code.numberSlots = mostNumbers + 1;
        code.referenceSlots = mostReferences + 1;
        code.numberConstants = numberConstants.stream().mapToLong(Long::longValue).toArray();
        code.referenceConstants = referenceConstants.toArray();
    }

    private void allocate(Block block) {
        numbers = 0;
        references = 0;
        block.inputs().forEach(this::define);
        block.operations().forEach(o -> define(o.result()));
        for (Link link : block.exits()) {
            if (link.lastException() != null) {
                define(link.lastException());
                define(link.lastExceptionValue());
            }
        }
        mostNumbers = Math.max(mostNumbers, numbers);
        mostReferences = Math.max(mostReferences, references);
    }

    private void define(Variable variable) {
        slots.put(variable, Bits.areHeldFor(variable.type()) ? new Slot(Slot.Kind.NUMBER, numbers++)
                : variable.type() == Primitive.VOID ? new Slot(Slot.Kind.NONE, 0) : new Slot(Slot.Kind.REFERENCE, references++));
    }

    /** The slot of a variable or of a constant, which gets one in the table of the function. */
    Slot slot(Operand operand) {
        if (operand instanceof Variable variable) {
            Slot slot = slots.get(variable);
            if (slot == null) {
                throw new FatalError("variable " + variable.name() + " of " + graph.name() + " is not defined");
            }
            return slot;
        }
        return constantSlots.computeIfAbsent(operand, o -> constant((Constant) o));
    }

    private Slot constant(Constant constant) {
        LowType type = constant.type();
        if (type == Primitive.VOID) {
            return new Slot(Slot.Kind.NONE, 0);
        }
        if (Bits.areHeldFor(type)) {
            numberConstants.add(Bits.of(constant.value()));
            return new Slot(Slot.Kind.NUMBER, -numberConstants.size());
        }
        referenceConstants.add(heap.reference(constant.value()));
        return new Slot(Slot.Kind.REFERENCE, -referenceConstants.size());
    }

    private void decode(Block block) {
        DecodedBlock decoded = blocks.get(block);
        List<Instruction> instructions = new ArrayList<>();
        List<SourcePosition> positions = new ArrayList<>();
        for (Operation operation : block.operations()) {
            Instruction instruction = factory.create(operation);
            if (instruction != null) {
                instructions.add(instruction);
                positions.add(operation.position());
            }
        }
        decoded.instructions = instructions.toArray(Instruction[]::new);
        decoded.positions = positions.toArray(SourcePosition[]::new);
        if (block == graph.returnBlock()) {
            decoded.kind = DecodedBlock.Kind.RETURN;
        } else if (block == graph.exceptBlock()) {
            decoded.kind = DecodedBlock.Kind.EXCEPT;
        } else {
            exits(block, decoded);
        }
    }

    private void exits(Block block, DecodedBlock decoded) {
        List<Jump> jumps = block.exits().stream().map(l -> jump(l, decoded)).toList();
        if (jumps.isEmpty()) {
            decoded.exit = f -> {
                throw new FatalError("a block of " + graph.name() + " has no exit");
            };
        } else if (block.exitSwitch() != null) {
            decoded.exit = choice(block, jumps);
        } else {
            Jump only = jumps.get(0);
            decoded.exit = f -> only;
        }
        if (block.isRaising()) {
            decoded.kind = DecodedBlock.Kind.RAISING;
            decoded.handlers = jumps.subList(1, jumps.size()).toArray(Jump[]::new);
        }
    }

    private DecodedBlock.Exit choice(Block block, List<Jump> jumps) {
        int value = slot(block.exitSwitch()).index();
        if (block.exitSwitch().type() == Primitive.BOOL) {
            Jump no = jumps.get(0);
            Jump yes = jumps.get(1);
            return f -> f.number(value) != 0 ? yes : no;
        }
        Map<Long, Jump> cases = new HashMap<>();
        Jump otherwise = null;
        for (int i = 0; i < jumps.size(); i++) {
            Object exitCase = block.exits().get(i).exitCase();
            if (Link.DEFAULT.equals(exitCase)) {
                otherwise = jumps.get(i);
            } else {
                cases.put(Bits.of(exitCase), jumps.get(i));
            }
        }
        Jump rest = otherwise;
        return f -> {
            Jump chosen = cases.getOrDefault(f.number(value), rest);
            if (chosen == null) {
                throw new FatalError("no exit of a switch fits " + f.number(value));
            }
            return chosen;
        };
    }

    private Jump jump(Link link, DecodedBlock source) {
        Jump jump = new Jump();
        jump.target = blocks.get(link.target());
        jump.position = link.position().isKnown() || source.positions.length == 0 ? link.position() : source.positions[source.positions.length - 1];
        jump.handled = link.exitCase() instanceof LowClass lowClass ? lowClass : null;
        if (link.lastException() != null) {
            jump.exceptionClass = slots.get(link.lastException());
            jump.exceptionValue = slots.get(link.lastExceptionValue());
        }
        links.add(() -> moves(link, jump));
        return jump;
    }

    /** Runs when all slots are known, since the spare slots lie behind them. */
    private void moves(Link link, Jump jump) {
        ParallelMoves numberMoves = new ParallelMoves();
        ParallelMoves referenceMoves = new ParallelMoves();
        if (link.args().size() != link.target().inputs().size()) {
            throw new FatalError("a link of " + graph.name() + " carries " + link.args().size() + " values, not " + link.target().inputs().size());
        }
        for (int i = 0; i < link.args().size(); i++) {
            Slot to = slots.get(link.target().inputs().get(i));
            if (to.isNumber()) {
                numberMoves.add(slot(link.args().get(i)).index(), to.index());
            } else if (to.isReference()) {
                referenceMoves.add(slot(link.args().get(i)).index(), to.index());
            }
        }
        jump.numberMoves = numberMoves.sequence(mostNumbers);
        jump.referenceMoves = referenceMoves.sequence(mostReferences);
    }
}
