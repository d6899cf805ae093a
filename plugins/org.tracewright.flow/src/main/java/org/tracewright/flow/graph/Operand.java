package org.tracewright.flow.graph;

import org.tracewright.flow.type.LowType;

/** What an operation takes and a link carries. */
public sealed interface Operand permits Variable, Constant {

    /** The low-level type; null before the program is lowered. */
    LowType type();
}
