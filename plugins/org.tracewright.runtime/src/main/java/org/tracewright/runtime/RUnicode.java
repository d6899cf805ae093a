package org.tracewright.runtime;

/** The struct behind {@code unicode}: a cached hash, 0 where it is not computed yet, and code points. */
public final class RUnicode extends RStruct {

    /** The hash, or 0. */
    public long hash;
    /** The code points. */
    public final int[] chars;

    /** A string of zero code points. */
    public RUnicode(int length) {
        chars = new int[length];
    }

    @Override
    public RStruct fresh(int length) {
        return new RUnicode(length);
    }

    @Override
    public void fill(DataReader in) {
        hash = in.number();
        for (int i = 0; i < chars.length; i++) {
            chars[i] = in.integer();
        }
    }
}
