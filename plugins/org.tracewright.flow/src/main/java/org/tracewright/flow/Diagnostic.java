package org.tracewright.flow;

import java.util.List;

/**
 * One fault of the user's program, as data: every stage collects these and goes on where it can.
 *
 * @param code     stable kebab-case name, such as {@code union-error}
 * @param message  one sentence with the actual names and values
 * @param position where the fault is
 * @param causes   the facts that led here, nearest first
 */
public record Diagnostic(String code, String message, SourcePosition position, List<Cause> causes) {

    /** One fact on the way to a fault, and where it comes from. */
    public record Cause(String message, SourcePosition position) {
    }

    public Diagnostic {
        causes = List.copyOf(causes);
    }

    public Diagnostic(String code, String message, SourcePosition position) {
        this(code, message, position, List.of());
    }

    @Override
    public String toString() {
        return position + ": error[" + code + "]: " + message;
    }
}
