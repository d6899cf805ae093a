package org.tracewright.jit.codewriter.analysis;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.tracewright.flow.graph.Block;
import org.tracewright.flow.graph.Constant;
import org.tracewright.flow.graph.Link;
import org.tracewright.flow.graph.Operation;
import org.tracewright.flow.heap.LowFunction;
import org.tracewright.flow.type.GcArray;
import org.tracewright.flow.type.GcStruct;
import org.tracewright.flow.type.LowType;
import org.tracewright.flow.type.Ptr;

/** What one function does by itself, and which functions it calls to do the rest. */
final class OwnEffects {

    private final Callees callees;
    private final Block exceptBlock;
    private final Set<Object> writes = new LinkedHashSet<>();
    private final Set<LowFunction> calls = new LinkedHashSet<>();
    private final Set<LowFunction> raisingCalls = new LinkedHashSet<>();
    private boolean callsUnknown;
    private boolean raises;

    OwnEffects(LowFunction function, Callees callees) {
        this.callees = callees;
        exceptBlock = function.graph().exceptBlock();
        function.graph().blocks().forEach(this::add);
    }

    /** The fields, and the item types of the arrays, that it writes. */
    Set<Object> writes() {
        return writes;
    }

    /** All functions that it may call, as far as they are known. */
    Set<LowFunction> calls() {
        return calls;
    }

    /** Those among them whose exceptions get out. */
    Set<LowFunction> raisingCalls() {
        return raisingCalls;
    }

    /** Whether it makes calls of which nothing is known. */
    boolean callsUnknown() {
        return callsUnknown;
    }

    /** Whether it raises by itself, or by a call of which nothing is known. */
    boolean raises() {
        return raises;
    }

    private void add(Block block) {
        for (Operation operation : block.operations()) {
            boolean last = block.isRaising() && operation == block.raisingOperation();
            add(operation, !last || !catchesAll(block) || raisesAgain(block));
        }
        List<Link> ways = block.isRaising() ? block.exits().subList(0, 1) : block.exits();
        raises |= ways.stream().anyMatch(link -> link.target() == exceptBlock);
    }

    private static boolean catchesAll(Block block) {
        return block.exits().stream().skip(1).map(Link::exitCase).anyMatch(Effects::isCatchAll);
    }

    /** Whether a handler hands the exception on. */
    private boolean raisesAgain(Block block) {
        return block.exits().stream().skip(1).anyMatch(link -> link.target() == exceptBlock);
    }

    /** @param getsOut whether what the operation raises leaves the function */
    private void add(Operation operation, boolean getsOut) {
        switch (operation.opcode()) {
            case SETFIELD -> {
                GcStruct struct = (GcStruct) ((Ptr) operation.arg(0).type()).target();
                String name = (String) ((Constant) operation.arg(1)).value();
                writes.add(new Effects.Field(struct.owner(name), name));
            }
            case SETARRAYITEM, ARRAY_FILL -> addItems(operation.arg(0).type());
            case ARRAY_COPY -> addItems(operation.arg(1).type());
            case INT_ADD_OVF, INT_SUB_OVF, INT_MUL_OVF -> raises |= getsOut;
            case DIRECT_CALL, INDIRECT_CALL, VIRTUAL_CALL -> addCall(callees.of(operation), getsOut);
            default -> { }
        }
    }

    private void addItems(LowType array) {
        if (((Ptr) array).target() instanceof GcArray items) {
            writes.add(items.item());
        }
    }

    private void addCall(List<LowFunction> called, boolean getsOut) {
        if (called == null) {
            callsUnknown = true;
            raises |= getsOut;
        } else {
            calls.addAll(called);
            if (getsOut) {
                raisingCalls.addAll(called);
            }
        }
    }
}
