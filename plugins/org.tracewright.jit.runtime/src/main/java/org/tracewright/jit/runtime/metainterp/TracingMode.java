package org.tracewright.jit.runtime.metainterp;

/** How much the meta-interpreter makes of the position key: the stages that the lecture on PyPy's JIT shows one after the other. */
public enum TracingMode {
    /** Plain tracing: greens are like reds, a loop closes at the next merge point. */
    NO_UNROLLING,
    /** A loop closes where the position is one that was passed before; greens are boxes like reds. */
    NO_FOLDING,
    /** Greens are constants, too. */
    FULL
}
