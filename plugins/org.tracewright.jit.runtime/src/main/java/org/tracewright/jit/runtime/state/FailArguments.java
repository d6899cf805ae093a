package org.tracewright.jit.runtime.state;

import java.util.ArrayList;
import java.util.List;
import org.tracewright.jit.runtime.backend.ExitState;
import org.tracewright.jit.runtime.backend.Guard;
import org.tracewright.jit.runtime.trace.Box;

/** Reads what compiled code hands over when a guard fails. */
final class FailArguments {

    private FailArguments() {
    }

    /** A fresh box for each fail argument of the guard, with its value. */
    static List<Box> read(Guard guard, ExitState state) {
        int ints = 0;
        int refs = 0;
        int floats = 0;
        List<Box> values = new ArrayList<>();
        for (Box argument : guard.failArguments()) {
            switch (argument.kind()) {
                case INT -> values.add(Box.ofInt(state.ints[ints++]));
                case FLOAT -> values.add(Box.ofFloat(state.floats[floats++]));
                default -> values.add(Box.ofRef(state.refs[refs++]));
            }
        }
        return values;
    }
}
