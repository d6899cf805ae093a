package org.tracewright.jit.runtime.trace;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Checks what {@link Trace} promises: every box is defined once and before its use, and behind a label only what its arguments and later operations define is used; arguments and results are of the right number and
 * kind; only guards have a state of the interpreter; the trace ends in {@code jump} or {@code finish}, and a jump to one of its labels has that label's kinds of arguments.
 */
public final class TraceVerifier {

    private final Trace trace;
    private final List<String> faults = new ArrayList<>();
    private final Set<Box> defined = new HashSet<>();
    private final Set<Box> ever = new HashSet<>();

    private TraceVerifier(Trace trace) {
        this.trace = trace;
    }

    /** All faults, each with the number of its operation; none for a good trace. */
    public static List<String> verify(Trace trace) {
        TraceVerifier verifier = new TraceVerifier(trace);
        verifier.run();
        return verifier.faults;
    }

    private void run() {
        trace.inputs().forEach(box -> define(-1, box));
        List<Operation> operations = trace.operations();
        for (int i = 0; i < operations.size(); i++) {
            Operation operation = operations.get(i);
            check(i, operation);
            boolean ends = operation.opcode().effect() == TraceOpcode.Effect.END;
            if (ends != (i == operations.size() - 1)) {
                fault(i, ends ? "ends the trace too early" : "does not end the trace");
            }
        }
        jump(operations.size() - 1, trace.last());
    }

    private void check(int index, Operation operation) {
        TraceOpcode opcode = operation.opcode();
        operation.args().forEach(arg -> use(index, arg));
        if (opcode.arity() >= 0 && opcode.arity() != operation.args().size()) {
            fault(index, opcode + " takes " + opcode.arity() + " arguments");
        }
        if (operation.result() == null ? opcode.result() != Kind.VOID : opcode.result() != operation.result().kind()) {
            fault(index, "the result of " + opcode + " is of kind " + opcode.result());
        }
        if (operation.resume() != null) {
            if (opcode.isGuard()) {
                operation.resume().failArguments().forEach(box -> use(index, box));
            } else {
                fault(index, opcode + " is no guard");
            }
        }
        if (opcode == TraceOpcode.LABEL) {
            label(index, operation);
        } else if (operation.result() != null) {
            define(index, operation.result());
        }
    }

    private void label(int index, Operation label) {
        defined.clear();
        for (Value arg : label.args()) {
            if (!(arg instanceof Box box) || !defined.add(box)) {
                fault(index, "an argument of a label is no box or stands there twice");
            }
        }
    }

    private void use(int index, Value value) {
        if (value instanceof Box box && !defined.contains(box)) {
            fault(index, ever.contains(box) ? "uses what was computed before the label" : "uses a box that is not defined");
        }
    }

    private void define(int index, Box box) {
        defined.add(box);
        if (!ever.add(box)) {
            fault(index, "defines a box again");
        }
    }

    private void jump(int index, Operation end) {
        for (Operation label : trace.operations()) {
            if (label.opcode() == TraceOpcode.LABEL && end.opcode() == TraceOpcode.JUMP && label.descr() == end.descr() && !kinds(label).equals(kinds(end))) {
                fault(index, "jumps with other arguments than the label " + label.descr().text() + " has");
            }
        }
    }

    private static List<Kind> kinds(Operation operation) {
        return operation.args().stream().map(Value::kind).toList();
    }

    private void fault(int index, String text) {
        faults.add("operation " + index + ": " + text);
    }
}
