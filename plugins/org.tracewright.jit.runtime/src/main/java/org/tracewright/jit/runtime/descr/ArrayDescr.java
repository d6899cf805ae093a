package org.tracewright.jit.runtime.descr;

import org.tracewright.jit.runtime.trace.Kind;

/** Arrays with one type of items. Compared by identity. */
public final class ArrayDescr implements Descriptor {

    private final int index;
    private final String item;
    private final JvmType itemType;
    private final boolean pure;

    /**
     * @param index    number in the program's table of arrays
     * @param item     the RPython name of the items' type
     * @param itemType type of the Java array's items ({@code B} holds an unsigned byte)
     * @param pure     whether the items never change once the array is complete, as behind a field declared {@code x[*]}
     */
    public ArrayDescr(int index, String item, JvmType itemType, boolean pure) {
        this.index = index;
        this.item = item;
        this.itemType = itemType;
        this.pure = pure;
    }

    public int index() {
        return index;
    }

    public JvmType itemType() {
        return itemType;
    }

    public Kind kind() {
        return itemType.kind();
    }

    public boolean isPure() {
        return pure;
    }

    @Override
    public String text() {
        return "[" + item + "]";
    }
}
