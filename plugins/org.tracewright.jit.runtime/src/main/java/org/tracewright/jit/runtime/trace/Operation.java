package org.tracewright.jit.runtime.trace;

import java.util.List;
import org.tracewright.jit.runtime.descr.Descriptor;
import org.tracewright.jit.runtime.resume.ResumeState;

/**
 * One step of a trace. Immutable; {@code withX} copies keep the position.
 *
 * @param descr    the field, array, call, label… that the operation refers to, or null
 * @param result   null where there is no value
 * @param resume   for guards the interpreter's state if the guard fails; else null
 * @param position the interpreter's source
 * @param narrow   whether the index of an item that is read or written is known to be a number of 32 bits
 */
public record Operation(TraceOpcode opcode, List<Value> args, Descriptor descr, Box result, ResumeState resume, Position position, boolean narrow) {

    public Operation {
        args = List.copyOf(args);
    }

    /** An operation of whose index nothing is known. */
    public Operation(TraceOpcode opcode, List<Value> args, Descriptor descr, Box result, ResumeState resume, Position position) {
        this(opcode, args, descr, result, resume, position, false);
    }

    /** An operation that is no guard. */
    public static Operation of(TraceOpcode opcode, List<Value> args, Descriptor descr, Box result, Position position) {
        return new Operation(opcode, args, descr, result, null, position);
    }

    public Value arg(int index) {
        return args.get(index);
    }

    public Operation withOpcode(TraceOpcode newOpcode) {
        return new Operation(newOpcode, args, descr, result, resume, position);
    }

    public Operation withArgs(List<? extends Value> newArgs) {
        return new Operation(opcode, List.copyOf(newArgs), descr, result, resume, position);
    }

    public Operation withDescr(Descriptor newDescr) {
        return new Operation(opcode, args, newDescr, result, resume, position);
    }

    public Operation withResult(Box newResult) {
        return new Operation(opcode, args, descr, newResult, resume, position, narrow);
    }

    public Operation withResume(ResumeState newResume) {
        return new Operation(opcode, args, descr, result, newResume, position, narrow);
    }

    /** The same, of whose index that is known or not. */
    public Operation withNarrow(boolean isNarrow) {
        return narrow == isNarrow ? this : new Operation(opcode, args, descr, result, resume, position, isNarrow);
    }
}
