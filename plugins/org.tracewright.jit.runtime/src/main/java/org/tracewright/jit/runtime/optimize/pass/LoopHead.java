package org.tracewright.jit.runtime.optimize.pass;

import java.util.ArrayList;
import java.util.List;
import org.tracewright.jit.runtime.descr.LabelDescr;
import org.tracewright.jit.runtime.trace.Box;
import org.tracewright.jit.runtime.trace.Value;

/**
 * The label of a loop between passes. The box of an argument is not yet the one that the preamble computes.
 *
 * @param params       what the body knows the arguments as
 * @param entries      what the preamble gives for them
 * @param sources      what they are at each time when the loop begins anew
 * @param requirements what else is so then
 */
public record LoopHead(LabelDescr descr, List<Box> params, List<Value> entries, List<Source> sources, List<Requirement> requirements) {

    public LoopHead {
        params = List.copyOf(params);
        entries = List.copyOf(entries);
        sources = List.copyOf(sources);
        requirements = List.copyOf(requirements);
    }

    public LoopHead withEntries(List<Value> newEntries) {
        return new LoopHead(descr, params, newEntries, sources, requirements);
    }

    /** The same label with more taken for granted. */
    public LoopHead requiring(List<Requirement> more) {
        if (more.isEmpty()) {
            return this;
        }
        List<Requirement> all = new ArrayList<>(requirements);
        more.stream().filter(one -> !requirements.contains(one)).forEach(all::add);
        return new LoopHead(descr, params, entries, sources, all);
    }
}
