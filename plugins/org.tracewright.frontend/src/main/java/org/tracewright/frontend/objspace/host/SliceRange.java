package org.tracewright.frontend.objspace.host;

/** The indices that a slice selects of a sequence of known length. */
record SliceRange(int start, int step, int count) {

    int index(int position) {
        return start + position * step;
    }

    static SliceRange of(HostSpace space, HostSlice slice, int length) {
        return of(space, slice.start(), slice.stop(), slice.step(), length);
    }

    /** @param from {@code to} and {@code by} may be None */
    static SliceRange of(HostSpace space, HostObject from, HostObject to, HostObject by, int length) {
        long step = by == HostNone.NONE ? 1 : Numbers.toLong(space, by);
        if (step == 0) {
            throw space.error(BuiltinTypes.VALUE_ERROR, "slice step cannot be zero");
        }
        long first = step < 0 ? -1 : 0;
        long last = step < 0 ? length - 1L : length;
        long start = from == HostNone.NONE ? (step < 0 ? last : first) : clip(bound(space, from), length, first, last);
        long stop = to == HostNone.NONE ? (step < 0 ? first : last) : clip(bound(space, to), length, first, last);
        long count = step < 0 ? (start - stop - step - 1) / -step : (stop - start + step - 1) / step;
        return new SliceRange((int) start, (int) Math.max(Math.min(step, Integer.MAX_VALUE), -Integer.MAX_VALUE), (int) Math.max(0, count));
    }

    private static long bound(HostSpace space, HostObject value) {
        if (value instanceof HostLong number && number.value().bitLength() >= Long.SIZE) {
            return number.value().signum() < 0 ? Long.MIN_VALUE / 2 : Long.MAX_VALUE / 2;
        }
        if (!Numbers.isInteger(value.payload()) && space.findAttribute(value, "__index__") == null) {
            throw space.error(BuiltinTypes.TYPE_ERROR, "slice indices must be integers or None or have an __index__ method");
        }
        return Numbers.toLong(space, value);
    }

    private static long clip(long value, long length, long low, long high) {
        long index = value < 0 ? value + length : value;
        return Math.max(low, Math.min(index, high));
    }
}
