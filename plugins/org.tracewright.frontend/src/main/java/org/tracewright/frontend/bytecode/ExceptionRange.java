package org.tracewright.frontend.bytecode;

/**
 * A row of the exception table. Rows are searched in order; inner handlers come first.
 *
 * @param start  first covered instruction
 * @param end    first instruction no longer covered
 * @param target where the handler starts: with {@code depth} values left on the stack and then the exception's type and value pushed
 * @param depth  number of stack values that survive
 */
public record ExceptionRange(int start, int end, int target, int depth) {

    /** Whether an exception at that instruction is handled here. */
    public boolean covers(int instruction) {
        return start <= instruction && instruction < end;
    }
}
