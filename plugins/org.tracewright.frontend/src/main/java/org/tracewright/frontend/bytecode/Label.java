package org.tracewright.frontend.bytecode;

/** A place in code under construction that jumps name before it is known. */
final class Label {
    /** Index of the instruction, -1 while not placed. */
    int position = -1;
    /** Height of the value stack there, -1 while no jump or fall-through has said. */
    int depth = -1;

    boolean isReached() {
        return depth >= 0;
    }
}
