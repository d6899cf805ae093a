package org.tracewright.jit.runtime.backend;

import java.lang.invoke.MethodHandles;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.objectweb.asm.MethodTooLargeException;
import org.tracewright.jit.runtime.descr.LabelDescr;
import org.tracewright.jit.runtime.trace.Trace;
import org.tracewright.runtime.Faults;

/**
 * Makes hidden classes of traces, in the program's own package and class loader. A new loop or bridge gets a method of its own at once. Where control goes often from one
 * method to another, by a bridge or a jump to another loop, both are emitted anew as one, as far as the size allows.
 */
public final class JvmTraceBackend implements TraceBackend {

    private final MethodHandles.Lookup lookup;
    private final Faults faults;
    private final BackendOptions options;
    private final ProgramClasses classes;
    private final ExitMethods exitMethods;
    private final String className;
    private final LoopClock clock = new LoopClock();
    private long transitions;
    /** The most values that an entry or exit of any method passes. */
    private int mostValues;
    private int cuts;
    private int bridges;
    private int guards;

    /**
     * @param lookup with full access, of a class of the program
     * @param faults what faults of the Java machine mean to the program
     */
    public JvmTraceBackend(MethodHandles.Lookup lookup, Faults faults, BackendOptions options) {
        this.lookup = lookup;
        this.faults = faults;
        this.options = options;
        classes = new ProgramClasses(lookup.lookupClass().getClassLoader());
        className = lookup.lookupClass().getPackageName().replace('.', '/') + "/Trace";
        exitMethods = new ExitMethods(lookup, className + "Exit");
    }

    @Override
    public ExitState newState() {
        return new ExitState(faults, options.randomSeed().orElse(0));
    }

    @Override
    public CompiledTrace compileLoop(LabelDescr start, Trace trace) {
        CompiledTrace loop = new CompiledTrace(start, null, trace, guards);
        compile(loop);
        return loop;
    }

    @Override
    public CompiledTrace compileBridge(Guard guard, Trace trace) {
        if (trace.inputs().size() != guard.failArguments().size()) {
            throw new IllegalArgumentException("a bridge of " + trace.inputs().size() + " inputs for a guard that hands over " + guard.failArguments().size() + " values");
        }
        CompiledTrace bridge = new CompiledTrace(new LabelDescr("bridge" + bridges++), guard, trace, guards);
        compile(bridge);
        guard.attach(bridge);
        guard.goOnAt(Entry.of(bridge.start()));
        return bridge;
    }

    private void compile(CompiledTrace trace) {
        guards += trace.guards().size();
        List<Fragment> fragments = new ArrayList<>();
        compile(new Fragment(trace.start(), trace.trace(), trace), fragments);
        trace.setFragments(fragments);
    }

    /** Compiles the fragment, or where it gets too large the halves of it. */
    private void compile(Fragment fragment, List<Fragment> done) {
        MethodCompiler.Result result = null;
        long start = System.nanoTime();
        if (fragment.leastBytes() <= options.methodBytes()) {
            result = write(List.of(fragment), Set.of());
        }
        if (result != null && result.bytes() <= options.methodBytes()) {
            fragment.setBytes(result.bytes());
            done.add(fragment);
            install(List.of(fragment), Set.of(), result, options.mergeAfter(), start);
            return;
        }
        LabelDescr label = new LabelDescr(fragment.start().name() + "cut" + cuts++);
        List<Trace> halves = new TraceCutter(fragment.trace()).cut(label);
        compile(new Fragment(fragment.start(), halves.get(0), fragment.owner()), done);
        compile(new Fragment(label, halves.get(1), fragment.owner()), done);
    }

    /** The method; null where it is larger than a class file can hold. */
    private MethodCompiler.Result write(List<Fragment> roots, Set<Fragment> inLine) {
        try {
            return new MethodCompiler(className, classes, exitMethods, roots, inLine, options).compile();
        } catch (MethodTooLargeException tooLarge) {
            return null;
        }
    }

    private void install(List<Fragment> roots, Set<Fragment> inLine, MethodCompiler.Result result, int mergeAfter, long start) {
        mostValues = Math.max(mostValues, result.values());
        CodeUnit unit = new CodeUnit(roots, inLine, define(result), result, mergeAfter);
        roots.forEach(root -> root.setUnit(unit));
        inLine.forEach(bridge -> bridge.setUnit(unit));
        for (int i = 0; i < result.places().size(); i++) {
            Entry.of(result.places().get(i).descr()).install(unit, i);
        }
        Set<CompiledTrace> traces = new LinkedHashSet<>();
        roots.forEach(root -> traces.add(root.owner()));
        inLine.forEach(bridge -> traces.add(bridge.owner()));
        options.listener().emitted(List.copyOf(traces), result.classFile(), result.bytes(), System.nanoTime() - start);
    }

    private CompiledCode define(MethodCompiler.Result result) {
        try {
            lookup.defineHiddenClassWithClassData(result.classFile(), result.data(), true);
            return (CompiledCode) result.data()[ClassData.OBJECT];
        } catch (IllegalAccessException e) {
            throw new IllegalStateException("the class of a trace cannot be defined", e);
        }
    }

    @Override
    public Exit run(LabelDescr label, ExitState state) {
        Entry entry = Entry.of(label);
        state.random = false;
        boolean counting = options.counting();
        while (true) {
            state.reserve(mostValues);
            if (counting) {
                runTimed(entry, state);
            } else {
                entry.run(state);
            }
            transitions++;
            Exit exit = state.exit;
            Entry next = exit.next();
            if (next == null || state.random) {
                return exit;
            }
            exit.countTransition();
            if (entry.countTransition()) {
                lookAt(entry);
            }
            entry = next;
        }
    }

    /** Control went from the entry's method to others so often that one method of them may be worth while. */
    private void lookAt(Entry entry) {
        if (entry.unit().isNewest()) {
            merge(entry.unit());
        }
        entry.wait(entry.unit().mergeAfter());
    }

    /** Runs while the clock takes the time of the method's loop. */
    private void runTimed(Entry entry, ExitState state) {
        CompiledTrace outer = clock.change(entry.unit().loop());
        try {
            entry.run(state);
        } finally {
            clock.change(outer);
        }
    }

    /** Nanoseconds in the methods of this loop with its bridges up to now, without runs of compiled code that they called; 0 where code does not count. Any thread may ask. */
    public long nanos(CompiledTrace loop) {
        return clock.nanos(loop);
    }

    /** How often control came out of a method, to go to another or to leave compiled code. */
    public long transitions() {
        return transitions;
    }

    /** Emits the method anew together with those that control often goes to. */
    private void merge(CodeUnit unit) {
        Merge merge = new Merge(unit, options.mergedBytes());
        unit.waitLonger();
        if (merge.isUseful()) {
            long start = System.nanoTime();
            MethodCompiler.Result result = write(merge.roots(), merge.inLine());
            if (result != null && result.bytes() <= options.methodBytes()) {
                install(merge.roots(), merge.inLine(), result, unit.mergeAfter(), start);
            }
        }
    }
}
