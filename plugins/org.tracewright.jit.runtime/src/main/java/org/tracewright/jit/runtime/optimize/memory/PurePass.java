package org.tracewright.jit.runtime.optimize.memory;

import org.tracewright.jit.runtime.cpu.Cpu;

/** Does not compute twice what does not change: pure operations, calls of elidable functions, and, once a loop, calls of loop-invariant ones. Calls elidable functions of constants at once. */
public final class PurePass extends KnowingPass {

    private final Cpu cpu;

    public PurePass(Cpu cpu) {
        this.cpu = cpu;
    }

    @Override
    public String name() {
        return "pure";
    }

    @Override
    KnowingWalk walk() {
        return new PureWalk(cpu);
    }
}
