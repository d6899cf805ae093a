package org.tracewright.conformance;

/** One way to run a program, from its source to what it prints. */
interface ExecutionPath {

    /** The name in {@code not-yet-<name>.txt}. */
    String name();

    /** Runs a program; an exception means that the path does not get to its end. */
    Outcome run(ConformanceProgram program) throws Exception;
}
