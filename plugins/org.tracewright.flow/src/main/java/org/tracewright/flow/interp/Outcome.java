package org.tracewright.flow.interp;

import java.util.List;
import org.tracewright.flow.SourcePosition;

/**
 * How a run ended.
 *
 * @param exitCode what the process would give; 1 unless the program itself ended the run
 * @param value    result of the function called, as a Java value: {@code String} for a {@code str} or {@code unicode}; null where there is none
 * @param message  class of the uncaught exception, or what went wrong; empty for a normal end
 * @param calls    the RPython calls that led to an abnormal end, outermost first
 * @param steps    links taken and calls made
 */
public record Outcome(Kind kind, int exitCode, Object value, String message, List<CallSite> calls, long steps) {

    /** Why a run ended. */
    public enum Kind {
        /** The function returned or the program called exit. */
        ENDED,
        /** An RPython exception was not caught. */
        UNCAUGHT,
        /** Undefined behaviour, a fatal error asked for by the program. */
        FATAL,
        /** {@link RunLimits#steps()} was reached. */
        STEP_LIMIT,
        /** {@link RunLimits#cancelled()} said so. */
        CANCELLED
    }

    /** A function and the place in it that the call or the exception comes from. */
    public record CallSite(String function, SourcePosition position) {

        @Override
        public String toString() {
            return position.isKnown() ? "File \"" + position.file() + "\", line " + position.line() + ", in " + function : "in " + function;
        }
    }

    public Outcome {
        calls = List.copyOf(calls);
    }

    /** What a program prints on standard error before an abnormal end; empty for a normal one. */
    public String report() {
        if (kind == Kind.ENDED) {
            return "";
        }
        StringBuilder out = new StringBuilder("RPython traceback:\n");
        // A deep recursion would print as many lines: show both ends.
        int shown = 30;
        for (int i = 0; i < calls.size(); i++) {
            if (i == shown && calls.size() > 2 * shown) {
                i = calls.size() - shown;
                out.append("  ... ").append(calls.size() - 2 * shown).append(" more calls\n");
            }
            out.append("  ").append(calls.get(i)).append('\n');
        }
        return out.append("Fatal RPython error: ").append(message).append('\n').toString();
    }
}
