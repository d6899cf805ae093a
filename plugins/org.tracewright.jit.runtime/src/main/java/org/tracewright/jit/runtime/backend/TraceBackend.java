package org.tracewright.jit.runtime.backend;

import org.tracewright.jit.runtime.descr.LabelDescr;
import org.tracewright.jit.runtime.trace.Trace;

/** Makes code of traces and runs it. */
public interface TraceBackend {

    /** The state for one thread. */
    ExitState newState();

    /**
     * Compiles a loop; from then on jumps may name {@code start} and the labels within.
     *
     * @param start stands for the beginning of the trace: its arguments are the trace's inputs
     * @throws TraceTooLargeException where that cannot be done
     */
    CompiledTrace compileLoop(LabelDescr start, Trace trace);

    /**
     * Compiles a bridge: from now on control goes there where the guard fails. An exception that is pending at the guard is pending at the beginning of the bridge.
     *
     * @param trace its inputs stand for the guard's {@link Guard#failArguments()}
     * @throws TraceTooLargeException where that cannot be done
     */
    CompiledTrace compileBridge(Guard guard, Trace trace);

    /**
     * Runs compiled code, with bridges and jumps from loop to loop, until a guard without bridge fails or the portal is done.
     *
     * @param entry a label that has code
     * @param state holds the label's arguments, the n-th integer in {@code ints[n]} and so for the other kinds; afterwards the values of the exit
     * @return a {@link Guard} or an {@link Exit.Finish}
     */
    Exit run(LabelDescr entry, ExitState state);
}
