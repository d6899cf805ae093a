package org.tracewright.flow.interp;

/**
 * The machine as a program run by the reference interpreter sees it; see {@link org.tracewright.flow.primitive.Primitives} for the conventions. Names in
 * the file system are looked up there, whatever the host.
 */
public interface PrimitiveHost {

    /** Writes out what is still buffered; called when the run has ended. */
    default void flush() {
    }

    /** Writes all bytes; the count written or a negative errno. */
    long write(long descriptor, byte[] bytes);

    /** Up to that many bytes, none at the end of the file, null on failure. */
    byte[] read(long descriptor, long count);

    /** A new descriptor or a negative errno. */
    long open(String path, long flags, long mode);

    /** 0 or a negative errno. */
    long close(long descriptor);

    /** The new offset or a negative errno. */
    long seek(long descriptor, long offset, long whence);

    /** What {@code FileTree.fileStatus} says of an open file, or a negative errno as text. */
    String descriptorStatus(long descriptor);

    /** Lets the machine keep what was written; 0 or a negative errno. */
    long force(long descriptor);

    boolean isTerminal(long descriptor);

    /** The value of an environment variable, or null. */
    String environment(String name);

    String currentDirectory();

    /** Seconds since 1970. */
    double time();

    /** Processor seconds used. */
    double clock();

    void sleep(double seconds);
}
