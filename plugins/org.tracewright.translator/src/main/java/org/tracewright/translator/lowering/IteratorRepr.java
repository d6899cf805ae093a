package org.tracewright.translator.lowering;

import org.tracewright.flow.graph.Operand;

/** Of iterators over built-in containers. Exhaustion is a test, not an exception. */
abstract class IteratorRepr extends Repr {

    /** A new iterator over a value in the representation that this iterates over. */
    abstract Operand start(Code code, Operand container);

    @Override
    Operand iterator(Hop hop) {
        return hop.value(0);
    }

    @Override
    Operand truth(Code code, Operand value) {
        return Code.bool(true);
    }
}
