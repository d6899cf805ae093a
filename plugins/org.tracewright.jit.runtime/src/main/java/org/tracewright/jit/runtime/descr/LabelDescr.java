package org.tracewright.jit.runtime.descr;

/** A place in compiled code that jumps name: one for each {@code label}, and one for the start of each loop. Compared by identity. */
public final class LabelDescr implements Descriptor {

    private final String name;
    private Object entry;
    private LabelDescr peeled;
    private Object requirements;

    /** @param name unique in the process, such as {@code loop3} */
    public LabelDescr(String name) {
        this.name = name;
    }

    public String name() {
        return name;
    }

    /** What the backend keeps here: where the compiled code is. Null until it wants to know. */
    public Object entry() {
        return entry;
    }

    public void setEntry(Object newEntry) {
        entry = newEntry;
    }

    /** Of a loop's start: the label that the loop's own jump goes to, which bridges may reach if they meet its requirements. Null until the loop was optimised. */
    public LabelDescr peeled() {
        return peeled;
    }

    public void setPeeled(LabelDescr label) {
        peeled = label;
    }

    /** Of a peeled label: what the optimiser demands of jumps to it, known to the optimiser alone. */
    public Object requirements() {
        return requirements;
    }

    public void setRequirements(Object newRequirements) {
        requirements = newRequirements;
    }

    @Override
    public String text() {
        return name;
    }
}
