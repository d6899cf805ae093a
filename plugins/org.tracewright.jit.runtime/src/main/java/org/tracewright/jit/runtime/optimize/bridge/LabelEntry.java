package org.tracewright.jit.runtime.optimize.bridge;

import java.util.List;
import java.util.Set;
import org.tracewright.jit.runtime.optimize.pass.LoopHead;
import org.tracewright.jit.runtime.optimize.pass.Requirement;
import org.tracewright.jit.runtime.optimize.pass.Source;

/**
 * How a peeled label is reached from elsewhere.
 *
 * @param arguments    how to have its arguments
 * @param requirements what must hold then
 * @param classes      references whose class the preamble knows but the loop does not keep: nothing of them may be read before the loop has checked it
 */
public record LabelEntry(List<Source> arguments, List<Requirement> requirements, Set<Source> classes) {

    /** Of a loop that was optimised. */
    public static LabelEntry of(LoopHead head) {
        return new LabelEntry(head.sources(), head.requirements(), head.unkept());
    }
}
