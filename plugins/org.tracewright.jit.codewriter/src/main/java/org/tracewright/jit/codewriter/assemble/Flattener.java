package org.tracewright.jit.codewriter.assemble;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.tracewright.flow.SourcePosition;
import org.tracewright.flow.graph.Block;
import org.tracewright.flow.graph.FlowGraph;
import org.tracewright.flow.graph.Link;
import org.tracewright.flow.graph.Operand;
import org.tracewright.flow.graph.Variable;
import org.tracewright.flow.type.Primitive;
import org.tracewright.jit.codewriter.transform.BlockCode;
import org.tracewright.jit.codewriter.transform.GraphTransformer;
import org.tracewright.jit.codewriter.transform.Instruction;
import org.tracewright.jit.codewriter.transform.Kinds;
import org.tracewright.jit.codewriter.transform.Label;
import org.tracewright.jit.codewriter.transform.SwitchCases;
import org.tracewright.jit.runtime.jitcode.JitOpcode;

/** Puts the blocks of a function one behind the other. */
final class Flattener {

    private final FlowGraph graph;
    private final GraphTransformer aliases;
    private final Registers registers;
    private final HandlerCode handlers;
    private final Map<Block, BlockCode> code = new IdentityHashMap<>();
    private final Map<Block, Label> labels = new IdentityHashMap<>();
    private final Set<Block> written = new HashSet<>();
    private final Deque<Supplier<Block>> deferred = new ArrayDeque<>();
    private final List<Line> lines = new ArrayList<>();

    Flattener(FlowGraph graph, List<BlockCode> blocks, GraphTransformer aliases, Registers registers, Overflow overflow) {
        this.graph = graph;
        this.aliases = aliases;
        this.registers = registers;
        handlers = new HandlerCode(this, registers, overflow);
        blocks.forEach(block -> code.put(block.block(), block));
    }

    List<Line> lines() {
        Block next = graph.startBlock();
        while (next != null) {
            next = write(next);
            while (next == null && !deferred.isEmpty()) {
                next = deferred.pop().get();
            }
        }
        return lines;
    }

    /** Lets code be written behind what is being written; it starts with the label and gives the block that follows it, or null. */
    void later(Label label, Supplier<Block> work) {
        deferred.push(() -> {
            lines.add(Line.at(label));
            return work.get();
        });
    }

    /** Adds an instruction. */
    void emit(JitOpcode opcode, List<?> operands, Register result, SourcePosition position) {
        lines.add(Line.of(opcode, operands, result, position));
    }

    /** Puts the label here. */
    void place(Label label) {
        lines.add(Line.at(label));
    }

    /** The register of a variable; constants as they are. */
    Object location(Operand operand) {
        Operand resolved = aliases.resolve(operand);
        return resolved instanceof Variable variable ? registers.of(variable) : resolved;
    }

    /** Writes a block; gives the one that must come next, or null. */
    private Block write(Block block) {
        written.add(block);
        place(labels.computeIfAbsent(block, b -> new Label()));
        BlockCode blockCode = code.get(block);
        for (Instruction instruction : blockCode.instructions()) {
            write(instruction, blockCode);
        }
        return end(blockCode);
    }

    private void write(Instruction instruction, BlockCode block) {
        List<Object> operands = new ArrayList<>();
        for (Object operand : instruction.operands()) {
            operands.add(operand instanceof List<?> list ? list.stream().map(each -> location((Operand) each)).toList()
                    : operand instanceof Operand value ? location(value) : operand);
        }
        Register result = instruction.result() == null ? null : registers.of((Variable) instruction.result());
        emit(instruction.opcode(), operands, result, instruction.position());
        List<Instruction> all = block.instructions();
        boolean covered = block.block().isRaising() && instruction == all.get(all.size() - 1);
        handlers.cover(instruction, covered ? block.block() : null);
    }

    private Block end(BlockCode code) {
        List<Link> exits = code.block().exits();
        if (code.only() != null) {
            return follow(code.only(), null);
        } else if (code.condition().type() == Primitive.BOOL || code.branch() == JitOpcode.GOTO_IF_NULL) {
            Label other = new Label();
            emit(code.branch(), List.of(location(code.condition()), other), null, position(code));
            later(other, () -> follow(exits.get(code.isInverted() ? 1 : 0), null));
            return follow(exits.get(code.isInverted() ? 0 : 1), null);
        }
        return choose(code);
    }

    private Block choose(BlockCode code) {
        List<Link> exits = code.block().exits();
        Map<Long, Label> targets = new TreeMap<>();
        Link last = exits.get(exits.size() - 1);
        for (Link link : exits.subList(0, exits.size() - 1)) {
            Label label = new Label();
            targets.put(number(link.exitCase()), label);
            later(label, () -> follow(link, null));
        }
        emit(JitOpcode.SWITCH, List.of(location(code.condition()), new SwitchCases(new TreeMap<>(targets))), null, position(code));
        return follow(last, null);
    }

    /** The place of the choice at the end of a block: that of the last operation, which the choice depends on more likely than on where the exits lead. */
    private static SourcePosition position(BlockCode code) {
        List<Instruction> instructions = code.instructions();
        return instructions.isEmpty() ? code.block().exits().get(0).position() : instructions.get(instructions.size() - 1).position();
    }

    private static long number(Object exitCase) {
        return exitCase instanceof Character character ? character : exitCase instanceof Integer codePoint ? codePoint : (Long) exitCase;
    }

    /**
     * Moves what the link carries and goes to its target; gives the target where it must come next, else null.
     *
     * @param overflowed the register of a new {@code OverflowError} where the link is a handler's for an overflow, else null
     */
    Block follow(Link link, Register overflowed) {
        if (link.target() == graph.returnBlock()) {
            giveBack(link, overflowed);
            return null;
        } else if (link.target() == graph.exceptBlock()) {
            handlers.raise(link, overflowed);
            return null;
        }
        Moves moves = new Moves(registers, link.position());
        List<Variable> inputs = link.target().inputs();
        for (int i = 0; i < inputs.size(); i++) {
            if (inputs.get(i).type() != Primitive.VOID && registers.isUsed(inputs.get(i))) {
                moves.add(registers.of(inputs.get(i)), handlers.source(link, link.args().get(i), overflowed));
            }
        }
        lines.addAll(moves.lines());
        if (written.contains(link.target())) {
            emit(JitOpcode.GOTO, List.of(labels.get(link.target())), null, link.position());
            return null;
        }
        return link.target();
    }

    private void giveBack(Link link, Register overflowed) {
        JitOpcode opcode = switch (Kinds.of(graph.returnVariable().type())) {
            case INT -> JitOpcode.INT_RETURN;
            case REF -> JitOpcode.REF_RETURN;
            case FLOAT -> JitOpcode.FLOAT_RETURN;
            case VOID -> JitOpcode.VOID_RETURN;
        };
        boolean isVoid = opcode == JitOpcode.VOID_RETURN;
        emit(opcode, isVoid ? List.of() : List.of(handlers.value(link, link.args().get(0), overflowed)), null, link.position());
    }
}
