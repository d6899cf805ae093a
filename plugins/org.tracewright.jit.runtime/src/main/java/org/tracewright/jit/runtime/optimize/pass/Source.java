package org.tracewright.jit.runtime.optimize.pass;

import java.util.List;
import java.util.Objects;
import org.tracewright.jit.runtime.descr.Descriptor;
import org.tracewright.jit.runtime.trace.TraceOpcode;
import org.tracewright.jit.runtime.trace.Value;

/** How the value of a label's argument is had from the loop's recorded variables, at each time when the loop begins anew. A bridge that goes to the label computes it so. */
public sealed interface Source {

    /** A variable that the loop's start takes, too. */
    record Variable(int index) implements Source {

        @Override
        public boolean equals(Object other) {
            return other instanceof Variable that && index == that.index;
        }

        @Override
        public int hashCode() {
            return index;
        }
    }

    /** Always the same. */
    record Constant(Value value) implements Source {

        @Override
        public boolean equals(Object other) {
            return other instanceof Constant that && value.equals(that.value);
        }

        @Override
        public int hashCode() {
            return value.hashCode();
        }
    }

    /** Read from memory or computed. */
    record Computed(TraceOpcode opcode, Descriptor descr, List<Source> args) implements Source {

        @Override
        public boolean equals(Object other) {
            return other instanceof Computed that && opcode == that.opcode && Objects.equals(descr, that.descr) && args.equals(that.args);
        }

        @Override
        public int hashCode() {
            return 31 * (31 * opcode.hashCode() + Objects.hashCode(descr)) + args.hashCode();
        }
    }
}
