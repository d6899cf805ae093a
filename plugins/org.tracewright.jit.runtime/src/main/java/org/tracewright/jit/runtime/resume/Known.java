package org.tracewright.jit.runtime.resume;

import java.util.List;
import java.util.Map;
import org.tracewright.jit.runtime.facts.IntBound;
import org.tracewright.jit.runtime.facts.RefFact;
import org.tracewright.jit.runtime.trace.Box;

/**
 * What the optimiser knew where a guard stands, for bridges that begin there.
 *
 * @param references of references that the guard hands over
 * @param integers   of integers that it hands over
 * @param memory     what memory holds, in the form of the writes that would have made it so
 */
public record Known(Map<Box, RefFact> references, Map<Box, IntBound> integers, List<PendingWrite> memory) {

    /** Nothing. */
    public static final Known NOTHING = new Known(Map.of(), Map.of(), List.of());

    public Known {
        references = Map.copyOf(references);
        integers = Map.copyOf(integers);
        memory = List.copyOf(memory);
    }

    public boolean isNothing() {
        return references.isEmpty() && integers.isEmpty() && memory.isEmpty();
    }

    public Known withReferences(Map<Box, RefFact> facts) {
        return new Known(facts, integers, memory);
    }

    public Known withIntegers(Map<Box, IntBound> facts) {
        return new Known(references, facts, memory);
    }

    public Known withMemory(List<PendingWrite> contents) {
        return new Known(references, integers, contents);
    }
}
