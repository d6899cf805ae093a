package org.tracewright.jit.runtime.optimize.pass;

import org.tracewright.jit.runtime.descr.Descriptor;
import org.tracewright.jit.runtime.facts.IntBound;
import org.tracewright.jit.runtime.facts.RefFact;

/** What the code behind a label takes for granted at each time when the loop begins anew. */
public sealed interface Requirement {

    /** The value that it speaks of. */
    Source source();

    /** An integer in a range. */
    record InRange(Source source, IntBound range) implements Requirement {
    }

    /** A reference of which that is known. */
    record HasFact(Source source, RefFact fact) implements Requirement {
    }

    /** A value that is the same as another. */
    record Same(Source source, Source other) implements Requirement {
    }

    /**
     * An object that nothing else refers to and that is not allocated: a struct, or an array of that length.
     *
     * @param descr the struct or array
     */
    record Virtual(Source source, Descriptor descr, int length) implements Requirement {
    }
}
