/**
 * The log of what the JIT did in one run of a program: {@code TRACEWRIGHT_LOG=FILE}.
 *
 * <p>{@link org.tracewright.jit.runtime.log.JitLog} takes what happens as it happens and {@link org.tracewright.jit.runtime.log.LogWriter} writes
 * {@link org.tracewright.jit.runtime.log.LogRecord}s. {@link org.tracewright.jit.runtime.log.LogReader} makes a {@link org.tracewright.jit.runtime.log.LogModel} of them, for
 * the command line and for views: traces, the tree of bridges, the operations before and after each pass, counts. Counts that have changed, and times up to now, are written twice a second while
 * the program runs, and at its end; {@link org.tracewright.jit.runtime.log.GrowingLog} reads what a running program adds.
 * {@link org.tracewright.jit.runtime.log.HotLoop}, {@link org.tracewright.jit.runtime.log.TraceRow} and {@link org.tracewright.jit.runtime.log.HotLine} are what
 * command line and views show of a model: the table of loops, a trace row by row, and lines of the interpreter's source.
 *
 * <p>The file: eight bytes {@code TWJITLOG}, then records. A record is its length (four bytes, most significant first, of what follows), a byte for its kind (the index in
 * {@link org.tracewright.jit.runtime.log.LogRecord.Kind}), a byte for the version of that kind, and the contents. Numbers in contents have seven bits a byte, the lowest first, with the
 * top bit set where more follow; texts are a number of bytes and UTF-8. A reader passes over kinds and versions that it does not know and stops where the file was cut, so
 * any log can be read as far as it goes. A field may be added to a kind's end with a higher version; a field never changes its meaning.
 */
package org.tracewright.jit.runtime.log;
