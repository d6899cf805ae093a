package org.tracewright.jit.runtime.blackhole;

import org.tracewright.jit.runtime.cpu.Arguments;

/** Reads the operands of an instruction one after the other. */
final class OperandReader {

    private BlackholeFrame frame;
    private int[] code;
    private int at;

    /** Begins behind the number of the instruction that the frame is at. */
    void begin(BlackholeFrame reads) {
        frame = reads;
        code = reads.code.code();
        at = reads.pc + 1;
    }

    /** The index of what is read next. */
    int at() {
        return at;
    }

    int number() {
        return code[at++];
    }

    long intValue() {
        return frame.ints[code[at++]];
    }

    Object refValue() {
        return frame.refs[code[at++]];
    }

    double floatValue() {
        return frame.floats[code[at++]];
    }

    /** Three lists: integers, references, floats. */
    Arguments arguments() {
        return argumentsBehind(null, false);
    }

    /** Like {@link #arguments()}, with a receiver before the references. */
    Arguments arguments(Object receiver) {
        return argumentsBehind(receiver, true);
    }

    private Arguments argumentsBehind(Object receiver, boolean received) {
        long[] ints = new long[number()];
        for (int i = 0; i < ints.length; i++) {
            ints[i] = intValue();
        }
        int first = received ? 1 : 0;
        Object[] refs = new Object[first + number()];
        if (received) {
            refs[0] = receiver;
        }
        for (int i = first; i < refs.length; i++) {
            refs[i] = refValue();
        }
        double[] floats = new double[number()];
        for (int i = 0; i < floats.length; i++) {
            floats[i] = floatValue();
        }
        return new Arguments(ints, refs, floats);
    }
}
