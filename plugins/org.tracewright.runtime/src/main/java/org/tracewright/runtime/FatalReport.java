package org.tracewright.runtime;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** What a user reads when a program dies of an exception: the RPython call chain, as far as it is known, and the exception. */
final class FatalReport {

    /** Packages of generated code begin with this. */
    private static final String GENERATED = "rpy.";
    private static final int LONGEST = 40;

    private final Throwable fault;

    FatalReport(Throwable fault) {
        this.fault = fault;
    }

    void tell(Machine machine) {
        List<String> chain = chain(fault.getCause() == null ? fault : fault.getCause());
        if (chain.isEmpty() && fault instanceof RException raised && raised.origin() != null) {
            chain = List.of("  " + raised.origin());
        }
        if (!chain.isEmpty()) {
            machine.complain("RPython traceback:");
            chain.forEach(machine::complain);
        }
        machine.complain("Fatal RPython error: " + what());
    }

    private String what() {
        if (fault instanceof RException raised) {
            return raised.value == null ? "exception" : raised.value.type().name().latin1();
        } else if (fault instanceof FatalError) {
            return fault.getMessage();
        } else if (fault instanceof StackOverflowError) {
            return "stack overflow";
        } else if (fault instanceof OutOfMemoryError) {
            return "out of memory";
        } else if (fault instanceof NullPointerException) {
            return "use of None";
        } else if (fault instanceof IndexOutOfBoundsException || fault instanceof IllegalArgumentException) {
            return "index out of bounds";
        } else if (fault instanceof ArithmeticException) {
            return fault instanceof OverflowSignal ? "integer overflow" : "division by zero";
        } else if (fault instanceof ClassCastException) {
            return "object of an unexpected class";
        }
        return "internal error, " + fault;
    }

    /** Outermost call first, as Python has it; the middle of a deep one is left out. */
    private static List<String> chain(Throwable fault) {
        List<String> lines = new ArrayList<>();
        for (StackTraceElement element : fault.getStackTrace()) {
            if (element.getClassName().startsWith(GENERATED) && element.getLineNumber() > 0) {
                lines.add("  " + RException.place(element.getFileName(), element.getLineNumber(), element.getMethodName()));
            }
        }
        if (lines.size() > LONGEST) {
            List<String> shortened = new ArrayList<>(lines.subList(0, LONGEST / 2));
            shortened.add("  …");
            shortened.addAll(lines.subList(lines.size() - LONGEST / 2, lines.size()));
            lines = shortened;
        }
        Collections.reverse(lines);
        return lines;
    }
}
