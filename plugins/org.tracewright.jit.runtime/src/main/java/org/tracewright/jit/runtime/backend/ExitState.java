package org.tracewright.jit.runtime.backend;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.tracewright.jit.runtime.cpu.RaisedException;
import org.tracewright.runtime.Faults;
import org.tracewright.runtime.RException;

/**
 * The values with which control enters and leaves compiled code, by kind. One for each thread of the program; whoever runs compiled code copies what it needs before it
 * runs anything else. Fields are public for generated code.
 */
public final class ExitState {

    private static final int INITIAL = 32;
    /** Where failing at random was asked for, a guard that holds and has not failed so yet fails once in so many times. */
    private static final int ONE_OF_FIRST = 2;
    /** After so many failures a guard fails half as often. */
    private static final int HALVING = 8;

    public long[] ints = new long[INITIAL];
    public Object[] refs = new Object[INITIAL];
    public double[] floats = new double[INITIAL];
    /** The exception object that is pending, or null. */
    public Object exception;
    /** The exit that was taken. */
    public Exit exit;
    /** Whether the guard that failed would have held, so that no bridge may begin there: guards are made to fail at random. */
    public boolean random;

    private final Faults faults;
    private final Map<Integer, Integer> failuresAtRandom = new HashMap<>();
    private long generator;

    /**
     * @param faults what faults of the Java machine mean to the program
     * @param seed   of the failing at random; any, where code is not made to fail at random
     */
    ExitState(Faults faults, long seed) {
        this.faults = faults;
        generator = seed * 0x9E3779B97F4A7C15L | 1;
    }

    /** Makes room for so many values of each kind; to be called before arguments are put here. */
    public void reserve(int count) {
        if (ints.length < count) {
            int length = Math.max(count, 2 * ints.length);
            ints = Arrays.copyOf(ints, length);
            refs = Arrays.copyOf(refs, length);
            floats = Arrays.copyOf(floats, length);
        }
    }

    /** Drops all references to objects of the program, that they may be collected, and how it was left: code that called for a run of its own may go on with this state. */
    public void clear() {
        Arrays.fill(refs, null);
        exception = null;
        random = false;
    }

    /** What a call of compiled code threw is pending now. Throws on what is no exception of the program. */
    public void take(Throwable thrown) {
        exception = thrown instanceof RaisedException raised ? raised.value : (thrown instanceof RException raised ? raised : faults.convert(thrown)).value;
    }

    /**
     * Whether a guard that holds is to fail nevertheless: every second time as long as it has not, later so that about one of its trace's guards fails each time that control comes
     * through the trace, and then ever more seldom. So control gets to the guards behind it, and to the loops that begin where the guard leaves.
     *
     * @param guard the number of the guard
     * @param among how many guards its trace has
     */
    public boolean failsAtRandom(int guard, int among) {
        // Marsaglia's xorshift generator, 64 bits.
        generator ^= generator << 13;
        generator ^= generator >>> 7;
        generator ^= generator << 17;
        int before = failuresAtRandom.getOrDefault(guard, 0);
        boolean fails = Long.remainderUnsigned(generator, before == 0 ? ONE_OF_FIRST : (long) among << before / HALVING) == 0;
        if (fails) {
            failuresAtRandom.put(guard, before + 1);
        }
        return fails;
    }
}
