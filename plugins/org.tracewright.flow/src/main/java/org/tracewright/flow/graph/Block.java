package org.tracewright.flow.graph;

import java.util.ArrayList;
import java.util.List;

/**
 * A basic block. It ends in one of: no exit (the return and the except block), one exit, a switch on a value, or, where
 * {@link #isRaising()}, the normal exit first and then one exit for each exception class that the last operation may raise, most general last.
 */
public final class Block {

    private final List<Variable> inputs;
    private final List<Operation> operations = new ArrayList<>();
    private final List<Link> exits = new ArrayList<>();
    private Operand exitSwitch;
    private boolean raising;

    public Block(List<Variable> inputs) {
        this.inputs = new ArrayList<>(inputs);
    }

    /** The live list of input variables. */
    public List<Variable> inputs() {
        return inputs;
    }

    /** The live list of operations. */
    public List<Operation> operations() {
        return operations;
    }

    /** The live list of exits. */
    public List<Link> exits() {
        return exits;
    }

    /** The value that chooses the exit, or null. */
    public Operand exitSwitch() {
        return exitSwitch;
    }

    /** Whether the last operation may raise to the exits after the first. */
    public boolean isRaising() {
        return raising;
    }

    /** The operation that may raise. */
    public Operation raisingOperation() {
        return operations.get(operations.size() - 1);
    }

    /** Ends the block with one exit. */
    public void close(Link only) {
        close(null, false, List.of(only));
    }

    /** Ends the block with a switch; a Boolean switch lists the false exit first. */
    public void closeWithSwitch(Operand value, List<Link> links) {
        close(value, false, links);
    }

    /** Ends the block with the normal exit and the exceptional ones. */
    public void closeRaising(List<Link> links) {
        close(null, true, links);
    }

    private void close(Operand value, boolean mayRaise, List<Link> links) {
        exitSwitch = value;
        raising = mayRaise;
        exits.clear();
        exits.addAll(links);
    }
}
