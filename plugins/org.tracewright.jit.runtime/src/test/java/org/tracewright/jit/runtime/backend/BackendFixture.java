package org.tracewright.jit.runtime.backend;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalLong;
import org.junit.Assert;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.util.CheckClassAdapter;
import org.tracewright.jit.runtime.descr.FinishDescr;
import org.tracewright.jit.runtime.descr.LabelDescr;
import org.tracewright.jit.runtime.trace.Box;
import org.tracewright.jit.runtime.trace.Kind;
import org.tracewright.jit.runtime.trace.Trace;
import org.tracewright.jit.runtime.trace.TraceDictionary;
import org.tracewright.jit.runtime.trace.TraceOpcode;
import org.tracewright.jit.runtime.trace.TraceText;
import org.tracewright.runtime.Faults;

/** A backend whose every class is checked, and short ways to compile and run traces in text. */
final class BackendFixture {

    static final int MERGE_AFTER = 50;

    final TraceDictionary names = Sample.names();
    final JvmTraceBackend backend;
    final ExitState state;
    /** The lengths of the methods that were emitted. */
    final List<Integer> methods = new ArrayList<>();

    BackendFixture() {
        this(8000, OptionalLong.empty());
    }

    BackendFixture(int methodBytes, OptionalLong seed) {
        this(methodBytes, seed, false);
    }

    BackendFixture(boolean counting) {
        this(8000, OptionalLong.empty(), counting);
    }

    private BackendFixture(int methodBytes, OptionalLong seed, boolean counting) {
        Object[] faults = new Object[Faults.Kind.values().length];
        faults[Faults.Kind.ZERO_DIVISION.ordinal()] = new Sample.Failure();
        backend = new JvmTraceBackend(Sample.lookup(), new Faults(faults), new BackendOptions(methodBytes, methodBytes, MERGE_AFTER, seed, counting, this::emitted));
        state = backend.newState();
    }

    private void emitted(List<CompiledTrace> traces, byte[] classFile, int bytes, long nanos) {
        methods.add(bytes);
        StringWriter faults = new StringWriter();
        CheckClassAdapter.verify(new ClassReader(classFile), Sample.class.getClassLoader(), false, new PrintWriter(faults));
        Assert.assertEquals("", faults.toString());
        Assert.assertEquals(List.of(), EmittedMethods.faults(classFile));
    }

    Trace trace(String text) {
        return TraceText.parse(text, names);
    }

    LabelDescr label(String name) {
        return (LabelDescr) names.descriptor(TraceOpcode.LABEL, name);
    }

    CompiledTrace loop(String start, String text) {
        return backend.compileLoop(label(start), trace(text));
    }

    /** Runs a loop with these arguments. */
    Exit run(CompiledTrace loop, Object... arguments) {
        state.reserve(arguments.length);
        int[] next = new int[3];
        for (int i = 0; i < arguments.length; i++) {
            switch (loop.trace().inputs().get(i).kind()) {
                case INT -> state.ints[next[0]++] = ((Number) arguments[i]).longValue();
                case REF -> state.refs[next[1]++] = arguments[i];
                default -> state.floats[next[2]++] = (double) arguments[i];
            }
        }
        return backend.run(loop.start(), state);
    }

    /** The values that the exit has handed over, in order. */
    List<Object> values(Exit exit) {
        List<Object> values = new ArrayList<>();
        int[] next = new int[3];
        if (exit instanceof Guard guard) {
            for (Box box : guard.failArguments()) {
                values.add(take(box.kind(), next));
            }
        } else {
            FinishDescr descr = ((Exit.Finish) exit).descr();
            Kind kind = descr.raising() ? Kind.REF : descr.result();
            if (kind != Kind.VOID) {
                values.add(take(kind, next));
            }
        }
        return values;
    }

    private Object take(Kind kind, int[] next) {
        return switch (kind) {
            case INT -> state.ints[next[0]++];
            case REF -> state.refs[next[1]++];
            default -> state.floats[next[2]++];
        };
    }

    /** Compiles and runs a trace, and compares with the interpreter: the exit, its values and the pending exception. Gives the number of the guard, or -1 for finish. */
    int compare(String text, Object... arguments) {
        CompiledTrace compiled = loop("start" + methods.size(), text);
        return compare(compiled, arguments);
    }

    int compare(CompiledTrace compiled, Object... arguments) {
        List<Object> inputs = new ArrayList<>();
        for (int i = 0; i < arguments.length; i++) {
            boolean isInt = compiled.trace().inputs().get(i).kind() == Kind.INT;
            inputs.add(isInt ? (Object) ((Number) arguments[i]).longValue() : arguments[i]);
        }
        TraceInterpreter.Result expected = new TraceInterpreter().run(compiled.trace(), inputs);
        Exit exit = run(compiled, arguments);
        String what = TraceText.print(compiled.trace(), names) + Arrays.asList(arguments);
        Assert.assertEquals(what, expected.values(), values(exit));
        Assert.assertEquals(what, expected.exception() == null ? null : expected.exception().getClass(), state.exception == null ? null : state.exception.getClass());
        if (exit instanceof Guard guard) {
            Assert.assertSame(what, expected.last(), guard.operation());
            return guard.index();
        }
        Assert.assertSame(what, expected.last().descr(), ((Exit.Finish) exit).descr());
        return -1;
    }
}
