package org.tracewright.jit.runtime.optimize.text;

import org.tracewright.jit.runtime.trace.ConstInt;
import org.tracewright.jit.runtime.trace.Value;

/** Part of a virtual text. */
sealed interface Piece {

    /** Where in the virtual text it begins. */
    Value position();

    /** Its length. */
    Value length();

    /** One character. */
    record Char(Value position, Value character) implements Piece {

        @Override
        public Value length() {
            return new ConstInt(1);
        }
    }

    /** Part of another text. */
    record Copy(Value position, Value text, Value start, Value length) implements Piece {
    }
}
