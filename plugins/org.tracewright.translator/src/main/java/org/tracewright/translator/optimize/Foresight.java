package org.tracewright.translator.optimize;

import java.util.List;
import java.util.Set;
import org.tracewright.flow.heap.LowFunction;

/** What is known of graphs before they are made, so that they need not be made. */
public interface Foresight {

    /** Nothing is known. */
    Foresight NONE = new Foresight() {
        @Override
        public List<LowFunction> callees(LowFunction function) {
            return null;
        }

        @Override
        public Boolean isWorthInlining(LowFunction function, Set<LowFunction> inlined) {
            return null;
        }

        @Override
        public void done(LowFunction function, List<LowFunction> callees, boolean worthInlining) {
            // Nothing is kept.
        }

        @Override
        public void end() {
            // Nothing is kept.
        }
    };

    /** The functions that the graph of a function calls when it gets to the stage, in the order of the graph; null where this is not known. */
    List<LowFunction> callees(LowFunction function);

    /**
     * Whether a function is put in place of its calls; null where this is not known. Where it is, the function is told what its optimised graph mentions.
     *
     * @param inlined the functions that are put in place of their calls in this one
     */
    Boolean isWorthInlining(LowFunction function, Set<LowFunction> inlined);

    /** A function of which nothing was known is done. */
    void done(LowFunction function, List<LowFunction> callees, boolean worthInlining);

    /** All functions are done. */
    void end();
}
