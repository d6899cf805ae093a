package org.tracewright.backend.jvm;

/**
 * What a user may choose.
 *
 * @param programName what the program sees as the first argument when it is started from a jar
 * @param stackSize   bytes of stack for the program's thread
 */
public record JvmOptions(String programName, long stackSize) {

    /** Virtual memory only: a thread touches what it uses. */
    public static final long DEFAULT_STACK = 128L << 20;

    public static JvmOptions named(String programName) {
        return new JvmOptions(programName, DEFAULT_STACK);
    }
}
