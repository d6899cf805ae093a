package org.tracewright.flow.graph;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tracewright.flow.SourcePosition;

/**
 * The control-flow graph of one function. The return block takes one value, the except block two: class and exception. Neither has
 * operations or exits.
 */
public final class FlowGraph {

    private final String name;
    private final SourcePosition position;
    private Block startBlock;
    private final Block returnBlock;
    private final Block exceptBlock;
    private final Map<String, Object> hints = new LinkedHashMap<>();

    /**
     * @param name        qualified name, unique in a translation after lowering
     * @param returnValue input of the return block
     * @param exceptType  first input of the except block
     * @param exceptValue second input of the except block
     */
    public FlowGraph(String name, SourcePosition position, Block startBlock, Variable returnValue, Variable exceptType, Variable exceptValue) {
        this.name = name;
        this.position = position;
        this.startBlock = startBlock;
        this.returnBlock = new Block(List.of(returnValue));
        this.exceptBlock = new Block(List.of(exceptType, exceptValue));
    }

    public String name() {
        return name;
    }

    public SourcePosition position() {
        return position;
    }

    public Block startBlock() {
        return startBlock;
    }

    public void setStartBlock(Block startBlock) {
        this.startBlock = startBlock;
    }

    public Block returnBlock() {
        return returnBlock;
    }

    public Block exceptBlock() {
        return exceptBlock;
    }

    /** The parameters. */
    public List<Variable> parameters() {
        return startBlock.inputs();
    }

    public Variable returnVariable() {
        return returnBlock.inputs().get(0);
    }

    /** Hints of the function, such as {@code elidable} or {@code oopspec}, by name; printed in the IR. */
    public Map<String, Object> hints() {
        return hints;
    }

    /** Reachable blocks, each once, in depth-first preorder from the start block along the exits in order. */
    public List<Block> blocks() {
        Set<Block> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        List<Block> order = new ArrayList<>();
        List<Block> pending = new ArrayList<>();
        pending.add(startBlock);
        while (!pending.isEmpty()) {
            Block block = pending.remove(pending.size() - 1);
            if (seen.add(block)) {
                order.add(block);
                for (int i = block.exits().size() - 1; i >= 0; i--) {
                    pending.add(block.exits().get(i).target());
                }
            }
        }
        return order;
    }

    /** The links between reachable blocks, in the order of {@link #blocks()}. */
    public List<Link> links() {
        List<Link> links = new ArrayList<>();
        for (Block block : blocks()) {
            links.addAll(block.exits());
        }
        return links;
    }

    @Override
    public String toString() {
        return name;
    }
}
