package org.tracewright.jit.codewriter.analysis;

import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tracewright.flow.graph.Block;
import org.tracewright.flow.graph.Constant;
import org.tracewright.flow.graph.Link;
import org.tracewright.flow.graph.Operation;
import org.tracewright.flow.graph.Program;
import org.tracewright.flow.heap.LowClass;
import org.tracewright.flow.heap.LowFunction;
import org.tracewright.flow.type.GcArray;
import org.tracewright.flow.type.GcStruct;
import org.tracewright.flow.type.LowType;
import org.tracewright.flow.type.Ptr;

/**
 * What calls of each function may do, all that it calls included: a fixed point over the call graph, from below.
 */
public final class Effects {

    /** A field that is written. */
    public record Field(GcStruct owner, String name) {
    }

    /** What one function may do. */
    public static final class Summary {

        private boolean raises;
        private boolean runsPortal;
        private boolean anything;
        private final Set<Field> fields = new LinkedHashSet<>();
        private final Set<LowType> items = new LinkedHashSet<>();

        /** Whether it may raise. */
        public boolean raises() {
            return raises;
        }

        /** Whether it may reach a portal. */
        public boolean runsPortal() {
            return runsPortal;
        }

        /** Whether it may write any memory; the sets are then meaningless. */
        public boolean writesAnything() {
            return anything;
        }

        /** The fields that it may write. */
        public Set<Field> fields() {
            return fields;
        }

        /** The item types of the arrays that it may write. */
        public Set<LowType> items() {
            return items;
        }

        private int size() {
            return fields.size() + items.size() + (raises ? 1 : 0) + (runsPortal ? 1 : 0) + (anything ? 1 : 0);
        }

        private void addWrites(Summary other) {
            runsPortal |= other.runsPortal;
            anything |= other.anything;
            fields.addAll(other.fields);
            items.addAll(other.items);
        }
    }

    private final Callees callees;
    private final Map<LowFunction, Summary> summaries = new IdentityHashMap<>();

    public Effects(Program program, Callees callees) {
        this.callees = callees;
        program.functions().forEach(function -> summaries.put(function, new Summary()));
        boolean changed = true;
        while (changed) {
            changed = false;
            for (LowFunction function : program.functions()) {
                Summary summary = summaries.get(function);
                int before = summary.size();
                function.graph().blocks().forEach(block -> add(block, function, summary));
                changed |= summary.size() > before;
            }
        }
    }

    /** What a call of any of the functions may do; of nothing known where they are null. */
    public Summary of(List<LowFunction> functions) {
        Summary all = new Summary();
        if (functions == null) {
            all.raises = true;
            all.anything = true;
            return all;
        }
        for (LowFunction function : functions) {
            Summary one = summaries.get(function);
            all.raises |= one.raises;
            all.addWrites(one);
        }
        return all;
    }

    private void add(Block block, LowFunction function, Summary summary) {
        summary.runsPortal |= function.graph().hints().containsKey("jit_runner");
        for (Operation operation : block.operations()) {
            add(operation, block, summary);
        }
        for (int i = block.isRaising() ? 1 : block.exits().size(); i < block.exits().size(); i++) {
            summary.raises |= block.exits().get(i).target() == function.graph().exceptBlock() && mayRaise(block.raisingOperation());
        }
        for (Link link : block.isRaising() ? block.exits().subList(0, 1) : block.exits()) {
            summary.raises |= link.target() == function.graph().exceptBlock();
        }
    }

    private void add(Operation operation, Block block, Summary summary) {
        switch (operation.opcode()) {
            case SETFIELD -> {
                GcStruct struct = (GcStruct) ((Ptr) operation.arg(0).type()).target();
                String name = (String) ((Constant) operation.arg(1)).value();
                summary.fields.add(new Field(struct.owner(name), name));
            }
            case SETARRAYITEM, ARRAY_FILL -> addItems(operation.arg(0).type(), summary);
            case ARRAY_COPY -> addItems(operation.arg(1).type(), summary);
            case DIRECT_CALL, INDIRECT_CALL, VIRTUAL_CALL -> summary.addWrites(of(callees.of(operation)));
            default -> { }
        }
        boolean caught = block.isRaising() && operation == block.raisingOperation() && catchesAll(block);
        summary.raises |= !caught && mayRaise(operation);
    }

    private static void addItems(LowType array, Summary summary) {
        if (((Ptr) array).target() instanceof GcArray items) {
            summary.items.add(items.item());
        }
    }

    private boolean mayRaise(Operation operation) {
        return switch (operation.opcode()) {
            case INT_ADD_OVF, INT_SUB_OVF, INT_MUL_OVF -> true;
            case DIRECT_CALL, INDIRECT_CALL, VIRTUAL_CALL -> of(callees.of(operation)).raises;
            default -> false;
        };
    }

    private static boolean catchesAll(Block block) {
        return block.exits().stream().skip(1).map(Link::exitCase).anyMatch(Effects::isCatchAll);
    }

    /** Whether a handler for the class gets every exception. */
    public static boolean isCatchAll(Object exitCase) {
        return !(exitCase instanceof LowClass lowClass) || lowClass.superClass() == null || lowClass.name().equals("BaseException");
    }
}
