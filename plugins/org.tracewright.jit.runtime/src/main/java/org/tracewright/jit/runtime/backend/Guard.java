package org.tracewright.jit.runtime.backend;

import java.util.List;
import org.tracewright.jit.runtime.resume.ResumeState;
import org.tracewright.jit.runtime.trace.Box;
import org.tracewright.jit.runtime.trace.Operation;

/** One guard of compiled code. Compared by identity; stays the same when its trace is emitted again as part of a larger method. */
public final class Guard extends Exit {

    private final CompiledTrace owner;
    private final int index;
    private final Operation operation;
    private final List<Box> failArguments;
    private CompiledTrace bridge;
    private long failures;
    private Object attachment;

    Guard(CompiledTrace owner, int index, Operation operation) {
        this.owner = owner;
        this.index = index;
        this.operation = operation;
        failArguments = operation.resume().failArguments();
    }

    /** The trace that the guard is in. */
    public CompiledTrace owner() {
        return owner;
    }

    /** Its number among the guards of its trace, from 0. */
    public int index() {
        return index;
    }

    /** Its number among all guards of the program, the same in each run. */
    int number() {
        return owner.firstGuard() + index;
    }

    public Operation operation() {
        return operation;
    }

    public ResumeState resume() {
        return operation.resume();
    }

    /**
     * The boxes whose values the {@link ExitState} holds when the guard has failed: the n-th integer box is {@code ints[n]}, and so for the other kinds. The inputs of
     * a bridge from here stand for them one by one in this order.
     */
    public List<Box> failArguments() {
        return failArguments;
    }

    /** The trace that goes on where this guard fails, or null. */
    public CompiledTrace bridge() {
        return bridge;
    }

    void attach(CompiledTrace newBridge) {
        bridge = newBridge;
    }

    /** How often {@link #countFailure()} was called: the failures that left compiled code. */
    public long failures() {
        return failures;
    }

    /** Counts a failure that left compiled code; gives the new count. */
    public long countFailure() {
        return ++failures;
    }

    /** What the warm state keeps here. */
    public Object attachment() {
        return attachment;
    }

    public void setAttachment(Object newAttachment) {
        attachment = newAttachment;
    }
}
