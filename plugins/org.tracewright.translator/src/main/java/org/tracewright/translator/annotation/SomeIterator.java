package org.tracewright.translator.annotation;

/** An iterator over a container (a list, tuple, string, dict or another iterator), in one of several ways. */
public record SomeIterator(Annotation container, Variant variant) implements Annotation {

    /** What each step gives. */
    public enum Variant {
        /** Items of a sequence, or keys of a dict. */
        ITEMS,
        /** Values of a dict. */
        DICT_VALUES,
        /** Pairs of key and value of a dict. */
        DICT_PAIRS,
        /** Pairs of index and item; the container is an iterator or a sequence. */
        ENUMERATE,
        /** Items from the last to the first. */
        REVERSED
    }

    @Override
    public Kind kind() {
        return Kind.ITERATOR;
    }

    @Override
    public String toString() {
        return Describe.annotation(this);
    }
}
