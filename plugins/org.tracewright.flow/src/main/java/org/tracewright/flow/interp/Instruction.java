package org.tracewright.flow.interp;

/** One decoded operation. */
interface Instruction {

    void execute(Frame frame);
}
