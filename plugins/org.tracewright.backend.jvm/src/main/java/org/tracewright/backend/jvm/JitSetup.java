package org.tracewright.backend.jvm;

import org.tracewright.runtime.Jit;

/**
 * What a program that is run in this process finds in place of the environment's variables for its tracing compiler.
 *
 * @param options as in {@code TRACEWRIGHT_JIT}; null for the defaults
 * @param logFile as in {@code TRACEWRIGHT_LOG}; null for no log
 */
public record JitSetup(String options, String logFile) {

    /** What the environment of this process says. */
    public static JitSetup environment() {
        return new JitSetup(System.getenv(Jit.OPTIONS), System.getenv(Jit.LOG));
    }
}
