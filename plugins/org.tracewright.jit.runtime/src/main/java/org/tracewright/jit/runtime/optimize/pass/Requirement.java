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

        @Override
        public boolean equals(Object other) {
            return other instanceof InRange that && source.equals(that.source) && range.equals(that.range);
        }

        @Override
        public int hashCode() {
            return 31 * source.hashCode() + range.hashCode();
        }
    }

    /** A reference of which that is known. */
    record HasFact(Source source, RefFact fact) implements Requirement {

        @Override
        public boolean equals(Object other) {
            return other instanceof HasFact that && source.equals(that.source) && fact.equals(that.fact);
        }

        @Override
        public int hashCode() {
            return 31 * source.hashCode() + fact.hashCode();
        }
    }

    /** A value that is the same as another. */
    record Same(Source source, Source other) implements Requirement {

        @Override
        public boolean equals(Object other) {
            return other instanceof Same that && source.equals(that.source) && this.other.equals(that.other);
        }

        @Override
        public int hashCode() {
            return 31 * source.hashCode() + other.hashCode();
        }
    }

    /**
     * An object that nothing else refers to and that is not allocated: a struct, or an array of that length.
     *
     * @param descr the struct or array
     */
    record Virtual(Source source, Descriptor descr, int length) implements Requirement {

        @Override
        public boolean equals(Object other) {
            return other instanceof Virtual that && source.equals(that.source) && descr.equals(that.descr) && length == that.length;
        }

        @Override
        public int hashCode() {
            return 31 * (31 * source.hashCode() + descr.hashCode()) + length;
        }
    }
}
