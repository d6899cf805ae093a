package org.tracewright.jit.codewriter.transform;

import java.util.ArrayList;
import java.util.List;
import org.tracewright.flow.graph.Block;
import org.tracewright.flow.graph.Link;
import org.tracewright.flow.graph.Operand;
import org.tracewright.jit.runtime.jitcode.JitOpcode;

/** The instructions of a block and how it ends. */
public final class BlockCode {

    private final Block block;
    private final List<Instruction> instructions = new ArrayList<>();
    private JitOpcode branch = JitOpcode.GOTO_IF_NOT;
    private Operand condition;
    private boolean inverted;
    private Link only;

    BlockCode(Block block) {
        this.block = block;
        only = block.isRaising() || block.exits().size() == 1 ? block.exits().get(0) : null;
    }

    public Block block() {
        return block;
    }

    /** The live list. */
    public List<Instruction> instructions() {
        return instructions;
    }

    /** What chooses the exit, or null. */
    public Operand condition() {
        return condition;
    }

    /** The instruction for a choice of two: {@code GOTO_IF_NOT} or {@code GOTO_IF_NULL}. */
    public JitOpcode branch() {
        return branch;
    }

    /** Whether the branch instruction goes to its label for the exit true. */
    public boolean isInverted() {
        return inverted;
    }

    /** The exit that is always taken where nothing is raised, or null where there is a choice. */
    public Link only() {
        return only;
    }

    void takeOnly(Link exit) {
        only = exit;
    }

    void chooseBy(Operand value) {
        condition = value;
    }

    /** @param trueWhenNull whether the exit true is the one for null */
    void chooseByNull(Operand reference, boolean trueWhenNull) {
        condition = reference;
        branch = JitOpcode.GOTO_IF_NULL;
        inverted = trueWhenNull;
    }
}
