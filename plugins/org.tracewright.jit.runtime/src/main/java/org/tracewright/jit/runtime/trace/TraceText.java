package org.tracewright.jit.runtime.trace;

/**
 * The textual form of traces, one operation a line:
 * <pre>
 * [i0, p1]
 * i2 = int_add(i0, 1)  # interp.py:12 execute
 * p3 = getfield_gc_r(p1, descr=Box.value)
 * guard_true(i2) [i0, p3 | p1] virtuals {p3 = Box{Box.value=i2}} pending {setfield_gc(p1, i2, descr=Box.value)}
 * jump(i2, p1, descr=loop1)
 * </pre>
 * The first line names the inputs. A box has the letter of its kind and a number. Constants are {@code 5}, {@code 1.5}, {@code null} and {@code ConstPtr(name)}. Behind a
 * guard stand the live values of the interpreter's frames, innermost first, then the recipes of virtual objects, of which there are
 * {@code Struct{field=value; …}}, {@code array [item]{value; …}}, {@code str{char; …}}, {@code str_concat{left; right}}, {@code str_slice{text; start; length}} and the same
 * for {@code unicode}, then the writes that were delayed. What follows {@code #} is the position, a comment. The text has neither code nor instruction of the frames.
 */
public final class TraceText {

    private TraceText() {
    }

    /** Prints with boxes numbered in order of appearance; equal traces give equal texts. */
    public static String print(Trace trace, TraceNames names) {
        return new TracePrinter(names, false).print(trace);
    }

    /** Like {@link #print}, with positions as comments. */
    public static String printWithPositions(Trace trace, TraceNames names) {
        return new TracePrinter(names, true).print(trace);
    }

    /**
     * Reads a trace; empty lines are skipped.
     *
     * @throws IllegalArgumentException names the line where it is wrong
     */
    public static Trace parse(String text, TraceNames names) {
        return new TraceParser(names).parse(text);
    }
}
