package org.tracewright.translator.optimize;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tracewright.flow.graph.Block;
import org.tracewright.flow.graph.Constant;
import org.tracewright.flow.graph.FlowGraph;
import org.tracewright.flow.graph.Opcode;
import org.tracewright.flow.graph.Operation;
import org.tracewright.flow.graph.Program;
import org.tracewright.flow.graph.ProgramCopier;
import org.tracewright.flow.heap.LowClass;
import org.tracewright.flow.heap.LowFunction;
import org.tracewright.translator.simplify.Simplifier;

/** The optimize stage: inlines small functions, callees before their callers, simplifies what comes out, and gives each loop one entry. */
public final class Optimizer {

    /**
     * What is worth inlining.
     *
     * @param smallCallee operations up to which a function is always inlined
     * @param largeCaller operations from which on a caller takes nothing more in; a method that is too large is not compiled by HotSpot
     */
    public record Settings(int smallCallee, int largeCaller) {

        /** Suits the JVM: helpers of a few operations, and callers well below the size that HotSpot stops compiling at. */
        public static final Settings STANDARD = new Settings(12, 400);
    }

    /** Operations up to which a function that asks for it is inlined. */
    private static final int ASKED_FOR = 200;

    private final Settings settings;
    private final Simplifier simplifier;
    private final Map<LowFunction, Boolean> candidates = new IdentityHashMap<>();

    private Optimizer(Settings settings, Simplifier simplifier) {
        this.settings = settings;
        this.simplifier = simplifier;
    }

    /** An optimised copy of a simplified program; the program itself stays as it is. */
    public static Program optimize(Program program, Settings settings) {
        return optimize(program, settings, new Simplifier(Simplifier.STANDARD, Simplifier.Observer.NONE));
    }

    /** As {@link #optimize(Program, Settings)}, with a simplifier of one's own. */
    public static Program optimize(Program program, Settings settings, Simplifier simplifier) {
        return new Optimizer(settings, simplifier).copy(program);
    }

    /** Optimises the program itself, and keeps functions that nothing calls any more. */
    public static void optimizeInPlace(Program program, Settings settings) {
        new Optimizer(settings, new Simplifier(Simplifier.STANDARD, Simplifier.Observer.NONE)).run(program);
    }

    private Program copy(Program program) {
        Program copy = ProgramCopier.copy(program);
        run(copy);
        return LiveFunctions.only(copy);
    }

    /** Loops are given one entry last: what simplifies graphs might give them another one. */
    private void run(Program copy) {
        inline(copy);
        copy.functions().stream().filter(function -> function.graph() != null).forEach(function -> LoopEntries.run(function.graph()));
    }

    private void inline(Program copy) {
        Map<String, LowClass> classes = new HashMap<>();
        copy.classes().forEach(each -> classes.put(each.name(), each));
        Inliner inliner = new Inliner(f -> candidates.getOrDefault(f, false) ? f.graph() : null, classes::get, settings.largeCaller);
        for (LowFunction function : calleesFirst(copy)) {
            if (function.graph() != null) {
                if (inliner.run(function.graph())) {
                    simplifier.run(function.graph());
                }
                candidates.put(function, isWorthInlining(function));
            }
        }
    }

    private boolean isWorthInlining(LowFunction function) {
        FlowGraph graph = function.graph();
        if (graph.hints().containsKey("dont_inline")) {
            return false;
        }
        int size = 0;
        for (Block block : graph.blocks()) {
            for (Operation operation : block.operations()) {
                if (operation.opcode() == Opcode.JIT_MARKER || isCallOf(operation, function)) {
                    return false;
                }
                size++;
            }
        }
        return size <= (graph.hints().containsKey("always_inline") ? ASKED_FOR : settings.smallCallee);
    }

    private static boolean isCallOf(Operation operation, LowFunction function) {
        return operation.opcode() == Opcode.DIRECT_CALL && callee(operation) == function;
    }

    private static LowFunction callee(Operation call) {
        return ((Constant) call.arg(0)).value() instanceof LowFunction function ? function : null;
    }

    /** Functions in an order in which, cycles apart, each comes after those that it calls. Has its own stack: call chains are long. */
    private static List<LowFunction> calleesFirst(Program program) {
        List<LowFunction> order = new ArrayList<>();
        Set<LowFunction> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        Set<LowFunction> done = Collections.newSetFromMap(new IdentityHashMap<>());
        List<LowFunction> stack = new ArrayList<>(program.functions());
        Collections.reverse(stack);
        while (!stack.isEmpty()) {
            LowFunction function = stack.get(stack.size() - 1);
            if (seen.add(function)) {
                callees(function).stream().filter(c -> !seen.contains(c)).forEach(stack::add);
            } else {
                stack.remove(stack.size() - 1);
                if (done.add(function)) {
                    order.add(function);
                }
            }
        }
        return order;
    }

    private static List<LowFunction> callees(LowFunction function) {
        List<LowFunction> callees = new ArrayList<>();
        if (function.graph() != null) {
            for (Block block : function.graph().blocks()) {
                block.operations().stream().filter(o -> o.opcode() == Opcode.DIRECT_CALL && callee(o) != null).forEach(o -> callees.add(callee(o)));
            }
        }
        return callees;
    }
}
