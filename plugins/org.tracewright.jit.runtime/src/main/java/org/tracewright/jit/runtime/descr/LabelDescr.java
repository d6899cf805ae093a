package org.tracewright.jit.runtime.descr;

/** A place in compiled code that jumps name: one for each {@code label}, and one for the start of each loop. Compared by identity. */
public final class LabelDescr implements Descriptor {

    private final String name;
    private Object entry;

    /** @param name unique in the process, such as {@code loop3} */
    public LabelDescr(String name) {
        this.name = name;
    }

    public String name() {
        return name;
    }

    /** What the backend keeps here: where the compiled code is. Null until there is any. */
    public Object entry() {
        return entry;
    }

    public void setEntry(Object newEntry) {
        entry = newEntry;
    }

    @Override
    public String text() {
        return name;
    }
}
