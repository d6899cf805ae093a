package org.tracewright.translator.optimize;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
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
    private final Foresight foresight;
    private final Map<String, LowClass> classes = new HashMap<>();
    private final Map<LowFunction, List<LowFunction>> callees = new IdentityHashMap<>();
    private final Map<LowFunction, Boolean> candidates = new IdentityHashMap<>();

    private Optimizer(Settings settings, Simplifier simplifier, Foresight foresight) {
        this.settings = settings;
        this.simplifier = simplifier;
        this.foresight = foresight;
    }

    /** An optimised copy of a simplified program; the program itself stays as it is. */
    public static Program optimize(Program program, Settings settings) {
        return optimize(program, settings, Simplifier.standard());
    }

    /** As {@link #optimize(Program, Settings)}, with a simplifier of one's own. */
    public static Program optimize(Program program, Settings settings, Simplifier simplifier) {
        Program copy = ProgramCopier.copy(program);
        new Optimizer(settings, simplifier, Foresight.NONE).run(copy);
        return LiveFunctions.only(copy);
    }

    /**
     * Optimises the program itself, and keeps functions that nothing calls any more.
     *
     * @param foresight graphs of which it knows enough are made only when somebody asks for them
     */
    public static void optimizeInPlace(Program program, Settings settings, Foresight foresight) {
        new Optimizer(settings, Simplifier.standard(), foresight).run(program);
    }

    private void run(Program program) {
        program.classes().forEach(each -> classes.put(each.name(), each));
        for (LowFunction function : calleesFirst(program)) {
            if (function.hasGraph()) {
                Set<LowFunction> inlined = new LinkedHashSet<>();
                callees(function).stream().filter(callee -> candidates.getOrDefault(callee, false)).forEach(inlined::add);
                function.changeGraph(graph -> optimized(graph, inlined));
                Boolean known = foresight.isWorthInlining(function, inlined);
                candidates.put(function, known == null ? isWorthInlining(function) : known);
                if (known == null) {
                    foresight.done(function, callees(function), candidates.get(function));
                }
            }
        }
        foresight.end();
    }

    /**
     * The graph, changed. Loops are given one entry last: what simplifies graphs might give them another one.
     *
     * @param inlined what is put in place of its calls; of functions that call each other, those that were there first
     */
    private FlowGraph optimized(FlowGraph graph, Set<LowFunction> inlined) {
        if (new Inliner(callee -> inlined.contains(callee) ? callee.graph() : null, classes::get, settings.largeCaller).run(graph)) {
            simplifier.run(graph);
        }
        LoopEntries.run(graph);
        return graph;
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
    private List<LowFunction> calleesFirst(Program program) {
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

    private List<LowFunction> callees(LowFunction function) {
        List<LowFunction> known = callees.get(function);
        if (known == null) {
            known = foresight.callees(function);
            known = known == null ? calleesOf(function.graph()) : known;
            callees.put(function, known);
        }
        return known;
    }

    private static List<LowFunction> calleesOf(FlowGraph graph) {
        List<LowFunction> callees = new ArrayList<>();
        if (graph != null) {
            for (Block block : graph.blocks()) {
                block.operations().stream().filter(o -> o.opcode() == Opcode.DIRECT_CALL && callee(o) != null).forEach(o -> callees.add(callee(o)));
            }
        }
        return callees;
    }
}
