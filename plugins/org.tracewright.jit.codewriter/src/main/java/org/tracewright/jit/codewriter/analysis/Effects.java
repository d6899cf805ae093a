package org.tracewright.jit.codewriter.analysis;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tracewright.flow.graph.Program;
import org.tracewright.flow.heap.LowClass;
import org.tracewright.flow.heap.LowFunction;
import org.tracewright.flow.type.GcStruct;
import org.tracewright.flow.type.LowType;

/**
 * What calls of each function may do, all that it calls included. Graphs are read once ({@link OwnEffects}); what they do is numbered, and the sets of numbers
 * spread over the call graph.
 */
public final class Effects {

    /** A field that is written. */
    public record Field(GcStruct owner, String name) {
    }

    /** What may happen besides writing to certain memory. */
    private enum Special { RAISES, RUNS_PORTAL, WRITES_ANYTHING }

    /**
     * What a call may do.
     *
     * @param raises         whether it may raise
     * @param runsPortal     whether it may reach a portal
     * @param writesAnything whether it may write any memory; the sets are then meaningless
     * @param fields         the fields that it may write
     * @param items          the item types of the arrays that it may write
     */
    public record Summary(boolean raises, boolean runsPortal, boolean writesAnything, Set<Field> fields, Set<LowType> items) {
    }

    private final Map<Object, Integer> numbers = new LinkedHashMap<>();
    private final List<Object> numbered = new ArrayList<>();
    private final Map<LowFunction, BitSet> effects = new IdentityHashMap<>();

    public Effects(Program program, Callees callees) {
        CallGraph writes = new CallGraph();
        CallGraph raises = new CallGraph();
        for (Special special : Special.values()) {
            number(special);
        }
        Map<LowFunction, BitSet> raising = new IdentityHashMap<>();
        for (LowFunction function : program.functions()) {
            OwnEffects own = new OwnEffects(function, callees);
            BitSet set = new BitSet();
            own.writes().forEach(written -> set.set(number(written)));
            set.set(number(Special.RUNS_PORTAL), function.graph().hints().containsKey("jit_runner"));
            set.set(number(Special.WRITES_ANYTHING), own.callsUnknown());
            effects.put(function, set);
            BitSet raise = new BitSet();
            raise.set(number(Special.RAISES), own.raises());
            raising.put(function, raise);
            own.calls().forEach(callee -> writes.add(function, callee));
            own.raisingCalls().forEach(callee -> raises.add(function, callee));
        }
        writes.spread(effects);
        raises.spread(raising);
        raising.forEach((function, raise) -> effects.get(function).or(raise));
    }

    private int number(Object effect) {
        return numbers.computeIfAbsent(effect, e -> {
            numbered.add(e);
            return numbers.size();
        });
    }

    /** What a call of any of the functions may do; of nothing known where they are null. */
    public Summary of(List<LowFunction> functions) {
        if (functions == null) {
            return new Summary(true, false, true, Set.of(), Set.of());
        }
        BitSet all = new BitSet();
        functions.forEach(function -> all.or(effects.get(function)));
        Set<Field> fields = new LinkedHashSet<>();
        Set<LowType> items = new LinkedHashSet<>();
        all.stream().mapToObj(numbered::get).forEach(effect -> {
            if (effect instanceof Field field) {
                fields.add(field);
            } else if (effect instanceof LowType item) {
                items.add(item);
            }
        });
        return new Summary(has(all, Special.RAISES), has(all, Special.RUNS_PORTAL), has(all, Special.WRITES_ANYTHING), fields, items);
    }

    private boolean has(BitSet set, Special special) {
        return set.get(numbers.get(special));
    }

    /** Whether a handler for the class gets every exception. */
    public static boolean isCatchAll(Object exitCase) {
        return !(exitCase instanceof LowClass lowClass) || lowClass.superClass() == null || lowClass.name().equals("BaseException");
    }
}
