package org.tracewright.jit.runtime.optimize.pass;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
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
 * @param unkept       references whose class the preamble knows, but not the body's end
 */
public record LoopHead(LabelDescr descr, List<Box> params, List<Value> entries, List<Source> sources, List<Requirement> requirements, Set<Source> unkept) {

    public LoopHead {
        params = List.copyOf(params);
        entries = List.copyOf(entries);
        sources = List.copyOf(sources);
        requirements = List.copyOf(requirements);
        unkept = Set.copyOf(unkept);
    }

    public LoopHead withEntries(List<Value> newEntries) {
        return new LoopHead(descr, params, newEntries, sources, requirements, unkept);
    }

    /** The same label with more taken for granted. */
    public LoopHead requiring(List<Requirement> more) {
        if (more.isEmpty()) {
            return this;
        }
        List<Requirement> all = new ArrayList<>(requirements);
        more.stream().filter(one -> !requirements.contains(one)).forEach(all::add);
        return new LoopHead(descr, params, entries, sources, all, unkept);
    }

    /** The same label with other arguments. */
    public LoopHead withArguments(List<Box> newParams, List<Value> newEntries, List<Source> newSources) {
        return new LoopHead(descr, newParams, newEntries, newSources, requirements, unkept);
    }

    /** The same label with more references whose class is not kept. */
    public LoopHead notKeeping(Collection<Source> more) {
        Set<Source> all = new HashSet<>(unkept);
        all.addAll(more);
        return new LoopHead(descr, params, entries, sources, requirements, all);
    }
}
